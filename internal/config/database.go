package config

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// Database configures the connection to the database.
type Database struct {
	DatabaseURL string `name:"database-url" env:"DATABASE_URL" help:"Connection string of a PostgreSQL 15 or newer database, such as postgres://user@host/name?sslmode=verify-full."`
	// DatabaseDirectURL leads past a pooler. It is optional.
	DatabaseDirectURL string `name:"database-direct-url" env:"DATABASE_DIRECT_URL" help:"Connection string of the same database past a pooler, if DATABASE_URL leads to one: for migrations, the job queue, and to hear of changes at once. If empty, the program asks for changes every few seconds."`
	// DatabasePooler is one of the constants below. Empty means PoolerAuto.
	DatabasePooler string `name:"database-pooler" env:"DATABASE_POOLER" default:"auto" enum:"auto,transaction,none" help:"Whether DATABASE_URL leads to a pooler in transaction mode, such as PgBouncer: auto, transaction, none. “auto” recognizes poolers. Set “none” for a pooler in session mode, where clients don't share sessions."`
	// DatabaseTLS is one of the constants below. Empty means TLSVerify.
	DatabaseTLS string `name:"database-tls" env:"DATABASE_TLS" default:"verify" enum:"verify,encrypt,any" help:"TLS that DATABASE_URL and DATABASE_DIRECT_URL must require for a database on another machine. “verify”: sslmode=verify-full, or verify-ca with your own CA. “encrypt”: sslmode=require is enough. “any”: no TLS, for a network you trust."`
	// DatabaseWait bounds the wait at startup.
	DatabaseWait time.Duration `name:"database-wait" env:"DATABASE_WAIT" default:"5m" help:"How long the program waits at startup for a database that doesn't respond, before it gives up. 0s: not at all."`
}

// The values of [Database.DatabaseTLS].
const (
	TLSVerify  = "verify"  // the server's certificate is verified
	TLSEncrypt = "encrypt" // encrypted, but anyone on the network could impersonate the server
	TLSAny     = "any"
)

// The values of [Database.DatabasePooler].
const (
	PoolerAuto        = "auto"
	PoolerTransaction = "transaction"
	PoolerNone        = "none"
)

// Check returns an error describing what's missing or wrong. It doesn't quote the
// connection strings, which can contain a password.
func (d Database) Check() error {
	if d.DatabaseURL == "" {
		return errors.New("DATABASE_URL isn't set. Set it to a PostgreSQL database, such as postgres://oinmanager@localhost/oinmanager")
	}
	if d.DatabaseWait < 0 {
		return fmt.Errorf("DATABASE_WAIT %s must not be negative", d.DatabaseWait)
	}
	if err := d.checkURL("DATABASE_URL", d.DatabaseURL); err != nil || d.DatabaseDirectURL == "" {
		return err
	}
	return d.checkURL("DATABASE_DIRECT_URL", d.DatabaseDirectURL)
}

func (d Database) checkURL(name, url string) error {
	c, err := pgconn.ParseConfig(url)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if d.DatabaseTLS == TLSAny {
		return nil
	}
	// Everything that the driver would try counts: other hosts, and sslmode=prefer
	// falls back to no TLS.
	tried := append([]*pgconn.FallbackConfig{{Host: c.Host, Port: c.Port, TLSConfig: c.TLSConfig}}, c.Fallbacks...)
	tried = slices.DeleteFunc(tried, onThisMachine)
	if i := slices.IndexFunc(tried, func(t *pgconn.FallbackConfig) bool { return t.TLSConfig == nil }); i >= 0 {
		return fmt.Errorf("%s can reach %s without TLS. Add sslmode=verify-full to it, or set DATABASE_TLS=any if you trust the network", name, tried[i].Host)
	}
	if i := slices.IndexFunc(tried, func(t *pgconn.FallbackConfig) bool { return !verifies(t.TLSConfig) }); i >= 0 && d.DatabaseTLS != TLSEncrypt {
		return fmt.Errorf("%s doesn't verify the server %s. Add sslmode=verify-full to it, "+
			"with sslrootcert=<file> for your own CA, or set DATABASE_TLS=encrypt if encryption alone is enough", name, tried[i].Host)
	}
	return nil
}

// onThisMachine reports whether a database is reached by a Unix socket or loopback. A
// private network isn't this machine: others are on it too.
func onThisMachine(t *pgconn.FallbackConfig) bool {
	if network, _ := pgconn.NetworkAddress(t.Host, t.Port); network == "unix" {
		return true
	}
	return thisMachine(t.Host)
}

// thisMachine reports whether a host is a loopback address or name.
func thisMachine(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	addr, err := netip.ParseAddr(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || err == nil && addr.Unmap().IsLoopback()
}

// verifies reports whether the server has to prove its name by its certificate, or at
// least that its own CA issued it. A certificate of a public CA proves nothing without
// its name.
func verifies(c *tls.Config) bool {
	return !c.InsecureSkipVerify || c.VerifyPeerCertificate != nil && c.RootCAs != nil
}
