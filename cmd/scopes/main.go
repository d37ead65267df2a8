// Command scopes updates the table of scopes from Okta's description of its management
// API, an OpenAPI file in YAML or JSON (Okta publishes it as
// okta/okta-management-openapi-spec on GitHub). It is for developers, who check what
// has changed and commit the table: make scopes FROM=path.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"oinmanager/internal/oin"
)

const table = "internal/oin/scopes.tsv"

func main() {
	if len(os.Args) != 2 || os.Args[1] == "" || strings.HasPrefix(os.Args[1], "-") {
		fmt.Fprintln(os.Stderr, "Usage: make scopes FROM=path of Okta's OpenAPI file, in YAML or JSON")
		os.Exit(2)
	}
	if err := run(os.Args[1], table, time.Now().UTC(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "scopes: "+err.Error())
		os.Exit(1)
	}
}

// run rewrites the table from the file, with today's date, and prints to out what has
// changed.
func run(from, table string, today time.Time, out io.Writer) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	scopes, err := read(f)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	raw, err := os.ReadFile(table)
	if err != nil {
		return err
	}
	old, err := oin.ParseScopes(string(raw))
	if err != nil {
		return err
	}
	next := oin.ScopeTable{Taken: today, Scopes: scopes}
	tell(out, old, next)
	return os.WriteFile(table, []byte(next.String()), 0o644)
}

// tell prints what has changed from one table to the next.
func tell(out io.Writer, old, next oin.ScopeTable) {
	before, after := byName(old), byName(next)
	for _, s := range next.Scopes {
		switch was, known := before[s.Name]; {
		case !known:
			fmt.Fprintf(out, "added    %s: %s\n", s.Name, s.Description)
		case was != s.Description:
			fmt.Fprintf(out, "reworded %s: %s (was: %s)\n", s.Name, s.Description, was)
		}
	}
	for _, s := range old.Scopes {
		if _, known := after[s.Name]; !known {
			fmt.Fprintf(out, "removed  %s: drafts using it must choose another\n", s.Name)
		}
	}
	fmt.Fprintf(out, "%d scopes, fetched on %s; before: %d, fetched on %s.\n",
		len(next.Scopes), next.Taken.Format(time.DateOnly), len(old.Scopes), old.Taken.Format(time.DateOnly))
}

func byName(t oin.ScopeTable) map[string]string {
	m := map[string]string{}
	for _, s := range t.Scopes {
		m[s.Name] = s.Description
	}
	return m
}
