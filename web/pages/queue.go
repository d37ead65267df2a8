package pages

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// QueuePage is the reviewers' queue.
type QueuePage struct {
	ui.Layout
	oin.Queue // its context; Rows are below
	Ask       oin.QueueAsk
	Rows      []QueueRow
	Typed     string // what was typed, if Meant was looked for instead
	// ViewName is the name that was typed for a view, and ViewFault why it couldn't be
	// saved.
	ViewName, ViewFault string
	// Failed is what was wrong with a change of the claims of selected submissions, or nil.
	Failed *ClaimsFailed
	// Undo are the changes of claims that were just made and can be undone (see
	// [oin.FormatMoves]), or empty.
	Undo string
	// UndoRow means that it is the claim of one row, which Done names.
	UndoRow bool
	// Picked are selected, and PickAll means that all are.
	Picked   map[oin.SubmissionID]bool
	PickAll  bool
	AssignTo oin.PersonID // who was chosen to assign them to
}

// QueueRow is a submission in the queue.
type QueueRow struct {
	ID        oin.SubmissionID
	Name      string
	Org       oin.Org
	Icon      string
	Types     []string
	Version   int
	OneReview bool // see [oin.Submission]
	Status    oin.Status
	Label     string
	Round     int
	Submitted time.Time
	Due       *time.Time
	Hold      oin.Hold
	Claim     oin.Claim
	Part      oin.QueuePart
	Idle      *time.Time // since when its claim is idle, or nil
	// AskedOIN and AskedISV are since when an issue waits for an answer of that side,
	// or nil.
	AskedOIN, AskedISV *time.Time
}

// here returns the query of this page's URL.
func (p QueuePage) here() string { return paths.QueueQuery(p.Ask).Encode() }

// continued reports whether this isn't the first page.
func (p QueuePage) continued() bool {
	return p.Ask.Place.ID != "" && (p.Before > 0 || len(p.Rows) == 0)
}

// shows reports whether a column is shown.
func (p QueuePage) shows(c oin.QueueColumn) bool { return !slices.Contains(p.Hidden, c) }

// pickAllQuery is added to this page's URL to select all rows.
func (p QueuePage) pickAllQuery() string {
	if p.here() == "" {
		return "?select=all"
	}
	return "&select=all"
}

// idleWords says for how long the claim is idle.
func (r *QueueRow) idleWords(now time.Time) string {
	return "Idle " + strconv.Itoa(int(now.Sub(*r.Idle).Hours()/24)) + " d"
}

// offered reports whether the claim is another's and idle, so that taking it over needs no
// question.
func (r *QueueRow) offered(p *QueuePage) bool {
	return r.Idle != nil && r.Claim.HeldByOther(p.Person.ID)
}

func (r *QueueRow) versionText() string { return strconv.Itoa(r.Version) }

func (r *QueueRow) roundText() string { return strconv.Itoa(r.Round) }

// claimant returns the name of who claimed the submission, or "You".
func (r *QueueRow) claimant(p *QueuePage) string {
	if p.Person != nil && r.Claim.By == p.Person.ID {
		return "You"
	}
	return r.Claim.Name
}

// begins reports whether a row is the first one of its part on the page, and parts are
// told apart.
func (p QueuePage) begins(i int) bool {
	return len(p.Ask.Filter.Parts()) > 1 && (i == 0 || p.Rows[i-1].Part != p.Rows[i].Part)
}

// partTitle returns the title of a part of the list.
func partTitle(part oin.QueuePart) string {
	switch part {
	case oin.PartWaiting:
		return "Waiting for the OIN team"
	case oin.PartISV:
		return "Waiting for the ISV"
	default:
		return "Published, replaced, or removed"
	}
}

// sorted returns how the list is sorted by a column, for aria-sort, or "". The queue's own
// order is by due date only for what waits for the OIN team.
func (p QueuePage) sorted(by oin.QueueSort) string {
	o := p.Ask.Order
	switch {
	case o.By != by, o == oin.QueueOrder{} && p.Ask.Filter.Parts()[0] != oin.PartWaiting:
		return ""
	case o.Descending:
		return "descending"
	default:
		return "ascending"
	}
}

// sortedBy returns the URL of the list sorted by a column.
func (p QueuePage) sortedBy(by oin.QueueSort) string {
	return paths.QueueAt(oin.QueueAsk{Filter: p.Ask.Filter, Order: p.Ask.Order.Toggled(by)})
}

// rangeWords says which rows of how many the page has.
func (p QueuePage) rangeWords() string {
	total := thousands(p.Total)
	if p.More {
		total += "+"
	}
	if len(p.Rows) == 0 {
		return "0 of " + total
	}
	if len(p.Rows) == 1 {
		return thousands(p.Before+1) + " of " + total
	}
	return thousands(p.Before+1) + "–" + thousands(p.Before+len(p.Rows)) + " of " + total
}

