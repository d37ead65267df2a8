package server

import (
	"slices"
	"testing"

	"oinmanager/internal/config"
)

// It changes the site map, so it does not run beside other tests.
func TestARouteThatDoesNotSayWhoMayCallItKeepsTheProgramFromStarting(t *testing.T) {
	all := routes
	t.Cleanup(func() { routes = all })
	s := alone(t, config.Server{BaseURL: "http://localhost:8080"})
	s.handler() // as it is, it starts
	routes = append(slices.Clone(all), route{method: "GET", path: "/forgotten", handler: (*server).landing})
	defer func() {
		if recover() == nil {
			t.Error("it starts")
		}
	}()
	s.handler()
}
