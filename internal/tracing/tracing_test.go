package tracing_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/protobuf/proto"

	"oinmanager/internal/tracing"
)

// inMemory returns traces that are collected in memory.
func inMemory(t *testing.T) (*tracing.Tracing, *tracetest.InMemoryExporter) {
	t.Helper()
	spans := tracetest.NewInMemoryExporter()
	traces, err := tracing.New(tracing.Options{Collected: spans, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return traces, spans
}

func TestSpansAreNamedByWhatAStatementDoesAndHoldNothingElseOfIt(t *testing.T) {
	t.Parallel()
	for sql, want := range map[string]string{
		"select id from submissions where org = $1":                           "select submissions",
		"\n\tinsert into audit (who) values ($1)":                             "insert audit",
		"UPDATE only orgs SET name = 'secret-7'":                              "update orgs",
		"delete from limits where name = 'secret-7'":                          "delete limits",
		"with due as (select id from mails) update mails set held = null":     "with mails",
		"select 'all from secret-7 of people'":                                "select",
		"begin; set local statement_timeout = 1":                              "begin",
		"alter role current_user in database x set jit = 'secret-7'":          "alter",
		"select 'secret-7'":                                                   "select",
		`select * from "secret-7"`:                                            "select",
		"/* secret-7 */ select 1":                                             "statement",
		"":                                                                    "statement",
		"select pg_notify('secret-7', $1)":                                    "select",
		"truncate table drafts":                                               "truncate drafts",
		"select extract(epoch from clock_timestamp())":                        "select clock_timestamp",
		"set local lock_timeout = 'secret-7'":                                 "set",
		"select 1 from jsonb_each($1) join orgs on true where x = 'secret-7'": "select jsonb_each",
	} {
		traces, spans := inMemory(t)
		ctx, request := traces.Requests().Start(t.Context(), "request")
		ctx = traces.Statements().TraceQueryStart(ctx, nil, pgx.TraceQueryStartData{SQL: sql, Args: []any{"secret-7"}})
		traces.Statements().TraceQueryEnd(ctx, nil, pgx.TraceQueryEndData{Err: &pgconn.PgError{Code: "22P02", Message: `invalid input syntax: "secret-7"`}})
		request.End()
		got := spans.GetSpans()
		if len(got) != 2 || got[0].Name != want || got[0].Parent.SpanID() != got[1].SpanContext.SpanID() {
			t.Fatalf("%s: %+v, want %q within the request", sql, got, want)
		}
		if said := fmt.Sprintf("%+v", got); strings.Contains(said, "secret-7") || !strings.Contains(said, "22P02") {
			t.Errorf("%s: the span has a value in it, or not the code of the error: %s", sql, said)
		}
	}
}

func TestASpanIsSentWithoutWhatIsNotKnownToBeHarmless(t *testing.T) {
	t.Parallel()
	traces, spans := inMemory(t)
	plant := attribute.String("url.full", "https://acme.example/?code=secret-7")
	_, other := traces.Requests().Start(t.Context(), "other")
	other.End()
	_, span := traces.Requests().Start(t.Context(), "request", trace.WithLinks(trace.Link{SpanContext: other.SpanContext(), Attributes: []attribute.KeyValue{plant}}))
	span.SetAttributes(plant, attribute.String("http.route", "/submissions/{id}"), attribute.StringSlice("tag", []string{"secret-7"}))
	span.AddEvent("secret-7")
	span.RecordError(errors.New("secret-7"))
	span.SetStatus(codes.Error, "secret-7")
	span.End()
	said := fmt.Sprintf("%+v", spans.GetSpans())
	if strings.Contains(said, "secret-7") || strings.Contains(said, "acme") {
		t.Errorf("it is sent: %s", said)
	}
	if got := spans.GetSpans()[1]; !strings.Contains(said, "/submissions/{id}") || got.Status.Code != codes.Error || len(got.Links) != 1 {
		t.Errorf("what is harmless isn't sent: %s", said)
	}
}

func TestACollectorGetsSpansOverHTTP(t *testing.T) {
	t.Parallel()
	var got collector.ExportTraceServiceRequest
	asked := make(chan string, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := gzip.NewReader(r.Body)
		if err != nil {
			t.Error(err)
			return
		}
		data, _ := io.ReadAll(body)
		if err := proto.Unmarshal(data, &got); err != nil {
			t.Error(err)
		}
		asked <- r.Method + " " + r.URL.Path + " " + r.Header.Get("X-Token")
	}))
	defer s.Close()
	traces, err := tracing.New(tracing.Options{Endpoint: s.URL + "/base/", Headers: map[string]string{"X-Token": "t"}, Share: 1, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	_, span := traces.Requests().Start(t.Context(), "GET /catalog")
	span.End()
	if err := traces.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if a := <-asked; a != "POST /base/v1/traces t" {
		t.Errorf("asked %s", a)
	}
	if said := got.String(); !strings.Contains(said, "GET /catalog") || !strings.Contains(said, "oinmanager") {
		t.Errorf("sent %s", said)
	}
}

func TestACollectorThatIsDownHoldsNothingUp(t *testing.T) {
	t.Parallel()
	asked, release := make(chan struct{}, 100), make(chan struct{})
	hangs := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		asked <- struct{}{}
		<-release
	}))
	defer hangs.Close()
	defer close(release)
	traces, err := tracing.New(tracing.Options{Endpoint: hangs.URL, Share: 1, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	many := func(n int) {
		for range n { // it would never return if it waited
			_, span := traces.Requests().Start(context.Background(), "request")
			span.End()
		}
	}
	many(600)
	<-asked
	many(10_000) // more than are kept
	now, cancel := context.WithCancel(t.Context())
	cancel()
	if err := traces.Close(now); err == nil {
		t.Error("nothing was left")
	}
}

// faulty is a collector that fails as long as it is told to.
type faulty struct {
	*tracetest.InMemoryExporter
	err error
}

func (f *faulty) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	return errors.Join(f.err, f.InMemoryExporter.ExportSpans(ctx, spans))
}

func TestThatTracesCannotBeSentIsSaidOnce(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	to := &faulty{tracetest.NewInMemoryExporter(), errors.New("connection refused")}
	traces, err := tracing.New(tracing.Options{Collected: to, Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	one := func() {
		_, span := traces.Requests().Start(t.Context(), "request")
		span.End()
	}
	one()
	one()
	to.err = nil
	one()
	one()
	if said := log.String(); strings.Count(said, "\n") != 2 || !strings.Contains(said, "connection refused") || !strings.Contains(said, "can be sent again") {
		t.Errorf("the log says %s", said)
	}
}
