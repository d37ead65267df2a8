package app_test

import (
	"net/url"
	"strings"
	"testing"
)

func TestTwoReviewersDoNotWorkOnOneUnknowingly(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.submitted("Lamps")
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	rob.check("the queue", rob.get("/admin?assignee=unassigned&q=lam"), 200, ">Claim</button>")
	a := rob.post("/admin"+path+"/claim", url.Values{"queue": {"q=lam&evil=https://evil.example"}})
	rob.check("claim", a, 200, "“Lamps” claimed. Other reviewers can see it")
	if !strings.HasPrefix(a.path, "/admin?done=claims&q=lam&") || !strings.Contains(a.body, "Claimed by </span>You") || !strings.Contains(a.body, ">Release</button>") {
		t.Errorf("claiming from the queue ends at %s: %s", a.path, plain(a.body))
	}
	undo := url.Values{"queue": {"q=lam"}, "undo": {between(t, a.body, `name="undo" value="`, `"`)}}
	rob.check("undo", rob.post("/admin/claims", undo), 200, ">Claim</button>")
	rob.check("claim again", rob.post("/admin"+path+"/claim", url.Values{"queue": {"assignee=unassigned"}}), 200, "match: unassigned.")
	rob.check("claim what is his", rob.post("/admin"+path+"/claim", url.Values{"queue": {"q=lam"}}), 200, "Claimed.")
	rae.check("the others see it", rae.get("/admin"), 200, "Claimed by </span>Rob")
	rae.check("among Rob's", rae.get("/admin?assignee=me"), 200, "Nothing assigned to you")

	a = rae.post("/admin"+path+"/claim", nil)
	rae.check("claiming it too", a, 200, "Take over from Rob")
	a = rae.post("/admin"+path+"/release", nil)
	rae.check("releasing it", a, 200, "Release Rob")
	a = rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say which lamps."}})
	rae.check("acting on it", a, 409, "Continue anyway and take over from Rob")
	if !strings.Contains(a.body, "Say which lamps.") {
		t.Error("what was typed is gone")
	}
	holder := between(t, a.body, `name="over" value="`, `"`)
	a = rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say which lamps."}, "over": {holder}})
	rae.check("confirmed", a, 200, "Claimed by <strong>you</strong>")

	// A page that is open hears of a pause and of a suspension, and is answered in words.
	now := path + "/now?from=CHANGES.1&claim=" + holder + "&halts="
	rae.check("as it was", rae.get("/admin"+now), 200, `id="since"`)
	max := w.signIn("OIN team", "max@oin.example")
	acme := w.id(`select id from orgs where name = 'Acme'`)
	ada.check("again", ada.post(path+"/do/answer", url.Values{"from": {"CHANGES.1"}, "note": {"All."}}), 200, "")
	now = "/admin" + path + "/now?from=REVIEW.2&halts="
	rob.check("pause", rob.post("/admin"+path+"/pause", url.Values{"from": {"REVIEW.2"}, "why": {"New scopes come."}}), 200, "Review paused")
	a = rae.get(now)
	rae.check("what is said of the pause", a, 200, "</strong> paused the review")
	rae.check("the notice of the pause", a, 200, "New scopes come.")
	stale := url.Values{"from": {"REVIEW.2"}, "halts": {""}, "note": {"I know them."}}
	a = rae.post("/admin"+path+"/do/pass", stale)
	rae.check("a pass that doesn't know of the pause", a, 422, "The review was paused after you opened this page: “New scopes come.”")
	rae.check("what was typed", a, 422, "I know them.")
	rae.check("it knows now", a, 422, `name="halts" value="paused"`)
	max.check("suspend", max.post("/admin/orgs/"+acme+"/do/suspend", url.Values{"note": {"Spam."}}), 200, "Org suspended")
	a = rae.get(now + "paused")
	rae.check("what is said of the suspension", a, 200, "Only an OIN admin can decide now.")
	if strings.Contains(a.body, `name="confirm"`) || strings.Contains(a.body, "paused the review") {
		t.Errorf("a reviewer is still offered to decide, or told of what the page shows: %s", plain(a.body))
	}
	stale.Set("halts", "paused")
	a = rae.post("/admin"+path+"/do/pass", stale)
	rae.check("a pass that doesn't know of the suspension", a, 409, "suspended")
	rae.check("what was typed", a, 409, "I know them.")
	max.check("an admin's page", max.get(now), 200, `name="confirm"`)
	max.check("restore", max.post("/admin/orgs/"+acme+"/do/restore", url.Values{"note": {"No spam."}}), 200, "")
	rae.check("what is said of its end", rae.get(now+"suspended+paused"), 200, "Acme has its access back.")
	ada = w.signIn("Acme", "ada@acme.example")

	for _, page := range []string{path + "/general", "/integrations"} {
		if body := ada.get(page).body; strings.Contains(strings.ToLower(body), "claim") || strings.Contains(body, "Rob") {
			t.Errorf("%s tells the ISV of a claim: %s", page, plain(body))
		}
	}
	for _, action := range []string{"claim", "release"} {
		ada.check("an ISV's "+action, ada.post("/admin"+path+"/"+action, nil), 403, "Only the OIN team can open this page")
		rae.check(action+" of nothing", rae.post("/admin/submissions/"+noID+"/"+action, nil), 404, "We can't find this submission")
	}
}

