package app_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/postgres/pgtest"
)

func TestOnlyAdminsSeeAndChangeSettings(t *testing.T) {
	w := newWorld(t)
	people := map[string]*browser{
		"a visitor": w.visitor(), "an ISV": w.signIn("Acme", "ada@acme.example"), "a reviewer": w.signIn("OIN team", "rae@oin.example"),
		"an admin of another org": w.signIn("Impostor", "ivy@impostor.example"),
	}
	day := time.Now().AddDate(0, 3, 0)
	for day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		day = day.AddDate(0, 0, 1)
	}
	form := url.Values{"revision": {"1"}, "days.REVIEW": {"7"}, "days.QA": {"5"}, "days.FINAL": {"3"}, "days.removal": {"5"}, "zone": {"UTC"}, "day": {day.Format(time.DateOnly)}, "name": {"Christmas Day"}}
	posts := []string{"/admin/settings", "/admin/settings/holidays", "/admin/settings/holidays/remove", "/admin/settings/holidays/import"}
	for who, b := range people {
		for _, path := range posts {
			if a := b.post(path, form); a.status != http.StatusForbidden && a.status != http.StatusUnauthorized {
				t.Errorf("%s posts to %s: %d", who, path, a.status)
			}
		}
		if a := b.get("/admin/settings"); strings.Contains(a.body, "Save settings") || strings.Contains(a.body, `href="/admin/settings"`) {
			t.Errorf("%s sees the settings", who)
		}
	}
	rae := people["a reviewer"]
	rae.check("says whom to ask", rae.get("/admin/settings"), http.StatusForbidden, "Only OIN admins can open this page")
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'settings' and refused = ''`); n > 0 {
		t.Errorf("%d settings were changed", n)
	}

	max := w.signIn("OIN team", "max@oin.example")
	max.check("the way", max.get("/admin"), http.StatusOK, `href="/admin/settings"`)
	for i, says := range []string{"Settings saved.", "Holidays added. No due date moved.", "Holidays removed. No due date moved."} {
		max.check(posts[i], max.post(posts[i], form), http.StatusOK, says)
	}
	page := max.get("/admin/settings")
	for _, says := range []string{`value="7"`, "No upcoming holidays", "First review: changed from 5 to 7 business days", "Holiday removed: Christmas Day, " + day.Format(time.DateOnly)} {
		max.check("settings", page, http.StatusOK, says)
	}
}

func TestWhatCannotBeSetIsSaidAtItsField(t *testing.T) {
	w := newWorld(t)
	max := w.signIn("OIN team", "max@oin.example")
	form := url.Values{"revision": {"1"}, "days.REVIEW": {"soon"}, "days.QA": {"4"}, "days.FINAL": {"3"}, "days.removal": {"5"}, "zone": {"Berlin"}, "show_names": {"on"}}
	a := max.post("/admin/settings", form)
	for _, says := range []string{`id="days-REVIEW-error"`, `value="soon"`, `value="4"`, `id="zone-error"`, `value="Berlin"`, `value="on" checked`} {
		max.check("faulty", a, http.StatusUnprocessableEntity, says)
	}
	form.Set("days.REVIEW", "6")
	form.Set("zone", "Europe/Berlin")
	max.check("corrected", max.post("/admin/settings", form), http.StatusOK, `value="6"`)
	form.Set("days.REVIEW", "9")
	a = max.post("/admin/settings", form) // from the page as it was before
	max.check("older page", a, http.StatusConflict, "Another admin changed the settings")
	max.check("older page keeps what was typed", a, http.StatusConflict, `value="9"`)

	a = max.post("/admin/settings/holidays", url.Values{"day": {"25.12.2026"}})
	for _, says := range []string{`id="day-error"`, "such as 2026-12-25", `value="25.12.2026"`, `id="name-error"`} {
		max.check("no date", a, http.StatusUnprocessableEntity, says)
	}
	good := url.Values{"day": {"2099-12-25"}, "name": {"Christmas Day"}}
	a = max.post("/admin/settings/holidays", good) // asks first, because the year may be mistyped
	for _, says := range []string{"Add 1 holiday?", "No due date moves.", "More than 2 years ahead", `name="holiday" value="2099-12-25 Christmas Day"`, "No upcoming holidays"} {
		max.check("doubtful", a, http.StatusOK, says)
	}
	max.check("confirmed", max.post("/admin/settings/holidays", url.Values{"holiday": {"2099-12-25 Christmas Day"}}), http.StatusOK, "Friday, 25 December 2099")
	max.check("twice", max.post("/admin/settings/holidays", good), http.StatusUnprocessableEntity, "This day is already a holiday")
	max.check("no days", max.post("/admin/settings/holidays", url.Values{"holiday": {"x"}}), http.StatusUnprocessableEntity, `id="day-error"`)
	max.check("gone", max.post("/admin/settings/holidays/remove", url.Values{"day": {"2098-12-25"}}), http.StatusNotFound, "This holiday was already removed")
}

// Holidays are added as ranges or from a calendar. What that does to due dates is said
// before, and after.
func TestHolidaysOfSeveralDaysAndOfACalendar(t *testing.T) {
	w := newWorld(t)
	ada, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example")
	ada.submitted("Acme Holidays")
	first := time.Now().AddDate(0, 0, 1)
	for first.Weekday() != time.Monday && first.Weekday() != time.Tuesday && first.Weekday() != time.Wednesday {
		first = first.AddDate(0, 0, 1) // within the five business days until it is due
	}
	last := first.AddDate(0, 0, 1)
	from, to := first.Format(time.DateOnly), last.Format(time.DateOnly)
	a := max.post("/admin/settings/holidays", url.Values{"day": {from}, "to": {to}, "name": {"Days off"}})
	for _, says := range []string{"Add 2 holidays?", "1 due date will move later.", `name="holiday" value="` + to + ` Days off" autocomplete="off" checked>`, "Add selected days"} {
		max.check("range", a, http.StatusOK, says)
	}
	calendar := "BEGIN:VCALENDAR\r\n" +
		"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + first.Format("20060102") + "\r\nDTEND;VALUE=DATE:" + last.AddDate(0, 0, 1).Format("20060102") + "\r\nSUMMARY:Days off\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nDTSTART:20200101\r\nRDATE:20200201\r\nSUMMARY:New Year\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nDTSTART:" + first.Format("20060102") + "T090000Z\r\nDTEND:" + first.Format("20060102") + "T100000Z\r\nSUMMARY:Standup\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	a = max.post("/admin/settings/holidays/import", url.Values{"calendar": {calendar}})
	for _, says := range []string{"Add 2 holidays?", "1 due date will move later.", "Left out because they're in the past: 1 event.", "“Standup” has a time", "longer than 31 days: 1."} {
		max.check("calendar", a, http.StatusOK, says)
	}
	max.check("no calendar", max.post("/admin/settings/holidays/import", url.Values{"calendar": {"25 December"}}), http.StatusUnprocessableEntity, "This isn't an iCalendar file")
	max.check("empty calendar", max.post("/admin/settings/holidays/import", url.Values{"calendar": {"BEGIN:VCALENDAR\nEND:VCALENDAR"}}), http.StatusUnprocessableEntity, "has no events")
	past := "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101\nEND:VEVENT\nEND:VCALENDAR"
	max.check("past calendar", max.post("/admin/settings/holidays/import", url.Values{"calendar": {past}}), http.StatusUnprocessableEntity, "no days off that are still to come")
	max.check("nothing was added", max.get("/admin/settings"), http.StatusOK, "No upcoming holidays")
	offered := []string{from + " Days off", to + " Days off", "2027-08-02 Far"}
	a = max.post("/admin/settings/holidays", url.Values{"offered": offered, "holiday": offered[2:], "moves": {"1"}})
	for _, says := range []string{"Add 1 holiday?", "No due date moves.", `value="` + offered[0] + `" autocomplete="off">`, "No upcoming holidays"} {
		max.check("others than it has counted for", a, http.StatusOK, says)
	}
	max.check("none is ticked", max.post("/admin/settings/holidays", url.Values{"offered": offered}), http.StatusOK, "Select the days to add")
	max.check("count again", max.post("/admin/settings/holidays", url.Values{"offered": offered, "holiday": offered[:2], "count": {"yes"}, "moves": {"1"}}), http.StatusOK, "1 due date will move later.")
	a = max.post("/admin/settings/holidays", url.Values{"offered": offered, "holiday": offered[:2], "moves": {"1"}})
	for _, says := range []string{"Holidays added. 1 due date moved.", "Due dates moved because of holidays: 1"} {
		max.check("confirmed", a, http.StatusOK, says)
	}
	max.check("no range", max.post("/admin/settings/holidays", url.Values{"day": {to}, "to": {from}, "name": {"x"}}), http.StatusUnprocessableEntity, `id="to-error"`)
	a = max.post("/admin/settings/holidays/remove", url.Values{"day": {from, to}})
	for _, says := range []string{"Remove 2 holidays?", "1 due date will move earlier."} {
		max.check("remove", a, http.StatusOK, says)
	}
	a = max.post("/admin/settings/holidays/remove", url.Values{"day": {from, to}, "confirmed": {"yes"}})
	max.check("removed", a, http.StatusOK, "Holidays removed. 1 due date moved.")
}

func TestFiguresAreForTheOINTeam(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	ada.check("an ISV", ada.get("/admin/figures"), http.StatusForbidden, "Only the OIN team can open this page")
	rae.check("the way", rae.get("/admin"), http.StatusOK, `href="/admin/figures"`)
	rae.check("empty", rae.get("/admin/figures?days=1000000"), http.StatusOK, "No data yet")
	path := ada.submitted("=Acme Figures")
	rae.check("send back", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_icon"}, "issue.text": {"Too small."}}), http.StatusOK, "We emailed the ISV")
	rae.check("figures", rae.get("/admin/figures?days=30"), http.StatusOK, "0.0 business days")
	csv := rae.get("/admin/figures.csv?days=30")
	for _, says := range []string{"period_days,by,name,", "30,stage,To be reviewed by Okta,0,0,1,0.0,0.0,0.0,5,100,0,", "30,reviewer,Rae Sandoval,,,1,", "30,issue,App icon,,,1,,,,,,,1,", "30,all,,", "30,week,"} {
		rae.check("csv", csv, http.StatusOK, says)
	}
	if h := csv.header.Get("Content-Disposition"); !strings.HasPrefix(h, `attachment; filename="metrics-30-days-`) {
		t.Errorf("the CSV is sent as %q", h)
	}
	for _, list := range []string{"of=turns&status=REVIEW", "of=turns&late=1&type=api&reviewer=nobody", "of=issues&field=app_icon", "of=issues", "of=published", "of=published&before=9999999999999999999&id=1", "before=1&id=x"} {
		a := rae.get("/admin/figures/list?days=30&" + list)
		rae.check(list, a, http.StatusOK, "Metrics")
		if wants := strings.Contains(list, "status=REVIEW") || strings.Contains(list, "app_icon"); wants != strings.Contains(a.body, "=Acme Figures") {
			t.Errorf("%s lists what it doesn't count, or not what it does", list)
		}
	}
	ada.check("an ISV's CSV", ada.get("/admin/figures.csv"), http.StatusForbidden, "Only the OIN team can open this page")
}

