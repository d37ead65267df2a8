package server

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	"oinmanager/internal/oin"
)

// line is a connection that records its read deadline.
type line struct {
	*httptest.ResponseRecorder
	until time.Time
}

func (l *line) SetReadDeadline(t time.Time) error {
	l.until = t
	return nil
}

func newLine() *line { return &line{ResponseRecorder: httptest.NewRecorder()} }

// bringing returns a request with a body of size bytes, or of unknown size for -1.
func bringing(t *testing.T, size int64) *http.Request {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
	r.ContentLength = size
	return r
}

func TestUploadsWaitForRoomAndNoLongerThanTheirPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u := newUploads()
		var leave []func()
		for i, size := range []int64{FormLimit, -1, 200 << 20, FormLimit} {
			out, err := u.acquire(newLine(), bringing(t, size), []oin.PersonID{"ada", "abe", "gus", "rae"}[i])
			if err != nil {
				t.Fatalf("there is room for %d bytes, and yet: %v", size, err)
			}
			leave = append(leave, out)
		}
		if _, err := u.acquire(newLine(), bringing(t, 8<<20), "max"); oin.CodeOf(err) != oin.CodeUnavailable {
			t.Errorf("there is no room left, and yet: %v", err)
		}
		if _, err := u.acquire(newLine(), bringing(t, 100_000), "ada"); err != nil {
			t.Errorf("a form without a large file had to wait: %v", err)
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := u.acquire(newLine(), bringing(t, 8<<20).WithContext(gone), "max"); err == nil {
			t.Error("someone who has gone away was let in")
		}

		// The next in line gets in as soon as one leaves.
		entered := make(chan error)
		go func() {
			out, err := u.acquire(newLine(), bringing(t, FormLimit), "max")
			leave = append(leave, out)
			entered <- err
		}()
		synctest.Wait()
		leave[1]()
		if err := <-entered; err != nil {
			t.Errorf("there is room again, and yet: %v", err)
		}
		for i, out := range leave {
			if i != 1 {
				out()
			}
		}
		if len(u.shares) != 0 {
			t.Errorf("everybody is done, and yet there are shares: %v", u.shares)
		}
	})
}

func TestOnePersonsUploadsLeaveRoomForOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u := newUploads()
		var leave []func()
		for range 3 { // a suite on each of three pages
			out, err := u.acquire(newLine(), bringing(t, 10<<20), "ada")
			if err != nil {
				t.Fatalf("three suites of one person: %v", err)
			}
			leave = append(leave, out)
		}
		if _, err := u.acquire(newLine(), bringing(t, 10<<20), "ada"); !errors.Is(err, errOwnUploads) {
			t.Errorf("a fourth suite of one person: %v", err)
		}
		if _, err := u.acquire(newLine(), bringing(t, FormLimit), "abe"); err != nil {
			t.Errorf("someone else's form: %v", err)
		}
		leave[0]()
		if _, err := u.acquire(newLine(), bringing(t, 10<<20), "ada"); err != nil {
			t.Errorf("once one of them is there: %v", err)
		}
	})
}

func TestALargeUploadHasALimitedTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u := newUploads()
		large, small := newLine(), newLine()
		if _, err := u.acquire(large, bringing(t, 10<<20), "ada"); err != nil {
			t.Fatal(err)
		}
		if want := time.Now().Add(bodyTime); !large.until.Equal(want) {
			t.Errorf("it may arrive until %v, want %v", large.until, want)
		}
		if _, err := u.acquire(small, bringing(t, 1000), "ada"); err != nil || !small.until.IsZero() {
			t.Errorf("a small form may arrive until %v, %v; want no limit of its own", small.until, err)
		}
	})
}
