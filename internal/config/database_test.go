package config_test

import (
	"encoding/pem"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oinmanager/internal/config"
)

func TestADatabaseOnAnotherMachineIsReachedOverTLSUnlessOneSaysOtherwise(t *testing.T) {
	s := httptest.NewTLSServer(nil)
	s.Close()
	ca := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	const other = "postgres://oin:hunter2@db.example.com/oin"
	for _, tt := range []struct {
		url     string
		needs   string // the lowest sufficient DATABASE_TLS
		refused string
	}{
		{"postgres://oin@localhost/oin", config.TLSVerify, ""},
		{"postgres://oin@127.0.0.1:5433/oin?sslmode=disable", config.TLSVerify, ""},
		{"postgres://oin@[::1]/oin", config.TLSVerify, ""},
		{"host=/run/postgresql dbname=oin", config.TLSVerify, ""},
		{"postgres:///oin?host=/run/postgresql", config.TLSVerify, ""},
		{other + "?sslmode=verify-full", config.TLSVerify, ""},
		{other + "?sslmode=verify-full&sslrootcert=" + ca, config.TLSVerify, ""},
		{other + "?sslmode=verify-ca&sslrootcert=" + ca, config.TLSVerify, ""},
		{"host=db.example.com sslrootcert=system", config.TLSVerify, ""},
		{"postgres://oin@localhost,db.example.com/oin?sslmode=verify-full", config.TLSVerify, ""},

		{other + "?sslmode=require", config.TLSEncrypt, "sslmode=verify-full"},
		{other + "?sslmode=verify-ca", config.TLSEncrypt, "sslrootcert"}, // any certificate of a public CA would do
		{"postgres://oin:hunter2@10.0.0.7/oin?sslmode=require", config.TLSEncrypt, "10.0.0.7"},

		{other, config.TLSAny, "db.example.com without TLS"},
		{other + "?sslmode=disable", config.TLSAny, "without TLS"},
		{other + "?sslmode=prefer", config.TLSAny, "without TLS"},
		{other + "?sslmode=allow", config.TLSAny, "without TLS"},
		{"postgres://oin:hunter2@10.0.0.7/oin", config.TLSAny, "10.0.0.7 without TLS"},
		{"postgres://oin:hunter2@database/oin", config.TLSAny, "database without TLS"},
		{"postgres://oin:hunter2@localhost.example.com/oin", config.TLSAny, "localhost.example.com"},
		{"postgres://oin:hunter2@localhost,db.example.com/oin", config.TLSAny, "db.example.com"},
	} {
		allowed := false
		for _, set := range []string{config.TLSVerify, config.TLSEncrypt, config.TLSAny} {
			allowed = allowed || set == tt.needs
			err := config.Database{DatabaseURL: tt.url, DatabaseTLS: set}.Check()
			if (err == nil) != allowed {
				t.Errorf("%s with DATABASE_TLS=%s: %v", tt.url, set, err)
			}
			direct := config.Database{DatabaseURL: "postgres://oin@localhost/oin", DatabaseDirectURL: tt.url, DatabaseTLS: set}.Check()
			if (direct == nil) != allowed || direct != nil && !strings.HasPrefix(direct.Error(), "DATABASE_DIRECT_URL") {
				t.Errorf("%s as the direct one with DATABASE_TLS=%s: %v", tt.url, set, direct)
			}
			if err != nil && (strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), "\n")) {
				t.Errorf("%s: %q", tt.url, err)
			}
		}
		if err := (config.Database{DatabaseURL: tt.url}).Check(); tt.refused != "" && (err == nil || !strings.Contains(err.Error(), tt.refused)) {
			t.Errorf("%s: %v, want %q", tt.url, err, tt.refused)
		}
	}
}

func TestABrokenDatabaseURLIsRefusedWithoutItsPassword(t *testing.T) {
	for _, url := range []string{"", "postgres://oin:hunter2@db.example.com:port/oin", "postgres://oin:hunter2@db.example.com/oin?sslmode=tls"} {
		if err := (config.Database{DatabaseURL: url}).Check(); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v", url, err)
		}
	}
}
