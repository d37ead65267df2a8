package portal_test

import (
	"slices"
	"testing"

	"oinmanager/internal/oin"
)

// contactsAreFound checks that the domains of the website and of contacts find a submission.
func (w *world) contactsAreFound() {
	w.Helper()
	answers := oin.ExampleAnswers(oin.ConnectorSupport)
	answers[oin.AppWebsite] = oin.Value{Text: "https://www.crate-works.example/apps/1"}
	answers[oin.SupportContacts] = oin.Value{Items: []oin.Item{{Type: "email", Value: "help@mail.cargo.example"}, {Type: "url", Value: "https://desk.pallet.example/start"}}}
	answers[oin.EscalationContact] = oin.Value{Text: "urgent@forklift.example"}
	id := w.draft()
	w.exec(`update submissions set status = 'REVIEW', submitted = $2, submitted_at = now() where id = $1`, id, answers)
	for _, text := range []string{
		"crate-works.example", "https://www.crate-works.example", "https://crate-works.example/other", "mail.cargo.example", "cargo.example", "help@mail.cargo.example",
		"pallet.example", "desk.pallet.example/start", "forklift.example", "@forklift.example",
	} {
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}})
		w.ok(err)
		if !slices.ContainsFunc(q.Rows, func(r oin.Queued) bool { return r.ID == id }) {
			w.Errorf("%q doesn't find it", text)
		}
	}
	w.exec(`update submissions set status = 'DRAFT' where id = $1`, id)
}

// Stepping from one submission to the next follows the list of what a text means.
func TestNextFollowsTheListThatAMistypedTextShows(t *testing.T) {
	w := newWorld(t)
	w.submitted("Shift Planner")
	w.submitted("Shift Board")
	w.published("Published Poems")
	for _, text := range []string{"shfit", "reviewed by okta"} {
		ask := oin.QueueAsk{Filter: oin.QueueFilter{Text: text}}
		q, err := w.portal.Queue(w.ctx(), w.rae, ask)
		w.ok(err)
		if len(q.Rows) != 2 || q.Meant == (oin.QueueFilter{}) {
			t.Fatalf("%q finds %d rows, by %+v", text, len(q.Rows), q.Meant)
		}
		for i, want := range []oin.SubmissionID{q.Rows[1].ID, ""} {
			if found, err := w.portal.QueueBeside(w.ctx(), w.rae, ask, q.Rows[i].ID, oin.Status{}, false); err != nil || found != want {
				t.Errorf("%q: after row %d is %q, want %q (%v)", text, i, found, want, err)
			}
		}
	}
	// What has the text itself comes before what it means.
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: "published"}})
	w.ok(err)
	if len(q.Rows) != 1 || q.Rows[0].Name != "Published Poems" || q.Meant != (oin.QueueFilter{}) {
		t.Errorf("a name with the word of a status finds %+v", q.Rows)
	}
	named, ok := oin.QueueFilter{Text: "published"}.Named()
	if !ok || named != (oin.QueueFilter{Status: oin.StatusPublished}) {
		t.Errorf("the text names %+v", named)
	}
}
