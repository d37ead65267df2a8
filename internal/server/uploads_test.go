package server

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"

	"oinmanager/internal/submission"
)

// bringing is a request with a body of that many bytes; -1 does not say.
func bringing(t *testing.T, size int64) *http.Request {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
	r.ContentLength = size
	return r
}

func TestUploadsWaitForRoomAndNoLongerThanTheirPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u := newUploads()
		var leave []func()
		for _, size := range []int64{FormLimit, -1, 200 << 20, FormLimit} {
			out, err := u.enter(bringing(t, size))
			if err != nil {
				t.Fatalf("there is room for %d bytes, and yet: %v", size, err)
			}
			leave = append(leave, out)
		}
		if _, err := u.enter(bringing(t, 8<<20)); submission.CodeOf(err) != submission.Unavailable {
			t.Errorf("there is no room left, and yet: %v", err)
		}
		if _, err := u.enter(bringing(t, 100_000)); err != nil {
			t.Errorf("a form without a large file had to wait: %v", err)
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := u.enter(bringing(t, 8<<20).WithContext(gone)); err == nil {
			t.Error("somebody who has gone away was let in")
		}

		// Whoever waits is let in as soon as somebody leaves.
		entered := make(chan error)
		go func() {
			_, err := u.enter(bringing(t, FormLimit))
			entered <- err
		}()
		synctest.Wait()
		leave[1]()
		if err := <-entered; err != nil {
			t.Errorf("there is room again, and yet: %v", err)
		}
	})
}
