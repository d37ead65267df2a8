package main

import (
	"os/exec"
	"strings"
	"testing"
)

func TestTheProductHoldsNothingThatIsForLocalRunsOnly(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Fields(string(out))
	for _, p := range all {
		if p == "testing" || strings.HasPrefix(p, "oinmanager/internal/local/") {
			t.Errorf("the product is built with %s", p)
		}
	}
	if len(all) < 100 {
		t.Errorf("go list names %d packages only", len(all))
	}
}
