package server

import (
	"maps"
	"net/http"
	"net/url"
	"strings"
)

// headers sets the headers of every response. Handlers may replace them.
func (s *server) headers(next http.Handler) http.Handler {
	// All responses share these values. A handler that sets or adds one gets a slice of its own.
	always := maps.Clone(onEveryAnswer)
	if strings.HasPrefix(s.BaseURL, "https://") {
		// Subdomains are included, since any of them could set a cookie for this host.
		// Preloading is up to the domain's owner.
		always.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		maps.Copy(w.Header(), always)
		next.ServeHTTP(w, r)
	})
}

// Cross-Origin-Embedder-Policy is left out: pages load nothing from other origins, so
// it would only give scripts shared memory and finer clocks.
var onEveryAnswer = http.Header{
	"Content-Security-Policy": {contentSecurityPolicy()},
	// For browsers that don't know frame-ancestors.
	"X-Frame-Options":        {"DENY"},
	"X-Content-Type-Options": {"nosniff"},
	// Other sites don't learn which submission a person came from.
	"Referrer-Policy":    {"same-origin"},
	"Permissions-Policy": {permissionsPolicy},
	// Windows of other sites get no reference to this product's, and their pages can't
	// load its responses.
	"Cross-Origin-Opener-Policy":   {"same-origin"},
	"Cross-Origin-Resource-Policy": {"same-origin"},
	// Asks for a separate process, not shared with other hosts of the domain.
	"Origin-Agent-Cluster": {"?1"},
	// Only the reader's own browser may store it, and must revalidate: the same URL
	// shows another page once signed in.
	"Cache-Control": {"private, no-cache"},
}

// contentSecurityPolicy allows files of this origin and nothing else. Signing out is a
// form that redirects to the org, and Chromium checks form-action for each redirect.
// Only web/assets/scripts/answer.js turns text into elements (Trusted Types).
func contentSecurityPolicy(formTargets ...string) string {
	return strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'",
		strings.Join(append([]string{"form-action 'self'"}, formTargets...), " "), "base-uri 'none'", "frame-ancestors 'none'",
		"require-trusted-types-for 'script'", "trusted-types answer",
	}, "; ")
}

// originOf returns the origin of a URL that was checked before.
func originOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Scheme + "://" + u.Host
}

// filePolicy is the policy for uploaded files: whatever they turn out to be, they run
// nothing, load nothing, and have no origin.
const filePolicy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// permissionsPolicy turns off all browser features except writing to the clipboard
// (web/assets/scripts/copy.js).
var permissionsPolicy = "clipboard-write=(self), " + strings.Join(unused, "=(), ") + "=()"

var unused = []string{
	"accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "compute-pressure", "cross-origin-isolated", "display-capture",
	"encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection", "keyboard-map",
	"local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create",
	"publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "sync-xhr", "unload", "usb", "window-management",
	"xr-spatial-tracking",
}

// isCrossOriginEmbed reports whether a page of another origin embeds the response
// (Fetch Metadata Request Headers, W3C). It is false for navigation, and for clients
// that don't send these headers, such as old browsers and programs.
func isCrossOriginEmbed(r *http.Request) bool {
	leads := r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
	return fromAnotherSite(r) && !leads
}

// fromAnotherSite reports whether a page of another origin links here or sends the
// request.
func fromAnotherSite(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site == "cross-site" || site == "same-site"
}
