package pages_test

import (
	"fmt"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/assets"
	"oinmanager/web/pages"
)

// clashing returns a page on which one field clashed and one was rejected.
func clashing() pages.SubmissionPage {
	p := tab("general", full())
	p.Clashes = map[oin.Key]oin.Clash{
		oin.AppName:  {Key: oin.AppName, Theirs: text("Acme Directory Pro"), Yours: text("Acme Directory")},
		oin.UseCases: {Key: oin.UseCases, Theirs: items("Zero Trust"), Yours: full()[oin.UseCases]},
	}
	p.Refused = map[oin.Key]string{oin.AppIcon: "This picture is 300×300 pixels."}
	return p
}

func TestFieldsOfAnUpdateTellOfOneReviewWhereThereIsOne(t *testing.T) {
	const words = "needs only one review"
	for name, c := range map[string]struct {
		facts  oin.Facts
		status oin.Status
		want   bool
	}{
		"an update":                       {oin.Facts{Update: true}, oin.StatusDraft, true},
		"a first version":                 {oin.Facts{}, oin.StatusDraft, false},
		"an update past its first review": {oin.Facts{Update: true}, oin.StatusBugs, false},
		"the team wants two reviewers":    {oin.Facts{Update: true, SecondReviewer: true}, oin.StatusDraft, false},
	} {
		p := in(c.status, tab("general", full()))
		p.Facts = c.facts
		page := render(t, pages.Submission(p))
		if got := strings.Contains(page, words); got != c.want {
			t.Errorf("%s: told %t", name, got)
		}
		hasNot(t, page, "</a> An update") // it belongs to the help, before the link
	}
}

func TestEveryFieldCarriesItsNameAndWhatWasSeen(t *testing.T) {
	for _, each := range oin.Form {
		p := tab(each.ID, full())
		p.Facts.Update = true
		page := render(t, pages.Submission(p))
		for _, f := range each.Fields() {
			key := string(f.Key)
			has(t, page, `id="f-`+key+`"`, fmt.Sprintf(`name="seen.%s" value="%s"`, key, p.Seen[f.Key]), ">"+f.Label+"<")
			if f.Kind.IsList() {
				has(t, page, `name="`+key+`.value"`, `value="add:`+key+`"`, `value="remove:`+key+`:0"`)
			} else {
				has(t, page, `name="`+key+`"`)
			}
			if f.Kind == oin.KindScopes {
				has(t, page, `name="`+key+`.note"`, `list="all-scopes"`)
			}
			if f.Kind == oin.KindContacts || f.Kind == oin.KindNotes {
				has(t, page, `name="`+key+`.type"`)
			}
		}
	}
}

func TestEnterSaves(t *testing.T) {
	page := render(t, pages.Submission(tab("general", full())))
	form := page[strings.Index(page, `id="tab-form"`):]
	first := form[strings.Index(form, `<button`):]
	has(t, first[:strings.Index(first, "</button>")], `name="then"`, `value="stay"`, "Save")
	hasNot(t, page[:strings.Index(page, `id="tab-form"`)], `form="tab-form"`)
}

func TestSubmitForReviewWaitsUntilAllIsThere(t *testing.T) {
	page := render(t, pages.Submission(tab("general", full())))
	hasNot(t, tag(page, `value="submit"`), "disabled")
	page = render(t, pages.Submission(tab("general", faulty())))
	has(t, tag(page, `value="submit"`), "disabled")
	has(t, part(page, `id="submit-needs"`, "</ul>"), `/general#f-existing_name">General Settings</a> (`)
	page = render(t, pages.Submission(tab("general", oin.Answers{})))
	has(t, part(page, `id="submit-needs"`, "</ul>"), `/workflows#f-connector_support">Connector Support</a> or <a`, `/api#f-api_support">API Service Support</a>`)
	untyped := full()
	delete(untyped, oin.ConnectorSupport)
	delete(untyped, oin.APISupport)
	has(t, part(render(t, pages.Submission(tab("general", untyped))), `id="bar-progress"`, "</a>"), "no type yet")
}

