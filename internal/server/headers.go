package server

import (
	"net/http"
	"net/url"
	"strings"
)

// headers are on every answer. What a handler knows better it sets anew.
func (s *server) headers(next http.Handler) http.Handler {
	https := strings.HasPrefix(s.BaseURL, "https://")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		for _, header := range onEveryAnswer {
			h.Set(header.name, header.value)
		}
		if https {
			// With everything below this host, from where a cookie could be set for it.
			// Whether browsers should know it beforehand (preload) is for the domain's owner.
			h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}

// Cross-Origin-Embedder-Policy is not among them: pages load nothing from elsewhere as
// it is, so all that it would do is to give scripts shared memory and finer clocks.
var onEveryAnswer = []struct{ name, value string }{
	{"Content-Security-Policy", contentSecurityPolicy()},
	// For browsers that do not know frame-ancestors.
	{"X-Frame-Options", "DENY"},
	{"X-Content-Type-Options", "nosniff"},
	// Another site does not learn which submission somebody came from.
	{"Referrer-Policy", "same-origin"},
	{"Permissions-Policy", permissionsPolicy},
	// No window of another site has a hold of ours, and no page of one gets our bytes.
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	// A process of our own, not one with other hosts of the same domain.
	{"Origin-Agent-Cluster", "?1"},
	// Kept by the reader's own browser at most, and asked for again: the same address
	// is another page for somebody who is signed in.
	{"Cache-Control", "private, no-cache"},
}

// contentSecurityPolicy allows our own files and nothing else. Signing out is a
// form that leads on to the org, and Chromium asks form-action about each step.
// What makes elements out of text is one module's alone (web/assets/scripts/answer.js).
func contentSecurityPolicy(formTargets ...string) string {
	return strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'",
		strings.Join(append([]string{"form-action 'self'"}, formTargets...), " "), "base-uri 'none'", "frame-ancestors 'none'",
		"require-trusted-types-for 'script'", "trusted-types answer",
	}, "; ")
}

// originOf is the origin of an address that was checked before.
func originOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Scheme + "://" + u.Host
}

// filePolicy is for what somebody has uploaded: whatever it turns out to be, it runs
// nothing, loads nothing and has no origin.
const filePolicy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// permissionsPolicy turns off whatever a browser offers to pages, but for writing to
// the clipboard (web/assets/scripts/copy.js).
var permissionsPolicy = "clipboard-write=(self), " + strings.Join(unused, "=(), ") + "=()"

var unused = []string{
	"accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "compute-pressure", "cross-origin-isolated", "display-capture",
	"encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection", "keyboard-map",
	"local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create",
	"publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "sync-xhr", "unload", "usb", "window-management",
	"xr-spatial-tracking",
}

// isCrossOriginEmbed tells whether a page of another origin asks for something to put into
// itself (Fetch Metadata Request Headers, W3C). One that leads here is not embedding,
// and neither is anything that does not say, such as an old browser or a machine.
func isCrossOriginEmbed(r *http.Request) bool {
	leads := r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
	return fromAnotherSite(r) && !leads
}

// fromAnotherSite tells whether a page of another origin has led here, or asks.
func fromAnotherSite(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site == "cross-site" || site == "same-site"
}
