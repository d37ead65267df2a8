package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/local/database"
)

// results are what a run has measured, as they are kept.
type results struct {
	At        time.Time `json:"at"`
	Command   string    `json:"command"`
	CPUs      int       `json:"cpus"`
	Go        string    `json:"go"`
	Database  string    `json:"database"`
	Load      string    `json:"load"` // of the machine before, where it tells
	Rounds    int       `json:"rounds"`
	Pages     []result  `json:"pages"`
	Program   program   `json:"program"`
	noPGBench bool
}

// result is one page with one number of submissions.
type result struct {
	Page        string  `json:"page"`
	N           int     `json:"n"`
	PGBench     float64 `json:"pgbench,omitempty"` // rate
	Floor       figures `json:"floor"`
	Product     figures `json:"product"`
	Statements  float64 `json:"statements"`
	Allocations float64 `json:"allocations"`
	Allocated   float64 `json:"allocated"` // bytes
	Size        float64 `json:"size"`      // bytes
}

func newResults(set settings, sites []*site) *results {
	where, _, _ := strings.Cut(sites[0].cluster.Where(), " in ") // without the folder
	load, _ := os.ReadFile("/proc/loadavg")                      // other systems have none
	return &results{
		At: time.Now(), Command: fmt.Sprintf("make bench BENCH_N=%d BENCH_ROUND=%s", set.N, set.Round), CPUs: runtime.NumCPU(), Go: runtime.Version(),
		Database: where, Load: strings.TrimSpace(string(load)), Rounds: set.rounds, noPGBench: sites[0].pgbench == nil,
	}
}

// measure asks for each page of each site in turn, for some rounds, so that whatever else
// the machine does meanwhile meets them all. What is told is the median of each figure.
func measure(ctx context.Context, set settings, sites []*site) (*results, error) {
	res := newResults(set, sites)
	type measured struct {
		floor, product []figures
		pgbench        []float64
	}
	all := map[*page]*measured{}
	for round := range set.rounds {
		say("round %d of %d", round+1, set.rounds)
		for i := range sites[0].pages {
			for _, s := range sites {
				p := s.pages[i]
				if round == 0 {
					all[p] = new(measured)
					if _, err := load(ctx, s.floorAddress, p.floor, set.Round/4); err != nil { // to warm up
						return nil, fmt.Errorf("floor: %w", err)
					}
					if _, err := load(ctx, s.address, p.product, set.Round/4); err != nil {
						return nil, err
					}
				}
				m := all[p]
				f, err := load(ctx, s.floorAddress, p.floor, set.Round)
				if err != nil {
					return nil, fmt.Errorf("floor: %w", err)
				}
				m.floor = append(m.floor, f)
				if f, err = load(ctx, s.address, p.product, set.Round); err != nil {
					return nil, err
				}
				m.product = append(m.product, f)
				if s.pgbench == nil {
					continue
				}
				rate, err := s.pgbench.run(ctx, p.name, set.Round)
				if err != nil {
					return nil, err
				}
				m.pgbench = append(m.pgbench, rate)
			}
		}
	}
	if len(set.Only) == 0 {
		say("the program by itself")
		last := sites[len(sites)-1]
		var err error
		if res.Program, err = last.measureProgram(ctx, last.cluster.URL(database.Name), set.Round); err != nil {
			return nil, err
		}
	}
	for i := range sites[0].pages {
		for _, s := range sites {
			p := s.pages[i]
			m := all[p]
			r := result{Page: p.name, N: s.n, Floor: medians(m.floor), Product: medians(m.product),
				Statements: p.statements, Allocations: p.allocations, Allocated: p.allocated, Size: p.size}
			if len(m.pgbench) > 0 {
				r.PGBench = median(m.pgbench)
			}
			res.Pages = append(res.Pages, r)
		}
	}
	return res, nil
}

