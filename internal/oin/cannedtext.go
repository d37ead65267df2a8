package oin

import (
	"slices"
	"strings"
	"time"
)

// CannedText is a saved text for issues that come up repeatedly.
type CannedText struct {
	ID       CannedTextID
	Title    string
	Field    Key    // empty for the whole submission
	Stage    Status // of review that it is for, or zero for any
	Severity Severity
	Text     string
	Author   string // who changed it last; empty for those that came with the product
	Changed  time.Time
}

// Fingerprint identifies what the saved text says, and what it is for.
func (c CannedText) Fingerprint() string {
	return Value{Text: strings.Join([]string{c.Title, string(c.Field), c.Stage.String(), string(c.Severity), c.Text}, "\x00")}.Fingerprint()
}

// TextVariable is a placeholder in saved texts, such as {org}.
type TextVariable struct {
	Name  string // with its braces
	Means string
}

// TextVariables are all placeholders that [CannedText.Filled] replaces.
var TextVariables = []TextVariable{
	{"{org}", "the ISV's org"},
	{"{app_name}", "the app name"},
	{"{reviewer}", "your name, or “" + TeamName + "” if ISVs don't see names"},
}

// Filled returns the text with the placeholders replaced. Other braces stay.
func (c CannedText) Filled(org, appName, reviewer string) CannedText {
	c.Text = strings.NewReplacer(
		TextVariables[0].Name, org, TextVariables[1].Name, appName, TextVariables[2].Name, reviewer).Replace(c.Text)
	return c
}

// TextsFor returns saved texts in the order in which a reviewer is likely to need them in a
// stage, for an issue on field k: those of the field, then those for the whole submission,
// then the others. In each group, texts for other stages are last.
func TextsFor(all []CannedText, k Key, stage Status) []CannedText {
	rank := func(c CannedText) int {
		r := 4
		switch c.Field {
		case k:
			r = 0
		case "":
			r = 2
		}
		if c.Stage != (Status{}) && c.Stage != stage {
			r++
		}
		return r
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b CannedText) int { return rank(a) - rank(b) })
	return all
}
