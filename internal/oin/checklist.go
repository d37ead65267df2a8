package oin

import (
	"fmt"
	"slices"
	"time"
)

// ChecklistItem is something that a reviewer checks before a submission passes a stage.
type ChecklistItem struct {
	Key  string // stored, so it must not change
	Text string
	// When is the condition for the item to apply. Nil means always.
	When *Condition
	// About are the fields that the item is about, if any.
	About []Key
}

// Checklists are the items of each stage, from Okta's submission requirements and the steps
// of its review (documentation of the submission process).
var Checklists = map[Status][]ChecklistItem{
	StatusReview: {
		{"name", "The app name is the product's name, and the description explains what it does with Okta", nil, []Key{AppName, AppDescription}},
		{"icon", "The icon is sharp and works on light and dark backgrounds", nil, []Key{AppIcon}},
		{"contacts", "The support contacts work, and the escalation contact is monitored", nil, []Key{SupportContacts, EscalationContact}},
		{"links", "Every link opens without signing in and goes where it should", nil, []Key{AppWebsite, UserDocs, APIDocs, ConfigGuide}},
		{"test-account", "Signing in with the test account works", nil, []Key{TestURL, TestUsername, TestPassword, TestInstructions}},
		{"suite", "The test suite uses the chosen connector and version and covers every action", connectorOn, []Key{Connector, ConnectorVersion, TestSuite}},
		{"scopes", "Every scope is needed for what the description promises", apiOn, []Key{APIScopes}},
	},
	StatusQA: {
		{"guide", "A first-time user can get the integration working from the documentation alone", nil, []Key{UserDocs, ConfigGuide}},
		{"flows", "Every flow in the test suite runs to completion in our org", connectorOn, []Key{TestSuite}},
		{"errors", "Incorrect input returns an error that explains the problem", connectorOn, []Key{Connector}},
		{"install", "The service installs and gets a token with its scopes", apiOn, []Key{APIScopes, ConfigGuide}},
		{"uninstall", "Once revoked, the service no longer has access", apiOn, []Key{ConfigGuide}},
	},
	StatusFinal: {
		{"fixes", "Every bug is fixed or convincingly explained", nil, nil},
		{"again", "Everything that worked before still works", nil, nil},
		{"page", "The catalog page reads well", nil, []Key{AppName, AppDescription, AppIcon}},
	},
}

// StageChecklist are the items of a stage.
type StageChecklist struct {
	Stage  Stage
	Points []ChecklistItem
}

// Checklists returns the items about fields of a tab, by stage, so that ISVs can read them
// before a reviewer does.
func (t *Tab) Checklists() []StageChecklist {
	var all []StageChecklist
	for _, stage := range Stages {
		points := slices.DeleteFunc(slices.Clone(Checklists[stage.Status]), func(p ChecklistItem) bool { return len(p.On(t)) == 0 })
		if len(points) > 0 {
			all = append(all, StageChecklist{stage, points})
		}
	}
	return all
}

// On returns the fields of a tab that the item is about.
func (p ChecklistItem) On(t *Tab) []*Field {
	return slices.DeleteFunc(t.Fields(), func(f *Field) bool { return !slices.Contains(p.About, f.Key) })
}

// Tick records who has checked an item, and when.
type Tick struct {
	Point  string
	Person string
	At     time.Time
}

// CheckedItem is an item with its latest tick.
type CheckedItem struct {
	ChecklistItem
	// Tick is the latest tick, or nil for none.
	Tick *Tick
	// Stale reports whether the submission was resubmitted after the tick, which then no
	// longer counts.
	Stale bool
}

// Done reports whether the item is ticked in the current round.
func (p CheckedItem) Done() bool { return p.Tick != nil && !p.Stale }

// Checklist returns the items of v's stage that apply to what was submitted. It is empty if
// the stage has none.
func Checklist(v Submission, ticks []Tick) []CheckedItem {
	var all []CheckedItem
	for _, point := range Checklists[v.Status] {
		if !point.When.holds(v.Submitted) {
			continue
		}
		p := CheckedItem{ChecklistItem: point}
		if i := slices.IndexFunc(ticks, func(t Tick) bool { return t.Point == point.Key }); i >= 0 {
			p.Tick = &ticks[i]
			p.Stale = v.SentAt != nil && ticks[i].At.Before(*v.SentAt)
		}
		all = append(all, p)
	}
	return all
}

// PassAdvice follows [PassBlockers] when a pass was tried nevertheless.
const PassAdvice = "Finish that first, or explain why it can pass."

// PassBlockers returns sentences on what is left before a submission can pass: items that
// are not ticked, drafts of issues, and issues that must change and are not accepted
// ([MustIssues]). To pass nevertheless, a reviewer has to say why. Other sent issues do not
// count, since passing accepts them.
func PassBlockers(points []CheckedItem, issues []Issue) []string {
	var all []string
	add := func(n int, one, many string) {
		switch {
		case n == 1:
			all = append(all, one)
		case n > 1:
			all = append(all, fmt.Sprintf(many, n))
		}
	}
	undone := slices.DeleteFunc(slices.Clone(points), CheckedItem.Done)
	add(len(undone), "1 checklist item isn't checked.", "%d checklist items aren't checked.")
	add(len(InState(issues, IssueDraft)), "1 issue draft hasn't been sent.", "%d issue drafts haven't been sent.")
	add(len(MustIssues(issues)), "1 “must change” issue isn't accepted.", "%d “must change” issues aren't accepted.")
	return all
}
