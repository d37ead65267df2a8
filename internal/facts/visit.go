package facts

import (
	"context"
	"net/http"
	"net/url"
	"strings"
)

// visit is a request with its redirects. It has the turn at one host after the other, and
// never two at once, so that visits don't wait for each other in a circle.
type visit struct {
	hosts *turns
	// passed are the hosts on its way, in lower case.
	passed []string
	seen   map[string]bool // URLs
	// loops reports whether a redirect led to a URL once more.
	loops bool
	leave func() // gives the turn back, or nil
}

// begin waits for the turn at the host of the first URL.
func (v *visit) begin(ctx context.Context, at *url.URL) error {
	v.seen = map[string]bool{at.String(): true}
	return v.move(ctx, at)
}

// end gives the turn back.
func (v *visit) end() {
	if v.leave != nil {
		v.leave()
		v.leave = nil
	}
}

// move waits for the turn at the host of a URL.
func (v *visit) move(ctx context.Context, to *url.URL) error {
	host := hostOf(to)
	if n := len(v.passed); v.leave != nil && n > 0 && v.passed[n-1] == host {
		return nil
	}
	v.end()
	leave, err := v.hosts.take(ctx, host)
	if err != nil {
		return err
	}
	v.passed, v.leave = append(v.passed, host), leave
	return nil
}

// redirects returns a function that follows redirects as another one allows, each when it
// has the turn at its host.
func (v *visit) redirects(allow func(*http.Request, []*http.Request) error) func(*http.Request, []*http.Request) error {
	return func(next *http.Request, via []*http.Request) error {
		v.loops = v.loops || v.seen[next.URL.String()]
		v.seen[next.URL.String()] = true
		if err := allow(next, via); err != nil {
			return err
		}
		next.Header.Del("Referer")
		next.URL.User = nil
		return v.move(next.Context(), next.URL)
	}
}

// hostOf returns the host of a URL in the form in which hosts take turns: in lower case,
// without port and final dot.
func hostOf(u *url.URL) string { return strings.TrimRight(strings.ToLower(u.Hostname()), ".") }
