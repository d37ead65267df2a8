package server

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/a-h/templ"
	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/gzhttp"
)

// compress compresses text responses. It adds a few bytes of random length, so that
// their size reveals nothing about secrets to a person who can place text next to them
// (BREACH).
var compress = func() func(http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(
		gzhttp.ContentTypes([]string{"text/html", "text/csv", "application/json", "application/problem+json", "application/xml", "application/atom+xml"}),
		gzhttp.EnableZstd(false), // its windows take more memory than the rest of a page
		gzhttp.CompressionLevel(1),
		gzhttp.RandomJitter(32, 0, false),
	)
	if err != nil {
		panic(fmt.Sprintf("server: compress: %v", err)) // cannot happen: the options are constants
	}
	return func(next http.Handler) http.Handler { return wrap(next) }
}()

// publicPage writes a page that is the same for every visitor. Shared caches can keep
// it for a minute, and browsers revalidate it. A request with a cookie gets a page that
// they can't keep: it may be the page of a person, or of a browser that was not let see
// that it has a session ([server.session]).
func (s *server) publicPage(w http.ResponseWriter, r *http.Request, c templ.Component) error {
	if r.Header.Get("Cookie") != "" {
		return s.page(w, r, http.StatusOK, c)
	}
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	if err := s.render(r.Context(), r, c, buf); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "public, max-age=0, s-maxage=60")
	h.Add("Vary", "Cookie")
	sendTagged(w, r, buf.Bytes())
	return nil
}

// sendTagged writes what caches may keep, or 304 if the client has the same.
func sendTagged(w http.ResponseWriter, r *http.Request, body []byte) {
	// The tag keeps no secret, and this is many times as fast as SHA-256.
	w.Header().Set("ETag", fmt.Sprintf(`W/"%016x"`, xxhash.Sum64(body)))
	if r.Header.Get("If-None-Match") != "" {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body) // the reader went away
}
