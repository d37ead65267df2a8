package portal_test

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/secret"
)

// outside is a FactReader that answers every link with one state, and counts. DNS works
// when links open.
type outside struct {
	state check.LinkState

	mu     sync.Mutex
	opened []string

	proves map[string]oin.ProofLook // what looking for a text tells
}

func (o *outside) Link(_ context.Context, url string) check.Link {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.opened = append(o.opened, url)
	return check.Link{State: o.state}
}

func (o *outside) Mail(context.Context, string) check.MailDomain {
	if o.state != check.LinkOpen {
		return check.MailDomain{}
	}
	receives := true
	return check.MailDomain{Receives: &receives}
}

func (o *outside) Proof(_ context.Context, domain, text string) (txt, file oin.ProofLook) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.opened = append(o.opened, domain+" "+text)
	missing := oin.ProofLook{State: oin.ProofMissing, Detail: "there's none"}
	if found, ok := o.proves[text]; ok {
		return found, missing
	}
	return missing, missing
}

// gather has facts gathered from outside by a reader from now on.
func (w *world) gather(r portal.FactReader) {
	w.Helper()
	keys, err := secret.NewKeys()
	w.ok(err)
	box, err := secret.NewBox(keys)
	w.ok(err)
	w.portal = portal.New(w.db, box, portal.Settings{BaseURL: "https://oin.example", Team: "team@oin.example", MailFrom: "no-reply@oin.example", Now: func() time.Time { return w.clock }, Facts: r})
}

// found returns the IDs of the open findings at a field of Ada's draft.
func (w *world) found(id oin.SubmissionID, k oin.Key) (ids []string) {
	w.Helper()
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	for _, f := range d.Report.At(k) {
		if f.Dismissed == nil {
			ids = append(ids, f.Check.ID)
		}
	}
	return ids
}

// sameContact returns a draft of Ada's whose escalation contact is a support contact, and
// the fingerprint of that finding.
func (w *world) sameContact() (oin.SubmissionID, string) {
	w.Helper()
	id := w.draft()
	const address = "integrations@acme.example"
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.SupportContacts, Value: oin.Value{Items: []oin.Item{{Type: "email", Value: address}}}},
		{Key: oin.EscalationContact, Value: oin.Value{Text: address}},
	}})
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	for _, f := range d.Report.At(oin.EscalationContact) {
		if f.Check.ID == "escalation.same-as-support" {
			return id, f.Fingerprint()
		}
	}
	w.Fatalf("nothing was found: %v", d.Report.Findings)
	return "", ""
}

func TestADismissalNeedsAReasonAndLastsUntilItsEvidenceChanges(t *testing.T) {
	w := newWorld(t)
	id, finding := w.sameContact()
	for _, reason := range []string{"", "  \n ", strings.Repeat("x", check.MaxReason+1), "not\x00good"} {
		w.refused(w.portal.Dismiss(w.ctx(), w.ada, id, finding, reason), oin.CodeInvalid)
	}
	w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	if ids := w.found(id, oin.EscalationContact); len(ids) != 0 {
		t.Errorf("after it was dismissed, %v is open", ids)
	}
	w.ok(w.portal.Undismiss(w.ctx(), w.abe, id, finding))
	if ids := w.found(id, oin.EscalationContact); len(ids) != 1 {
		t.Errorf("after it was restored, %v is open", ids)
	}
	w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	const other = "on-call@acme.example"
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.SupportContacts, Value: oin.Value{Items: []oin.Item{{Type: "email", Value: other}}}},
		{Key: oin.EscalationContact, Value: oin.Value{Text: other}},
	}})
	if ids := w.found(id, oin.EscalationContact); len(ids) != 1 {
		t.Errorf("with another address, %v is open", ids)
	}
	w.refused(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."), oin.CodeConflict)
}

func TestFindingsBelongToTheOrgAndToWhatCanBeEdited(t *testing.T) {
	w := newWorld(t)
	id, finding := w.sameContact()
	for name, who := range map[string]oin.Person{"another org": w.gus, "a reviewer": w.rae} {
		for what, err := range map[string]error{
			"dismissed": w.portal.Dismiss(w.ctx(), who, id, finding, "Mine."),
			"restored":  w.portal.Undismiss(w.ctx(), who, id, finding),
			"checked":   w.portal.CheckAgain(w.ctx(), who, id),
		} {
			if code := oin.CodeOf(err); code != oin.CodeNotFound && code != oin.CodeNotAllowed {
				t.Errorf("%s %s it: %v", name, what, err)
			}
		}
	}
	done := w.complete("Acme Lamps")
	w.act(w.ada, done, oin.ActionSubmit)
	if err := w.portal.Dismiss(w.ctx(), w.ada, done, finding, "Late."); err == nil {
		t.Error("a finding was dismissed during the review")
	}
}