func TestAReviewerKeepsAndDeletesAView(t *testing.T) {
	w := newWorld(t)
	rae := w.signIn("OIN team", "rae@oin.example")
	rae.check("nothing found", rae.get("/admin?q=lamps&type=api&due=today&waits=3"), 200, "Show all waiting")
	view := url.Values{"queue": {"q=lamps&type=api&evil=1"}, "name": {"Mine"}}
	a := rae.post("/admin/views", view)
	rae.check("a name that is taken", a, 422, "You already have a view named “Mine”. Choose another name.")
	view.Set("name", "Lamp <services>")
	a = rae.post("/admin/views", view)
	rae.check("keep", a, 200, "Lamp <services>")
	if a.path != "/admin?done=view-saved&q=lamps&type=api" {
		t.Errorf("keeping a view ends at %s", a.path)
	}
	remove := between(t, a.body, `formaction="/admin/views/`, `"`)
	rob := w.signIn("OIN team", "rob@oin.example")
	rob.check("another's view", rob.post("/admin/views/"+remove, nil), 404, "This saved view no longer exists")
	a = rae.post("/admin/views/"+remove, nil)
	if rae.check("delete", a, 200, "View deleted"); strings.Contains(a.body, "Lamp &lt;services&gt;") {
		t.Error("the view is still there")
	}
}

// between returns the text between two others.
func between(t *testing.T, s, before, after string) string {
	t.Helper()
	_, rest, ok := strings.Cut(s, before)
	found, _, ends := strings.Cut(rest, after)
	if !ok || !ends {
		t.Fatalf("there is no %q in %s", before, plain(s))
	}
	return found
}

