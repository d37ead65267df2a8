package app_test

import (
	"bufio"
	"context"
	"net/http"
	"testing"
	"time"
)

// follow opens the stream of changes of the queue, and returns its lines.
func (b *browser) follow() (status int, lines *bufio.Scanner) {
	b.Helper()
	// Before a stream ends by itself: one that goes on without a session is a fault.
	ctx, cancel := context.WithTimeout(b.Context(), 80*time.Second)
	b.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.url+"/admin/changes", nil)
	if err != nil {
		b.Fatal(err)
	}
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("Accept-Encoding", "gzip")
	res, err := b.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = res.Body.Close() })
	if e := res.Header.Get("Content-Encoding"); e != "" {
		b.Errorf("the stream is compressed by %s, so it comes late", e)
	}
	return res.StatusCode, bufio.NewScanner(res.Body)
}

func TestTheQueueStreamsItsChangesUntilTheSessionEnds(t *testing.T) {
	w := newWorld(t)
	lamps := w.signIn("Acme", "ada@acme.example").submitted("Lamps")
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	if a := rae.get("/admin/changes"); a.status != http.StatusNoContent {
		t.Errorf("a page gets %d", a.status)
	}
	status, lines := rae.follow()
	if status != http.StatusOK || !lines.Scan() || lines.Text() != "retry: 5000" {
		t.Fatalf("%d %q", status, lines.Text())
	}
	heard := make(chan struct{})
	go func() {
		defer close(heard)
		for lines.Scan() {
			if lines.Text() == "event: changed" {
				return
			}
		}
	}()
	for said := false; !said; { // it listens some time after it has begun
		rob.check("claim", rob.post("/admin"+lamps+"/claim", nil), http.StatusOK, "")
		rob.check("release", rob.post("/admin"+lamps+"/release", nil), http.StatusOK, "")
		select {
		case <-heard:
			said = true
		default:
		}
	}
	// Rae's session ends, and with the next change the stream does.
	if _, err := w.db.Pool().Exec(t.Context(), `delete from sessions where person_id = (select id from people where email = 'rae@oin.example')`); err != nil {
		t.Fatal(err)
	}
	rob.check("claim", rob.post("/admin"+lamps+"/claim", nil), http.StatusOK, "")
	for lines.Scan() { // what was on its way
	}
	if err := lines.Err(); err != nil {
		t.Errorf("the stream didn't end with the session: %v", err)
	}
}