func TestAnotherBoxForAFileIsMarked(t *testing.T) {
	page := render(t, pages.Submission(tab("general", full())))
	if n := strings.Count(page, " data-further"); n != 2 {
		t.Errorf("%d boxes wait for the one before them, want those of the second and the third file", n)
	}
}

func TestProgressBarsAreNamedAfterTheirTab(t *testing.T) {
	page := render(t, pages.Submission(tab("general", faulty())))
	for _, p := range oin.ProgressOf(faulty(), oin.Facts{}) {
		has(t, page, fmt.Sprintf(`role="progressbar" aria-label="%s" aria-valuenow="%d"`, p.Tab.Label, p.Percent()))
	}
	has(t, page, `href="/submissions/`+string(id)+`/api#f-api_scopes"`)
}

func TestErrorsAreTiedToTheirField(t *testing.T) {
	page := render(t, pages.Submission(tab("general", faulty())))
	control := tag(page, `name="app_website"`)
	has(t, control, `aria-invalid="true"`, "app_website-error")
	has(t, page, `id="app_website-error"`, "Start the URL with https://")
	has(t, tag(page, `id="support_contacts-0"`), `aria-invalid="true"`, "support_contacts-0-error")
	hasNot(t, tag(page, `id="support_contacts-1"`), "aria-invalid")
	has(t, page, "is listed twice")
	advice := render(t, pages.Submission(tab("api", faulty())))
	has(t, advice, `api_scopes-found"`)
	has(t, advice, "Did you mean")
}

func TestNothingIsWrongWithAnEmptyForm(t *testing.T) {
	for _, each := range oin.Form {
		hasNot(t, render(t, pages.Submission(tab(each.ID, oin.Answers{}))), "aria-invalid", `class="error"`)
	}
}

func TestClashShowsBothValues(t *testing.T) {
	page := render(t, pages.Submission(clashing()))
	has(t, page, `value="Acme Directory"`, "Acme Directory Pro</textarea>", "A teammate changed this field", "Zero Trust</textarea>", "300×300")
	has(t, tag(page, `name="app_icon"`), `aria-invalid="true"`, "app_icon-error")
	has(t, tag(page, `name="app_name"`), "app_name-clash")
}

func TestConditionalFieldsAreShownByStylesAndKeepTheirValues(t *testing.T) {
	a := full()
	a[oin.ExistingName] = text("Acme Classic")
	page := render(t, pages.Submission(tab("general", a)))
	has(t, tag(page, `id="f-existing_name"`), `data-when="exists_in_oin=yes"`)
	has(t, page, `value="Acme Classic"`)

	address := regexp.MustCompile(`/assets/app\.[0-9a-f]+\.css`).FindString(page)
	w := httptest.NewRecorder()
	assets.Handler().ServeHTTP(w, httptest.NewRequest("GET", address, nil))
	for _, f := range oin.Fields() {
		if f.When != nil {
			has(t, w.Body.String(), fmt.Sprintf(`form:not(:has([name="%s"][value="%s"]:checked)) [data-when="%s=%s"]`,
				f.When.Key, f.When.Is, f.When.Key, f.When.Is))
		}
	}
}

func TestListsGrowAndStopAtTheirBound(t *testing.T) {
	p := tab("api", oin.Answers{oin.APISupport: text(oin.On)})
	if n := strings.Count(render(t, pages.Submission(p)), `name="api_scopes.value"`); n != 3 {
		t.Errorf("an empty list of scopes has %d boxes", n)
	}
	p.AddTo = oin.APIScopes
	page := render(t, pages.Submission(p))
	if n := strings.Count(page, `name="api_scopes.value"`); n != 4 {
		t.Errorf("with one more there are %d boxes", n)
	}
	has(t, tag(page, `id="api_scopes-3"`), "autofocus")

	a := full()
	a[oin.UseCases] = items(oin.AllUseCases()[:5]...)
	q := tab("general", a)
	q.AddTo = oin.UseCases
	page = render(t, pages.Submission(q))
	has(t, tag(page, `value="add:use_cases"`), "disabled")
	has(t, page, "Maximum 5 reached.", `aria-label="Remove use case 5"`)
	hasNot(t, page, "Remove use case 6")
}

