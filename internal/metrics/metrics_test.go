package metrics_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"go.yaml.in/yaml/v3"

	"oinmanager/internal/metrics"
	"oinmanager/internal/postgres"
)

func sources(backlog postgres.Backlog, err error) metrics.Sources {
	return metrics.Sources{
		Backlog: func(context.Context) (postgres.Backlog, error) { return backlog, err },
		Pools:   func() map[string]*pgxpool.Stat { return nil },
		Skew:    func() time.Duration { return 90 * time.Second },
		Phase:   func() string { return "serving" },
		Log:     slog.New(slog.DiscardHandler),
	}
}

// scrape returns what Prometheus reads.
func scrape(t *testing.T, m *metrics.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != 200 {
		t.Fatalf("%d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestMetricsSayWhatHappensAndWhatWaits(t *testing.T) {
	m := metrics.New(sources(postgres.Backlog{
		Jobs:  []postgres.JobBacklog{{Kind: "send_mail", State: "available", Count: 3, Age: time.Minute}},
		Mails: 4, Failing: 1, MailAge: time.Hour,
	}, nil))
	m.Request("GET", "/submissions/{id}", 200, 20*time.Millisecond, false)
	m.Request("GET", "/submissions/{id}", 200, 20*time.Millisecond, false)
	m.Request("GET", "/admin/changes", 200, time.Hour, true)
	for _, method := range []string{"GET", "MADE-UP", "MADE-UP-TOO"} {
		m.Request(method, "", 404, time.Millisecond, false)
	}
	m.Fact("link", "open", time.Second)
	text := scrape(t, m)
	for _, want := range []string{
		`oinmanager_http_requests_total{method="GET",route="/submissions/{id}",status="200"} 2`,
		`oinmanager_http_request_duration_seconds_bucket{method="GET",route="/submissions/{id}",le="0.025"} 2`,
		`oinmanager_http_requests_total{method="GET",route="/admin/changes",status="200"} 1`,
		`oinmanager_http_requests_total{method="any",route="none",status="404"} 3`,
		`oinmanager_facts_total{kind="link",outcome="open"} 1`,
		`oinmanager_jobs{kind="send_mail",state="available"} 3`,
		`oinmanager_job_age_seconds{kind="send_mail",state="available"} 60`,
		`oinmanager_mails_waiting 4`, `oinmanager_mails_failing 1`, `oinmanager_mail_age_seconds 3600`,
		`oinmanager_clock_skew_seconds 90`, `oinmanager_phase{phase="serving"} 1`, `oinmanager_database_up 1`,
		"go_goroutines ", "process_cpu_seconds_total ",
	} {
		if !strings.Contains(text, "\n"+want) {
			t.Errorf("they lack %s", want)
		}
	}
	if strings.Contains(text, "MADE-UP") || strings.Contains(text, `duration_seconds_count{method="GET",route="/admin/changes"}`) {
		t.Error("a made-up method or the time of a stream is among them")
	}
}

func TestWithoutADatabaseTheOtherMetricsAreServed(t *testing.T) {
	text := scrape(t, metrics.New(sources(postgres.Backlog{}, errors.New("away"))))
	if !strings.Contains(text, "\noinmanager_database_up 0\n") || strings.Contains(text, "oinmanager_mails_waiting ") || !strings.Contains(text, "oinmanager_phase{") {
		t.Errorf("they say %s", text)
	}
}

var (
	described = regexp.MustCompile(`fqName: "([^"]+)"`)
	named     = regexp.MustCompile(`oinmanager_[a-z_]+`)
)

// The dashboard and the alert rules name metrics that exist, and every metric is in one.
func TestDashboardAndAlertsNameMetricsThatExist(t *testing.T) {
	descs := make(chan *prometheus.Desc, 1000)
	metrics.New(sources(postgres.Backlog{}, nil)).Registry().Describe(descs)
	close(descs)
	exist := map[string]bool{}
	for d := range descs {
		if name := described.FindStringSubmatch(d.String())[1]; strings.HasPrefix(name, "oinmanager_") {
			exist[name] = true
		}
	}
	used := map[string]bool{}
	expressions := 0
	check := func(where, expression string) {
		expressions++
		if !strings.Contains(expression, "oinmanager") {
			t.Errorf("%s: %q doesn't ask for anything of ours", where, expression)
		}
		for _, name := range named.FindAllString(expression, -1) {
			base := name
			for _, suffix := range []string{"_bucket", "_sum", "_count"} {
				base = strings.TrimSuffix(base, suffix)
			}
			if !exist[name] && !exist[base] {
				t.Errorf("%s: there is no metric %s", where, name)
			}
			used[base] = true
		}
	}

	var dashboard struct {
		UID    string
		Panels []struct {
			ID          int
			Type, Title string
			GridPos     struct{ X, Y, W, H int }
			Targets     []struct{ Expr string }
		}
	}
	read(t, "dashboard.json", func(text []byte) error { return json.Unmarshal(text, &dashboard) })
	ids := map[int]bool{}
	for _, p := range dashboard.Panels {
		if ids[p.ID] || p.Title == "" || p.GridPos.X+p.GridPos.W > 24 || (p.Type == "row") != (len(p.Targets) == 0) {
			t.Errorf("panel %d (%s) isn't complete", p.ID, p.Title)
		}
		ids[p.ID] = true
		for _, target := range p.Targets {
			check("dashboard, "+p.Title, target.Expr)
		}
	}

	var alerts struct {
		Groups []struct {
			Name  string
			Rules []struct {
				Alert, Expr, For    string
				Labels, Annotations map[string]string
			}
		}
	}
	read(t, "alerts.yaml", func(text []byte) error {
		strict := yaml.NewDecoder(strings.NewReader(string(text)))
		strict.KnownFields(true)
		return strict.Decode(&alerts)
	})
	for _, g := range alerts.Groups {
		for _, r := range g.Rules {
			check("alert "+r.Alert, r.Expr)
			if r.Alert == "" || r.For == "" || !slices.Contains([]string{"page", "ticket"}, r.Labels["severity"]) || r.Annotations["summary"] == "" || r.Annotations["description"] == "" {
				t.Errorf("alert %s doesn't say how urgent it is, or what to do", r.Alert)
			}
		}
	}
	if expressions < 30 {
		t.Errorf("only %d expressions were read", expressions)
	}
	for name := range exist {
		if !used[name] {
			t.Errorf("%s is in neither", name)
		}
	}
}

func read(t *testing.T, name string, into func([]byte) error) {
	t.Helper()
	text, err := os.ReadFile("../../docs/monitoring/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := into(text); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}
