package server

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/paths"
)

type contextKey int

const (
	personKey contextKey = iota
	routeKey
	secureKey
)

// person returns who is signed in, or nil for a visitor.
func person(r *http.Request) *oin.Person {
	p, _ := r.Context().Value(personKey).(*oin.Person)
	return p
}

// session looks up who is signed in. Cross-origin embeds get the visitor's page,
// because browsers send cookies along for hosts of the same site.
func (s *server) session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isCrossOriginEmbed(r) {
			next.ServeHTTP(w, r)
			return
		}
		if s.answerExpected(w, r, next) {
			return
		}
		p, err := s.whoAsks(r)
		if err != nil {
			s.problem(w, r, err)
			return
		}
		if p != nil {
			r = as(w, r, p)
		}
		next.ServeHTTP(w, r)
	})
}

// as returns the request as one of a person, and sets the headers of what they see.
func as(w http.ResponseWriter, r *http.Request, p *oin.Person) *http.Request {
	if p.Token != nil { // history and audit log name it
		from := origin.Of(r.Context())
		from.Token = p.Token.Name
		r = r.WithContext(origin.With(r.Context(), from))
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", contentSecurityPolicy(p.Org.Issuer))
	return r.WithContext(context.WithValue(r.Context(), personKey, p))
}

// whoAsks returns who is signed in or, for the API, who has made the token that the request
// brings. It returns nil for a visitor.
func (s *server) whoAsks(r *http.Request) (*oin.Person, error) {
	if forPrograms(r) {
		if tokenInURL(r) {
			return nil, errTokenInURL
		}
		if p, sent, err := s.byToken(r); sent {
			return p, err
		}
	}
	return s.signIn.Person(r)
}

// rejectMalformedURL rejects URLs that are too long, or contain NUL or malformed UTF-8,
// which PostgreSQL doesn't accept as text.
func (s *server) rejectMalformedURL(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if longAddress(r) {
			s.problem(w, r, errLongAddress)
			return
		}
		texts := []string{r.URL.Path}
		for name, values := range r.URL.Query() {
			texts = append(append(texts, name), values...)
		}
		if slices.ContainsFunc(texts, func(t string) bool { return !utf8.ValidString(t) || strings.ContainsRune(t, 0) }) {
			s.problem(w, r, errNoPage)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// sameOrigin rejects changes that a page of another site requested
// ([http.CrossOriginProtection]: Sec-Fetch-Site, or Origin against Host).
func (s *server) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if u, err := url.Parse(s.BaseURL); err == nil {
		// A proxy may write the port into the Host header, which a browser leaves out
		// of Origin.
		if err := protection.AddTrustedOrigin(u.Scheme + "://" + u.Host); err != nil {
			panic(fmt.Sprintf("server: BASE_URL %q is no origin: %v", s.BaseURL, err))
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.noteOtherSite(r)
		s.problem(w, r, &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "We blocked this because it came from another site. Open the page in OIN Manager and try again."})
	}))
	return protection.Handler(next)
}

// Measurement is what is measured of a request.
type Measurement struct {
	Method string
	Route  string // the pattern that matched, or empty
	Status int
	Took   time.Duration
	// Streamed marks a response that goes on until its reader leaves.
	Streamed bool
}

// logRequests logs and measures each request. It leaves out the query, which can contain a
// sign-in code. Health checks come every second, and it's no failure if they fail: they aren't
// measured, and only logged with all other requests.
func (s *server) logRequests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		next.ServeHTTP(ww, r)
		status, took := cmp.Or(ww.Status(), http.StatusOK), time.Since(started)
		isCheck := r.URL.Path == paths.Health || r.URL.Path == paths.Ready
		level := slog.LevelDebug
		if status >= 500 && !isCheck {
			level = slog.LevelWarn
		}
		s.log.LogAttrs(r.Context(), level, "request", slog.String("method", r.Method), slog.String("path", r.URL.Path),
			slog.Int("status", status), slog.Int("bytes", ww.BytesWritten()), slog.Duration("took", took))
		if s.Measured != nil && !isCheck {
			s.Measured(Measurement{
				Method: r.Method, Route: chi.RouteContext(r.Context()).RoutePattern(), Status: status, Took: took,
				Streamed: strings.HasPrefix(ww.Header().Get("Content-Type"), "text/event-stream"),
			})
		}
	})
}

// recoverer turns a panic into a page, and logs it with its stack.
func (s *server) recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch v := recover(); {
			case v == nil:
			case errors.Is(asError(v), http.ErrAbortHandler):
				panic(v)
			default:
				s.log.ErrorContext(r.Context(), "panic", "value", v, "stack", string(debug.Stack()))
				s.problem(w, r, fmt.Errorf("panic: %v", v))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func asError(v any) error {
	err, _ := v.(error)
	return err
}
