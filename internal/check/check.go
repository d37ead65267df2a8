// Package check finds what a reviewer would send a submission back for, before anyone
// waits for the review.
//
// The checks are one table, [All]: the form, the reviewer's report, the documentation,
// and the command line read it. Each is a pure function of the answers and of [Facts],
// which other packages gather beforehand: the package has no I/O and no clock, and knows
// nothing of HTTP, SQL, or pages.
//
// What the form's own rules refuse ([oin.Field.Faults]) is not repeated here.
package check

import (
	"slices"
	"strings"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// requirements is the URL of Okta's submission requirements.
const requirements = "https://developer.okta.com/docs/guides/submit-app-prereq/main/"

// Level is what a finding means for submitting.
type Level string

const (
	// LevelBlocking findings prevent submitting. There are few, and only where Okta's
	// guide demands it.
	LevelBlocking Level = "blocking"
	// LevelAdvice findings never prevent submitting. An ISV can dismiss them with a reason.
	LevelAdvice Level = "advice"
)

// Certainty is how often a finding is right.
type Certainty string

const (
	Certain  Certainty = "certain"  // by definition, or as measured
	Likely   Certainty = "likely"   // there are exceptions, which reviewers know
	Possible Certainty = "possible" // so it is asked, not said
)

// Check is a check.
type Check struct {
	// ID names the check in stored dismissals, statistics, and links. It must not change.
	ID string
	// About are the fields that it reads. A finding is shown at the first one, unless it
	// names another.
	About     []oin.Key
	Level     Level
	Certainty Certainty
	// Says is what is expected, as a sentence: “The description is more than the name.”
	Says string
	// Why is what happens otherwise, to reviewers or customers.
	Why string
	// Fix is what to do.
	Fix string
	// Guide is the URL of Okta's rule, or "" if the rule is not Okta's.
	Guide string

	find func(Subject) []Finding
}

// Subject is what is checked.
type Subject struct {
	Answers oin.Answers
	Facts   Facts

	known *known
}

// known is what several checks ask for, once it was found out.
type known struct {
	faults      map[oin.Key][]oin.Fault
	links       map[oin.Key][]linkIn
	languages   map[string]otherLanguage // by text
	understood  map[string][]understood  // by text
	description *string
}

// maxReason bounds what is read of a reason, in bytes. The form has no limit for it.
const maxReason = 500

// Finding is what a check has found at a field.
type Finding struct {
	Check *Check
	Field oin.Key
	// Item is the index of the item of a list, or -1 for the whole field.
	Item int
	// Text says what was found, as one sentence with the evidence.
	Text string
	// Evidence is what the finding rests on, such as words of the answer or what a link
	// responded. A dismissal lasts until it changes.
	Evidence []string
	// Fixes are the answers that would resolve the finding, by field, if the program knows
	// them. FixLabel says what they do, as the text of a button.
	Fixes    map[oin.Key]oin.Value
	FixLabel string
	// Remake makes a file that would resolve the finding from the one in the field, or is
	// nil.
	Remake func(file []byte) (icon.Icon, error)
	// Dismissed is why the ISV does not follow the advice, or nil.
	Dismissed *Dismissal
}

// CanFix reports whether the program knows how to resolve the finding.
func (f Finding) CanFix() bool { return len(f.Fixes) > 0 || f.Remake != nil }

// Fingerprint identifies the finding until its evidence changes.
func (f Finding) Fingerprint() string {
	all := []oin.Item{{Type: f.Check.ID, Value: string(f.Field)}}
	for _, e := range f.Evidence {
		all = append(all, oin.Item{Value: e})
	}
	return oin.Value{Items: all}.Fingerprint()
}

// All are all checks, in the order of the form.
var All = slices.Concat(
	names,
	exists,
	websites,
	useCases,
	descriptions,
	wording,
	tone,
	icons,
	releaseNotes,
	supportContacts,
	escalation,
	testURL,
	testAccount,
	testInstructions,
	connectors,
	suites,
	scopes,
	apiTexts,
	urls,
	links,
	documentation,
	samePages,
	leftovers,
	otherPlatforms,
	updates,
)

// Find returns the check with an ID, or nil.
func Find(id string) *Check {
	for _, c := range All {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// Run runs all checks.
func Run(s Subject) []Finding { return s.run(All) }

// run runs some of the checks.
func (s Subject) run(checks []*Check) []Finding {
	var all []Finding
	s = s.remembering()
	for _, c := range checks {
		for _, f := range c.find(s) {
			f.Check = c
			if f.Field == "" {
				f.Field = c.About[0]
			}
			all = append(all, f)
		}
	}
	return all
}

// remembering returns the subject with a place for what is found out about it.
func (s Subject) remembering() Subject {
	s.known = &known{faults: map[oin.Key][]oin.Fault{}, links: map[oin.Key][]linkIn{}, languages: map[string]otherLanguage{}, understood: map[string][]understood{}}
	return s
}

// text returns the text of a field, or "" if the field does not apply or has a fault, which
// has to be fixed first.
func (s Subject) text(k oin.Key) string {
	if !s.good(k) {
		return ""
	}
	return s.Answers.Text(k)
}

// items returns the items of a list with their indices in the answer, or none if the field
// does not apply. Items with faults are left out.
func (s Subject) items(k oin.Key) []numbered {
	f := oin.FindField(k)
	if !f.Applies(s.Answers) {
		return nil
	}
	faults := s.faults(k)
	var all []numbered
	for i, item := range s.Answers[k].Items {
		faulty := slices.ContainsFunc(faults, func(f oin.Fault) bool { return f.Item == i })
		if item.Value != "" && !faulty {
			if len(item.Note) > maxReason {
				item.Note = strings.ToValidUTF8(item.Note[:maxReason], "")
			}
			all = append(all, numbered{i, item})
		}
	}
	return all
}

// numbered is an item of a list with its index.
type numbered struct {
	at int
	oin.Item
}

// good reports whether a field applies, is answered, and has no fault.
func (s Subject) good(k oin.Key) bool {
	f := oin.FindField(k)
	return f.Applies(s.Answers) && !s.Answers[k].Empty() && len(s.faults(k)) == 0
}

// faults returns what the form's rules refuse in the answer to a field.
func (s Subject) faults(k oin.Key) []oin.Fault {
	faults, ok := s.known.faults[k]
	if !ok {
		faults = oin.FindField(k).Faults(s.Answers, oin.Facts{})
		s.known.faults[k] = faults
	}
	return faults
}

// on reports whether the tab with a switch is part of the submission.
func (s Subject) on(k oin.Key) bool { return s.Answers.Text(k) == oin.On }

// found returns a finding about a whole field.
func found(text string, evidence ...string) []Finding {
	return []Finding{{Item: -1, Text: text, Evidence: evidence}}
}

// at returns a finding about an item of a list.
func at(item int, text string, evidence ...string) Finding {
	return Finding{Item: item, Text: text, Evidence: evidence}
}
