package server

import (
	"cmp"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"oinmanager/internal/paths"
)

// traced makes a span of each request but health checks, named by the pattern of its route: a
// path can have a code in it, or the name of an org. A trace begins here, whatever the request
// says, since anyone can send requests.
func (s *server) traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == paths.Health || r.URL.Path == paths.Ready {
			next.ServeHTTP(w, r)
			return
		}
		ctx, span := s.Tracer.Start(r.Context(), "request", trace.WithNewRoot(), trace.WithSpanKind(trace.SpanKindServer))
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		defer func() { // also after a panic, which aborts the response
			if route := chi.RouteContext(ctx).RoutePattern(); route == "" {
				span.SetName("no route") // methods can be made up
			} else {
				span.SetName(r.Method + " " + route)
				span.SetAttributes(attribute.String("http.request.method", r.Method), attribute.String("http.route", route))
			}
			status := cmp.Or(ww.Status(), http.StatusOK)
			span.SetAttributes(attribute.Int("http.response.status_code", status))
			if status >= http.StatusInternalServerError {
				span.SetStatus(codes.Error, "")
			}
			span.End()
		}()
		next.ServeHTTP(ww, r.WithContext(ctx))
	})
}
