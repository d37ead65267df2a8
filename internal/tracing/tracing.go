// Package tracing makes spans of what the program does (OpenTelemetry): of requests, of
// statements, of jobs, and of what is asked of other servers. It sends them to a collector,
// and knows the product only by what it is told: package app connects it.
//
// Spans have nothing of a person or an org in them: see [New].
package tracing

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river/rivertype"
	"github.com/riverqueue/rivercontrib/otelriver"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// What is kept for a collector that is slow or down: queue is how many spans wait, and the
// rest is dropped. A batch is tried for up to sending.
const (
	queue   = 2048
	sending = 20 * time.Second
)

// Options say where spans go.
type Options struct {
	// Endpoint is the URL of a collector, to which /v1/traces is added (OTLP over HTTP).
	Endpoint string
	// Headers are sent along.
	Headers map[string]string
	// Share is the part of all traces that is sent, from 0 to 1.
	Share float64
	// Collected, if not nil, gets all spans in place of a collector, each when it ends.
	Collected sdk.SpanExporter
	Log       *slog.Logger
}

// Tracing makes spans and sends them.
type Tracing struct {
	provider *sdk.TracerProvider
}

// New starts to send spans. It doesn't connect: a collector that is down slows nothing. The
// caller must call [Tracing.Close].
//
// Whatever the libraries that make spans put into them, only the attributes in a list of
// harmless ones are sent, and no message of an error: PostgreSQL's can quote what people typed.
func New(o Options) (*Tracing, error) {
	name, _ := os.Hostname() // one more thing that tells replicas apart
	options := []sdk.TracerProviderOption{
		sdk.WithResource(resource.NewSchemaless(attribute.String("service.name", "oinmanager"), attribute.String("service.instance.id", name))),
	}
	if o.Collected != nil {
		options = append(options, sdk.WithSyncer(&harmless{SpanExporter: o.Collected, log: o.Log}), sdk.WithSampler(sdk.AlwaysSample()))
	} else {
		to, err := otlptracehttp.New(context.Background(),
			otlptracehttp.WithEndpointURL(strings.TrimSuffix(o.Endpoint, "/")+"/v1/traces"), otlptracehttp.WithHeaders(o.Headers),
			otlptracehttp.WithCompression(otlptracehttp.GzipCompression), otlptracehttp.WithTimeout(sending/2))
		if err != nil {
			return nil, fmt.Errorf("send traces: %w", err)
		}
		options = append(options,
			sdk.WithBatcher(&harmless{SpanExporter: to, log: o.Log}, sdk.WithMaxQueueSize(queue), sdk.WithMaxExportBatchSize(queue/4), sdk.WithExportTimeout(sending)),
			sdk.WithSampler(sdk.ParentBased(sdk.TraceIDRatioBased(o.Share))))
	}
	return &Tracing{sdk.NewTracerProvider(options...)}, nil
}

// Close sends what is left, until ctx ends.
func (t *Tracing) Close(ctx context.Context) error { return t.provider.Shutdown(ctx) }

// Requests returns what makes the spans of requests.
func (t *Tracing) Requests() trace.Tracer { return t.provider.Tracer("oinmanager/internal/server") }

// Statements returns what makes the spans of statements within a request or job. They are named
// by what a statement does with which table.
func (t *Tracing) Statements() pgx.QueryTracer {
	return otelpgx.NewTracer(otelpgx.WithTracerProvider(t.provider), otelpgx.WithSpanNameFunc(statementName),
		otelpgx.WithDisableSQLStatementInAttributes(), otelpgx.WithDisableConnectionDetailsInAttributes())
}

// Jobs returns what makes the spans of jobs. Each links to the request that queued it.
func (t *Tracing) Jobs() rivertype.Plugin {
	return otelriver.NewMiddleware(&otelriver.MiddlewareConfig{TracerProvider: t.provider, EnableTracePropagation: true, EnableWorkSpanJobKindSuffix: true})
}
