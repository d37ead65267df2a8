// Command soak is what “make soak” starts: the product on several machines, as it were, with
// three replicas behind HAProxy, PgBouncer in transaction mode, a primary and a synchronous
// standby, and a mail server, and some forty people who use it while one part after the other
// is killed, stopped, or replaced. It writes down what the product has acknowledged, compares
// the database and the pages with that, and fails if anything isn't as it was said.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

type settings struct {
	Size   string   `name:"size" env:"SOAK" default:"whole" enum:"whole,short" help:"How much: ${enum}. “short” takes two minutes and leaves out what takes long."`
	Phases []string `name:"phases" env:"SOAK_PHASES" help:"Only these phases, by their short names, comma-separated: ${phases}."`
	Old    string   `name:"old" env:"SOAK_OLD" help:"Commit or tag of the release that is replaced while people work. Default: the latest one with fewer migrations. “none”: nothing is replaced."`
	Dir    string   `name:"dir" env:"SOAK_DIR" default:"var/soak" help:"Folder for the programs that are built, and the logs of the last run."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	var set settings
	kong.Parse(&set, kong.Name("soak"), kong.Vars{"phases": phaseNames()},
		kong.Description("Run the product with three replicas, PgBouncer, and a standby, while parts of it fail, and compare what people were told with what is stored."))
	good, err := run(ctx, set)
	stop()
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "make soak: stopped; all that it started is gone")
		os.Exit(130)
	case err != nil:
		fmt.Fprintln(os.Stderr, "make soak: "+err.Error())
		os.Exit(1)
	case !good:
		os.Exit(1)
	}
}

// run plays all phases, and reports whether everything was as it was said.
func run(ctx context.Context, set settings) (good bool, err error) {
	phases, err := choosePhases(set)
	if err != nil {
		return false, err
	}
	s, err := openStage(ctx, set, phases)
	if err != nil {
		return false, errors.Join(err, s.Close())
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	c, err := gather(ctx, s)
	if err != nil {
		return false, err
	}
	for _, p := range phases {
		if err := c.play(ctx, p); err != nil {
			return false, err
		}
	}
	if err := c.finish(ctx); err != nil {
		return false, err
	}
	return c.report(os.Stdout), nil
}