func TestNoPageOfAnISVNamesAReviewer(t *testing.T) {
	w := newWorld(t)
	ada, rae, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	path := ada.submitted("Acme Names")
	issue := url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_description"}, "issue.severity": {"must"}, "issue.text": {"Say more."}}
	rae.check("send back", rae.post("/admin"+path+"/do/request-changes", issue), http.StatusOK, "We emailed the ISV")
	pages := []string{"/integrations", path + "/general", path + "/workflows", path + "/api", path + "/issues", path + "/suite", path + "/test"}
	for _, page := range pages {
		if a := ada.get(page); strings.Contains(a.body, "Rae") || strings.Contains(a.body, "rae@") {
			t.Errorf("%s names the reviewer", page)
		}
	}
	if a := ada.get(path + "/general"); strings.Contains(a.body, "(OIN team)") {
		t.Error("the page says twice that it was the OIN team")
	}
	stale := url.Values{"seen.app_name": {"something else"}, "app_name": {"Typed"}}
	if a := ada.postFiles(path+"/general/fields", stale); strings.Contains(a.body, "Rae") {
		t.Error("the answer to a save names the reviewer")
	}
	ada.check("the timeline", ada.get(path+"/general"), http.StatusOK, "OIN team")
	rae.check("the team's own", rae.get("/admin"+path), http.StatusOK, "Rae Sandoval")
	mails, err := w.db.Mails(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mails {
		if m.Notice != "submitted" && strings.Contains(m.Subject+m.Body, "Rae") {
			t.Errorf("a mail to the ISV names the reviewer: %s", m.Body)
		}
	}
	form := url.Values{"revision": {"1"}, "days.REVIEW": {"5"}, "days.QA": {"5"}, "days.FINAL": {"3"}, "days.removal": {"5"}, "zone": {"UTC"}, "show_names": {"on"}}
	max.check("show names", max.post("/admin/settings", form), http.StatusOK, "ISVs now see reviewers' names")
	for _, page := range []string{"/integrations", path + "/general", path + "/issues"} {
		ada.check(page, ada.get(page), http.StatusOK, "Rae Sandoval")
	}
}

// A request sees each earlier change of the settings, by any process, without a wait
// for a cache to expire.
func TestAChangeOfTheSettingsIsSeenByAllReplicasAtOnce(t *testing.T) {
	w := newWorld(t)
	ada, rae, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	path := "/submissions/" + ada.inReview("Fax Machine")
	rae.check("pass", rae.post("/admin"+path+"/do/pass", url.Values{"from": {"REVIEW.1"}, "note": {"Fine."}}), http.StatusOK, "Passed")
	first := w.handler
	w.restart()
	second := w.handler

	form := url.Values{"days.REVIEW": {"5"}, "days.QA": {"5"}, "days.FINAL": {"3"}, "days.removal": {"5"}, "zone": {"UTC"}}
	for i, shown := range []bool{true, false, true} {
		form.Set("revision", strconv.Itoa(i+1))
		form.Del("show_names")
		if shown {
			form.Set("show_names", "on")
		}
		for _, replica := range []http.Handler{first, second} { // both have the settings in memory
			w.handler = replica
			ada.get(path + "/general")
		}
		w.handler = first
		max.check("save", max.post("/admin/settings", form), http.StatusOK, "Settings saved.")
		for name, replica := range map[string]http.Handler{"first": first, "second": second} {
			w.handler = replica
			if got := strings.Contains(ada.get(path+"/general").body, "Rae"); got != shown {
				t.Errorf("after change %d the %s replica shows names: %t", i+1, name, got)
			}
		}
	}

	// Holidays too.
	w.handler = first
	max.check("add", max.post("/admin/settings/holidays", url.Values{"holiday": {"2099-12-25 Christmas Day"}}), http.StatusOK, "Christmas Day")
	w.handler = second
	max.check("the other replica", max.get("/admin/settings"), http.StatusOK, "Christmas Day")
}
