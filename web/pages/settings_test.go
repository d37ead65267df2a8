package pages_test

import (
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func settingsPage() pages.SettingsPage {
	return pages.SettingsPage{
		Layout: frame("Settings", max), Typed: oin.TeamSettings{Zone: "America/Los_Angeles"}.Typed(), Revision: 3, Today: "2026-11-24",
		Holidays: []oin.Holiday{{Day: "2026-07-03", Name: "Independence Day"}, {Day: "2026-11-26", Name: "Thanksgiving"}, {Day: "2026-12-25", Name: "Christmas Day"}},
		Changes:  []pages.SettingsChange{{At: ago(3 * time.Hour), Person: "Max Admin", What: "First review: changed from 5 to 7 business days"}},
	}
}

func figuresPage(weeks int) pages.FiguresPage {
	p := pages.FiguresPage{Layout: frame("Figures", rae), Span: 90, Published: 7, Rounds: 1.5, Stages: []pages.StageFigures{
		{Status: oin.StatusReview, Waiting: 4, Late: 1, Ended: 9, Median: 78 * time.Hour, Goal: 5},
		{Status: oin.StatusChanges, Waiting: 2, Ended: 3, Median: 24 * time.Hour},
		{Status: oin.StatusQA, Goal: 5}, {Status: oin.StatusBugs}, {Status: oin.StatusFinal, Waiting: 1, Goal: 3},
	}, Checks: []pages.CheckFigures{{Check: check.All[0], Dismissed: 3, Issues: 1}}}
	for i := range weeks {
		p.Weeks = append(p.Weeks, pages.WeekFigures{Begins: now.AddDate(0, 0, 7*(i-weeks)+6), Submitted: i % 5, Published: i % 3, Late: i / 10})
	}
	return p
}

func timePages() map[string]templ.Component {
	faulty := settingsPage()
	faulty.Typed.Days[oin.StatusQA], faulty.Typed.Zone = "never", "Mars"
	faulty.Faults = map[string]string{"QA": "Give a whole number.", oin.ZoneField: "We don't know this time zone."}
	faulty.Holiday, faulty.HolidayFaults = oin.Holiday{Day: "2026-02-30"}, map[string]string{"day": "Give a date that exists.", "name": "Give the name."}
	faulty.Fault, faulty.HolidayFault = "Someone else has changed the settings.", "There are 300 holidays."
	return map[string]templ.Component{
		"settings": pages.SettingsView(settingsPage()), "faulty settings": pages.SettingsView(faulty),
		"settings, untouched": pages.SettingsView(pages.SettingsPage{Layout: frame("Settings", max)}),
		"figures":             pages.FiguresView(figuresPage(12)), "figures of half a year": pages.FiguresView(figuresPage(26)),
		"no figures": pages.FiguresView(pages.FiguresPage{Layout: frame("Figures", rae), Empty: true}),
	}
}

func TestFaultsOfSettingsStandAtTheirFields(t *testing.T) {
	page := render(t, timePages()["faulty settings"])
	for _, id := range []string{"days-QA", "zone", "day", "name"} {
		has(t, tag(page, `id="`+id+`"`), `aria-invalid="true"`, `aria-describedby="`+id+`-error `+id+`-help"`)
		has(t, page, `id="`+id+`-error"`)
	}
	hasNot(t, tag(page, `id="days-REVIEW"`), "aria-invalid")
	has(t, page, `value="never"`, `value="Mars"`, `value="2026-02-30"`)
}

func TestPastHolidaysAreFolded(t *testing.T) {
	page := render(t, pages.SettingsView(settingsPage()))
	ahead, past, _ := strings.Cut(page, "<details>")
	has(t, ahead, "Thanksgiving", "Friday, 25 December 2026")
	has(t, past, "1 past holiday", "Independence Day")
	hasNot(t, ahead, "Independence Day")
}

func TestThePlotsTableHasTheSameNumbers(t *testing.T) {
	page := render(t, pages.FiguresView(figuresPage(12)))
	has(t, page, `aria-label="Submitted per week: 21 in 12 weeks, at most 4 in one week. See the table below."`,
		"3.3 days", "1 day", "Median rounds to publication", "<dd>1.5</dd>", "5 business days")
	if bars, rows := strings.Count(page, `class="plot-bar"`), strings.Count(page, `<th scope="row">`); bars != 9+8+2 || rows != 12 {
		t.Errorf("%d bars and %d rows, want one for each number that is not 0, and 12", bars, rows)
	}
}

func TestReviewersAreNotLedToSettings(t *testing.T) {
	hasNot(t, render(t, pages.FiguresView(figuresPage(12))), `href="/admin/settings"`)
	p := figuresPage(12)
	p.Person = max
	has(t, render(t, pages.FiguresView(p)), `href="/admin/settings"`)
}

func TestTheTeamIsNamedOnce(t *testing.T) {
	own := in(oin.StatusReview, tab("general", full()))
	own.History = []oin.Event{
		{At: ago(time.Hour), Person: oin.TeamName, Side: oin.PartyOIN, Action: oin.ActionPass, From: oin.StatusReview, To: oin.StatusQA},
		{At: ago(time.Hour), Person: "Rae", Side: oin.PartyOIN, Action: oin.ActionPass, From: oin.StatusReview, To: oin.StatusQA},
	}
	page := strings.Join(strings.Fields(render(t, pages.Submission(own))), " ")
	has(t, page, "<strong>OIN team</strong> passed the first review", `<strong>Rae</strong> <span class="muted">(OIN team)</span> passed the first review`)
}
