package portal_test

import (
	"maps"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestValidatingSavesNothingAndOpensNothing(t *testing.T) {
	w := newWorld(t)
	o := &outside{state: check.LinkMissing}
	w.gather(o)
	id := w.complete("Acme Lamps")
	w.setText(id, oin.AppWebsite, "https://www.acme.example")
	stored := w.version(id)
	unseen := func(proposed portal.Proposal) (links map[string]bool, v portal.Validation) {
		t.Helper()
		v, err := w.portal.Validate(w.ctx(), w.ada, proposed)
		w.ok(err)
		links = map[string]bool{}
		for _, u := range v.Unseen {
			links[u.What] = u.Gathering
		}
		return links, v
	}
	answers := maps.Clone(stored.Answers)
	if links, _ := unseen(portal.Proposal{Submission: id, Answers: answers}); !links["https://www.acme.example"] {
		t.Errorf("before the draft's links were opened, unseen are %v", links)
	}
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	opened := len(o.opened)
	links, v := unseen(portal.Proposal{Submission: id, Answers: answers})
	if _, still := links["https://www.acme.example"]; still {
		t.Errorf("afterwards, unseen are %v", links)
	}
	if len(v.At(oin.AppWebsite)) == 0 {
		t.Error("the missing page isn't found")
	}
	const other = "https://www.acme.example/new"
	answers[oin.AppWebsite] = oin.Value{Text: other}
	answers[oin.AppName] = oin.Value{Text: "Acme Chairs"}
	w.complete("Acme Chairs")
	links, v = unseen(portal.Proposal{Submission: id, Answers: answers})
	if gathering, ok := links[other]; !ok || gathering {
		t.Errorf("of a link that only the proposal has: %v", links)
	}
	if len(v.At(oin.AppWebsite)) != 0 || !v.Facts.NameTaken {
		t.Errorf("it has %v, name taken: %v", v.At(oin.AppWebsite), v.Facts.NameTaken)
	}
	if now := w.version(id); now.Revision != stored.Revision || len(o.opened) != opened {
		t.Errorf("revision %d became %d; opened %v", stored.Revision, now.Revision, o.opened)
	}
	if _, v := unseen(portal.Proposal{Answers: answers}); !v.Facts.NameTaken {
		t.Error("for a new integration, the name is free")
	}
	_, err := w.portal.Validate(w.ctx(), w.gus, portal.Proposal{Submission: id, Answers: answers})
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.Validate(w.ctx(), w.rae, portal.Proposal{Answers: answers})
	w.refused(err, oin.CodeNotAllowed)
	if v, err := w.portal.Validate(w.ctx(), w.gus, portal.Proposal{Answers: answers}); err != nil || v.Facts.NameTaken {
		t.Errorf("in another org: %v, name taken: %v", err, v.Facts.NameTaken)
	}
}
