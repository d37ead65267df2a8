package tracing

import (
	"context"
	"log/slog"
	"slices"
	"sync/atomic"

	"go.opentelemetry.io/otel/attribute"
	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// allowed are the attributes that are sent: numbers, and words of the program's own.
var allowed = []attribute.Key{
	"http.request.method", "http.route", "http.response.status_code",
	"db.system.name", "db.collection.name", "pgx.rows_affected", "pgx.sql_state", "pgx.batch.size",
	"attempt", "cancel", "id", "kind", "kinds", "priority", "queue", "snooze", "snooze.duration", "status",
}

// harmless sends what may be seen of spans. If that fails, it says so in the log once, and once
// more when it works again: what is traced must not depend on it.
type harmless struct {
	sdk.SpanExporter
	log  *slog.Logger
	fail atomic.Bool
}

// ExportSpans implements [sdk.SpanExporter].
func (h *harmless) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	seen := make([]sdk.ReadOnlySpan, len(spans))
	for i, s := range spans {
		seen[i] = harmlessSpan{s}
	}
	err := h.SpanExporter.ExportSpans(ctx, seen)
	switch failed := err != nil; {
	case !h.fail.CompareAndSwap(!failed, failed):
	case failed:
		h.log.WarnContext(ctx, "traces can't be sent; what doesn't fit into the queue is dropped", "error", err)
	default:
		h.log.InfoContext(ctx, "traces can be sent again")
	}
	return nil // it is said
}

// harmlessSpan is a span without anything that could be about a person or an org.
type harmlessSpan struct{ sdk.ReadOnlySpan }

// Attributes implements [sdk.ReadOnlySpan].
func (s harmlessSpan) Attributes() []attribute.KeyValue {
	return slices.DeleteFunc(slices.Clone(s.ReadOnlySpan.Attributes()), func(a attribute.KeyValue) bool { return !slices.Contains(allowed, a.Key) })
}

// Events implements [sdk.ReadOnlySpan]. They are messages of errors.
func (harmlessSpan) Events() []sdk.Event { return nil }

// Status implements [sdk.ReadOnlySpan]. Its description would be the message of an error.
func (s harmlessSpan) Status() sdk.Status { return sdk.Status{Code: s.ReadOnlySpan.Status().Code} }

// Links implements [sdk.ReadOnlySpan].
func (s harmlessSpan) Links() []sdk.Link {
	links := slices.Clone(s.ReadOnlySpan.Links())
	for i := range links {
		links[i].Attributes = nil
	}
	return links
}
