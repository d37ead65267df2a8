package oin

import (
	"slices"
	"strconv"

	"github.com/aymanbagabas/go-udiff/lcs"
)

// Difference is what became of something between two sets of answers.
type Difference string

const (
	DifferenceKept    Difference = "kept"
	DifferenceAdded   Difference = "added"
	DifferenceDropped Difference = "dropped"
	DifferenceAltered Difference = "altered"
)

// Change is what became of the answer to one field.
type Change struct {
	Field *Field
	Kind  Difference
	// Before and After are the two answers; empty where the field was not asked.
	Before, After Value
	// Words are a text that was altered, word by word.
	Words []Piece
	// Items are the entries of a list that was altered, in the order of the list
	// after, with those that were removed where they stood.
	Items []ItemChange
}

// ItemChange is what became of one entry of a list.
type ItemChange struct {
	Kind          Difference
	Before, After Item
	// Was and Is are the entry's places in the list, from 1 on; 0 for none.
	Was, Is int
	// Moved entries stand in another order among those that were kept.
	Moved bool
}

// Compare tells two sets of answers apart, field by field in the order of the form.
// A field that neither side was asked is left out. What stays in the answers of a
// tab that was turned off is no longer part of the submission, and so is removed.
func Compare(before, after Answers) []Change {
	var all []Change
	for _, f := range Fields() {
		was, is := f.Applies(before), f.Applies(after)
		if !was && !is {
			continue
		}
		c := Change{Field: f}
		if was {
			c.Before = before[f.Key]
		}
		if is {
			c.After = after[f.Key]
		}
		c.compare()
		all = append(all, c)
	}
	return all
}

func (c *Change) compare() {
	switch {
	case c.Before.Empty() && c.After.Empty():
		c.Kind = DifferenceKept
	case c.Before.Empty():
		c.Kind = DifferenceAdded
	case c.After.Empty():
		c.Kind = DifferenceDropped
	case c.Field.Kind.IsList():
		c.Kind, c.Items = compareItems(listed(c.Before), listed(c.After))
	default:
		if c.Kind = DifferenceAltered; sameAnswer(c.Before, c.After) {
			c.Kind = DifferenceKept
		}
	}
	if c.Kind == DifferenceAltered && c.Before.Text != "" && c.Field.Kind != KindYesNo {
		c.Words = DiffWords(c.Before.Text, c.After.Text)
	}
}

// sameAnswer goes by what a file holds, whatever its name is, and by which secret
// was given: a copy that an update brought along is the same one.
func sameAnswer(a, b Value) bool {
	switch {
	case a.File != nil && b.File != nil:
		return a.File.SHA256 == b.File.SHA256
	case a.Secret != nil && b.Secret != nil:
		return a.Secret.origin() == b.Secret.origin()
	default:
		return a.Text == b.Text
	}
}

func listed(v Value) []Item { return Answers{"": v}.Items("") }

// compareItems tells two lists apart. Entries are the same one when they have the
// same value; their type and note may differ.
func compareItems(before, after []Item) (Difference, []ItemChange) {
	old, now := names(before), names(after)
	var all []ItemChange
	found := func(i int, moved bool) ItemChange {
		j := slices.Index(old, now[i])
		if j < 0 {
			return ItemChange{Kind: DifferenceAdded, After: after[i], Is: i + 1}
		}
		c := ItemChange{Kind: DifferenceKept, Before: before[j], After: after[i], Was: j + 1, Is: i + 1, Moved: moved}
		if c.Before != c.After {
			c.Kind = DifferenceAltered
		}
		return c
	}
	is := 0
	for _, d := range append(lcs.DiffLines(old, now), lcs.Diff{Start: len(old), End: len(old), ReplStart: len(now), ReplEnd: len(now)}) {
		for ; is < d.ReplStart; is++ {
			all = append(all, found(is, false))
		}
		for j := d.Start; j < d.End; j++ {
			if !slices.Contains(now, old[j]) { // else it has only moved
				all = append(all, ItemChange{Kind: DifferenceDropped, Before: before[j], Was: j + 1})
			}
		}
		for ; is < d.ReplEnd; is++ {
			all = append(all, found(is, true))
		}
	}
	if slices.ContainsFunc(all, func(c ItemChange) bool { return c.Kind != DifferenceKept || c.Moved }) {
		return DifferenceAltered, all
	}
	return DifferenceKept, nil
}

// names tell the entries of a list apart, also those with the same value.
func names(items []Item) []string {
	seen := map[string]int{}
	var all []string
	for _, i := range items {
		seen[i.Value]++
		all = append(all, i.Value+"\x00"+strconv.Itoa(seen[i.Value]))
	}
	return all
}

// FieldsOf are the fields of those changes whose answers are not the same.
func FieldsOf(all []Change) []*Field {
	var fields []*Field
	for _, c := range all {
		if c.Kind != DifferenceKept {
			fields = append(fields, c.Field)
		}
	}
	return fields
}