func TestSecretsAreNeverSentToTheForm(t *testing.T) {
	page := render(t, pages.Submission(tab("general", full())))
	has(t, page, "Password saved. To change it, type a new one.")
	control := tag(page, `name="test_password"`)
	has(t, control, `type="password"`, `autocomplete="new-password"`)
	hasNot(t, control, "value=")
}

func TestDialogs(t *testing.T) {
	page := render(t, pages.Submission(confirming(tab("general", full()), oin.ActionSubmit)))
	has(t, page, "<dialog open", `action="/submissions/`+string(id)+`/do/submit"`, `name="from" value="DRAFT.0"`, `type="submit">Submit</button>`)
	page = render(t, pages.Submission(confirming(tab("general", faulty()), oin.ActionSubmit)))
	has(t, page, "<dialog open", "Keep editing")
	hasNot(t, page, `type="submit">Submit</button>`)
	page = render(t, pages.Submission(confirming(tab("general", full()), oin.ActionDelete)))
	has(t, page, "Delete “"+full().Name()+"”?") // as the list of integrations asks
	page = render(t, pages.Submission(confirming(in(oin.StatusReview, tab("general", full())), oin.ActionWithdraw)))
	has(t, page, "Withdraw “"+full().Name()+"”?")
	page = render(t, pages.Submission(confirming(in(oin.StatusChanges, tab("general", full())), oin.ActionAnswer)))
	has(t, page, `name="note"`, ">Answer without changes</button>")
	page = render(t, pages.Submission(in(oin.StatusReview, tab("general", full()))))
	has(t, page, `name="confirm" value="withdraw"`, ">Withdraw</button>", "Saved, hidden")
	page = render(t, pages.Submission(in(oin.StatusPublished, tab("general", full()))))
	has(t, page, "/do/update", `name="from" value="PUBLISHED.0"`)
}

func TestIntegrationsOfferWhatTheStatusAllows(t *testing.T) {
	p := integrations()
	p.Deleting = &p.Rows[0]
	page := render(t, pages.Integrations(p))
	has(t, page, "7 of 10 submissions in progress", ">Add New Submission</button>", ">Delete</button>", "/do/delete", "Get Support", "mailto:"+team, "Everyone who can sign in for this org, including its admins, can view and edit its submissions")
	for _, r := range p.Rows {
		bin := tag(page, `aria-label="Delete `+r.Name+`"`)
		switch r.Status {
		case oin.StatusDraft:
			hasNot(t, bin, "disabled")
		case oin.StatusChanges, oin.StatusBugs:
			has(t, bin, "disabled", "You can only delete drafts", "kept-"+string(r.ID))
		default:
			if bin != "" {
				t.Errorf("%s has a delete icon", r.Status)
			}
		}
	}
	for name, n := range map[string]int{">Edit</a>": 3, ">View</a>": 4, ">Update</button>": 1, ">Cancel request</a>": 1} {
		if got := strings.Count(page, name); got != n {
			t.Errorf("%d of %s, want %d", got, name, n)
		}
	}
	p.Used = 10
	page = render(t, pages.Integrations(p))
	has(t, tag(page, `aria-describedby="used"`), "disabled")
	has(t, page, "delete a draft")
}

func TestReviewersSeeTheirActions(t *testing.T) {
	page := render(t, pages.Review(review(oin.StatusReview, rae)))
	has(t, page, `value="pass" aria-keyshortcuts="p">Pass`, `value="request-changes" aria-keyshortcuts="r">Request changes</button>`, "/reveal/test_password", "Reveal", ">Changed</span>")
	hasNot(t, page, ">Remove</button>")
	has(t, render(t, pages.Review(review(oin.StatusPublished, max))), `value="remove">Remove</button>`)

	p := asking(oin.StatusQA, oin.ActionReportBugs, rae)
	p.Boxes, p.Fault = 3, "Name at least one issue."
	p.Draft.Issues = []oin.Issue{{Field: oin.AppName, Text: "It crashes."}}
	page = render(t, pages.Review(p))
	if n := strings.Count(page, `aria-label="Issue `); n != 3 {
		t.Errorf("%d rows of issues", n)
	}
	has(t, page, `name="from" value="QA.0"`, "It crashes.</textarea>", `value="app_name" selected`, "Name at least one issue.", `name="then" value="add"`)
	has(t, render(t, pages.Review(asking(oin.StatusQA, oin.ActionPass, rae))), "publishes the integration right away")
}

