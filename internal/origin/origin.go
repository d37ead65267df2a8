// Package origin carries the origin of a request in a context: the audit log, sessions,
// and each log line contain it. The server sets it. It knows nothing else about
// requests.
package origin

import (
	"context"

	"oinmanager/internal/oin"
)

type key struct{}

// With returns a context for work on behalf of a request.
func With(ctx context.Context, o oin.Origin) context.Context {
	return context.WithValue(ctx, key{}, o)
}

// Of returns the origin in ctx, or the zero origin for work that isn't for a request.
func Of(ctx context.Context) oin.Origin {
	o, _ := ctx.Value(key{}).(oin.Origin)
	return o
}
