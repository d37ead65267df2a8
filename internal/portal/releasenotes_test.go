package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestReleaseNotesOfTwoPeopleAndAfterAHandOver(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	notes := func(texts ...string) oin.Value {
		var v oin.Value
		for _, text := range texts {
			v.Items = append(v.Items, oin.Item{Type: "fixed", Value: text})
		}
		return v
	}
	save := func(who oin.Person, seen oin.Value, texts ...string) portal.Saved {
		saved, err := w.portal.SaveAnswers(w.ctx(), who, second, portal.Save{Edits: []oin.FieldEdit{{Key: oin.ReleaseNotes, Value: notes(texts...), Seen: seen.Fingerprint()}}})
		w.ok(err)
		return saved
	}
	stored := func() oin.Value { return w.version(second).Answers[oin.ReleaseNotes] }

	// Abe adds a note to Ada's; Ada, who hasn't seen it, is asked before hers replaces it.
	before := stored()
	seen := save(w.ada, before, "Leavers are removed.").Submission.Answers[oin.ReleaseNotes]
	both := save(w.abe, seen, "Leavers are removed.", "No one is added twice.").Submission.Answers[oin.ReleaseNotes]
	saved := save(w.ada, seen, "Leavers are removed.", "Photos are sharp.")
	if len(saved.Clashes) != 1 || saved.Clashes[0].Theirs.Fingerprint() != both.Fingerprint() || saved.Clashes[0].Last == nil || saved.Clashes[0].Last.Name != w.abe.Name {
		t.Errorf("a teammate's note is lost unseen: %+v", saved.Clashes)
	}
	if got := stored(); got.Fingerprint() != both.Fingerprint() {
		t.Errorf("the notes are %+v, want Abe's", got.Items)
	}
	save(w.ada, both, "Leavers are removed.", "No one is added twice.", "Photos are sharp.")

	// The org that it is handed over to goes on with all of them, and publishes them.
	w.ok(w.handOver(first, globex))
	if _, err := w.portal.SaveAnswers(w.ctx(), w.ada, second, portal.Save{Edits: []oin.FieldEdit{{Key: oin.ReleaseNotes, Value: notes("Mine.")}}}); oin.CodeOf(err) != oin.CodeNotFound {
		t.Errorf("the org that had it changes its notes: %v", err)
	}
	v, err := w.portal.Submission(w.ctx(), w.gus, second)
	w.ok(err)
	if got := v.Answers.Items(oin.ReleaseNotes); len(got) != 3 || got[2].Value != "Photos are sharp." {
		t.Errorf("the new org has the notes %+v", got)
	}
}
