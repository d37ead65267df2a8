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
		for _, local := range []string{"oinmanager/internal/devorg", "oinmanager/internal/localdb", "oinmanager/internal/demo", "testing"} {
			if p == local {
				t.Errorf("the product is built with %s", p)
			}
		}
	}
	if len(all) < 100 {
		t.Errorf("go list names %d packages only", len(all))
	}
}
