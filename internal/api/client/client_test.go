package client

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

const token = "oinm_secret"

// serve returns a client of a server.
func serve(t *testing.T, do http.HandlerFunc) *Client {
	t.Helper()
	server := httptest.NewServer(do)
	t.Cleanup(server.Close)
	c, err := New(server.URL+"/", token)
	if err != nil {
		t.Fatal(err)
	}
	c.pause = 0
	return c
}

func TestTokenIsOnlySentEncryptedOrToThisMachine(t *testing.T) {
	for address, good := range map[string]bool{
		"https://oin.example": true, "http://localhost:8080": true, "http://127.0.0.1": true, "http://[::1]:8080": true,
		"http://oin.example": false, "http://localhost.oin.example": false, "ftp://oin.example": false, "oin.example": false, "": false,
	} {
		if _, err := New(address, token); (err == nil) != good {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestTokenDoesNotFollowARedirect(t *testing.T) {
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("another server got %s", r.Header.Get("Authorization"))
	}))
	defer other.Close()
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
	})
	if _, err := c.Read(t.Context(), "x"); err == nil || strings.Contains(err.Error(), token) {
		t.Errorf("error %v", err)
	}
}

// A request that the server could not do is sent again as it was, with the same key.
func TestRequestIsSentAgainWhenTheServerAsksForIt(t *testing.T) {
	var keys, bodies []string
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		keys, bodies = append(keys, r.Header.Get("Idempotency-Key")), append(bodies, string(body))
		if len(keys) < maxTries {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.Header().Set("ETag", `"1"`)
		w.WriteHeader(http.StatusCreated)
		_, _ = io.WriteString(w, `{"id": "7"}`)
	})
	s, err := c.Create(t.Context(), wire.Answers{"name": "Acme"}, "key")
	if err != nil || s.ID != "7" || s.ETag != `"1"` {
		t.Fatalf("%+v, %v", s, err)
	}
	if len(keys) != maxTries || keys[0] != "key" || keys[0] != keys[2] || bodies[0] != bodies[2] || !strings.Contains(bodies[0], "Acme") {
		t.Errorf("sent with keys %v: %v", keys, bodies)
	}
}

func TestServerThatStaysAwayIsReported(t *testing.T) {
	n := 0
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		n++
		w.Header().Set("Retry-After", "0")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = io.WriteString(w, `{"code": "unavailable", "detail": "We can't reach our database right now."}`)
	})
	_, err := c.Read(t.Context(), "x")
	if n != maxTries || !IsCode(err, oin.CodeUnavailable) || err.Error() != "We can't reach our database right now." {
		t.Errorf("after %d tries: %v", n, err)
	}
}

// What can't have been done twice is sent again to a server that is restarted.
func TestServerThatIsRestartedIsTriedAgain(t *testing.T) {
	n := 0
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if n++; n%2 == 1 {
			panic(http.ErrAbortHandler)
		}
		_, _ = io.WriteString(w, `{"id": "7"}`)
	})
	if s, err := c.Read(t.Context(), "7"); err != nil || s.ID != "7" || n != 2 {
		t.Errorf("read after %d requests: %v", n, err)
	}
	if s, err := c.Create(t.Context(), nil, "key"); err != nil || s.ID != "7" || n != 4 {
		t.Errorf("created after %d requests: %v", n, err)
	}
	if _, err := c.Change(t.Context(), Submission{ETag: `"1"`}, wire.Answers{}); !IsAway(err) || n != 5 {
		t.Errorf("changed after %d requests: %v", n, err)
	}
	proxy := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		n++
		w.WriteHeader(http.StatusBadGateway)
	})
	if _, err := proxy.Read(t.Context(), "7"); !IsAway(err) || n != 5+maxTries || !strings.Contains(err.Error(), "in front of it responded with 502") {
		t.Errorf("behind a proxy, after %d requests: %v", n-5, err)
	}
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Read(canceled, "7"); IsAway(err) || !errors.Is(err, context.Canceled) {
		t.Errorf("after an interrupt: %v", err)
	}
}

func TestProblemNamesEachField(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusUnprocessableEntity)
		_, _ = io.WriteString(w, `{"code": "invalid", "detail": "Nothing was changed.", "fields": {"answers.website": "Too long.", "answers.name": "Taken."}}`)
	})
	_, err := c.Change(t.Context(), Submission{}, wire.Answers{})
	if want := "Nothing was changed.\n  name: Taken.\n  website: Too long."; err == nil || err.Error() != want {
		t.Errorf("error %v", err)
	}
}

func TestAnotherServerIsNotTakenForOurs(t *testing.T) {
	for name, do := range map[string]http.HandlerFunc{
		"a page": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNotFound)
			_, _ = io.WriteString(w, "<h1>nginx</h1>")
		},
		"not JSON":  func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<h1>Welcome</h1>") },
		"cut short": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Length", "100") },
	} {
		if _, err := serve(t, do).Read(context.Background(), "x"); err == nil {
			t.Errorf("%s is a submission", name)
		}
	}
}

func TestUploadTellsItsProgress(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		data, _ := io.ReadAll(r.Body)
		if len(data) != 1<<20 || r.Header.Get("If-Match") != `"3"` || r.Header.Get("Content-Disposition") != `attachment; filename="our icon.png"` {
			t.Errorf("got %d bytes with %v", len(data), r.Header)
		}
		_, _ = io.WriteString(w, `{}`)
	})
	last := 0
	if _, err := c.Upload(t.Context(), Submission{ETag: `"3"`}, "logo", "our icon.png", make([]byte, 1<<20), func(sent int) { last = sent }); err != nil || last != 1<<20 {
		t.Errorf("sent %d, %v", last, err)
	}
}
