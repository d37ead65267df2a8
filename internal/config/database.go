package config

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// Database is where the data is.
type Database struct {
	DatabaseURL string `name:"database-url" env:"DATABASE_URL" help:"Connection string of a PostgreSQL 15 or newer database, such as postgres://user@host/name?sslmode=verify-full."`
	// DatabaseTLS is one of the constants below; empty is TLSVerify.
	DatabaseTLS string `name:"database-tls" env:"DATABASE_TLS" default:"verify" enum:"verify,encrypt,any" help:"TLS that DATABASE_URL must require for a database on another machine. “verify”: sslmode=verify-full, or verify-ca with your own CA. “encrypt”: sslmode=require is enough. “any”: no TLS, for a network you trust."`
}

// The values of [Database.DatabaseTLS].
const (
	TLSVerify  = "verify"  // the server proves who it is
	TLSEncrypt = "encrypt" // no one on the network reads along, but anyone there could answer in its place
	TLSAny     = "any"
)

// Check says what is missing or wrong, in words, without quoting the address, which
// may have a password in it.
func (d Database) Check() error {
	if d.DatabaseURL == "" {
		return errors.New("DATABASE_URL isn't set. Set it to a PostgreSQL database, such as postgres://oinmanager@localhost/oinmanager")
	}
	c, err := pgconn.ParseConfig(d.DatabaseURL)
	if err != nil {
		return fmt.Errorf("read DATABASE_URL: %w", err)
	}
	if d.DatabaseTLS == TLSAny {
		return nil
	}
	// Whatever may be tried counts: other hosts, and sslmode=prefer goes on without TLS.
	tried := append([]*pgconn.FallbackConfig{{Host: c.Host, Port: c.Port, TLSConfig: c.TLSConfig}}, c.Fallbacks...)
	tried = slices.DeleteFunc(tried, onThisMachine)
	if i := slices.IndexFunc(tried, func(t *pgconn.FallbackConfig) bool { return t.TLSConfig == nil }); i >= 0 {
		return fmt.Errorf("DATABASE_URL can reach %s without TLS. Add sslmode=verify-full to it, or set DATABASE_TLS=any if you trust the network", tried[i].Host)
	}
	if i := slices.IndexFunc(tried, func(t *pgconn.FallbackConfig) bool { return !verifies(t.TLSConfig) }); i >= 0 && d.DatabaseTLS != TLSEncrypt {
		return fmt.Errorf("DATABASE_URL doesn't verify the server %s. Add sslmode=verify-full to it, "+
			"with sslrootcert=<file> for your own CA, or set DATABASE_TLS=encrypt if encryption alone is enough", tried[i].Host)
	}
	return nil
}

// onThisMachine reports whether a database is reached by a unix socket or by loopback.
// A private network is not this machine: others are on it too.
func onThisMachine(t *pgconn.FallbackConfig) bool {
	if network, _ := pgconn.NetworkAddress(t.Host, t.Port); network == "unix" {
		return true
	}
	return thisMachine(t.Host)
}

// thisMachine reports whether a host is the loopback.
func thisMachine(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	addr, err := netip.ParseAddr(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || err == nil && addr.Unmap().IsLoopback()
}

// verifies reports whether a server has to prove by its certificate that it is the
// right one. By a public CA a certificate without its name proves nothing.
func verifies(c *tls.Config) bool {
	return !c.InsecureSkipVerify || c.VerifyPeerCertificate != nil && c.RootCAs != nil
}
