package labelled

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// The set of mistakes has to be as large as the promise about it.
const (
	minMistakes = 80
	minVendors  = 25
	minFound    = 0.99 // of the mistakes
	minQuiet    = 0.99 // of the clean submissions, so that one without any advice stays so
)

func TestMistakesOfRealVendorsAreFound(t *testing.T) {
	if len(mistakes) < minMistakes {
		t.Errorf("there are %d mistakes, want at least %d", len(mistakes), minMistakes)
	}
	seen := 0
	for _, m := range mistakes {
		s := m.subject(t)
		if finds(s, m.want) {
			seen++
			continue
		}
		t.Logf("%s (%s): found %v, want %s", m.what, m.of, ids(run(s)), m.want)
	}
	if float64(seen) < minFound*float64(len(mistakes)) {
		t.Errorf("%d of %d mistakes are found", seen, len(mistakes))
	}
}

func TestEachCheckFindsAMistake(t *testing.T) {
	for _, c := range check.All {
		if !slices.ContainsFunc(mistakes, func(m mistake) bool { return m.want == c.ID && finds(m.subject(t), c.ID) }) {
			t.Errorf("%s is found in no submission with its mistake", c.ID)
		}
	}
}

func TestACleanSubmissionGetsAtMostOneAdvice(t *testing.T) {
	if len(vendors) < minVendors {
		t.Errorf("there are %d vendors, want at least %d", len(vendors), minVendors)
	}
	quiet := 0
	for _, v := range vendors {
		s := v.subject()
		for _, f := range oin.Fields() {
			if faults := f.Faults(s.Answers, oin.Facts{}); len(faults) > 0 || f.Required(s.Answers, oin.Facts{}) && s.Answers[f.Key].Empty() {
				t.Errorf("%s: %s isn't good: %v", v.name, f.Key, faults)
			}
		}
		findings := run(s)
		switch len(findings) {
		case 0:
			quiet++
		case 1:
		default:
			t.Errorf("%s has %d findings", v.name, len(findings))
		}
		for _, f := range findings {
			t.Logf("%s: %s at %s: %s", v.name, f.Check.ID, f.Field, f.Text)
			if f.Check.Level == check.LevelBlocking {
				t.Errorf("%s can't be submitted: %s", v.name, f.Text)
			}
		}
	}
	if float64(quiet) < minQuiet*float64(len(vendors)) {
		t.Errorf("%d of %d clean submissions have no advice", quiet, len(vendors))
	}
}

// TestCheckReport prints what is found in each submission, for “make check-report”.
func TestCheckReport(t *testing.T) {
	if os.Getenv("CHECK_REPORT") == "" {
		t.Skip("make check-report")
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "Mistake\tVendor\tExpected\tFound\tAlso found")
	seen, extra, quiet := 0, 0, 0
	for _, m := range mistakes {
		all := ids(run(m.subject(t)))
		others := slices.DeleteFunc(slices.Clone(all), func(id string) bool { return id == m.want })
		found := "no"
		if len(others) < len(all) {
			found = "yes"
			seen++
		}
		extra += len(others)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", m.what, m.of, m.want, found, strings.Join(others, " "))
	}
	for _, v := range vendors {
		all := ids(run(v.subject()))
		if len(all) == 0 {
			quiet++
		}
		fmt.Fprintf(w, "(none)\t%s\t\t\t%s\n", v.name, strings.Join(all, " "))
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("\n%d checks. %d of %d mistakes found (%.0f%%), with %d other findings. %d of %d clean submissions without a finding.\n",
		len(check.All), seen, len(mistakes), 100*float64(seen)/float64(len(mistakes)), extra, quiet, len(vendors))
}

// subject returns the submission with the mistake, which the form itself accepts. Facts
// about links that a mistake has changed are missing, as right after typing.
func (m mistake) subject(t *testing.T) check.Subject {
	s := m.make(vendorNamed(t, m.of).subject())
	for _, f := range oin.Fields() {
		if faults := f.Faults(s.Answers, oin.Facts{}); len(faults) > 0 || f.Required(s.Answers, oin.Facts{}) && s.Answers[f.Key].Empty() {
			t.Errorf("%s: the form refuses it: %s %v", m.what, f.Key, faults)
		}
	}
	return s
}

// run returns the findings about a submission, from the facts that are about its answers.
func run(s check.Subject) []check.Finding {
	return check.Record{Facts: s.Facts}.Judge(s.Answers).Findings
}

func vendorNamed(t *testing.T, name string) vendor {
	t.Helper()
	at := slices.IndexFunc(vendors, func(v vendor) bool { return v.name == name })
	if at < 0 {
		t.Fatalf("there is no vendor %q", name)
	}
	return vendors[at]
}

// judged returns the checks in an area, such as "name", that find something in a changed
// submission of a vendor.
func judged(t *testing.T, area, of string, change func(check.Subject) check.Subject) string {
	t.Helper()
	return strings.Join(foundBy(change(vendorNamed(t, of).subject()), area+"."), " ")
}

// finds reports whether a check finds something.
func finds(s check.Subject, id string) bool { return slices.Contains(foundBy(s, id), id) }

// foundBy returns those of the checks whose IDs begin with some letters that find something.
// The others aren't asked, since there are thousands of mistakes and they take most of the time.
func foundBy(s check.Subject, begin string) []string {
	var some []*check.Check
	for _, c := range check.All {
		if strings.HasPrefix(c.ID, begin) {
			some = append(some, c)
		}
	}
	return ids(check.Record{Facts: s.Facts}.FindBy(s.Answers, some))
}

// ids returns the IDs of the checks that have findings, once each.
func ids(findings []check.Finding) []string {
	var all []string
	for _, f := range findings {
		if !slices.Contains(all, f.Check.ID) {
			all = append(all, f.Check.ID)
		}
	}
	return all
}
