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
	list := oin.FigureList{Of: oin.FigureTurns, Days: 90}
	first := pages.SpanFigures{Name: "Rae", Turns: 9, InTime: 8, Median: 3, P90: 6.5, Calendar: 78 * time.Hour, List: list}
	p := pages.FiguresPage{Layout: frame("Figures", rae), Days: 90, Published: 7, Rounds: 1.5, Stages: []pages.StageFigures{
		{Status: oin.StatusReview, Waiting: 4, Late: 1, SpanFigures: first, Goal: 5},
		{Status: oin.StatusChanges, Waiting: 2, SpanFigures: pages.SpanFigures{Turns: 3, InTime: 3, Median: 1, P90: 1, Calendar: 24 * time.Hour, List: list}},
		{Status: oin.StatusQA, Goal: 5}, {Status: oin.StatusBugs}, {Status: oin.StatusFinal, Waiting: 1, Goal: 3},
	}, Checks: []pages.CheckFigures{{Check: check.All[0], Dismissed: 3, Issues: 1}},
		Types: []pages.SpanFigures{first}, Reviewers: []pages.SpanFigures{first}, Reasons: []pages.ReasonFigures{{Name: "App icon", Issues: 3, Submissions: 2, List: oin.FigureList{Of: oin.FigureIssues, Days: 90, Field: oin.AppIcon}}}}
	for i := range weeks {
		p.Weeks = append(p.Weeks, pages.WeekFigures{Begins: now.AddDate(0, 0, 7*(i-weeks)+6), Submitted: i % 5, Published: i % 3, Late: i / 10})
	}
	return p
}

func timePages() map[string]templ.Component {
	faulty := settingsPage()
	faulty.Typed.Days[oin.StatusQA], faulty.Typed.Zone = "never", "Mars"
	faulty.Faults = map[string]string{"QA": "Give a whole number.", oin.ZoneField: "We don't know this time zone."}
	faulty.Holiday, faulty.HolidayFaults = oin.HolidaySpan{From: "2026-02-30"}, map[string]string{"day": "Give a date that exists.", "name": "Give the name."}
	faulty.Calendar, faulty.CalendarFault = "x", "This is no calendar."
	planned := settingsPage()
	planned.Plan = &pages.HolidayPlan{Add: []oin.Holiday{{Day: "2026-12-24", Name: "Off"}, {Day: "2026-12-25", Name: "Off"}}, Warnings: []string{"Doubtful."}, Moves: 2}
	removing := settingsPage()
	removing.Plan = &pages.HolidayPlan{Remove: []oin.Holiday{{Day: "2026-12-25", Name: "Christmas Day"}}, Moves: 1}
	faulty.Fault, faulty.HolidayFault = "Someone else has changed the settings.", "There are 300 holidays."
	return map[string]templ.Component{
		"settings": pages.SettingsView(settingsPage()), "faulty settings": pages.SettingsView(faulty),
		"settings, holidays to add": pages.SettingsView(planned), "settings, a holiday to remove": pages.SettingsView(removing),
		"settings, untouched": pages.SettingsView(pages.SettingsPage{Layout: frame("Settings", max)}),
		"figures":             pages.FiguresView(figuresPage(12)), "figures of a year": pages.FiguresView(figuresPage(53)),
		"what a figure counts": pages.FigureListView(pages.FigureListPage{Layout: frame("Figures", rae), List: oin.FigureList{Of: oin.FigureTurns, Days: 30, Status: oin.StatusQA, Late: true},
			Rows: []oin.FigureRow{{Place: oin.FigurePlace{At: now, ID: "1"}, Submission: "0190c7a2-7e1b-7c53-8f0a-000000000000", Name: "Acme", Org: "Acme", Version: 1, Status: oin.StatusQA, Person: "Rae", Days: 7, Late: true}}, More: "/admin/figures/list?x"}),
		"issues that a figure counts": pages.FigureListView(pages.FigureListPage{Layout: frame("Figures", rae), List: oin.FigureList{Of: oin.FigureIssues, Days: 30, Field: oin.AppIcon}, Rows: []oin.FigureRow{{Place: oin.FigurePlace{At: now}, Name: "Acme", Text: "Too small."}}}),
		"a figure that is gone":       pages.FigureListView(pages.FigureListPage{Layout: frame("Figures", rae), List: oin.FigureList{Of: oin.FigurePublished, Days: 30}}),
		"no figures":                  pages.FiguresView(pages.FiguresPage{Layout: frame("Figures", rae), Empty: true}),
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
		"3.0 business days", "3.2 calendar days", "6.5 business days", "1.0 business day", "88%", "1 late", "Median rounds to publication", ">1.5</a>", "5 business days",
		`href="/admin/figures/list?days=90&amp;field=app_icon&amp;of=issues"`, `href="/admin?due=overdue&amp;status=REVIEW"`, `href="/admin/figures.csv?days=90"`)
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
