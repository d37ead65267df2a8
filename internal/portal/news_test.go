package portal_test

import (
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

func TestAnOrgAsksForNewsOnceItIsLateAndOnceAWeek(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory") // due on Tuesday, 1 December
	seen := w.seen(id)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	told := func() (all []string) {
		for _, m := range w.mails() {
			if m.Notice == oin.NoticeNewsAsked {
				all = append(all, strings.Join(m.Recipients, ", "))
			}
		}
		return all
	}
	w.refused(w.portal.AskNews(w.ctx(), w.ada, id, seen), oin.CodeConflict)
	w.refused(w.portal.AskNews(w.ctx(), w.rae, id, seen), oin.CodeNotAllowed)
	w.refused(w.portal.AskNews(w.ctx(), w.gus, id, seen), oin.CodeNotFound)
	w.days(9)
	w.ok(w.portal.AskNews(w.ctx(), w.ada, id, seen))
	if all := told(); len(all) != 2 || !strings.Contains(strings.Join(all, " "), "rae") {
		t.Errorf("the emails go to %q, want the team and Rae", all)
	}
	w.days(6)
	w.refused(w.portal.AskNews(w.ctx(), w.abe, id, seen), oin.CodeConflict)
	due := w.version(id).Due
	w.days(1)
	w.ok(w.portal.AskNews(w.ctx(), w.abe, id, seen))
	if after := w.version(id).Due; len(told()) != 4 || !after.Equal(*due) || w.seen(id) != seen {
		t.Errorf("%d emails, due %v, was %v", len(told()), after, due)
	}
	review, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if last := review.History[len(review.History)-1]; last.Means() != "asked for news" || last.Person != w.abe.Name {
		t.Errorf("the reviewer's history ends with %s, %q", last.Person, last.Means())
	}
	w.act(w.rae, id, oin.ActionPass)
	w.refused(w.portal.AskNews(w.ctx(), w.ada, id, w.seen(id)), oin.CodeConflict)
}
