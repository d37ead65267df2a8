package portal_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// claim claims a domain for a person's org, and returns the text that proves it.
func (w *world) claim(who oin.Person, domain string) string {
	w.Helper()
	w.ok(w.portal.ClaimDomain(w.ctx(), who, domain))
	v, err := w.portal.Publisher(w.ctx(), who)
	w.ok(err)
	return v.Proof.Text()
}

// named sets an org's display name from the one that it has.
func (w *world) named(who oin.Person, name string) error {
	w.Helper()
	v, err := w.portal.Publisher(w.ctx(), who)
	w.ok(err)
	return w.portal.SetPublisherName(w.ctx(), who, name, v.Name)
}

// prove proves a domain of a person's org.
func (w *world) prove(o *outside, who oin.Person, domain string) {
	w.Helper()
	o.proves[w.claim(who, domain)] = oin.ProofLook{State: oin.ProofFound}
	looked, err := w.portal.CheckDomain(w.ctx(), who)
	w.ok(err)
	if !looked.Proven {
		w.Fatalf("%s is not proven: %+v", domain, looked)
	}
}

// publishers returns who publishes an integration: by the catalog's list, its page, the
// queue and the org's page.
func (w *world) publishers(id oin.SubmissionID) (all []string) {
	w.Helper()
	items, _, err := w.portal.Catalog(w.ctx(), oin.CatalogFilter{}, noPlace)
	w.ok(err)
	for _, i := range items {
		if i.ID != id {
			continue
		}
		all = append(all, i.Publisher.Words())
		entry, err := w.portal.CatalogEntry(w.ctx(), i.Slug)
		w.ok(err)
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Status: oin.StatusPublished, Text: string(id)}})
		w.ok(err)
		org, err := w.portal.Org(w.ctx(), w.rae, entry.Org.ID, noPlace, oin.NamePlace{})
		w.ok(err)
		all = append(all, entry.Org.Publisher.Words(), q.Rows[0].Org.Publisher.Words(), org.Publisher.Words())
	}
	return all
}

func (w *world) publishedBy(id oin.SubmissionID, want string) {
	w.Helper()
	if got := w.publishers(id); len(got) != 4 || strings.Join(got, "|") != strings.Repeat(want+"|", 3)+want {
		w.Errorf("it is published by %q, want %q", got, want)
	}
}