func TestIssuesOfferWhatTheSideMayDo(t *testing.T) {
	sides := issuePages()
	isv, reviewer := render(t, sides["issues"]), render(t, sides["review issues"])
	has(t, isv, "1 open, 1 resolved, 1 accepted", `formaction="/submissions/`+string(id)+`/issues/0190c7a2-7e1b-7c53-8f0a-000000000001/resolve"`, "In which words?")
	hasNot(t, isv, "/accept", "Not yet for the ISV", "/notes")
	has(t, reviewer, "Not yet for the ISV's eyes.", ">Accept</button>", ">Reopen</button>", "Discard")
	hasNot(t, render(t, sides["review issues, replaced"]), "formaction", ">Save draft<")

	form := render(t, pages.Submission(in(oin.StatusChanges, tab("general", full()))))
	has(t, form, `value="resolve:0190c7a2-7e1b-7c53-8f0a-000000000001"`, "In which words?", "View issues")
	hasNot(t, render(t, pages.Submission(in(oin.StatusReview, tab("general", full())))), "resolve:")
	has(t, render(t, pages.Submission(confirming(in(oin.StatusChanges, tab("general", full())), oin.ActionSubmit))), "1 issue isn't marked as resolved")

	review := render(t, pages.Review(review(oin.StatusReview, rae)))
	has(t, review, "1 of 7 checked", "before the latest resubmission", "A careful team.", "?issue=app_icon#compose-text", "Not yet for the ISV's eyes.")
	if n := strings.Count(review, "/notes/"); n != 1 {
		t.Errorf("%d notes can be removed, want one's own", n)
	}
	pass := render(t, pages.Review(asking(oin.StatusQA, oin.ActionPass, rae)))
	has(t, pass, "explain why it can pass", `name="tick"`)
	has(t, render(t, pages.Review(asking(oin.StatusReview, oin.ActionRequestChanges, rae))), "Sending 2 issues")
}

func TestTheDialogNamesADraftThatATeammateMayBeTyping(t *testing.T) {
	p := asking(oin.StatusReview, oin.ActionRequestChanges, rae)
	dialog := func(by *oin.Person, at time.Duration) string {
		p.Issues = slices.Clone(conversation())
		for n := range p.Issues {
			if p.Issues[n].State == oin.IssueDraft {
				p.Issues[n].Field, p.Issues[n].Saved = oin.AppIcon, &oin.DraftSave{By: by.ID, Name: by.Name, At: ago(at)}
			}
		}
		return render(t, pages.Review(p))
	}
	const says = "changed a draft issue a moment ago"
	has(t, dialog(max, time.Minute), max.Name+" "+says+":</strong> "+oin.FindField(oin.AppIcon).Label+"<", "Ask before you send it.")
	hasNot(t, dialog(max, oin.StillTyping), says)
	hasNot(t, dialog(rae, time.Second), says)
}

func TestSignInNamesTheOrgs(t *testing.T) {
	page := render(t, pages.SignIn(signIn()))
	has(t, page, ">Acme</button>", ">Globex</button>", ">OIN team</button>", `name="domain" value="http://acme.localhost:8081"`, `name="next" value="/integrations"`)
	has(t, render(t, pages.Landing(pages.LandingPage{Layout: frame("Start", nil)})), ">Start Submission Form</a>", "OIN Wizard")
	has(t, render(t, pages.Queue(queue())), ">Queue</a>", ">Sign out</button>")
}

func TestEachScopeSaysWhatItLetsTheAppDo(t *testing.T) {
	a := full()
	a[oin.APIScopes] = items("okta.logs.read", "okta.nothing.such")
	page := render(t, pages.Submission(tab("api", a)))
	has(t, tag(page, `id="api_scopes-0"`), `aria-describedby="api_scopes-0-lets"`)
	has(t, page, "Lets the app read information about System Log entries.", "Includes "+fmt.Sprint(len(oin.AllScopes()))+" scopes, as listed by Okta on ")
	hasNot(t, tag(page, `id="api_scopes-1"`), "api_scopes-1-lets")
	has(t, page, `<option value="okta.logs.read">read information about System Log entries</option>`)
	has(t, render(t, pages.Submission(in(oin.StatusReview, tab("api", a)))), "Lets the app read information about System Log entries.") // in the same words
}

