package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// longestAway is how long people may see that the product is away, once what had failed is
// back.
const longestAway = 5 * time.Second

// report prints what happened, and reports whether everything was as it was said.
func (c *crowd) report(out io.Writer) bool {
	rows := [][]string{{"Phase", "Requests", "Acknowledged", "Lost", "Half made", "Unknown", "Told wrong", "500", "No words", "Away", "from first to last", "after the repair", "Slowest"}}
	var all tally
	var wrong []string
	for _, t := range c.ledger.tallies[1:] {
		span, late := "", ""
		if t.away > 0 {
			span = seconds(t.lastAway.Sub(t.firstAway))
			if after := t.lastAway.Sub(t.repaired); !t.repaired.IsZero() {
				late = seconds(max(0, after))
				if after > longestAway {
					wrong = append(wrong, fmt.Sprintf("%s: people were told for %s that the product is away after it was back, and 5 s is the most", t.name, seconds(after)))
				}
			}
		}
		if t.strict && t.away > 0 {
			wrong = append(wrong, fmt.Sprintf("%s: %d requests noticed something", t.name, t.away))
		}
		rows = append(rows, []string{t.name, number(t.requests), number(t.acknowledged), number(t.lost), number(t.half), number(t.unknown), number(t.wrong),
			number(t.broken), number(t.wordless), number(t.away), span, late, seconds(t.slowest)})
		all.add(t)
	}
	rows = append(rows, []string{"All", number(all.requests), number(all.acknowledged), number(all.lost), number(all.half), number(all.unknown), number(all.wrong),
		number(all.broken), number(all.wordless), number(all.away), "", "", seconds(all.slowest)})
	fmt.Fprintln(out)
	printTable(out, rows)
	m, h := c.mails, c.hooks
	fmt.Fprintln(out)
	printTable(out, [][]string{
		{"Of all", "", ""},
		{"Emails", fmt.Sprintf("%s written, %s of them sent in %s, %s held by the hourly limit", number(m.written), number(m.sent), number(m.received), number(m.held)), fmt.Sprintf("lost %d, twice %d, sent again for a killed replica %d", m.lost, m.twice, m.again)},
		{"Webhooks", fmt.Sprintf("%s written, %s of them accepted, %s to be sent later", number(h.written), number(h.accepted), number(h.waiting)), fmt.Sprintf("lost %d, again with the same ID %d", h.lost, h.again)},
		{"Catalog", number(all.reads) + " reads", fmt.Sprintf("empty %d, mixed %d", all.empty, all.mixed)},
		{"Ten in progress", fmt.Sprintf("%d orgs", pairs*2+singles*2+len(c.founders)), fmt.Sprintf("more than ten %d", all.overCap)},
	})
	fmt.Fprintf(out, "\n%s, %d cores, PostgreSQL %s, load %s\n", time.Now().UTC().Format("2006-01-02 15:04"), runtime.NumCPU(), c.programs.Version(), load())
	for _, note := range c.notes {
		fmt.Fprintln(out, note)
	}
	for _, counted := range []struct {
		name string
		n    int
	}{
		{"changes were lost that were acknowledged", all.lost}, {"transitions were half made", all.half}, {"outcomes were told wrong", all.wrong},
		{"requests failed with 500", all.broken}, {"requests were turned away without words", all.wordless}, {"emails were lost", m.lost}, {"emails came twice", m.twice}, {"webhooks were lost", h.lost},
		{"looks at the catalog found it empty", all.empty}, {"looks at the catalog found a mixture", all.mixed}, {"orgs had more than ten in progress", all.overCap},
	} {
		if counted.n > 0 {
			wrong = append(wrong, fmt.Sprintf("%d %s", counted.n, counted.name))
		}
	}
	if len(wrong) == 0 {
		fmt.Fprintln(out, "\nEverything is as it was said.")
		return true
	}
	fmt.Fprintln(out, "\nNot as it should be:")
	for _, w := range wrong {
		fmt.Fprintln(out, "- "+w)
	}
	file := filepath.Join(c.logs, "faults")
	if err := os.WriteFile(file, []byte(strings.Join(c.ledger.faults, "\n")+"\n"), 0o600); err == nil && len(c.ledger.faults) > 0 {
		fmt.Fprintf(out, "\nThe first of %d, all of which are in %s:\n", len(c.ledger.faults), file)
		for _, f := range c.ledger.faults[:min(12, len(c.ledger.faults))] {
			fmt.Fprintln(out, "- "+f)
		}
	}
	return false
}

// add adds what happened in a phase.
func (t *tally) add(o *tally) {
	for _, n := range []struct{ to, of *int }{
		{&t.requests, &o.requests}, {&t.acknowledged, &o.acknowledged}, {&t.lost, &o.lost}, {&t.half, &o.half}, {&t.unknown, &o.unknown}, {&t.wrong, &o.wrong},
		{&t.broken, &o.broken}, {&t.wordless, &o.wordless}, {&t.away, &o.away}, {&t.reads, &o.reads}, {&t.empty, &o.empty}, {&t.mixed, &o.mixed}, {&t.overCap, &o.overCap},
	} {
		*n.to += *n.of
	}
	t.slowest = max(t.slowest, o.slowest)
}

// printTable prints a table as Markdown has it.
func printTable(out io.Writer, rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	line := func(row []string) {
		fmt.Fprint(out, "|")
		for i, cell := range row {
			fmt.Fprint(out, " "+cell+strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))+" |")
		}
		fmt.Fprintln(out)
	}
	line(rows[0])
	rule := slices.Clone(rows[0])
	for i := range rule {
		rule[i] = strings.Repeat("-", max(3, widths[i]))
	}
	line(rule)
	for _, row := range rows[1:] {
		line(row)
	}
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.1f s", d.Seconds()) }

// number is a number as people read it: 1,000.
func number(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", number(n/1000), n%1000)
}

// load is what the machine had to do in the last minutes, if it tells.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Join(strings.Fields(string(text))[:3], " ")
}