func medians(all []figures) figures {
	of := func(value func(figures) float64) float64 {
		var values []float64
		for _, f := range all {
			values = append(values, value(f))
		}
		return median(values)
	}
	return figures{
		of(func(f figures) float64 { return f.Rate }), of(func(f figures) float64 { return f.P50 }), of(func(f figures) float64 { return f.P99 })}
}

func median(values []float64) float64 {
	values = slices.Sorted(slices.Values(values))
	return values[len(values)/2]
}

// write keeps the results in the folder, and returns the file.
func (r *results) write(dir string) (string, error) {
	text, err := json.MarshalIndent(r, "", "\t")
	if err != nil {
		return "", fmt.Errorf("write results: %w", err)
	}
	path := filepath.Join(dir, r.At.UTC().Format("2006-01-02T150405")+".json")
	if err := os.WriteFile(path, append(text, '\n'), 0o644); err != nil {
		return "", fmt.Errorf("write results: %w", err)
	}
	return path, nil
}

// The tables stand between these in a document.
const docBegin, docEnd = "<!-- make bench -->\n", "<!-- end of make bench -->\n"

// readDoc returns what stands before and after the tables in a document.
func readDoc(path string) (before, after string, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", "", fmt.Errorf("read document for the tables: %w", err)
	}
	before, rest, begins := strings.Cut(string(text), docBegin)
	_, after, ends := strings.Cut(rest, docEnd)
	if !begins || !ends {
		return "", "", fmt.Errorf("%s has no place for the tables: lines with %q and %q", path, docBegin, docEnd)
	}
	return before, after, nil
}

// writeDoc replaces the tables in a document.
func (r *results) writeDoc(path string) error {
	before, after, err := readDoc(path)
	if err != nil {
		return err
	}
	var tables strings.Builder
	r.print(&tables)
	if err := os.WriteFile(path, []byte(before+docBegin+"\n"+tables.String()+"\n"+docEnd+after), 0o644); err != nil {
		return fmt.Errorf("write the tables: %w", err)
	}
	return nil
}

func readResults(path string) (*results, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read earlier results: %w", err)
	}
	r := new(results)
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("read earlier results in %s: %w", path, err)
	}
	return r, nil
}

// sizes are the numbers of submissions, the smaller first.
func (r *results) sizes() (all []int) {
	for _, p := range r.Pages {
		if !slices.Contains(all, p.N) {
			all = append(all, p.N)
		}
	}
	return all
}

func (r *results) find(page string, n int) (result, bool) {
	i := slices.IndexFunc(r.Pages, func(p result) bool { return p.Page == page && p.N == n })
	if i < 0 {
		return result{}, false
	}
	return r.Pages[i], true
}