func TestAProvenDomainStandsNextToTheNameUntilOneOfThemGoes(t *testing.T) {
	w := newWorld(t)
	o := &outside{proves: map[string]oin.ProofLook{}}
	w.gather(o)
	id := w.published("Acme Directory")
	w.publishedBy(id, "")
	_, edition, err := w.portal.CatalogState(w.ctx())
	w.ok(err)

	w.ok(w.portal.SetPublisherName(w.ctx(), w.ada, " Acme\u200b  Inc. ", ""))
	w.publishedBy(id, "Acme Inc.")
	if _, now, err := w.portal.CatalogState(w.ctx()); err != nil || now == edition {
		t.Error("the catalog is in the same edition with another publisher")
	}
	w.refused(w.portal.SetPublisherName(w.ctx(), w.abe, "Acme Ltd", ""), oin.CodeConflict) // which Abe has not seen
	text := w.claim(w.ada, "https://www.acme.com/")
	looked, err := w.portal.CheckDomain(w.ctx(), w.abe)
	if w.ok(err); looked.Proven || looked.TXT.State != oin.ProofMissing {
		t.Errorf("nothing proves it, and yet: %+v", looked)
	}
	w.publishedBy(id, "Acme Inc.")
	w.prove(o, w.ada, "acme.com")
	if w.claim(w.ada, "acme.com") != text {
		t.Error("the same domain has another text when it is claimed again")
	}
	w.publishedBy(id, "Acme Inc. · acme.com verified")

	// It is looked for once a week. If no one can tell, again the next day.
	rechecked := func(days, looks, ended int) {
		t.Helper()
		w.days(days)
		before := len(o.opened)
		n, err := w.portal.RecheckDomains(w.ctx())
		if w.ok(err); n != ended || len(o.opened)-before != looks {
			t.Errorf("%d proofs ended after %d looks, want %d after %d", n, len(o.opened)-before, ended, looks)
		}
	}
	rechecked(6, 0, 0)
	rechecked(1, 1, 0)
	rechecked(0, 0, 0)
	o.proves[text] = oin.ProofLook{State: oin.ProofUnknown, Detail: "it is silent"}
	rechecked(7, 1, 0)
	rechecked(1, 1, 0)
	w.publishedBy(id, "Acme Inc. · acme.com verified")
	if got := w.receivers(oin.NoticePublisher); len(got) != 0 {
		t.Errorf("%q were told, and nothing is lost", got)
	}
	delete(o.proves, text)
	rechecked(1, 1, 1)
	w.publishedBy(id, "Acme Inc.")
	if got := w.receivers(oin.NoticePublisher); len(got) != 2 || got[0] == got[1] {
		t.Errorf("%q were told that the proof is gone", got)
	}
	rechecked(30, 0, 0)

	// The same text proves it again, but not once the name is another one.
	w.prove(o, w.abe, "acme.com")
	w.ok(w.named(w.ada, "Acme Global"))
	w.publishedBy(id, "Acme Global")
	if got := w.receivers(oin.NoticePublisher); len(got) != 4 {
		t.Errorf("%q were told that the name ended the proof", got)
	}
	if looked, err := w.portal.CheckDomain(w.ctx(), w.ada); err != nil || looked.Proven {
		t.Errorf("the text for the name before proves it (%v)", err)
	}
	w.prove(o, w.ada, "acme.com")
	w.ok(w.portal.ClaimDomain(w.ctx(), w.ada, ""))
	w.publishedBy(id, "Acme Global")
	_, err = w.portal.CheckDomain(w.ctx(), w.ada)
	w.refused(err, oin.CodeConflict)
	w.ok(w.named(w.ada, ""))
	w.publishedBy(id, "")
}

func TestAnotherOrgCannotTakeANameWithAProvenDomain(t *testing.T) {
	w := newWorld(t)
	o := &outside{proves: map[string]oin.ProofLook{}}
	w.gather(o)
	acme := w.published("Acme Directory")
	w.ok(w.named(w.ada, "Acme"))
	w.ok(w.named(w.gus, "ACME")) // no one has proven anything
	w.prove(o, w.ada, "acme.com")

	// The text of one org proves nothing for another, and the name has an owner by now.
	o.proves[w.claim(w.gus, "acme-security.com")] = oin.ProofLook{State: oin.ProofFound}
	_, err := w.portal.CheckDomain(w.ctx(), w.gus)
	if faults := oin.FaultsOf(err); !strings.Contains(faults[oin.PublisherDomain], "acme.com verified") {
		t.Errorf("a name that is taken is verified: %v", err)
	}
	w.claim(w.gus, "acme.com")
	if looked, err := w.portal.CheckDomain(w.ctx(), w.gus); err != nil || looked.Proven {
		t.Errorf("Acme's text proves Globex's claim (%v)", err)
	}
	w.ok(w.named(w.gus, "Globex"))
	if faults := oin.FaultsOf(w.named(w.gus, "Аcmе Inc")); faults[oin.PublisherName] == "" {
		t.Error("a name of two alphabets is taken")
	}
	for _, name := range []string{"Acme", "ａｃｍｅ", "a\u00adcme"} {
		if faults := oin.FaultsOf(w.named(w.gus, name)); faults[oin.PublisherName] == "" {
			t.Errorf("%q is taken", name)
		}
	}
	// Another org of the same company proves the same domain first.
	w.prove(o, w.gus, "acme.com")
	w.ok(w.portal.ClaimDomain(w.ctx(), w.gus, ""))
	w.ok(w.named(w.gus, ""))
	w.prove(o, w.gus, "acme.com")
	w.ok(w.named(w.gus, "Acme"))

	// The publisher changes with the org.
	w.ok(w.portal.ClaimDomain(w.ctx(), w.gus, ""))
	w.ok(w.named(w.gus, "Globex Group"))
	w.publishedBy(acme, "Acme · acme.com verified")
	w.ok(w.handOver(acme, globex))
	items, _, err := w.portal.Catalog(w.ctx(), oin.CatalogFilter{}, noPlace)
	if w.ok(err); len(items) != 1 || items[0].Publisher.Words() != "Globex Group" {
		t.Errorf("after the transfer, the catalog shows %+v", items)
	}

	// An admin removes a name that passes for another one, and its people get the reason.
	w.refused(w.portal.RemovePublisher(w.ctx(), w.rae, w.gus.Org.ID, "It isn't Globex."), oin.CodeNotAllowed)
	w.ok(w.portal.RemovePublisher(w.ctx(), w.max, w.gus.Org.ID, "It isn't Globex."))
	if !slices.ContainsFunc(w.mails(), func(m postgres.Mail) bool {
		return m.Notice == oin.NoticePublisher && strings.Contains(m.Body, "It isn't Globex.") && m.Recipients[0] == "gus@globex.example"
	}) {
		t.Error("Globex wasn't told why its name was removed")
	}
	w.refused(w.portal.RemovePublisher(w.ctx(), w.max, w.gus.Org.ID, "Again."), oin.CodeConflict)
	w.ada.Recent = false
	w.refused(w.named(w.ada, "Acme Next"), oin.CodeSignInAgain)
	w.refused(w.portal.ClaimDomain(w.ctx(), w.rae, "acme.com"), oin.CodeNotAllowed)
}

