package doctor

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/postgres"
)

func (e *examination) database(ctx context.Context) {
	if err := e.Database.Check(); err != nil {
		e.fault(aboutDatabase, sentence(err), allSettings)
		return
	}
	db, err := app.NewDatabase(e.Database, e.Clock)
	if err != nil {
		e.fault(aboutDatabase, sentence(err), allSettings)
		return
	}
	defer db.Close()
	if err := db.Connect(ctx); err != nil {
		says, fix := unconnected(err)
		e.fault(aboutDatabase, says, fix)
		return
	}
	h, err := db.Health(ctx)
	if err != nil {
		e.fault(aboutDatabase, fmt.Sprintf("It can't be examined: %v.", err), "Check PostgreSQL's log.")
		return
	}
	e.server(h)
	e.clock(db)
	if !e.pooler(ctx, db, h) || !e.schema(ctx, db, h) {
		return
	}
	e.keys(ctx, db)
	e.disk(h)
}

// unconnected explains why there is no connection. It doesn't quote the error of the driver,
// which names the user.
func unconnected(err error) (says, fix string) {
	setting := "DATABASE_URL"
	if strings.Contains(err.Error(), "past the pooler") || strings.Contains(err.Error(), "DATABASE_DIRECT_URL") {
		setting = "DATABASE_DIRECT_URL"
	}
	if strings.Contains(err.Error(), "leads to a pooler too") {
		return setting + " leads to a pooler too.", "Set it to the address of PostgreSQL itself, or remove it."
	}
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch pg.Code {
		case "28P01", "28000":
			return "PostgreSQL doesn't let the user of " + setting + " in: " + pg.Message + ".",
				"Check the user and password. Characters such as @ and / in them have to be percent-encoded. If both are right, a line of pg_hba.conf has to allow this user from this machine."
		case "3D000":
			return "The database of " + setting + " doesn't exist: " + pg.Message + ".", "Create it, such as with “createdb --owner=oinmanager_owner oinmanager”, or correct its name."
		case "42501":
			return "The user of " + setting + " isn't allowed to connect: " + pg.Message + ".", "Grant it: grant connect on database … to …"
		case "53300":
			return "PostgreSQL has no connection left.", "Raise max_connections, lower pool_max_conns in DATABASE_URL, or put PgBouncer in between."
		}
		return "PostgreSQL refuses the connection of " + setting + ": " + pg.Message + ".", "PostgreSQL's log, or the pooler's, says more."
	}
	if dns, ok := errors.AsType[*net.DNSError](err); ok {
		return "There is no host " + dns.Name + ", which " + setting + " names.", "Correct the name, or this machine's DNS."
	}
	if strings.Contains(err.Error(), "refused TLS") {
		return "The database of " + setting + " has no TLS, which its sslmode asks for.",
			"Set ssl = on in postgresql.conf, or client_tls_sslmode in pgbouncer.ini, with a certificate. See “Database connections” in docs/operations.md."
	}
	_, unknown := errors.AsType[x509.UnknownAuthorityError](err)
	if _, other := errors.AsType[x509.HostnameError](err); unknown || other {
		return "The database's certificate doesn't prove that it is the host in " + setting + ".",
			"Use the name that is in the certificate, and sslrootcert=<file> for your own CA. See “Database connections” in docs/operations.md."
	}
	return "The database of " + setting + " doesn't respond.", "Check that PostgreSQL, or the pooler, runs at this host and port, and that a firewall lets this machine through."
}

// oldest is the oldest supported version of PostgreSQL.
const oldest = 15

func (e *examination) server(h postgres.Health) {
	switch {
	case h.Version < oldest:
		e.fault(aboutDatabase, fmt.Sprintf("It is PostgreSQL %d. OIN Manager needs %d or newer.", h.Version, oldest), "Upgrade PostgreSQL.")
	case h.Encoding != "UTF8":
		e.fault(aboutDatabase, "Its encoding is "+h.Encoding+", so it can't store every text.", "Create the database with the encoding UTF8, and move the data there with pg_dump.")
	case h.ReadOnly:
		e.fault(aboutDatabase, "It is read-only: a standby, or set so.", "Let DATABASE_URL lead to the primary: name all hosts, and add target_session_attrs=read-write. Or reset default_transaction_read_only.")
	default:
		e.fine(aboutDatabase, "PostgreSQL %d responds.", h.Version)
	}
}

