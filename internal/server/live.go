package server

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"
)

// A stream ends after streamTime, before bodyTime closes the connection, and the browser
// opens another. In between, it says something each heartbeat, because proxies close
// connections on which nothing happens, and looks whether the session still lasts.
const (
	streamTime = 100 * time.Second
	heartbeat  = 20 * time.Second
)

// queueChanges streams to an open page of the queue that something in it has changed. Without
// an answer to give, it is 204, which keeps browsers from asking again.
func (s *server) queueChanges(w http.ResponseWriter, r *http.Request) error {
	if !asksForStream(r) {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	changed, end, err := s.portal.WatchQueue(*person(r))
	if err != nil {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	defer end()
	return s.stream(w, r, changed, false)
}

func asksForStream(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// stream says each time that something has changed (server-sent events, HTML standard,
// section 9.2), and at once if already is set. It ends when the session does.
func (s *server) stream(w http.ResponseWriter, r *http.Request, changed <-chan struct{}, already bool) error {
	const news = "event: changed\ndata:\n\n"
	who := person(r)
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no")            // nginx would collect it
	header.Set(gzhttp.HeaderNoCompression, "stream") // and so would gzip
	stream := http.NewResponseController(w)
	say := func(text string) bool {
		_, err := fmt.Fprint(w, text)
		return err == nil && stream.Flush() == nil
	}
	if !say("retry: 5000\n\n") || already && !say(news) {
		return nil
	}
	over, beat := time.After(streamTime), time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		text := news
		select {
		case <-r.Context().Done():
			return nil
		case <-over:
			return nil
		case _, ok := <-changed:
			if !ok {
				return nil // the program stops
			}
		case <-beat.C:
			text = ":\n\n"
		}
		if p, err := s.signIn.Person(r); err != nil || p == nil || p.ID != who.ID || p.Role != who.Role {
			return nil
		}
		if !say(text) {
			return nil
		}
	}
}
