package labelled

import (
	"slices"
	"testing"

	"oinmanager/internal/check"
)

// TestTextsForCustomersAreJudged tries texts for customers in the words of many vendors.
func TestTextsForCustomersAreJudged(t *testing.T) {
	const least = 0.97
	seen, all := 0, 0
	judge := func(p paraphrase, s check.Subject) {
		all++
		if finds(s, p.want) {
			seen++
		} else {
			t.Logf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
	for _, p := range slices.Concat(wordsInNames, wordsInDescriptions) {
		judge(p, p.withText(t))
	}
	for _, p := range usesInWords {
		judge(p, p.changed(t))
	}
	if float64(seen) < least*float64(all) {
		t.Errorf("%d of %d mistakes are found", seen, all)
	}
	for _, p := range slices.Concat(wordsInNamesToo, wordsInDescriptionsToo) {
		for _, id := range foundBy(p.withText(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
	for _, p := range usesInWordsToo {
		for _, id := range foundBy(p.changed(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
}