func TestNewsCanBeAskedForOnceItIsLate(t *testing.T) {
	p := in(oin.StatusReview, tab("general", full()))
	hasNot(t, render(t, pages.Submission(p)), "ask for news", "Ask for news")
	p.NewsFrom = day(3)
	page := render(t, pages.Submission(p))
	has(t, page, "you can ask for news if")
	hasNot(t, page, ">Ask for news</button>")
	p.NewsFrom = before(time.Hour)
	has(t, render(t, pages.Submission(p)), `action="/submissions/`+string(id)+`/ask-news"`, `name="from" value="REVIEW.0"`, ">Ask for news</button>", "once a week")
}

func TestADraftWithOpenIssuesSaysWhatToDoWithThem(t *testing.T) {
	p := tab("general", full())
	p.Issues = oin.InState(conversation(), oin.IssueOpen)
	page := render(t, pages.Submission(p))
	has(t, page, "<strong>Resolve or reply to each issue, then resubmit.</strong>")
	hasNot(t, page, "Fill in the form")
}

func TestAnEarlierAnswerThatIsTheSameAsNowIsNotOffered(t *testing.T) {
	earlier := func(name string) oin.EarlierAnswer {
		return oin.EarlierAnswer{ID: 1, Value: text(name), Replaced: oin.LastEdit{Name: "Abe", At: ago(time.Hour)}}
	}
	page := render(t, pages.Earlier(pages.EarlierPage{Layout: frame("Earlier answers", ada), ID: id, Name: "Acme Directory", Field: oin.FindField(oin.AppName), Current: text("Acme Directory"),
		Earlier: []oin.EarlierAnswer{earlier("Acme People"), earlier("Acme Directory")}}))
	has(t, page, "The same as now.")
	if n := strings.Count(page, "Use this answer"); n != 1 {
		t.Errorf("%d of 2 earlier answers are offered, want the one that differs", n)
	}
}

func TestAQuestionCanBeAboutFieldsOfThisFormOnly(t *testing.T) {
	p := pages.IssuesPage{Layout: frame("Issues", ada), ID: id, Status: oin.StatusReview, Answers: oin.ExampleAnswers(oin.APISupport)}
	page := render(t, pages.Issues(p))
	has(t, page, `<option value="app_name"`, `<option value="api_scopes"`)
	hasNot(t, page, `<option value="`+string(oin.ConnectorVersion)+`"`, `<option value="`+string(oin.ReleaseNotes)+`"`)
	p.Facts.Update = true
	has(t, render(t, pages.Issues(p)), `<option value="`+string(oin.ReleaseNotes)+`"`)
}

func TestAnUpdateSaysThatThePasswordWasErased(t *testing.T) {
	p := tab("general", full())
	delete(p.Answers, oin.TestPassword)
	const says = "We deleted it 30 days after publication. Enter it again."
	hasNot(t, render(t, pages.Submission(p)), says)
	p.Facts.Update, p.Facts.Published = true, &oin.Replaced{Version: 1, Answers: oin.Answers{}}
	page := render(t, pages.Submission(p))
	has(t, page, says)
	has(t, tag(page, `name="test_password"`), "test_password-erased")
}

func TestDialogsAskWhatTheyDo(t *testing.T) {
	for action, asks := range map[oin.Action]string{
		oin.ActionAnswer: "Resubmit “Acme Directory” without changes?", oin.ActionRequestRemoval: "Request removal of “Acme Directory”?",
		oin.ActionCancelRemoval: "Cancel the removal request for “Acme Directory”?", oin.ActionWithdraw: "Withdraw “Acme Directory”?",
	} {
		p := tab("general", full())
		p.Complete = true
		p.Confirm = &oin.Transition{Action: action, Button: "Withdraw"}
		has(t, render(t, pages.Submission(p)), asks)
	}
}
