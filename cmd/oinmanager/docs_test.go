package main

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/jackc/pgx/v5"

	"oinmanager/internal/cli"
	"oinmanager/internal/local/database"
	"oinmanager/internal/secret"
)

var (
	fence  = regexp.MustCompile("(?ms)^ *```sh\n(.*?)^ *```")
	inline = regexp.MustCompile("[`“]((?:/)?oinmanager [a-z][^`”]*)[`”]")
	pipe   = regexp.MustCompile(`\s(\||>|#|&&)(\s.*)?$`)
	call   = regexp.MustCompile(`(?:^|[ /])oinmanager (.*)$`)
	target = regexp.MustCompile("(?m)^([a-z-]+):")
)

// TestCommandsInTheDocumentationExist parses each command of the program that a page names, with its
// flags and arguments, and looks for each make target and file.
func TestCommandsInTheDocumentationExist(t *testing.T) {
	pages, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	pages = append(pages, "../../README.md", "../../CONTRIBUTING.md", "../../docs/deploy/README.md", "../../docs/roles.sql")
	sources, err := filepath.Glob("../../internal/doctor/*.go")
	if err != nil {
		t.Fatal(err)
	}
	make, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	targets := map[string]bool{}
	for _, m := range target.FindAllStringSubmatch(string(make), -1) {
		targets[m[1]] = true
	}
	t.Setenv("OIN_URL", "https://oin.example.com") // as the pages say
	parses := parser(t)
	parsed := 0
	for _, page := range append(pages, sources...) {
		raw, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		var lines []string
		for _, m := range fence.FindAllStringSubmatch(text, -1) {
			lines = append(lines, strings.Split(strings.ReplaceAll(m[1], "\\\n", " "), "\n")...)
		}
		for _, m := range inline.FindAllStringSubmatch(text, -1) {
			lines = append(lines, m[1])
		}
		for _, line := range lines {
			line = strings.TrimSpace(pipe.ReplaceAllString(strings.TrimSpace(line), ""))
			words := strings.Fields(line)
			switch {
			case len(words) == 0:
			case words[0] == "make" && len(words) > 1:
				if !targets[words[1]] {
					t.Errorf("%s: %s: there is no such target", page, line)
				}
			case words[0] == "kubectl":
				for i, w := range words {
					if w != "--kustomize" {
						continue
					}
					if _, err := os.Stat(filepath.Join("../..", words[i+1], "kustomization.yaml")); err != nil {
						t.Errorf("%s: %s: %v", page, line, err)
					}
				}
			case words[0] == "docker" && len(words) > 3 && words[1] == "compose" && words[2] == "--file":
				if _, err := os.Stat(filepath.Join("../..", words[3])); err != nil {
					t.Errorf("%s: %s: %v", page, line, err)
				}
			}
			if m := call.FindStringSubmatch(line); m != nil && (words[0] == "oinmanager" || words[0] == "/oinmanager" || words[0] == "docker") {
				parsed++
				if err := parses(strings.Fields(m[1])); err != nil {
					t.Errorf("%s: %s: %v", page, line, err)
				}
			}
		}
	}
	if parsed < 20 {
		t.Errorf("only %d commands were found", parsed)
	}
	if parses([]string{"backup", "--nothing"}) == nil || parses([]string{"nothing"}) == nil {
		t.Error("anything parses")
	}
}

// parser returns a function that returns an error if there is no such command, flag, or argument.
// It doesn't run it.
func parser(t *testing.T) func(args []string) error {
	t.Helper()
	return func(args []string) error {
		asked := false
		fresh := reflect.New(reflect.TypeOf(commands)).Interface() // it keeps what it has parsed
		k, err := kong.New(fresh, kong.Name("oinmanager"), kong.Exit(func(int) { asked = true }), kong.Writers(io.Discard, io.Discard), kong.Vars{"version": "v1"},
			kong.ExplicitGroups([]kong.Group{{Key: "keys"}, {Key: "backup"}}), kong.BindTo(t.Context(), (*context.Context)(nil)), kong.Bind(&cli.Terminal{}))
		if err != nil {
			t.Fatal(err)
		}
		if i := slices.Index(args, "…"); i >= 0 {
			args = args[:i] // the rest is left out
		}
		if len(args) == 1 {
			args = append(args, "--help") // a command's name is enough in running text
		}
		if _, err := k.Parse(args); !asked {
			return err
		}
		return nil
	}
}

