package outbound

import (
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// traced is a transport that makes a span of each request within a trace. The span doesn't
// say where to, since users provide that, and the server isn't told of the trace.
type traced struct{ http.RoundTripper }

func (t traced) RoundTrip(req *http.Request) (*http.Response, error) {
	within := trace.SpanFromContext(req.Context())
	if !within.IsRecording() {
		return t.RoundTripper.RoundTrip(req)
	}
	ctx, span := within.TracerProvider().Tracer("oinmanager/internal/outbound").Start(req.Context(), req.Method,
		trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attribute.String("http.request.method", req.Method)))
	defer span.End() // when it responds, before the body is read
	res, err := t.RoundTripper.RoundTrip(req.WithContext(ctx))
	if err == nil {
		span.SetAttributes(attribute.Int("http.response.status_code", res.StatusCode))
	}
	if err != nil || res.StatusCode >= http.StatusBadRequest {
		span.SetStatus(codes.Error, "")
	}
	return res, err
}

// CloseIdleConnections implements [http.Client.CloseIdleConnections].
func (t traced) CloseIdleConnections() { closeIdle(t.RoundTripper) }
