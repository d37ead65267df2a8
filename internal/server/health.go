package server

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// Phase is where the program is between its start and its end.
type Phase int

// The phases. Pages are served while serving and stopping.
const (
	PhaseServing   Phase = iota
	PhaseWaiting         // for the database
	PhaseQueued          // for another replica's migrations
	PhaseMigrating       // the database
	PhaseBlocked         // it would migrate, but a table is in use
	PhaseStopping        // the port is about to close
)

// String returns the name of a phase, as metrics have it.
func (p Phase) String() string {
	return [...]string{"serving", "waiting", "queued", "migrating", "blocked", "stopping"}[p]
}

// unready says what each phase waits for.
var unready = map[Phase]string{
	PhaseWaiting:   "waiting for the database, which doesn't respond",
	PhaseQueued:    "waiting for another replica, which is updating the database schema",
	PhaseMigrating: "updating the database schema",
	PhaseBlocked:   "waiting to update the database schema, because something else is using a table",
	PhaseStopping:  "stopping",
}

var errStarting = &oin.Problem{Code: oin.CodeUnavailable, Text: "OIN Manager is starting. Try again in a minute."}

// healthz reports that the program is up.
func (s *server) healthz(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintln(w, "ok")
}

// readyz reports whether the program can serve, and if not, why. With ?exclude=database, it
// doesn't matter whether the database is away: a balancer that takes out every replica then
// has none left that could say so in words.
func (s *server) readyz(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	why := unready[s.Phase()]
	if why == "" && r.URL.Query().Get("exclude") != "database" {
		why = s.databaseFault(r)
	}
	if why != "" {
		w.WriteHeader(http.StatusServiceUnavailable)
		fmt.Fprintln(w, "not ready: "+why)
		return
	}
	fmt.Fprintln(w, "ready")
}

// databaseFault returns what is wrong with the database, or "". It logs the error.
func (s *server) databaseFault(r *http.Request) string {
	ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
	defer cancel()
	err := s.Ready(ctx)
	if err == nil {
		return ""
	}
	s.log.WarnContext(r.Context(), "not ready", "error", err)
	if portal.Unavailable(err) {
		return "the database doesn't respond"
	}
	return "the database schema isn't current"
}

// whileStarting answers requests for pages until the database can be read, and has the
// connections closed while the program stops, so that the next requests go elsewhere.
func (s *server) whileStarting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch s.Phase() {
		case PhaseWaiting, PhaseQueued, PhaseMigrating, PhaseBlocked:
			s.problem(w, r, errStarting)
			return
		case PhaseStopping:
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}