// pooler examines what is between the program and PostgreSQL, and reports whether statements
// work through it.
func (e *examination) pooler(ctx context.Context, db *postgres.DB, h postgres.Health) bool {
	if h.OtherDirect {
		e.fault(aboutPooler, "DATABASE_DIRECT_URL leads to another database than DATABASE_URL.", "Set both to the same database.")
		return true
	}
	switch shares, err := db.SharesSessions(ctx); {
	case err != nil:
		e.fault(aboutPooler, fmt.Sprintf("We can't tell whether there is a pooler: %v.", err), "Check the pooler's log.")
	case shares && !db.Pooled():
		e.fault(aboutPooler, "DATABASE_POOLER is "+config.PoolerNone+", but DATABASE_URL leads to a pooler that shares sessions between clients.",
			"Set DATABASE_POOLER=auto, or the pooler to session mode.")
		return false
	case db.Pooled() && e.DatabaseDirectURL == "":
		e.advice(aboutPooler, "DATABASE_URL leads to a pooler, so the program hears of jobs and changes some seconds later.",
			"Set DATABASE_DIRECT_URL to PostgreSQL itself.")
	case db.Pooled():
		e.fine(aboutPooler, "DATABASE_URL leads to a pooler in transaction mode, and DATABASE_DIRECT_URL past it.")
	default:
		e.fine(aboutPooler, "DATABASE_URL leads to PostgreSQL itself.")
	}
	return true
}

// skewed is how far this machine's clock can be off.
const skewed = 2 * time.Second

func (e *examination) clock(db *postgres.DB) {
	skew := db.Skew().Round(time.Second / 10)
	if skew.Abs() < skewed {
		e.fine(aboutClock, "This machine's clock agrees with the database's.")
		return
	}
	way := "ahead of"
	if skew < 0 {
		way = "behind"
	}
	e.advice(aboutClock, fmt.Sprintf("This machine's clock is %s %s the database's, whose time is used for all that is stored.", skew.Abs(), way),
		"Synchronize both with NTP: “timedatectl” says whether they are. Logs, TLS, and sign-ins go by this clock.")
}

// schema examines the schema and the role, and reports whether the tables can be used.
func (e *examination) schema(ctx context.Context, db *postgres.DB, h postgres.Health) bool {
	err := db.Ready(ctx)
	switch {
	case h.Tables == 0 && h.MayMigrate:
		e.advice(aboutDatabase, "It has no tables yet.", "Run “oinmanager migrate”, or start the product, which does it too.")
		return false
	case h.Tables == 0:
		e.fault(aboutRole, h.Role+" can't create the tables, and there are none yet.", "Run “oinmanager migrate” as the owner of the database. docs/roles.sql sets up both roles.")
		return false
	case !h.MayUse:
		e.fault(aboutRole, h.Role+" can't read and write the tables.", "As the owner of the tables: psql \"$DATABASE_URL\" -f docs/roles.sql, after each “oinmanager migrate”.")
		return false
	case err != nil && h.MayMigrate:
		e.advice(aboutDatabase, "Its schema isn't that of this release.", "Run “oinmanager migrate”, or start the product, which does it too.")
	case err != nil:
		e.fault(aboutRole, "The schema isn't that of this release, and "+h.Role+" can't change it.", "Run “oinmanager migrate” as the owner of the tables, then docs/roles.sql.")
	}
	switch {
	case h.Superuser && !e.Local():
		e.advice(aboutRole, h.Role+" is a superuser, so a fault in the program could give away all of PostgreSQL.", "Use two roles of their own: docs/roles.sql sets them up.")
	case h.MayChangeAudit && !e.Local():
		e.advice(aboutRole, h.Role+" could change the audit log.", "Serve with a role that can only add to it: docs/roles.sql sets it up.")
	default:
		e.fine(aboutRole, "%s has the rights that the product needs.", h.Role)
	}
	return true
}

// How little free space is too little.
const (
	leastShare = 0.1
	leastBytes = 1 << 30
)

// disk examines the database's disk: the program itself stores nothing.
func (e *examination) disk(h postgres.Health) {
	if h.DiskFault != "" {
		e.fault(aboutDisk, "The database can't write: "+h.DiskFault+".", "Free space on the database's disk, or enlarge it. PostgreSQL goes on by itself.")
		return
	}
	if h.Retained > leastBytes {
		e.fault(aboutDisk, fmt.Sprintf("A replication slot that no one reads keeps %s of write-ahead log, which fills the disk.", size(h.Retained)),
			"Bring the standby back, or drop its slot: select slot_name from pg_replication_slots where not active; set max_slot_wal_keep_size.")
	}
	free := e.Free
	if free == nil {
		free = freeSpace
	}
	if h.Folder != "" {
		if share, bytes, err := free(h.Folder); err == nil && (share < leastShare || bytes < leastBytes) {
			e.fault(aboutDisk, fmt.Sprintf("The disk of the database has only %s left (%.0f%%).", size(bytes), 100*share), "Free space there, or enlarge it, before PostgreSQL has to stop.")
			return
		}
	}
	e.fine(aboutDisk, "The database takes %s, and can write.", size(h.Size))
}

func size(bytes uint64) string {
	if bytes < 1<<30 {
		return fmt.Sprintf("%d MB", bytes>>20)
	}
	return fmt.Sprintf("%.1f GB", float64(bytes)/(1<<30))
}
