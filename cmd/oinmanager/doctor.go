package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"oinmanager/internal/config"
	"oinmanager/internal/doctor"
)

// examine is the command that says what is wrong with a setup.
type examine struct {
	config.Database
	config.Keys
	config.Server
	config.Okta
}

func (c *examine) Run(ctx context.Context) error {
	return tell(os.Stdout, doctor.Examine(ctx, doctor.Setup{Database: c.Database, Keys: c.Keys, Server: c.Server, Okta: c.Okta}))
}

// tell prints findings. It returns an error if there is a fault.
func tell(to io.Writer, findings []doctor.Finding) error {
	marks := map[doctor.Level]string{doctor.Fine: "ok    ", doctor.Advice: "advice", doctor.Fault: "FAULT "}
	faults := 0
	for _, f := range findings {
		fmt.Fprintf(to, "%s  %s: %s\n", marks[f.Level], f.About, f.Says)
		if f.Fix != "" {
			fmt.Fprintf(to, "        To fix it: %s\n", f.Fix)
		}
		if f.Level == doctor.Fault {
			faults++
		}
	}
	switch faults {
	case 0:
		return nil
	case 1:
		return errors.New("1 fault found")
	default:
		return fmt.Errorf("%d faults found", faults)
	}
}