func TestReviewersSeeWhatWasDismissedAndWhatIsNew(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Lamps")
	const same = "integrations@acme.example"
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{{Key: oin.SupportContacts, Value: oin.Value{Items: []oin.Item{{Type: "email", Value: same}}}}}})
	w.setText(id, oin.EscalationContact, same)
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	var finding string
	for _, f := range d.Report.At(oin.EscalationContact) {
		if f.Check.ID == "escalation.same-as-support" {
			finding = f.Fingerprint()
		}
	}
	w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	w.act(w.ada, id, oin.ActionSubmit)
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	f, ok := r.Report.Find(finding)
	if !ok || f.Dismissed == nil || f.Dismissed.Reason != "One team does both." || f.Dismissed.Person != "ada" {
		t.Errorf("the reviewer sees %+v", f)
	}
	kept := false
	for _, k := range r.AtSubmit {
		kept = kept || k.Fingerprint == finding && k.Dismissed
	}
	if !kept {
		t.Errorf("the round keeps %+v", r.AtSubmit)
	}
}

func TestFactsAreGatheredOnceUntilTheirAnswerChanges(t *testing.T) {
	w := newWorld(t)
	o := &outside{state: check.LinkOpen}
	w.gather(o)
	id := w.draft()
	w.setText(id, oin.AppWebsite, "https://www.acme.example")
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	if d.Report.Pending != 1 {
		t.Errorf("%d facts are pending, want the website", d.Report.Pending)
	}
	for range 2 {
		w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	}
	if len(o.opened) != 1 {
		t.Errorf("opened %v", o.opened)
	}
	d, err = w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	if d.Report.Pending != 0 || !d.Report.Gathered.Equal(w.clock) {
		t.Errorf("%d facts are pending, gathered %v", d.Report.Pending, d.Report.Gathered)
	}
	w.setText(id, oin.AppWebsite, "https://acme.example/other")
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	if len(o.opened) != 2 {
		t.Errorf("opened %v", o.opened)
	}
	w.days(8)
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	if len(o.opened) != 3 {
		t.Errorf("after a week, opened %v", o.opened)
	}
	for _, wait := range []time.Duration{10 * time.Second, 10 * time.Second, 20 * time.Second} {
		w.clock = w.clock.Add(wait)
		w.ok(w.portal.GatherFacts(w.ctx(), id, true))
	}
	if len(o.opened) != 4 {
		t.Errorf("asked three times within 40 seconds, it opened %v", o.opened)
	}
}

func TestASiteThatDoesNotAnswerIsAskedAgainAfterAnHour(t *testing.T) {
	w := newWorld(t)
	o := &outside{state: check.LinkUnknown}
	w.gather(o)
	id := w.complete("Acme Lamps")
	links, _ := check.Wanted(w.version(id).Answers)
	read := func(who string, report check.Report) {
		t.Helper()
		before := len(o.opened)
		w.ok(w.portal.GatherFacts(w.ctx(), id, false))
		if !report.RenewAt.IsZero() && report.RenewAt.After(w.clock) && len(o.opened) != before {
			t.Errorf("for %s, %d links were opened before it was time", who, len(o.opened)-before)
		}
	}
	ofDraft := func() check.Report {
		d, err := w.portal.Draft(w.ctx(), w.ada, id)
		w.ok(err)
		return d.Report
	}
	read("Ada", check.Report{})
	for _, wait := range []time.Duration{time.Hour, 2 * time.Hour, 4 * time.Hour} {
		report, before := ofDraft(), len(o.opened)
		if !report.RenewAt.Equal(w.clock.Add(wait)) {
			t.Fatalf("it is due at %s, want in %s", report.RenewAt, wait)
		}
		w.clock = w.clock.Add(wait - time.Minute)
		read("Ada", report)
		w.clock = w.clock.Add(time.Minute)
		read("Ada", report)
		if got := len(o.opened) - before; got != len(links) {
			t.Errorf("within %s, %d links were opened, want %d", wait, got, len(links))
		}
	}
	// Reviewers' facts are renewed as well.
	w.act(w.ada, id, oin.ActionSubmit)
	o.state = check.LinkOpen
	w.clock = w.clock.Add(8 * time.Hour)
	read("Rae", check.Report{})
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if want := w.clock.Add(7 * 24 * time.Hour); !r.Report.RenewAt.Equal(want) || len(o.opened) != 5*len(links) {
		t.Errorf("once they open, %d links were opened, and are due at %s, want %s", len(o.opened), r.Report.RenewAt, want)
	}
}