// print writes the results as tables in Markdown.
func (r *results) print(out io.Writer) {
	fmt.Fprintf(out, "`%s`, %s. %d CPUs, %s, %s, load before it %s.\n", r.Command, r.At.UTC().Format("2006-01-02 15:04 UTC"), r.CPUs, r.Go, r.Database, r.Load)
	fmt.Fprintf(out, `Medians of %d rounds, %d connections. Rates are answers in a second, times milliseconds. “pgbench” is the product's own
statements by themselves, for one of the things that a page can be about. “Floor” is a bare handler that sends them in one
batch, but for what is planned each time, and renders the very same page; when one field is saved, one that updates one row by
its primary key and renders the very same answer. “Product” is everything. Nothing is sent compressed, and no jobs run.
`, r.Rounds, connections)
	if r.noPGBench {
		fmt.Fprintln(out, "This PostgreSQL came without pgbench, so its column is empty.")
	}
	sizes := r.sizes()
	for _, n := range sizes {
		rows := [][]string{{thousands(n) + " submissions", "pgbench", "floor", "p50", "p99", "product", "p50", "p99", "of floor", "statements", "allocations", "allocated KB", "page KB"}}
		for _, p := range r.Pages {
			if p.N != n {
				continue
			}
			pgbench := ""
			if p.PGBench > 0 {
				pgbench = rate(p.PGBench)
			}
			rows = append(rows, []string{p.Page, pgbench, rate(p.Floor.Rate), millis(p.Floor.P50), millis(p.Floor.P99), rate(p.Product.Rate), millis(p.Product.P50), millis(p.Product.P99),
				fmt.Sprintf("%.2f", p.Product.Rate/p.Floor.Rate), fmt.Sprintf("%.3g", p.Statements), thousands(int(p.Allocations)), thousands(int(p.Allocated / 1024)), thousands(int(p.Size / 1024))})
		}
		table(out, rows)
	}
	if p := r.Program; p.Ready > 0 {
		fmt.Fprintf(out, "\nThe program is ready %s ms after its start, and has %s MB of memory then. With %d people who ask for one page after the other, it has %s MB at most.\n",
			millis(p.Ready), thousands(int(p.Idle/(1<<20))), p.People, thousands(int(p.Memory/(1<<20))))
	}
	if len(sizes) == 2 {
		rows := [][]string{{"Product, rates", thousands(sizes[0]), thousands(sizes[1]), "ratio"}}
		for _, p := range r.Pages {
			if large, ok := r.find(p.Page, sizes[1]); ok && p.N == sizes[0] {
				rows = append(rows, []string{p.Page, rate(p.Product.Rate), rate(large.Product.Rate), fmt.Sprintf("%.2f", large.Product.Rate/p.Product.Rate)})
			}
		}
		table(out, rows)
	}
}

// compare writes what has changed since the results before, and reports whether something
// is more than 10% worse. Rates, statements and allocations decide; p99 is told only,
// because it changes from run to run.
func (r *results) compare(out io.Writer, before *results) (worse bool) {
	rows := [][]string{{"Since " + before.At.UTC().Format("2006-01-02 15:04 UTC"), "submissions", "rate", "p99", "statements", "allocations", ""}}
	for _, now := range r.Pages {
		old, ok := before.find(now.Page, now.N)
		if !ok {
			continue
		}
		var what []string
		for name, ratio := range map[string]float64{
			"rate": old.Product.Rate / now.Product.Rate, "statements": now.Statements / old.Statements, "allocations": now.Allocations / old.Allocations,
		} {
			if ratio > 1.1 {
				what = append(what, name)
			}
		}
		mark := ""
		if slices.Sort(what); len(what) > 0 {
			mark, worse = "worse: "+strings.Join(what, ", "), true
		}
		rows = append(rows, []string{now.Page, thousands(now.N),
			arrow(rate(old.Product.Rate), rate(now.Product.Rate)), arrow(millis(old.Product.P99), millis(now.Product.P99)),
			arrow(fmt.Sprintf("%.3g", old.Statements), fmt.Sprintf("%.3g", now.Statements)), arrow(thousands(int(old.Allocations)), thousands(int(now.Allocations))), mark})
	}
	table(out, rows)
	return worse
}

func arrow(old, now string) string { return old + " → " + now }

func rate(perSecond float64) string {
	if perSecond < 10 {
		return fmt.Sprintf("%.1f", perSecond)
	}
	return thousands(int(perSecond + 0.5))
}

func millis(ms float64) string { return fmt.Sprintf("%.3g", ms) }

// table writes a table in Markdown, with columns that are aligned for the terminal too.
func table(out io.Writer, rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	fmt.Fprintln(out)
	for n, row := range rows {
		for i, cell := range row {
			if i == 0 {
				fmt.Fprintf(out, "| %-*s", widths[i], cell)
			} else {
				fmt.Fprintf(out, " | %*s", widths[i], cell)
			}
		}
		fmt.Fprintln(out, " |")
		if n == 0 {
			for i, w := range widths {
				if i == 0 {
					fmt.Fprintf(out, "| %s", strings.Repeat("-", w))
				} else {
					fmt.Fprintf(out, " | %s:", strings.Repeat("-", max(2, w)-1))
				}
			}
			fmt.Fprintln(out, " |")
		}
	}
}
