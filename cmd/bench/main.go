// Command bench is what “make bench” runs: it fills private databases with many made-up
// submissions, and measures each page of the product against its floor, which is what
// reading the same rows and rendering the same page costs by itself.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"oinmanager/internal/app"
)

type settings struct {
	N       int           `name:"n" env:"BENCH_N" default:"1000000" help:"Submissions in the larger database."`
	Compare string        `name:"compare" env:"COMPARE" help:"Results of an earlier run. What is more than 10% worse now is marked, and the command fails."`
	Doc     string        `name:"doc" env:"BENCH_DOC" help:"Document in which the tables replace those of an earlier run, such as docs/growth.md."`
	Dir     string        `name:"dir" env:"BENCH_DIR" default:"var/bench" help:"Folder for databases and results."`
	Only    []string      `name:"only" env:"BENCH_ONLY" sep:";" help:"Pages to measure, such as form;queue*. What isn't a page is left out then."`
	Profile string        `name:"profile" env:"BENCH_PROFILE" help:"Folder for profiles of the product that answers these pages: cpu.pprof and allocs.pprof."`
	Round   time.Duration `name:"round" env:"BENCH_ROUND" default:"2s" help:"How long each page is asked for in each of the three rounds."`

	rounds    int
	small     int  // submissions in the smaller database
	ephemeral bool // for tests: databases are not kept
}

// measures reports whether a page is one of those to measure.
func (s settings) measures(page string) bool {
	return len(s.Only) == 0 || slices.ContainsFunc(s.Only, func(pattern string) bool {
		is, err := path.Match(strings.ToLower(pattern), strings.ToLower(page))
		return is && err == nil
	})
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	runtime.MemProfileRate = 0 // see writeProfiles
	app.CollectLessOften()     // as the program that it measures
	if url := os.Getenv(serveEnv); url != "" {
		if err := serve(ctx, url, os.Getenv(addressEnv)); err != nil {
			fmt.Fprintln(os.Stderr, "bench: "+err.Error())
			os.Exit(1)
		}
		return
	}
	set := settings{rounds: 3, small: 10_000}
	kong.Parse(&set, kong.Name("bench"), kong.Description("Measure each page of the product against its floor."))
	if err := run(ctx, set, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "make bench: "+err.Error())
		os.Exit(1)
	}
}

// errWorse says that something is worse than in the results that were compared with.
var errWorse = errors.New("some pages are more than 10% worse than before; see “worse” above")

func run(ctx context.Context, set settings, out io.Writer) (err error) {
	var before *results
	if set.Compare != "" { // looked at first: a typing mistake shows in time
		if before, err = readResults(set.Compare); err != nil {
			return err
		}
	}
	if set.Doc != "" {
		if _, _, err := readDoc(set.Doc); err != nil {
			return err
		}
	}
	sites, err := openSites(ctx, set)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeSites(sites)) }()
	res, err := measure(ctx, set, sites)
	if err != nil {
		return err
	}
	if set.Profile != "" {
		if err := writeProfiles(ctx, set, sites[len(sites)-1]); err != nil {
			return err
		}
	}
	file, err := res.write(set.Dir)
	if err != nil {
		return err
	}
	res.print(out)
	if set.Doc != "" {
		if err := res.writeDoc(set.Doc); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "\nKept in %s. After a change: make bench COMPARE=%s\n", file, file)
	if before != nil && res.compare(out, before) {
		return errWorse
	}
	return nil
}

// openSites opens the product on each of the databases, the smaller one first.
func openSites(ctx context.Context, set settings) (sites []*site, err error) {
	if set.N < set.small || set.N%(2*perOrg) != 0 {
		return nil, fmt.Errorf("BENCH_N=%d must be a multiple of %d, and at least %d", set.N, 2*perOrg, set.small)
	}
	sizes := []int{set.small}
	if set.N > set.small {
		sizes = append(sizes, set.N)
	}
	for _, n := range sizes {
		s, err := openSite(ctx, set, n)
		if err != nil {
			return nil, errors.Join(err, closeSites(sites))
		}
		sites = append(sites, s)
	}
	return sites, nil
}

func closeSites(sites []*site) (err error) {
	for _, s := range sites {
		err = errors.Join(err, s.Close())
	}
	return err
}

var started = time.Now()

// say tells on standard error how far it is.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%3.0fs  "+format+"\n", append([]any{time.Since(started).Seconds()}, args...)...)
}