func TestThePasswordInTheInstructionsIsFoundAndNotStored(t *testing.T) {
	w := newWorld(t)
	w.gather(&outside{})
	id := w.draft()
	const password = "correct-horse-42"
	w.save(w.ada, id, portal.Save{
		Edits:   []oin.FieldEdit{{Key: oin.TestInstructions, Value: oin.Value{Text: "Sign in with " + password + "."}}},
		Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: secret.Text(password)}},
	})
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	_, record, err := w.db.Checks(w.ctx(), id)
	w.ok(err)
	if _, in := record.Facts.PasswordIn[oin.TestInstructions]; !in {
		t.Errorf("found it in %v", record.Facts.PasswordIn)
	}
	var stored int
	w.ok(w.db.Pool().QueryRow(w.ctx(), `select count(*) from facts where body::text like '%' || $1 || '%'`, password).Scan(&stored))
	if stored != 0 {
		t.Error("the password is stored with the facts")
	}
	// Another text is not taken for that one.
	w.setText(id, oin.TestInstructions, "Sign in with the password above.")
	_, record, err = w.db.Checks(w.ctx(), id)
	w.ok(err)
	for _, f := range record.Judge(w.version(id).Answers).At(oin.TestInstructions) {
		if strings.Contains(f.Check.ID, "password") {
			t.Errorf("still found: %s", f.Text)
		}
	}
}

func TestMetricsSayWhatBecameOfFindings(t *testing.T) {
	w := newWorld(t)
	id, finding := w.sameContact()
	w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	review := w.complete("Acme Lamps")
	w.act(w.ada, review, oin.ActionSubmit)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, review, w.seen(review), oin.Issue{Field: oin.AppName, Check: "name.okta", Text: "Choose another name."}))
	f, err := w.portal.Figures(w.ctx(), w.rae, 12)
	w.ok(err)
	got := map[string]string{}
	for _, c := range f.Checks {
		got[c.Check] = fmt.Sprint(c.Dismissed, " ", c.Issues)
	}
	if got["escalation.same-as-support"] != "1 0" || got["name.okta"] != "0 1" || len(got) != 2 {
		t.Errorf("the checks are %v", got)
	}
}

// dismissedContact returns a published submission of Ada's with a dismissed finding, and
// the finding's fingerprint.
func (w *world) dismissedContact(name string) (oin.SubmissionID, string) {
	w.Helper()
	id := w.complete(name)
	const same = "integrations@acme.example"
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.SupportContacts, Value: oin.Value{Items: []oin.Item{{Type: "email", Value: same}}}},
		{Key: oin.EscalationContact, Value: oin.Value{Text: same}},
	}})
	finding := w.finding(id, "escalation.same-as-support").Fingerprint()
	w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	return id, finding
}

// finding returns what a check has found in a draft of Ada's.
func (w *world) finding(id oin.SubmissionID, checkID string) check.Finding {
	w.Helper()
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	for _, f := range d.Report.Findings {
		if f.Check.ID == checkID {
			return f
		}
	}
	w.Fatalf("%s found nothing; the findings are %v", checkID, d.Report.Findings)
	return check.Finding{}
}

