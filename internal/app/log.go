package app

import (
	"context"
	"log/slog"

	"oinmanager/internal/submission"
)

// requestLog names in each line the request that it was written for. The answer to
// that request, a page about a failure of ours, and the audit log have the same name.
type requestLog struct{ slog.Handler }

func (l requestLog) Handle(ctx context.Context, r slog.Record) error {
	if name := submission.OriginOf(ctx).Request; name != "" {
		r.AddAttrs(slog.String("request", name))
	}
	return l.Handler.Handle(ctx, r)
}

func (l requestLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestLog{l.Handler.WithAttrs(attrs)}
}

func (l requestLog) WithGroup(name string) slog.Handler { return requestLog{l.Handler.WithGroup(name)} }
