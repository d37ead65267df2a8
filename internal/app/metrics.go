package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/metrics"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/server"
)

// newMetrics returns the metrics of the product.
func (a *App) newMetrics() *metrics.Metrics {
	return metrics.New(metrics.Sources{
		Backlog: a.DB.Backlog, Pools: a.DB.Pools, Skew: a.DB.Skew, Log: a.options.Log,
		Phase: func() string { return a.Phase().String() },
	})
}

// measure counts a request.
func (a *App) measure(m server.Measurement) {
	a.metrics.Request(m.Method, m.Route, m.Status, m.Took, m.Streamed)
}

// serveMetrics serves the metrics on their own address, until stop is called.
func (a *App) serveMetrics() (stop func(), err error) {
	l, err := net.Listen("tcp", a.options.Server.MetricsAddr)
	if err != nil {
		return nil, fmt.Errorf("METRICS_ADDR: %w", err)
	}
	routes := http.NewServeMux()
	routes.Handle("GET /metrics", a.metrics.Handler())
	srv := server.Bounded(routes, a.options.Log)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			a.options.Log.Error("metrics are no longer served", "error", err)
		}
	}()
	a.options.Log.Info("serving metrics", "listen", l.Addr().String())
	return func() { _ = srv.Close(); <-ended }, nil
}

// measuredFacts counts the facts that a reader reads.
type measuredFacts struct {
	from portal.FactReader
	to   *metrics.Metrics
}

// Link implements [portal.FactReader].
func (f measuredFacts) Link(ctx context.Context, url string) check.Link {
	begun := time.Now()
	link := f.from.Link(ctx, url)
	f.to.Fact("link", string(link.State), time.Since(begun))
	return link
}

// Mail implements [portal.FactReader].
func (f measuredFacts) Mail(ctx context.Context, domain string) check.MailDomain {
	begun := time.Now()
	of := f.from.Mail(ctx, domain)
	outcome := string(check.LinkUnknown)
	switch {
	case of.Receives == nil:
	case *of.Receives:
		outcome = "receives"
	default:
		outcome = "doesn't receive"
	}
	f.to.Fact("mail domain", outcome, time.Since(begun))
	return of
}

// Proof implements [portal.FactReader].
func (f measuredFacts) Proof(ctx context.Context, domain, text string) (txt, file oin.ProofLook) {
	begun := time.Now()
	txt, file = f.from.Proof(ctx, domain, text)
	f.to.Fact("proof by TXT record", string(txt.State), time.Since(begun))
	f.to.Fact("proof by file", string(file.State), time.Since(begun))
	return txt, file
}
