// Package origin carries, in a context, where the request came from that something is done for:
// the audit log, the sessions and each line of the program's log name it. The server sets it;
// it knows nothing else of requests.
package origin

import (
	"context"

	"oinmanager/internal/oin"
)

type key struct{}

// With returns a context for what is done on behalf of a request from there.
func With(ctx context.Context, o oin.Origin) context.Context {
	return context.WithValue(ctx, key{}, o)
}

// Of returns the origin that ctx carries, or the zero origin for what the program does by itself.
func Of(ctx context.Context) oin.Origin {
	o, _ := ctx.Value(key{}).(oin.Origin)
	return o
}
