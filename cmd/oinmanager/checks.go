package main

import (
	"fmt"
	"os"
	"text/tabwriter"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// checks is the command that lists all checks.
type checks struct{}

func (checks) Run() error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "CHECK\tFIELD\tLEVEL\tSURE\tEXPECTED")
	for _, c := range check.All {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", c.ID, oin.FindField(c.About[0]).Label, c.Level, c.Certainty, c.Says)
	}
	return w.Flush()
}
