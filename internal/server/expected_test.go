package server

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"oinmanager/internal/postgres"
)

func TestNothingIsSentBeforeItIsKnownForWhom(t *testing.T) {
	db, err := postgres.Open(t.Context(), postgres.Address{URL: "postgres://localhost:1/none"}) // where no database is
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	ctx := db.Expect(t.Context(), nil, time.Time{}, time.Time{}, func(postgres.Session) bool { return true })
	sent := httptest.NewRecorder()
	held := &heldResponse{ResponseWriter: sent, ctx: ctx}
	held.WriteHeader(http.StatusCreated)
	if _, err := held.Write([]byte("for Ada")); err != nil {
		t.Errorf("what prepares the page is told of %v", err)
	}
	if err := http.NewResponseController(held).Flush(); err == nil || sent.Flushed {
		t.Errorf("what is flushed is sent: %v", err)
	}
	if sent.Code != http.StatusOK || sent.Body.Len() > 0 {
		t.Errorf("%d is sent, with %q", sent.Code, sent.Body)
	}
}
