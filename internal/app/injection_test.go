package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/postgres/pgtest"
)

func TestNoRequestWritesALineOfItsOwnIntoTheLog(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	const forged = "\nlevel=ERROR msg=forged"
	ada.get("/nothing/" + url.PathEscape(forged))
	ada.get("/authorization-code/callback?error=" + url.QueryEscape("access_denied"+forged) + "&state=x")
	ada.do(http.MethodGet, "/integrations", nil, "X-Forwarded-For", "203.0.113.7", "Sec-Fetch-Site", "x\tlevel=ERROR msg=forged")
	log := w.log.String()
	if !strings.Contains(log, "forged") {
		t.Error("the log has nothing of it, so nothing was tried")
	}
	for line := range strings.Lines(log) {
		if !strings.HasPrefix(line, "time=") {
			t.Errorf("a line of the log is %q", line)
		}
	}
}

func TestWhatAnAddressSaysIsNoAnswerOfAForm(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.submitted("Acme Lamps")
	// Without its form the step names no round; the address must not name it in its place.
	if a := ada.post(path+"/do/withdraw?from=REVIEW.1", nil); a.status == http.StatusOK {
		t.Errorf("an address withdraws: %d at %s", a.status, a.path)
	}
	if n := pgtest.Count(w, w.db, `select count(*) from submissions where status = 'REVIEW'`); n != 1 {
		t.Error("it is no longer in review")
	}
	ada.check("withdraw by its form", ada.post(path+"/do/withdraw?from=FINAL.9", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "Withdrawn")
}
