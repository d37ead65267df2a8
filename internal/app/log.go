package app

import (
	"context"
	"log/slog"
	"os"

	"oinmanager/internal/origin"
)

// NewLog is the program's log, on standard error, from that level on.
func NewLog(format, level string) *slog.Logger {
	from := slog.LevelInfo
	_ = from.UnmarshalText([]byte(level)) // what it cannot read stays at info
	options := &slog.HandlerOptions{Level: from}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, options))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, options))
}

// requestLog names in each line the request that it was written for. The answer to
// that request, a page about a failure of ours, and the audit log have the same name.
type requestLog struct{ slog.Handler }

func (l requestLog) Handle(ctx context.Context, r slog.Record) error {
	if name := origin.Of(ctx).Request; name != "" {
		r.AddAttrs(slog.String("request", name))
	}
	return l.Handler.Handle(ctx, r)
}

func (l requestLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestLog{l.Handler.WithAttrs(attrs)}
}

func (l requestLog) WithGroup(name string) slog.Handler { return requestLog{l.Handler.WithGroup(name)} }
