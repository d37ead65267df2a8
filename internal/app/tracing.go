package app

import (
	"context"
	"time"

	"github.com/riverqueue/river/rivertype"
	"go.opentelemetry.io/otel/trace"

	"oinmanager/internal/postgres"
	"oinmanager/internal/tracing"
)

// startTracing starts traces if they are configured.
func (a *App) startTracing() error {
	set := a.options.Server
	if set.OTLPEndpoint == "" && a.options.Spans == nil {
		return nil
	}
	headers, err := set.TraceHeaders()
	if err != nil {
		return err
	}
	a.tracing, err = tracing.New(tracing.Options{Endpoint: set.OTLPEndpoint, Headers: headers, Share: set.TraceShare, Collected: a.options.Spans, Log: a.options.Log})
	return err
}

// lastTraces is how long the program waits at its end for a collector.
const lastTraces = 3 * time.Second

// stopTracing sends what is left.
func (a *App) stopTracing() {
	if a.tracing == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), lastTraces)
	defer cancel()
	if err := a.tracing.Close(ctx); err != nil {
		a.options.Log.Warn("the last traces were not sent", "error", err)
	}
}

// requestTracer returns what makes the spans of requests, or nil.
func (a *App) requestTracer() trace.Tracer {
	if a.tracing == nil {
		return nil
	}
	return a.tracing.Requests()
}

// openDatabase opens the database of the options, whose statements and jobs are traced if
// anything is.
func (a *App) openDatabase() (*postgres.DB, error) {
	o := a.options
	at := postgres.Address{Clock: o.Clock, Patience: o.Patience}
	if a.tracing == nil {
		return openAt(o.Database, at, o.Tracer)
	}
	at.Jobs = []rivertype.Plugin{a.tracing.Jobs()}
	return openAt(o.Database, at, o.Tracer, a.tracing.Statements())
}
