package app_test

import (
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"oinmanager/internal/app"
	"oinmanager/internal/postgres"
)

var metricsAddress = regexp.MustCompile(`msg="serving metrics" listen=(\S+)`)

func TestMetricsAreServedAtAnAddressOfTheirOwn(t *testing.T) {
	w := newWorld(t)
	w.signIn("Acme", "ada@acme.example").submitted("Lamps")
	waits, err := w.db.Backlog(t.Context()) // no one sends emails yet
	if err != nil {
		t.Fatal(err)
	}
	if i := slices.IndexFunc(waits.Jobs, func(j postgres.JobBacklog) bool { return j.Kind == "send_mail" && j.State == "available" }); i < 0 || waits.Jobs[i].Count != waits.Mails || waits.Mails == 0 {
		t.Errorf("what waits: %+v", waits)
	}

	spans := tracetest.NewInMemoryExporter()
	s := w.serve(func(o *app.Options) { o.Server.MetricsAddr, o.Spans = "127.0.0.1:0", spans })
	s.until("/readyz", http.StatusOK)
	s.check("the catalog", s.ask("/catalog"), http.StatusOK, "Catalog")
	s.check("at the address for people", s.ask("/metrics"), http.StatusNotFound, "There's no page")
	at := metricsAddress.FindStringSubmatch(w.log.String())
	if at == nil {
		t.Fatalf("the log doesn't say where: %s", w.log.String())
	}
	read := func(path string) (int, string) {
		res, err := http.Get("http://" + at[1] + path)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		body, _ := io.ReadAll(res.Body)
		return res.StatusCode, string(body)
	}
	if status, _ := read("/catalog"); status != http.StatusNotFound {
		t.Errorf("pages are served there too: %d", status)
	}
	_, text := read("/metrics")
	for _, want := range []string{
		`oinmanager_http_requests_total{method="GET",route="/catalog",status="200"} 1`, `oinmanager_http_requests_total{method="any",route="none",status="404"} 1`,
		`oinmanager_phase{phase="serving"} 1`, `oinmanager_database_up 1`, `oinmanager_db_connections{pool="serving",state="idle"}`, `oinmanager_clock_skew_seconds`, `oinmanager_mails_waiting`,
	} {
		if !strings.Contains(text, "\n"+want) {
			t.Errorf("they lack %s", want)
		}
	}
	if strings.Contains(text, "readyz") {
		t.Error("health checks are counted with what people do")
	}
	for _, private := range []string{"acme", "Lamps", "/submissions/0"} {
		if strings.Contains(strings.ToLower(text), strings.ToLower(private)) {
			t.Errorf("they name %s", private)
		}
	}
	s.stop()
	if err := <-s.ended; err != nil {
		t.Error(err)
	}
	jobs := map[string]bool{} // that were traced, with their statements
	for _, span := range spans.GetSpans() {
		if strings.HasPrefix(span.Name, "river.work/") {
			jobs[span.SpanContext.TraceID().String()] = true
		}
	}
	if !slices.ContainsFunc(spans.GetSpans(), func(s tracetest.SpanStub) bool {
		return jobs[s.SpanContext.TraceID().String()] && !strings.HasPrefix(s.Name, "river.")
	}) {
		t.Errorf("%d jobs were traced, without a statement", len(jobs))
	}
	if slices.ContainsFunc(spans.GetSpans(), func(s tracetest.SpanStub) bool {
		return strings.Contains(s.Name, "healthz") || strings.Contains(s.Name, "readyz")
	}) {
		t.Error("health checks are traced")
	}
}