func TestWhatWasDismissedStaysDismissedInTheNextVersions(t *testing.T) {
	w := newWorld(t)
	id, finding := w.dismissedContact("Acme Lamps")
	at := w.clock
	w.days(40)
	for version := 2; version <= 3; version++ {
		id = w.act(w.abe, id, oin.ActionUpdate)
		d := w.finding(id, "escalation.same-as-support").Dismissed
		if d == nil || d.Reason != "One team does both." || d.Person != "ada" || !d.At.Equal(at) || d.CarriedFrom != 1 {
			t.Fatalf("in version %d, the dismissal is %+v", version, d)
		}
		w.save(w.ada, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
		w.setText(id, oin.AppDescription, fmt.Sprintf("What version %d does.", version))
		w.act(w.ada, id, oin.ActionSubmit)
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		if f, _ := r.Report.Find(finding); f.Dismissed == nil || f.Dismissed.CarriedFrom != 1 {
			t.Errorf("in version %d, the reviewer sees %+v", version, f.Dismissed)
		}
		w.act(w.rae, id, oin.ActionPass) // one review is enough
	}
	f, err := w.portal.Figures(w.ctx(), w.rae, 12)
	w.ok(err)
	for _, c := range f.Checks {
		if c.Check == "escalation.same-as-support" && c.Dismissed != 1 {
			t.Errorf("it counts as dismissed %d times", c.Dismissed)
		}
	}

	// One's own reason replaces it, in this version only.
	next := w.act(w.ada, id, oin.ActionUpdate)
	w.ok(w.portal.Dismiss(w.ctx(), w.abe, next, finding, "Still one team."))
	if d := w.finding(next, "escalation.same-as-support").Dismissed; d.Reason != "Still one team." || d.Person != "abe" || d.CarriedFrom != 0 {
		t.Errorf("the new dismissal is %+v", d)
	}
	w.ok(w.portal.Undismiss(w.ctx(), w.abe, next, finding))
	if w.finding(next, "escalation.same-as-support").Dismissed != nil {
		t.Error("it can't be shown again")
	}
}

func TestDismissalsAreNotTakenOverByCopiesNorForOtherEvidence(t *testing.T) {
	w := newWorld(t)
	id, _ := w.dismissedContact("Acme Lamps")
	if d := w.finding(w.copy(id), "escalation.same-as-support").Dismissed; d != nil {
		t.Errorf("the copy has the dismissal %+v", d)
	}
	next := w.act(w.ada, id, oin.ActionUpdate)
	const other = "on-call@acme.example"
	w.save(w.ada, next, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.SupportContacts, Value: oin.Value{Items: []oin.Item{{Type: "email", Value: other}}}},
		{Key: oin.EscalationContact, Value: oin.Value{Text: other}},
	}})
	if d := w.finding(next, "escalation.same-as-support").Dismissed; d != nil {
		t.Errorf("with another address, it has the dismissal %+v", d)
	}
}

func TestWhatWasSaidAboutOneUpdateDoesNotHoldForTheNext(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Lamps")
	for version := 2; version <= 3; version++ {
		id = w.act(w.ada, id, oin.ActionUpdate)
		f := w.finding(id, "update.nothing-changed")
		if f.Dismissed != nil {
			t.Fatalf("in version %d, %q is dismissed already: %+v", version, f.Text, f.Dismissed)
		}
		w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, f.Fingerprint(), "We only renew the test account."))
		w.save(w.ada, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
		w.act(w.ada, id, oin.ActionSubmit)
		w.act(w.rae, id, oin.ActionPass)
		w.act(w.rae, id, oin.ActionPass)
	}
}

func TestTheOldestDismissalsMakeRoom(t *testing.T) {
	w := newWorld(t)
	id, finding := w.sameContact()
	w.exec(`insert into dismissals (submission_id, org_id, fingerprint, check_id, reason, person_id, at)
		select $1, s.org_id, 'old-' || n, 'name.okta', 'x', $2, $3::timestamptz - n * interval '1 hour'
		from submissions s, generate_series(1, 300) n where s.id = $1`, id, w.ada.ID, w.clock)
	for range 2 {
		w.ok(w.portal.Dismiss(w.ctx(), w.ada, id, finding, "One team does both."))
	}
	_, record, err := w.db.Checks(w.ctx(), id)
	w.ok(err)
	if w.finding(id, "escalation.same-as-support").Dismissed == nil || len(record.Dismissed) != 200 {
		t.Errorf("%d dismissals are left", len(record.Dismissed))
	}
}

