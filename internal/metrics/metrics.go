// Package metrics counts what operators watch, and serves it to Prometheus. It knows the
// product only by what it is told: package app connects it.
package metrics

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"oinmanager/internal/postgres"
)

// Sources are what is read when the metrics are.
type Sources struct {
	// Backlog returns what waits in the database.
	Backlog func(context.Context) (postgres.Backlog, error)
	// Pools returns the connection pools, by name.
	Pools func() map[string]*pgxpool.Stat
	// Skew returns how far this machine's clock is ahead of the database's.
	Skew func() time.Duration
	// Phase returns what the program is doing.
	Phase func() string
	Log   *slog.Logger
}

// Metrics are the metrics of this process.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	times    *prometheus.HistogramVec
	facts    *prometheus.CounterVec
	asked    prometheus.Histogram
}

// New returns metrics that read the sources.
func New(from Sources) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "oinmanager_http_requests_total", Help: "Requests, by the pattern of their route.",
		}, []string{"method", "route", "status"}),
		times: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "oinmanager_http_request_duration_seconds", Help: "How long requests took, without those that follow changes.",
			Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
		}, []string{"method", "route"}),
		facts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "oinmanager_facts_total", Help: "Links and email domains of submissions that were looked at for the checks, by what came of it.",
		}, []string{"kind", "outcome"}),
		asked: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "oinmanager_fact_duration_seconds", Help: "How long it took to look at a link or email domain, including the wait for its turn.",
			Buckets: []float64{.05, .1, .25, .5, 1, 2.5, 5, 10, 30},
		}),
	}
	m.registry.MustRegister(m.requests, m.times, m.facts, m.asked, read{from},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler serves the metrics.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Registry returns all metrics.
func (m *Metrics) Registry() *prometheus.Registry { return m.registry }

// Request counts a request. The route is the pattern that matched, or empty. A streamed
// response ends when its reader leaves, so its time says nothing.
func (m *Metrics) Request(method, route string, status int, took time.Duration, streamed bool) {
	if route == "" {
		// Anyone can make up methods of paths that don't exist.
		method, route = "any", "none"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
	if !streamed {
		m.times.WithLabelValues(method, route).Observe(took.Seconds())
	}
}

// Fact counts a fact from outside.
func (m *Metrics) Fact(kind, outcome string, took time.Duration) {
	m.facts.WithLabelValues(kind, outcome).Inc()
	m.asked.Observe(took.Seconds())
}

// patience is how long the database may take for its metrics. The others are served without.
const patience = 3 * time.Second

var (
	up        = desc("oinmanager_database_up", "Whether the database has answered for these metrics.")
	skew      = desc("oinmanager_clock_skew_seconds", "How far this machine's clock is ahead of the database's.")
	phase     = desc("oinmanager_phase", "1 for what the program is doing.", "phase")
	conns     = desc("oinmanager_db_connections", "Connections to the database.", "pool", "state")
	most      = desc("oinmanager_db_connections_max", "How many connections there can be.", "pool")
	waits     = desc("oinmanager_db_acquire_waits_total", "How often a connection wasn't free at once.", "pool")
	waited    = desc("oinmanager_db_acquire_wait_seconds_total", "How long was waited for a connection.", "pool")
	gaveUp    = desc("oinmanager_db_acquire_canceled_total", "How often a wait for a connection was given up.", "pool")
	jobs      = desc("oinmanager_jobs", "Jobs that aren't done. They are the same for all replicas.", "kind", "state")
	jobAge    = desc("oinmanager_job_age_seconds", "For how long the oldest job has been due, or has run.", "kind", "state")
	mails     = desc("oinmanager_mails_waiting", "Emails that are due and weren't sent. They are the same for all replicas.")
	mailAge   = desc("oinmanager_mail_age_seconds", "The age of the oldest email that is due and wasn't sent.")
	mailFault = desc("oinmanager_mails_failing", "Emails that are due and couldn't be sent so far.")
	all       = []*prometheus.Desc{up, skew, phase, conns, most, waits, waited, gaveUp, jobs, jobAge, mails, mailAge, mailFault}
)

func desc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, labels, nil)
}

// read collects what is read when the metrics are.
type read struct{ Sources }

// Describe implements [prometheus.Collector].
func (read) Describe(to chan<- *prometheus.Desc) {
	for _, d := range all {
		to <- d
	}
}

// Collect implements [prometheus.Collector].
func (r read) Collect(to chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, value float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, labels...)
	}
	counter := func(d *prometheus.Desc, value float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, value, labels...)
	}
	gauge(skew, r.Skew().Seconds())
	gauge(phase, 1, r.Phase())
	for name, s := range r.Pools() {
		gauge(conns, float64(s.AcquiredConns()), name, "used")
		gauge(conns, float64(s.IdleConns()), name, "idle")
		gauge(most, float64(s.MaxConns()), name)
		counter(waits, float64(s.EmptyAcquireCount()), name)
		counter(waited, s.EmptyAcquireWaitTime().Seconds(), name)
		counter(gaveUp, float64(s.CanceledAcquireCount()), name)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	b, err := r.Backlog(ctx)
	if err != nil {
		r.Log.Debug("no metrics of the database", "error", err)
		gauge(up, 0)
		return
	}
	gauge(up, 1)
	for _, j := range b.Jobs {
		gauge(jobs, float64(j.Count), j.Kind, j.State)
		gauge(jobAge, j.Age.Seconds(), j.Kind, j.State)
	}
	gauge(mails, float64(b.Mails))
	gauge(mailFault, float64(b.Failing))
	gauge(mailAge, b.MailAge.Seconds())
}
