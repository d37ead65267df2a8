package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"oinmanager/internal/oin"
)

const asJSON = `{"openapi": "3.0.3", "components": {"securitySchemes": {"o": {"flows": {"clientCredentials": {"scopes": {
	"okta.ants.read": "Allows the app to read ants", "okta.ants.manage": "Allows the app to manage ants"}}}}}}}`

func TestScopesAreTakenFromYAMLAndJSONInOrder(t *testing.T) {
	f, err := os.Open("testdata/openapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	got, err := read(f)
	if err != nil {
		t.Fatal(err)
	}
	want := []oin.Scope{
		{Name: "okta.ants.read", Description: "let the ants read session information"},
		{Name: "okta.bees.manage", Description: "manage bees"},
		{Name: "okta.zebras.manage", Description: "manage zebras. For example, their stripes"},
		{Name: "okta.zebras.read", Description: "read zebras"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	got, err = read(strings.NewReader(asJSON))
	if err != nil || len(got) != 2 || got[0] != (oin.Scope{Name: "okta.ants.manage", Description: "manage ants"}) {
		t.Errorf("from JSON: %v, %v", got, err)
	}
}

func TestTheTableIsRenewedWithItsDateAndWhatHasChangedIsTold(t *testing.T) {
	table := filepath.Join(t.TempDir(), "scopes.tsv")
	old := "taken\t2025-01-02\nscope\tlets the app\nokta.bees.manage\tkeep bees\nokta.wasps.read\tread wasps\nokta.zebras.read\tread zebras\n"
	if err := os.WriteFile(table, []byte(old), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run("testdata/openapi.yaml", table, time.Date(2026, 12, 24, 18, 0, 0, 0, time.UTC), &out); err != nil {
		t.Fatal(err)
	}
	want := `added    okta.ants.read: let the ants read session information
reworded okta.bees.manage: manage bees (was: keep bees)
added    okta.zebras.manage: manage zebras. For example, their stripes
removed  okta.wasps.read: drafts using it must choose another
4 scopes, fetched on 2026-12-24; before: 3, fetched on 2025-01-02.
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	raw, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	got, err := oin.ParseScopes(string(raw))
	if err != nil || len(got.Scopes) != 4 || got.Taken.Format(time.DateOnly) != "2026-12-24" || got.String() != string(raw) {
		t.Errorf("the table is now %s (%v)", raw, err)
	}
}

func TestOtherFilesAreRefusedAndTheTableStays(t *testing.T) {
	dir := t.TempDir()
	table := filepath.Join(dir, "scopes.tsv")
	const old = "taken\t2025-01-02\nscope\tlets the app\nokta.bees.manage\tkeep bees\n"
	if err := os.WriteFile(table, []byte(old), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"no scopes": "openapi: 3.0.3", "other scopes": strings.ReplaceAll(asJSON, "okta.", "acme."), "no document": "\t{[", "empty": "",
		"no description": strings.ReplaceAll(asJSON, "Allows the app to read ants", ""),
		"too long":       strings.ReplaceAll(asJSON, "read ants", strings.Repeat("x", 600)),
		"aliases":        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ncomponents: {securitySchemes: *b}",
	} {
		from := filepath.Join(dir, "openapi")
		if err := os.WriteFile(from, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := run(from, table, time.Now(), &bytes.Buffer{}); err == nil {
			t.Errorf("%s: taken", name)
		}
		if raw, err := os.ReadFile(table); err != nil || string(raw) != old {
			t.Errorf("%s: the table has changed: %s, %v", name, raw, err)
		}
	}
}