// TestOperatorsCommandsRun runs the commands in the blocks of the pages for operators, in their
// order, on a database that has an org and an email that waits.
func TestOperatorsCommandsRun(t *testing.T) {
	t.Parallel()
	cluster, err := database.Start(t.Context(), database.Options{Ephemeral: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := cluster.Stop(); err != nil {
			t.Error(err)
		}
	})
	execute := func(in, sql string) {
		t.Helper()
		c, err := pgx.Connect(t.Context(), cluster.URL(in))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close(t.Context())
		if _, err := c.Exec(t.Context(), sql, pgx.QueryExecModeSimpleProtocol); err != nil {
			t.Fatal(err)
		}
	}
	execute("postgres", "create database product")
	execute("postgres", "create database restored")
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	in, ran := "product", 0
	for _, page := range []string{"operations.md", "backup.md"} {
		raw, err := os.ReadFile("../../docs/" + page)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range fence.FindAllStringSubmatch(string(raw), -1) {
			for line := range strings.Lines(block[1]) {
				args, ours := strings.CutPrefix(strings.TrimSpace(line), "oinmanager ")
				if !ours {
					continue
				}
				if strings.HasPrefix(args, "restore ") {
					in = "restored"
				}
				cmd := exec.CommandContext(t.Context(), os.Args[0])
				cmd.Dir = folder
				cmd.Env = []string{"TEST_RUNS_THE_PROGRAM=" + args, "DATABASE_URL=" + cluster.URL(in), "SECRET_KEYS=" + string(keys)}

				out, err := cmd.CombinedOutput()

				if ran++; err != nil && args != "doctor" { // which has to say that there is no Okta org
					t.Fatalf("%s: oinmanager %s: %v: %s", page, args, err, out)
				}
				if args == "migrate" {
					execute(in, `
						insert into orgs (okta_id, issuer, name) values ('x', 'https://dev-123.okta.com', 'Acme');
						insert into people (org_id, sub, name, email) select id, 'ada', 'Ada', 'ada@acme.example' from orgs;
						insert into mails (notice, sender, recipients, subject, body, written_at) values ('x', 'x', '{ada@acme.example}', 'Waits', 'x', now())`)
				}
				if want := says[args]; !strings.Contains(string(out), want) {
					t.Errorf("%s: oinmanager %s says %s, want %q", page, args, out, want)
				}
			}
		}
	}
	if ran < 10 {
		t.Errorf("only %d commands ran", ran)
	}
}

// says is what commands say.
var says = map[string]string{
	"doctor":                              "OKTA_ISSUER isn't set",
	"export dev-123.okta.com dev-123.zip": "Exported Acme. Submissions: 0. People: 1.",
	"restored-emails":                     "Waits",
	"restored-emails --send":              "1 email is sent now",
	"restored-emails --discard":           "0 emails are discarded",
}

func TestHealthFailsUnlessTheProgramResponds(t *testing.T) {
	status := http.StatusOK
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/readyz" {
			w.WriteHeader(status)
		}
		_, _ = w.Write([]byte("not ready: waiting for the database\n"))
	}))
	at := strings.TrimPrefix(s.URL, "http://")
	for _, c := range []struct {
		args   []string
		status int
		says   string
	}{
		{[]string{}, 503, ""},
		{[]string{"--ready"}, 200, ""},
		{[]string{"--ready"}, 503, "it responds with 503: not ready: waiting for the database"},
	} {
		status = c.status
		if err := runHealth(t, at, c.args...); (err == nil) != (c.says == "") || err != nil && err.Error() != c.says {
			t.Errorf("%v: %v, want %q", c.args, err, c.says)
		}
	}
	s.Close()
	if err := runHealth(t, at); err == nil || !strings.Contains(err.Error(), "doesn't respond") {
		t.Errorf("without a program: %v", err)
	}
}

func runHealth(t *testing.T, at string, args ...string) error {
	t.Helper()
	var c health
	k, err := kong.New(&c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.Parse(append(args, "--listen-addr", at)); err != nil {
		t.Fatal(err)
	}
	return c.Run(t.Context())
}
