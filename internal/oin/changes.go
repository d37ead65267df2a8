package oin

import (
	"slices"
	"strconv"

	"github.com/aymanbagabas/go-udiff/lcs"
)

// Difference is the kind of a difference between two sets of answers.
type Difference string

const (
	DifferenceKept    Difference = "kept"
	DifferenceAdded   Difference = "added"
	DifferenceDropped Difference = "dropped"
	DifferenceAltered Difference = "altered"
)

// Change is the difference of the answers to a field.
type Change struct {
	Field *Field
	Kind  Difference
	// Before and After are the two answers. They are empty if the field did not apply.
	Before, After Value
	// Words is the word-level difference of a changed text.
	Words []Piece
	// Items are the entries of a changed list, in the order after the change, with removed
	// ones at their former place.
	Items []ItemChange
}

// ItemChange is the difference of an entry of a list.
type ItemChange struct {
	Kind          Difference
	Before, After Item
	// Was and Is are the entry's 1-based positions in the lists, or 0 for none.
	Was, Is int
	// Moved reports whether the entry is in a different order among the kept ones.
	Moved bool
}

// Compare returns the differences of two sets of answers, in the order of the form. It
// omits fields that apply to neither. Answers of a tab that was turned off count as
// removed, although they are still stored.
func Compare(before, after Answers) []Change {
	all := differences(before, after)
	for i := range all {
		if c := &all[i]; c.Kind == DifferenceAltered && c.Before.Text != "" && c.Field.Kind != KindYesNo {
			c.Words = DiffWords(c.Before.Text, c.After.Text)
		}
	}
	return all
}

// differences returns what [Compare] does, without the words.
func differences(before, after Answers) []Change {
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
}

// sameAnswer compares files by content and not by name, and secrets by origin, so that the
// copy that an update made equals the original.
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

// compareItems compares two lists. Entries with the same value are the same entry, even if
// their type or note differs.
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
			if !slices.Contains(now, old[j]) { // otherwise it has only moved
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

// names returns unique names for the entries of a list, also for those with the same value.
func names(items []Item) []string {
	seen := map[string]int{}
	var all []string
	for _, i := range items {
		seen[i.Value]++
		all = append(all, i.Value+"\x00"+strconv.Itoa(seen[i.Value]))
	}
	return all
}

// FieldsOf returns the fields of the changes whose answers differ.
func FieldsOf(all []Change) []*Field {
	var fields []*Field
	for _, c := range all {
		if c.Kind != DifferenceKept {
			fields = append(fields, c.Field)
		}
	}
	return fields
}