func TestOfTwoOrgsThatProveANameAtOnceOneGetsIt(t *testing.T) {
	w := newWorld(t)
	o := &outside{proves: map[string]oin.ProofLook{}}
	w.gather(o)
	for who, domain := range map[*oin.Person]string{&w.ada: "acme.com", &w.gus: "acme.net"} {
		w.ok(w.named(*who, "Acme"))
		o.proves[w.claim(*who, domain)] = oin.ProofLook{State: oin.ProofFound}
	}
	var both sync.WaitGroup
	errs := make([]error, 2)
	for i, who := range []oin.Person{w.ada, w.gus} {
		both.Go(func() { _, errs[i] = w.portal.CheckDomain(w.ctx(), who) })
	}
	both.Wait()
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Errorf("of two orgs with one name: %v and %v", errs[0], errs[1])
	}
}

func TestThePublisherIsRightWhateverChangesAtTheSameTime(t *testing.T) {
	w := newWorld(t)
	w.gather(&outside{})
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Note: "It works."}
	var both sync.WaitGroup
	errs := make([]error, 2)
	both.Go(func() { _, errs[0] = w.portal.Act(w.ctx(), w.rae, id, pass) })
	both.Go(func() { errs[1] = w.portal.SetPublisherName(w.ctx(), w.ada, "Acme", "") })
	both.Wait()
	w.ok(errors.Join(errs...))
	w.publishedBy(id, "Acme")
}

func TestADomainOfFreeMailIsNoPublishers(t *testing.T) {
	w := newWorld(t)
	for _, typed := range []string{"gmail.com", "https://www.yahoo.co.uk/", "HotMail.com"} {
		w.refused(w.portal.ClaimDomain(w.ctx(), w.ada, typed), oin.CodeInvalid)
	}
	err := w.portal.ClaimDomain(w.ctx(), w.ada, "gmail.com")
	if says := oin.FaultsOf(err)[oin.PublisherDomain]; says != "Anyone can get an email address at gmail.com. Enter your organization's own domain." {
		t.Errorf("at the field, it says %q", says)
	}
	for _, company := range []string{"zoho.com", "inbox.io", "acme.com"} {
		w.ok(w.portal.ClaimDomain(w.ctx(), w.ada, company))
	}
}