// thousands formats a number with commas.
func thousands(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// viewCount formats the number of submissions in a view, or returns "" if it isn't known.
func (p QueuePage) viewCount(v oin.View) string {
	f := v.Filter
	if _, known := p.In[f]; !known && f != (oin.QueueFilter{Status: f.Status}) {
		return ""
	}
	return counted(p.Count(f))
}

// counted formats a number up to [oin.MaxCounted].
func counted(n int) string {
	if n > oin.MaxCounted {
		return "1,000+"
	}
	return strconv.Itoa(n)
}

// filtered reports whether the page has a filter.
func (p QueuePage) filtered() bool { return p.Ask.Filter != oin.QueueFilter{} }

// view returns the view with exactly the page's filter and order, or nil.
func (p QueuePage) view() *oin.View {
	for _, views := range [][]oin.View{oin.Views, p.Views} {
		for i := range views {
			if views[i].Filter == p.Ask.Filter && views[i].Order == p.Ask.Order {
				return &views[i]
			}
		}
	}
	return nil
}

// current reports whether the page shows a view. A built-in view can be sorted, unless that
// is a saved one.
func (p QueuePage) current(v oin.View) bool {
	if here := p.view(); here != nil {
		return here.ID == v.ID && here.Name == v.Name
	}
	return v.ID == "" && v.Filter == p.Ask.Filter
}

// byStatus reports whether the page is filtered by this status only.
func (p QueuePage) byStatus(s oin.Status) bool {
	return p.Ask.Filter == oin.QueueFilter{Status: s}
}

// waitsDays returns the number in the field for the minimum wait.
func (p QueuePage) waitsDays() string {
	if p.Ask.Filter.MinDaysWaiting == 0 {
		return ""
	}
	return strconv.Itoa(p.Ask.Filter.MinDaysWaiting)
}

// assigneeKnown reports whether the filter's assignee is among the form's options.
func (p QueuePage) assigneeKnown() bool {
	a := p.Ask.Filter.Assignee
	return a == "" || a == oin.AssigneeMe || a == oin.AssigneeNone || p.teammate(a) != ""
}

// teammate returns the name of the filter's assignee, or "" if they aren't offered.
func (p QueuePage) teammate(a oin.Assignee) string {
	for _, t := range p.Teammates {
		if oin.Assignee(t.ID) == a {
			return t.Name
		}
	}
	return ""
}

// assigneeName returns the name of the filter's assignee.
func (p QueuePage) assigneeName() string {
	switch {
	case p.Queue.Assignee == "":
		return "a former reviewer"
	case p.assigneeKnown() || len(p.Teammates) == oin.MaxTeam:
		return p.Queue.Assignee
	default:
		return p.Queue.Assignee + " (not on the team now)"
	}
}

// filterPart is one part of the page's filter.
type filterPart struct {
	name, value string          // as the form says it
	words       string          // in a sentence
	without     oin.QueueFilter // the filter without it
}

// filterParts returns the parts of the filter, in the order of the form.
func (p QueuePage) filterParts() (all []filterPart) {
	f := p.Ask.Filter
	add := func(name, value, words string, remove func(*oin.QueueFilter)) {
		part := filterPart{name, value, words, f}
		remove(&part.without)
		all = append(all, part)
	}
	if f.Text != "" {
		add("Text", f.Text, "text “"+f.Text+"”", func(f *oin.QueueFilter) { f.Text = "" })
	}
	if f.Status != (oin.Status{}) {
		label := f.Status.Info().Label
		add("Status", label, "status “"+label+"”", func(f *oin.QueueFilter) { f.Status = oin.Status{} })
	}
	if t := oin.FindTab(f.Type); t != nil {
		add("Type", t.Type, "type "+t.Type, func(f *oin.QueueFilter) { f.Type = "" })
	}
	assignee := func(value, words string) {
		add("Assignee", value, words, func(f *oin.QueueFilter) { f.Assignee = "" })
	}
	switch f.Assignee {
	case "":
	case oin.AssigneeMe:
		assignee("Me", "claimed by you")
	case oin.AssigneeNone:
		assignee("Unassigned", "unassigned")
	default:
		assignee(p.assigneeName(), "claimed by "+p.assigneeName())
	}
	for _, d := range oin.Dues {
		if d.Due == f.Due {
			add("Due", d.Label, map[oin.Due]string{
				oin.DueOverdue: "overdue", oin.DueToday: "due today", oin.DueThisWeek: "due this week"}[d.Due],
				func(f *oin.QueueFilter) { f.Due = "" })
		}
	}
	if f.Replied {
		add("Replies", "ISV replied", "with a reply from the ISV", func(f *oin.QueueFilter) { f.Replied = false })
	}
	if f.Idle {
		add("Claims", "Idle", "with an idle claim", func(f *oin.QueueFilter) { f.Idle = false })
	}
	if f.MinDaysWaiting > 0 {
		days := "more than " + ui.Count(f.MinDaysWaiting, "day")
		add("Waiting", days, "waiting "+days, func(f *oin.QueueFilter) { f.MinDaysWaiting = 0 })
	}
	return all
}

// filterWords describes the filter, with one entry for each part.
func (p QueuePage) filterWords() (words []string) {
	for _, part := range p.filterParts() {
		words = append(words, part.words)
	}
	return words
}

// meantWords says what is shown instead of what was typed.
func (p QueuePage) meantWords() string {
	var words []string
	if s := p.Ask.Filter.Status; s != (oin.Status{}) {
		words = append(words, "status “"+s.Info().Label+"”")
	}
	if t := p.Ask.Filter.Text; t != "" {
		words = append(words, "results for “"+t+"”")
	}
	return strings.Join(words, ", ")
}

// with returns the URL of the list with another filter, in the same order.
func (p QueuePage) with(f oin.QueueFilter) string {
	return paths.QueueAt(oin.QueueAsk{Filter: f, Order: p.Ask.Order})
}

// canSave reports whether the page's filter and order can be saved as a view.
func (p QueuePage) canSave() bool {
	return p.view() == nil && (p.filtered() || p.Ask.Order != oin.QueueOrder{})
}

// typedViewName returns the name of a saved view, or what was typed instead.
func (p QueuePage) typedViewName(v oin.View) string {
	if p.ViewFault != "" {
		return p.ViewName
	}
	return v.Name
}

// emptyTitle and emptyWords return why the list is empty.
func (p QueuePage) emptyTitle() string {
	switch {
	case p.continued():
		return "End of list"
	case !p.filtered():
		return "Queue is empty"
	case p.Ask.Filter == oin.QueueFilter{Assignee: oin.AssigneeMe}:
		return "Nothing assigned to you"
	case p.Ask.Filter == oin.QueueFilter{Assignee: oin.AssigneeNone}:
		return "Everything is claimed"
	case p.Ask.Filter == oin.QueueFilter{Replied: true}:
		return "No replies waiting"
	case p.Ask.Filter == oin.QueueFilter{Idle: true}:
		return "No idle claims"
	case p.Ask.Filter == oin.QueueFilter{Due: oin.DueOverdue}:
		return "Nothing is overdue"
	case p.Ask.Filter == oin.QueueFilter{Due: oin.DueThisWeek}:
		return "Nothing is due this week"
	case p.byStatus(p.Ask.Filter.Status):
		return "No submissions"
	default:
		return "No results"
	}
}

func (p QueuePage) emptyWords() string {
	f := p.Ask.Filter
	switch {
	case p.continued():
		return "There are no more submissions."
	case !p.filtered():
		return "You're all caught up. New submissions appear here."
	case f == oin.QueueFilter{Assignee: oin.AssigneeMe}:
		return "Submissions you claim appear here until their review ends, also while the ISV has them."
	case f == oin.QueueFilter{Idle: true}:
		return "When no one has worked on a claimed submission for some business days, anyone can take it over here."
	case f == oin.QueueFilter{Replied: true}:
		return "When an ISV replies to an issue, the submission appears here until someone answers."
	case p.byStatus(f.Status):
		return "No submissions are “" + f.Status.Info().Label + "”."
	case f.Due != "" && f.Status != (oin.Status{}) && f.Status.Info().Turn != oin.PartyOIN:
		return "“" + f.Status.Info().Label + "” submissions aren't waiting for the OIN team, so they have no due date."
	}
	what := "No waiting submissions"
	if f.Status != (oin.Status{}) || len(f.Parts()) > 1 {
		what = "No submissions"
	}
	return what + " match: " + strings.Join(p.filterWords(), ", ") + "."
}

// claimer returns the name of the claimer, or "you" for the reader.
func claimer(c oin.Claim, reader *oin.Person) string {
	if reader != nil && c.By == reader.ID {
		return "you"
	}
	return c.Name
}

// mayClaim reports whether a person is offered to claim a submission.
func mayClaim(s oin.Status, c oin.Claim, p *oin.Person) bool {
	return s.Info().Turn == oin.PartyOIN && (p == nil || c.By != p.ID)
}

var queueShortcuts = append(ui.Stepping("submission", "Open"),
	ui.NewShortcut("Select", "x"), claimShortcut, releaseShortcut, ui.NewShortcut("Search", "/"), ui.ListShortcut)

// orgTitle returns an org with who it publishes as, for a cell that may be cut.
func orgTitle(o oin.Org) string {
	if words := o.Publisher.Words(); words != "" {
		return o.Name + ". Published by " + words
	}
	return o.Name
}
