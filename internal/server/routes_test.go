package server

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/config"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
)

// It changes the site map, so it can't run in parallel.
func TestARouteThatLeavesAnythingUnsaidKeepsTheProgramFromStarting(t *testing.T) {
	all := routes
	t.Cleanup(func() { routes = all })
	s := alone(t, config.Server{BaseURL: "http://localhost:8080"})
	starts := func(r route) (why any) {
		defer func() { why = recover() }()
		routes = append(slices.Clone(all), r)
		s.handler()
		return nil
	}
	whole := route{post, "/forgotten", isv, limit.Uploads, oin.AuditRequest, filesBody, (*server).landing}
	if why := starts(whole); why != nil {
		t.Fatalf("a route that says all keeps it from starting: %v", why)
	}
	for says, forget := range map[string]func(*route){
		"what answers it":             func(r *route) { r.handler = nil },
		"who may call it":             func(r *route) { r.access = "" },
		"what it counts as":           func(r *route) { r.limit = nil },
		"what the audit log calls it": func(r *route) { r.audit = "" },
		"what it may bring":           func(r *route) { r.body = "" },
		"takes files from anyone":     func(r *route) { r.access = anyone },
		"brings something by GET":     func(r *route) { r.method = get },
	} {
		r := whole
		forget(&r)
		if why, _ := starts(r).(string); !strings.Contains(why, says) || !strings.Contains(why, "/forgotten") {
			t.Errorf("it starts, or stops with %q, want %q", why, says)
		}
	}
}