func TestManyAreClaimedAssignedAndReleasedAtOnce(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	lamps, kettles := ada.submitted("Lamps"), ada.submitted("Kettles")
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	ids := []string{strings.TrimPrefix(lamps, "/submissions/"), strings.TrimPrefix(kettles, "/submissions/")}
	robs := w.id(`select id from people where email = 'rob@oin.example'`)
	rob.check("claim", rob.post("/admin"+kettles+"/claim", nil), 200, "Claimed")

	a := rae.post("/admin/claims", url.Values{"id": ids, "do": {"claim"}, "queue": {"sort=org&q=l&evil=1"}})
	rae.check("what another has", a, 409, "1 submission claimed")
	for _, says := range []string{"1 submission wasn&#39;t claimed", "Kettles</a>", "Rob Whitaker has claimed it.", "Take over 1", `value="` + ids[1] + ` ` + robs + `"`, `<input type="hidden" name="sort" value="org">`} {
		if !strings.Contains(a.body, says) {
			t.Errorf("the page doesn't say %q: %s", says, plain(a.body))
		}
	}
	if n := strings.Count(a.body, `name="id"`); strings.Count(a.body, ` checked>`) < 1 || n != 1 { // the text finds Lamps only
		t.Errorf("%d rows: %s", n, plain(a.body))
	}
	a = rae.post("/admin/claims", url.Values{"id": {ids[1]}, "take": {"claim"}, "over": {ids[1] + " " + robs}, "queue": {"sort=org"}})
	rae.check("take over", a, 200, "1 submission claimed.")
	both := rob.post("/admin/claims", url.Values{"id": ids, "do": {"claim"}})
	rob.check("what another has, said once for both", both, 409, "Rae Sandoval has claimed them.")
	if !strings.Contains(a.path, "sort=org") {
		t.Errorf("it ends at %s", a.path)
	}
	a = rae.post("/admin/claims", url.Values{"id": {ids[1]}, "do": {"claim"}, "queue": {"after=1&id=" + ids[0] + "&n=50"}})
	rae.check("on the second page", a, 200, "1 submission was yours already.") // and not the number of rows before the page
	rae.check("assign", rae.post("/admin/claims", url.Values{"id": ids, "do": {"assign"}, "to": {robs}}), 200, "2 submissions assigned to Rob Whitaker.")
	undo := between(t, rae.post("/admin/claims", url.Values{"id": ids[:1], "do": {"release"}, "take": {"release"}, "over": {ids[0] + " " + robs}}).body, `name="undo" value="`, `"`)
	a = rae.post("/admin/claims", url.Values{"undo": {undo}})
	rae.check("undo", a, 200, "1 submission changed back.")
	if strings.Contains(a.body, `name="undo"`) {
		t.Error("undoing can be undone")
	}
	rae.check("undo again", rae.post("/admin/claims", url.Values{"undo": {undo}}), 409, "Its claim has changed since")
	rae.check("undo nothing", rae.post("/admin/claims", url.Values{"undo": {"x"}}), 422, "nothing to undo")
	rae.check("they are Rob's", rob.get("/admin?assignee=me"), 200, "Lamps")
	rae.check("no one chosen", rae.post("/admin/claims", url.Values{"id": ids, "do": {"assign"}, "to": {"x"}}), 422, "Choose a teammate")
	rae.check("nothing selected", rae.post("/admin/claims", url.Values{"do": {"claim"}}), 422, "Select submissions first")
	rae.check("something else", rae.post("/admin/claims", url.Values{"id": ids, "do": {"pass"}}), 422, "We don't know this action")
	rob.check("release", rob.post("/admin/claims", url.Values{"id": ids, "do": {"release"}}), 200, "2 submissions released.")
	ada.check("an ISV's", ada.post("/admin/claims", url.Values{"id": ids, "do": {"claim"}}), 403, "Only the OIN team can open this page")

	// One alone.
	page := rae.get("/admin" + lamps + "/assign")
	rae.check("whom to", page, 200, "Assign Lamps")
	rae.check("no one", rae.post("/admin"+lamps+"/assign", nil), 422, "Choose a teammate")
	rae.check("Rob", rae.post("/admin"+lamps+"/assign", url.Values{"to": {robs}}), 200, "Assigned. We emailed your teammate.")
	rae.check("over Rob unseen", rae.post("/admin"+lamps+"/assign", url.Values{"to": {w.id(`select id from people where email = 'rae@oin.example'`)}}), 409, "has this submission now")
}

func TestAReviewerChoosesColumnsForThemselves(t *testing.T) {
	w := newWorld(t)
	w.signIn("Acme", "ada@acme.example").submitted("Lamps")
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	a := rae.post("/admin/columns", url.Values{"column": {"org", "due", "evil"}, "queue": {"q=lamps"}})
	rae.check("choose", a, 200, "Columns saved")
	if a.path != "/admin?done=columns&q=lamps" || strings.Contains(a.body, `class="col-status"`) || !strings.Contains(a.body, `class="col-org"`) {
		t.Errorf("at %s: %s", a.path, plain(a.body))
	}
	if !strings.Contains(rob.get("/admin").body, `class="col-status"`) {
		t.Error("Rae's choice changes Rob's columns")
	}
	rae.check("choose all", rae.post("/admin/columns", url.Values{"column": {"type", "org", "status", "assignee", "round", "submitted", "due"}}), 200, `class="col-status"`)
}
