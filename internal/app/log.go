package app

import (
	"context"
	"log/slog"
	"os"

	"go.opentelemetry.io/otel/trace"

	"oinmanager/internal/origin"
)

// NewLog returns a logger that writes to standard error.
func NewLog(format, level string) *slog.Logger {
	from := slog.LevelInfo
	_ = from.UnmarshalText([]byte(level)) // an unknown level leaves it at info
	options := &slog.HandlerOptions{Level: from}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, options))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, options))
}

// requestLog adds the request's ID to each line. The response to that request, the page
// about an internal error, and the audit log have the same ID. Lines of a job that is traced
// have the ID of its trace.
type requestLog struct{ slog.Handler }

func (l requestLog) Handle(ctx context.Context, r slog.Record) error {
	if name := origin.Of(ctx).Request; name != "" {
		r.AddAttrs(slog.String("request", name))
	} else if in := trace.SpanContextFromContext(ctx); in.HasTraceID() {
		r.AddAttrs(slog.String("trace", in.TraceID().String()))
	}
	return l.Handler.Handle(ctx, r)
}

func (l requestLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestLog{l.Handler.WithAttrs(attrs)}
}

func (l requestLog) WithGroup(name string) slog.Handler { return requestLog{l.Handler.WithGroup(name)} }
