package pages_test

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// slow returns settings with which a first review takes nine days.
var slow = oin.TeamSettings{Days: map[oin.Status]int{oin.StatusReview: 9}}

// submitted returns the page that follows a submission.
func submitted(s oin.Status) pages.SubmissionPage {
	p := in(s, tab("general", full()))
	p.Ahead, p.Due = slow.Ahead(s), day(4)
	return p
}

func newcomerPages() map[string]templ.Component {
	ahead := slow.Ahead(oin.StatusDraft)
	return map[string]templ.Component{
		"landing, stages":        pages.Landing(pages.LandingPage{Layout: frame("Start", nil), Ahead: ahead}),
		"first submission":       pages.Integrations(pages.IntegrationsPage{Layout: frame("My App Integrations", ada), Cap: 10, Ahead: ahead}),
		"after submitting":       pages.Submission(submitted(oin.StatusReview)),
		"after sending the bugs": pages.Submission(submitted(oin.StatusFinal)),
		"glossary":               pages.Glossary(pages.GlossaryPage{Layout: frame("Glossary", nil)}),
		"checks":                 pages.Checks(pages.ChecksPage{Layout: frame("What we check", nil)}),
	}
}

func TestAfterSubmittingOneReadsWhatHappensNext(t *testing.T) {
	page := render(t, pages.Submission(submitted(oin.StatusReview)))
	has(t, page, "What happens next", "Saturday, 28 November", "QA test", "Within 5 business days", "who worked on this submission", "When the OIN team requests changes, with the issues", "To change something, withdraw it")
	hasNot(t, page, "Within 9 business days") // the day is there instead

	page = render(t, pages.Submission(submitted(oin.StatusQA)))
	hasNot(t, page, "To change something, withdraw it", "First review")
	hasNot(t, render(t, pages.Submission(in(oin.StatusPublished, tab("general", full())))), "What happens next")
}

func TestANewcomerReadsHowLongItTakesBeforeBeginning(t *testing.T) {
	for _, name := range []string{"landing, stages", "first submission"} {
		has(t, render(t, newcomerPages()[name]), "How long it takes", "Within 9 business days", "Within 5 business days", "You have 90 days to reply")
	}
}

func TestAnEmptyListHasOneButtonToBegin(t *testing.T) {
	page := render(t, newcomerPages()["first submission"])
	if n := strings.Count(page, "Add New Submission"); n != 1 {
		t.Errorf("%d buttons begin a submission", n)
	}
	for _, each := range oin.Form {
		has(t, page, each.Label, templ.EscapeString(each.Intro))
	}
}

func TestWhatReviewersLookForStandsBesideTheTab(t *testing.T) {
	general, api := render(t, pages.Submission(tab("general", full()))), render(t, pages.Submission(tab("api", full())))
	has(t, general, "What reviewers check", "Signing in with the test account works", "Test account URL, Test account username or email")
	has(t, api, "Every scope is needed", "QA test")
	hasNot(t, api, "Signing in with the test account works")
	hasNot(t, render(t, pages.Submission(in(oin.StatusQA, tab("general", full())))), "What reviewers check")
}

func TestTheGlossaryIsReachedFromFieldsAndStatuses(t *testing.T) {
	glossary := render(t, newcomerPages()["glossary"])
	for _, term := range oin.Glossary {
		has(t, glossary, `id="term-`+term.ID+`"`, templ.EscapeString(term.Definition))
	}
	for _, s := range oin.Statuses {
		has(t, glossary, s.Label, s.Next)
	}
	has(t, render(t, pages.Submission(tab("api", full()))), `href="/glossary#term-scope"`, `href="/glossary#statuses"`, `href="/glossary"`)
}
