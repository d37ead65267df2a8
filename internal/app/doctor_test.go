package app_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/doctor"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

// mailServer starts a mail server that says yes to everything, and returns its URL.
func mailServer(t *testing.T) secret.Text {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				fmt.Fprint(conn, "220 mail.example\r\n")
				for lines := bufio.NewScanner(conn); lines.Scan(); {
					fmt.Fprint(conn, "250 yes\r\n")
				}
			}()
		}
	}()
	return secret.Text("smtp://" + l.Addr().String())
}

// databaseWithoutTLS returns the address of a server that says no when it is asked for TLS.
func databaseWithoutTLS(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = io.ReadFull(conn, make([]byte, 8))
			_, _ = conn.Write([]byte{'N'})
			_ = conn.Close()
		}
	}()
	return l.Addr().String()
}

// closedPort returns an address at which no one listens.
func closedPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// as returns the URL of a database for another user.
func as(t *testing.T, database, user string) string {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.User(user)
	return u.String()
}

func TestDoctorNamesWhatIsBrokenAndHowToFixIt(t *testing.T) {
	w := newWorld(t)
	w.signIn("Acme", "ada@acme.example") // so that something is encrypted
	database, empty := w.options.Database.DatabaseURL, pgtest.EmptyURL(t)
	bouncer := pgtest.NewPgBouncer(t, bouncerSettings)
	if _, err := w.db.Pool().Exec(t.Context(), `create role doctor_test_poor login`); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = w.db.Pool().Exec(context.Background(), `drop role doctor_test_poor`) }) // else it goes with the cluster
	otherKeys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}

	team := w.options.Orgs[2]
	good := doctor.Setup{
		Database: config.Database{DatabaseURL: database}, Keys: w.options.Keys, Server: w.options.Server,
		Okta: config.Okta{Issuer: team.Issuer, ClientID: team.ClientID, ClientSecret: team.ClientSecret},
		Free: func(string) (float64, uint64, error) { return 0.5, 1 << 40, nil },
	}
	good.SMTPURL, good.RecentSignIn = mailServer(t), time.Hour
	socket := filepath.Join(t.TempDir(), "clamd")
	clamd(t, socket)
	good.ClamdAddr = "unix:" + socket
	about := map[string]bool{}
	for _, f := range doctor.Examine(t.Context(), good) {
		if about[f.About] = true; f.Level != doctor.Fine || f.Fix != "" {
			t.Errorf("a good setup: %+v", f)
		}
	}
	if len(about) != 10 {
		t.Errorf("a good setup: %v", about)
	}

	for name, tt := range map[string]struct {
		breaks           func(*doctor.Setup)
		level            doctor.Level
		about, says, fix string
	}{
		"a public URL without TLS": {func(s *doctor.Setup) { s.BaseURL, s.MailFrom = "http://oin.example.com", "no-reply@okta.com" }, doctor.Fault, "Settings", "must start with https://", "docs/operations.md"},
		"no client ID":             {func(s *doctor.Setup) { s.ClientID = "" }, doctor.Fault, "Settings", "OKTA_CLIENT_ID", "docs/operations.md"},
		"no proxies":               {func(s *doctor.Setup) { s.BaseURL, s.MailFrom = "https://oin.example.com", "no-reply@okta.com" }, doctor.Advice, "Settings", "TRUSTED_PROXIES", "addresses of the proxy"},
		"no database":              {func(s *doctor.Setup) { s.DatabaseURL = "" }, doctor.Fault, "Database", "DATABASE_URL isn't set", "docs/operations.md"},
		"a database without TLS":   {func(s *doctor.Setup) { s.DatabaseURL = "postgres://oin:hunter2@db.example.com/oin" }, doctor.Fault, "Database", "without TLS", "docs/operations.md"},
		"a database that is down": {func(s *doctor.Setup) {
			s.DatabaseURL = "postgres://oin:hunter2@" + closedPort(t) + "/oin?sslmode=disable"
		}, doctor.Fault, "Database", "DATABASE_URL doesn't respond", "firewall"},
		"a database that has no TLS": {func(s *doctor.Setup) {
			s.DatabaseURL = "postgres://oin@" + databaseWithoutTLS(t) + "/oin?sslmode=require"
		}, doctor.Fault, "Database", "has no TLS", "ssl = on"},
		"a database that isn't there": {func(s *doctor.Setup) { s.DatabaseURL = strings.Replace(database, "/test_", "/no_test_", 1) }, doctor.Fault, "Database", "doesn't exist", "createdb"},
		"an unknown user":             {func(s *doctor.Setup) { s.DatabaseURL = as(t, database, "nobody_here") }, doctor.Fault, "Database", "doesn't let the user", "pg_hba.conf"},
		"a user without grants":       {func(s *doctor.Setup) { s.DatabaseURL = as(t, database, "doctor_test_poor") }, doctor.Fault, "Database role", "can't read and write", "docs/roles.sql"},
		"no tables, and no right":     {func(s *doctor.Setup) { s.DatabaseURL = as(t, empty, "doctor_test_poor") }, doctor.Fault, "Database role", "can't create the tables", "oinmanager migrate"},
		"no tables yet":               {func(s *doctor.Setup) { s.DatabaseURL = empty }, doctor.Advice, "Database", "no tables yet", "oinmanager migrate"},
		"a read-only database":        {func(s *doctor.Setup) { s.DatabaseURL += "&default_transaction_read_only=on" }, doctor.Fault, "Database", "read-only", "target_session_attrs"},
		"a pooler that is denied":     {func(s *doctor.Setup) { s.DatabaseURL, s.DatabasePooler = bouncer.URL(database), config.PoolerNone }, doctor.Fault, "Pooler", "shares sessions", "DATABASE_POOLER=auto"},
		"a pooler alone":              {func(s *doctor.Setup) { s.DatabaseURL = bouncer.URL(database) }, doctor.Advice, "Pooler", "some seconds later", "DATABASE_DIRECT_URL"},
		"a way past it that isn't": {func(s *doctor.Setup) {
			s.DatabaseURL, s.DatabaseDirectURL = bouncer.URL(database), bouncer.URL(database)
		}, doctor.Fault, "Database", "DATABASE_DIRECT_URL leads to a pooler too", "PostgreSQL itself"},
		"a way to another database":   {func(s *doctor.Setup) { s.DatabaseURL, s.DatabaseDirectURL = bouncer.URL(database), empty }, doctor.Fault, "Pooler", "another database", "same database"},
		"a fast clock":                {func(s *doctor.Setup) { s.Clock = func() time.Time { return time.Now().Add(10 * time.Minute) } }, doctor.Advice, "Clock", "10m0s ahead of", "NTP"},
		"a slow clock":                {func(s *doctor.Setup) { s.Clock = func() time.Time { return time.Now().Add(-10 * time.Minute) } }, doctor.Advice, "Clock", "10m0s behind", "NTP"},
		"keys that aren't keys":       {func(s *doctor.Setup) { s.SecretKeys = "hunter2" }, doctor.Fault, "Keys", "SECRET_KEYS", "oinmanager new-keys"},
		"another database's keys":     {func(s *doctor.Setup) { s.SecretKeys = otherKeys }, doctor.Fault, "Keys", "can't decrypt 1 of 1", "docs/keys.md"},
		"a full disk":                 {func(s *doctor.Setup) { s.Free = func(string) (float64, uint64, error) { return 0.03, 200 << 20, nil } }, doctor.Fault, "Disk", "200 MB left (3%)", "enlarge"},
		"a custom issuer":             {func(s *doctor.Setup) { s.Issuer += "/oauth2/default" }, doctor.Fault, "Okta", "custom authorization server", "OKTA_ISSUER"},
		"an issuer that isn't an org": {func(s *doctor.Setup) { s.Issuer = w.url }, doctor.Fault, "Okta", "doesn't respond as an Okta org", "openid-configuration"},
		"another client secret":       {func(s *doctor.Setup) { s.ClientSecret = "hunter2" }, doctor.Fault, "Okta", "doesn't accept the client ID and secret", "Admin Console"},
		"no mail server":              {func(s *doctor.Setup) { s.SMTPURL = "" }, doctor.Advice, "Email", "never sent", "SMTP_URL"},
		"a mail server that is down":  {func(s *doctor.Setup) { s.SMTPURL = secret.Text("smtp://oin:hunter2@" + closedPort(t)) }, doctor.Fault, "Email", "can't be used", "port"},
		"a sender that isn't one":     {func(s *doctor.Setup) { s.MailFrom = "OIN Manager" }, doctor.Fault, "Email", "isn't an email address", "MAIL_FROM"},
		"a scanner that is down":      {func(s *doctor.Setup) { s.ClamdAddr += "-gone" }, doctor.Fault, "Malware scanner", "doesn't scan", "Start clamd"},
	} {
		set := good
		tt.breaks(&set)
		found := 0
		for _, f := range doctor.Examine(t.Context(), set) {
			if strings.Contains(f.Says+f.Fix, "hunter2") {
				t.Errorf("%s: it tells a secret: %+v", name, f)
			}
			if (f.Level == doctor.Fine) != (f.Fix == "") || strings.Contains(f.Says, "\n") {
				t.Errorf("%s: it isn't said how to fix it: %+v", name, f)
			}
			switch {
			case f.Level == tt.level && f.About == tt.about && strings.Contains(f.Says, tt.says) && strings.Contains(f.Fix, tt.fix):
				found++
			case f.Level == doctor.Fault:
				t.Errorf("%s: also %+v", name, f)
			}
		}
		if found != 1 {
			t.Errorf("%s: found %d times in %+v", name, found, doctor.Examine(t.Context(), set))
		}
	}
}