func TestAWideIconIsOfferedAsASquareOneAndStaysUntilThatIsChosen(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "logo.png", Data: wideIcon()}}})
	wide := w.version(id).Answers.File(oin.AppIcon)
	finding := w.finding(id, "icon.not-square").Fingerprint()
	fixed, err := w.portal.ApplyFix(w.ctx(), w.abe, id, finding)
	w.ok(err)
	if o := fixed.Offer; o == nil || o.Name != "logo.png" || o.Width != o.Height || int(o.Size) != len(o.Data) {
		t.Fatalf("it offers %+v", o)
	}
	if now := w.version(id).Answers.File(oin.AppIcon); now.SHA256 != wide.SHA256 {
		t.Error("the icon was replaced before anyone chose the square one")
	}
	w.save(w.abe, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: fixed.Offer.Name, Data: fixed.Offer.Data}}})
	if ids := w.found(id, oin.AppIcon); slices.Contains(ids, "icon.not-square") {
		t.Errorf("with the square icon, it still finds %v", ids)
	}
	_, err = w.portal.ApplyFix(w.ctx(), w.ada, id, finding)
	w.refused(err, oin.CodeConflict)
	_, err = w.portal.ApplyFix(w.ctx(), w.gus, id, finding)
	w.refused(err, oin.CodeNotFound)
}

// wideIcon returns an icon of 244×156 pixels with a mark on a plate.
func wideIcon() []byte {
	img := image.NewNRGBA(image.Rect(0, 0, 244, 156))
	draw.Draw(img, img.Rect, image.NewUniform(color.NRGBA{20, 60, 120, 255}), image.Point{}, draw.Src)
	draw.Draw(img, image.Rect(72, 28, 172, 128), image.NewUniform(color.NRGBA{250, 200, 40, 255}), image.Point{}, draw.Src)
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func TestTheReviewersReportLosesNoLinkWhileTheISVEdits(t *testing.T) {
	w := newWorld(t)
	w.gather(&outside{state: check.LinkMissing})
	id := w.complete("Acme Lamps")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.GatherFacts(w.ctx(), id, true))
	report := func() check.Report {
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		return r.Report
	}
	before := report()
	leadsNowhere := func(r check.Report) bool {
		return slices.ContainsFunc(r.At(oin.AppWebsite), func(f check.Finding) bool { return f.Check.ID == "pages.exist" })
	}
	if !leadsNowhere(before) {
		t.Fatalf("the website has %v", before.At(oin.AppWebsite))
	}
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Another website."})
	w.setText(id, oin.AppWebsite, "https://another.acme.example")
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	if after := report(); !leadsNowhere(after) {
		t.Errorf("while the ISV edits, the website has %v", after.At(oin.AppWebsite))
	}
}

func TestTheReviewersReportLosesNoFileOrNameWhileTheISVEdits(t *testing.T) {
	w := newWorld(t)
	w.gather(&outside{state: check.LinkOpen})
	w.published("Acme Lamps")
	id := w.complete("Acme-Lamps")
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "logo.png", Data: wideIcon()}}})
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	w.act(w.ada, id, oin.ActionSubmit)
	submitted := func(when string) {
		t.Helper()
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		var all []string
		for _, f := range r.Report.Findings {
			all = append(all, f.Check.ID)
		}
		for _, id := range []string{"icon.not-square", "name.similar"} {
			if !slices.Contains(all, id) {
				t.Errorf("%s, the reviewer doesn't see %s, but %v", when, id, all)
			}
		}
	}
	submitted("after the submission")
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "A square icon, and another name."})
	fixed, err := w.portal.ApplyFix(w.ctx(), w.ada, id, w.finding(id, "icon.not-square").Fingerprint())
	w.ok(err)
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: fixed.Offer.Name, Data: fixed.Offer.Data}}})
	submitted("after the upload")
	w.setText(id, oin.AppName, "Brightdesk")
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	submitted("after the new name")
	if ids := slices.Concat(w.found(id, oin.AppIcon), w.found(id, oin.AppName)); slices.Contains(ids, "icon.not-square") || slices.Contains(ids, "name.similar") {
		t.Errorf("the ISV sees %v of what it has replaced", ids)
	}
	// What an earlier release has forgotten is read again.
	w.ok(w.db.SaveFacts(w.ctx(), w.version(id), check.Facts{Submitted: &check.Facts{NamesOf: oin.NameKey("Acme-Lamps"), Names: []check.CatalogName{{Name: "Acme Lamps", Own: true, Alike: 0.9}}}}, w.clock))
	w.ok(w.portal.GatherFacts(w.ctx(), id, false))
	submitted("after it was forgotten")
}
