package app_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

// BenchmarkRequest measures a page that reads the database, without traces and with all.
func BenchmarkRequest(b *testing.B) {
	keys, err := secret.NewKeys()
	if err != nil {
		b.Fatal(err)
	}
	for _, traced := range []bool{false, true} {
		o := app.Options{Database: config.Database{DatabaseURL: pgtest.URL(b)}, Keys: config.Keys{SecretKeys: keys},
			Server: config.Server{BaseURL: "http://localhost", TeamEmail: "oin@oin.example", MailFrom: "no-reply@oin.example"}, Log: slog.New(slog.DiscardHandler)}
		spans := tracetest.NewInMemoryExporter()
		if traced {
			o.Spans = spans
		}
		a, err := app.Open(b.Context(), o)
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(a.Close)
		b.Run(map[bool]string{false: "off", true: "on"}[traced], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequestWithContext(b.Context(), http.MethodGet, "http://localhost/catalog?q=x", nil)
				w := httptest.NewRecorder()
				if a.Handler().ServeHTTP(w, r); w.Code != http.StatusOK {
					b.Fatal(w.Code, w.Body)
				}
				spans.Reset()
			}
		})
	}
}
