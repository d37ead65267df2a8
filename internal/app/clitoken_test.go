package app_test

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// TestACommandLineSaysWhatToDoWithoutAWorkingToken runs a command with a token that was revoked,
// expired, or cut off: one of a login, of the environment, and of a job.
func TestACommandLineSaysWhatToDoWithoutAWorkingToken(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	folder, config := t.TempDir(), filepath.Join(t.TempDir(), "config.json")
	s := shell{world: w, dir: folder, env: map[string]string{"OIN_CONFIG": config}}
	s.runs([]string{"init"}, "Wrote ")
	s.file("icon.png", icon.Draw("Acme", 1).Bytes)
	s.edit("existsInOin: false", "id: "+ada.add()+"\nexistsInOin: false")
	login := "Run “oinmanager login " + w.url + "” to get another token."
	signIn := func() {
		t.Helper()
		page := ""
		s.browse = func(_ context.Context, address string) error { page = address; return nil }
		s.sleep = func(context.Context, time.Duration) error {
			_, code, _ := strings.Cut(page, "=")
			ada.post("/command-line", url.Values{"code": {code}, "do": {"allow"}})
			return nil
		}
		s.runs([]string{"login", w.url}, "Signed in")
		s.runs([]string{"status"}, "Draft")
	}
	change := func(sql string) {
		t.Helper()
		if _, err := w.db.Pool().Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}

	signIn()
	revoke := func() {
		t.Helper()
		ada.check("revoke", ada.post("/api-tokens/"+w.id(`select id from api_tokens where ended_at is null order by made_at desc limit 1`)+"/revoke", nil), http.StatusOK, "Token revoked")
	}
	revoke()
	for _, command := range []string{"status", "push", "pull", "diff", "submit", "watch"} {
		s.fails([]string{command}, "This API token was revoked on ", ": Revoked by Ada Lindqvist. "+login)
	}
	s.fails([]string{"validate", "--online"}, login)
	signIn() // as it says
	change(`update api_tokens set made_at = made_at - interval '100 days', expires_at = now() - interval '1 minute' where ended_at is null`)
	s.fails([]string{"status"}, "This API token expired on ", ". "+login)
	s.runs([]string{"logout"}, "where the token had ended before")
	if kept, err := os.ReadFile(config); err != nil || strings.Contains(string(kept), "oinm_") {
		t.Errorf("after signing out, the file has %s: %v", kept, err)
	}

	// Of the environment, which login doesn't change.
	token := ada.token("Laptop", oin.ScopeWrite)
	s.env["OIN_TOKEN"] = token[:len(token)-1]
	at := []string{"status", "--url", w.url}
	s.fails(at, "isn't a complete API token", "It's the one in OIN_TOKEN: set it to another token from "+w.url+"/api-tokens, or unset it and run “oinmanager login "+w.url+"”.")
	s.env["OIN_TOKEN"] = token
	revoke()
	s.fails(at, "was revoked on ", "It's the one in OIN_TOKEN")
	s.env["CI"] = "yes"
	s.fails(at, "was revoked on ", "Create another token at "+w.url+"/api-tokens, and put it into the secret that the job has as OIN_TOKEN.")
	s.env["OIN_AUDIENCE"] = w.url + "/trusted-publishers/" + noID
	s.fails(at, "was revoked on ", "so run “export OIN_TOKEN=$(oinmanager token)” in the job right before this command.")
}
