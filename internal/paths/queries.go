package paths

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// A filter and a place in a list stand in the URL's query. Each Parse function returns what
// its Query function was given, and ignores unknown values.

// parseQueueFilter parses the output of [queueFilterQuery].
func parseQueueFilter(query url.Values) oin.QueueFilter {
	var f oin.QueueFilter
	if s, ok := oin.ParseStatus(query.Get("status")); ok && s != oin.StatusDraft {
		f.Status = s
	}
	if t := oin.FindTab(query.Get("type")); t != nil && t.Switch != "" {
		f.Type = t.ID
	}
	for _, d := range oin.Dues {
		if query.Get("due") == string(d.Due) {
			f.Due = d.Due
		}
	}
	if n, err := strconv.Atoi(strings.TrimSpace(query.Get("waits"))); err == nil && n > 0 {
		f.MinDaysWaiting = min(n, oin.MaxDaysWaiting)
	}
	a := query.Get("assignee")
	if _, isPerson := oin.ParseID[oin.PersonID](a); isPerson || a == string(oin.AssigneeMe) || a == string(oin.AssigneeNone) {
		f.Assignee = oin.Assignee(a)
	}
	f.Replied = query.Get("replied") == "1"
	f.Idle = query.Get("idle") == "1"
	f.Text = oin.OneLine(query.Get("q"), oin.MaxSearch)
	return f
}

// queueFilterQuery returns a filter of the queue, which is empty for the zero filter.
func queueFilterQuery(f oin.QueueFilter) url.Values {
	query := values("status", f.Status.String(), "type", f.Type, "due", string(f.Due), "assignee", string(f.Assignee), "q", f.Text)
	if f.MinDaysWaiting > 0 {
		query.Set("waits", strconv.Itoa(f.MinDaysWaiting))
	}
	if f.Replied {
		query.Set("replied", "1")
	}
	if f.Idle {
		query.Set("idle", "1")
	}
	return query
}

// maxBefore limits the number of rows before a page of the queue. It is only shown.
const maxBefore = 10_000_000

// ParseQueue parses the output of [QueueQuery].
func ParseQueue(query url.Values) oin.QueueAsk {
	a := oin.QueueAsk{Filter: parseQueueFilter(query), Order: oin.ParseQueueOrder(query.Get("sort"))}
	p := oin.QueuePlace{Back: query.Has("before")}
	key := query.Get("after")
	if p.Back {
		key = query.Get("before")
	}
	id, ok := oin.ParseID[oin.SubmissionID](query.Get("id"))
	part, err := strconv.Atoi(query.Get("part"))
	if !query.Has("part") {
		part, err = int(a.Filter.Parts()[0]), nil
	}
	if !ok || err != nil || part < int(oin.PartWaiting) || part > int(oin.PartDone) {
		return a
	}
	p.ID, p.Part = id, oin.QueuePart(part)
	if a.Order.By.ByText() {
		if utf8.RuneCountInString(key) > oin.MaxSorted {
			return a
		}
		p.Text = key
	} else {
		micros, err := strconv.ParseInt(key, 10, 64)
		if err != nil || micros < 0 || micros > time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC).UnixMicro() {
			return a
		}
		p.At = time.UnixMicro(micros)
	}
	if n, err := strconv.Atoi(query.Get("n")); err == nil {
		p.Before = min(max(n, 0), maxBefore)
	}
	a.Place = p
	return a
}

// QueueQuery returns the filter, the order and the place of a page of the queue.
func QueueQuery(a oin.QueueAsk) url.Values {
	query := queueFilterQuery(a.Filter)
	if order := a.Order.String(); order != "" {
		query.Set("sort", order)
	}
	p := a.Place
	if p.ID == "" {
		return query
	}
	name, key := "after", p.Text
	if p.Back {
		name = "before"
	}
	if !a.Order.By.ByText() {
		key = strconv.FormatInt(p.At.UnixMicro(), 10)
	}
	query.Set(name, key)
	query.Set("id", string(p.ID))
	if p.Part != a.Filter.Parts()[0] {
		query.Set("part", strconv.Itoa(int(p.Part)))
	}
	if p.Before > 0 {
		query.Set("n", strconv.Itoa(p.Before))
	}
	return query
}

// ParseIntegrations parses the output of [IntegrationsQuery].
func ParseIntegrations(query url.Values) (f oin.IntegrationsFilter, after oin.IntegrationsPlace) {
	f.Text = oin.OneLine(query.Get("q"), oin.MaxSearch)
	if g := oin.IntegrationsGroup(query.Get("show")); g.Label() != "" {
		f.Group = g
	}
	if t := oin.FindTab(query.Get("type")); t != nil && t.Switch != "" {
		f.Type = t.ID
	}
	id, ok := oin.ParseID[oin.SubmissionID](query.Get("id"))
	part, err := strconv.Atoi(query.Get("part"))
	key, keyErr := strconv.ParseInt(query.Get("after"), 10, 64)
	name := query.Get("name")
	if !ok || err != nil || keyErr != nil || part < int(oin.PartAsked) || part > int(oin.PartRemoved) || utf8.RuneCountInString(name) > oin.MaxSorted || !utf8.ValidString(name) || strings.Contains(name, "\x00") {
		return f, after
	}
	return f, oin.IntegrationsPlace{Part: oin.IntegrationsPart(part), Key: key, Name: name, ID: id}
}

// IntegrationsQuery returns the filter and the place of a page of My App Integrations.
func IntegrationsQuery(f oin.IntegrationsFilter, after oin.IntegrationsPlace) url.Values {
	query := values("q", f.Text, "show", string(f.Group), "type", f.Type)
	if after.ID != "" {
		query.Set("part", strconv.Itoa(int(after.Part)))
		query.Set("after", strconv.FormatInt(after.Key, 10))
		query.Set("id", string(after.ID))
		if after.Name != "" {
			query.Set("name", after.Name)
		}
	}
	return query
}

// ParseIssueFilter parses the output of [IssueFilterQuery].
func ParseIssueFilter(query url.Values) oin.IssueFilter {
	var f oin.IssueFilter
	if s := oin.IssueState(query.Get("state")); slices.Contains(oin.IssueStates, s) {
		f.State = s
	}
	if s := oin.Severity(query.Get("severity")); s != "" && oin.ParseSeverity(string(s)) == s {
		f.Severity = s
	}
	if k := query.Get("field"); k == WholeSubmission || oin.FindField(oin.Key(k)) != nil {
		f.Field = k
	}
	return f
}

// IssueFilterQuery returns a filter of issues.
func IssueFilterQuery(f oin.IssueFilter) url.Values {
	return values("state", string(f.State), "severity", string(f.Severity), "field", f.Field)
}

// ParseAuditFilter parses the output of [AuditFilterQuery]. People and orgs are looked up
// later. A submission can be given by the URL of any page about it.
func ParseAuditFilter(query url.Values) oin.AuditFilter {
	f := oin.AuditFilter{Person: oin.OneLine(query.Get("person"), 2*oin.MaxSearch), Org: oin.OneLine(query.Get("org"), 2*oin.MaxSearch)}
	if a := oin.AuditAction(query.Get("action")); a.Label() != "" {
		f.Action = a
	}
	if r := oin.AuditResult(query.Get("result")); r == oin.AuditDone || r == oin.AuditDenied {
		f.Result = r
	}
	for _, part := range strings.FieldsFunc(query.Get("submission"), func(r rune) bool { return strings.ContainsRune("/?# ", r) }) {
		if id, ok := oin.ParseID[oin.SubmissionID](strings.ToLower(part)); ok {
			f.On = id
			break
		}
	}
	f.From, f.To = day(query.Get("from")), day(query.Get("to"))
	return f
}

// day returns text if it is a date, and "" otherwise.
func day(text string) string {
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return ""
	}
	return text
}

// AuditFilterQuery returns a filter of the audit log, which is empty for the zero filter.
func AuditFilterQuery(f oin.AuditFilter) url.Values {
	return values("action", string(f.Action), "result", string(f.Result), "person", f.Person, "org", f.Org,
		"submission", string(f.On), "from", f.From, "to", f.To)
}

// maxCheck limits the characters of the ID of a check.
const maxCheck = 100

// ParseFigureList parses the output of [FigureListQuery].
func ParseFigureList(query url.Values) oin.FigureList {
	l := oin.FigureList{Of: oin.FigureTurns, InTime: query.Get("in-time") == "1", Late: query.Get("late") == "1", Longest: query.Get("longest") == "1"}
	if kind := oin.FigureKind(query.Get("of")); slices.Contains(oin.FigureKinds, kind) {
		l.Of = kind
	}
	n, _ := strconv.Atoi(query.Get("days"))
	l.Days = oin.FigurePeriod(n)
	if s, ok := oin.ParseStatus(query.Get("status")); ok && s.Info().Turn != oin.PartyNone && s != oin.StatusDraft {
		l.Status = s
	}
	if t := oin.FindTab(query.Get("type")); t != nil && t.Switch != "" {
		l.Type = t.ID
	}
	if id, ok := oin.ParseID[oin.PersonID](query.Get("reviewer")); ok {
		l.Reviewer = id
	}
	if f := oin.FindField(oin.Key(query.Get("field"))); f != nil {
		l.Field = f.Key
	} else if query.Get("field") == oin.WholeSubmission {
		l.Field = oin.WholeSubmission
	}
	l.Check = oin.OneLine(query.Get("check"), maxCheck)
	if day, err := time.Parse(time.DateOnly, query.Get("week")); err == nil {
		l.Week = day.Format(time.DateOnly)
	}
	return l
}

// FigureListQuery returns a list of figures.
func FigureListQuery(l oin.FigureList) url.Values {
	query := values("of", string(l.Of), "days", strconv.Itoa(l.Days), "status", l.Status.String(), "type", l.Type,
		"reviewer", string(l.Reviewer), "field", string(l.Field), "check", l.Check, "week", l.Week)
	for name, on := range map[string]bool{"in-time": l.InTime, "late": l.Late, "longest": l.Longest} {
		if on {
			query.Set(name, "1")
		}
	}
	return query
}

// ParseFigurePlace parses the output of [FigurePlaceQuery].
func ParseFigurePlace(query url.Values) oin.FigurePlace {
	micros, err := strconv.ParseInt(query.Get("before"), 10, 64)
	id := query.Get("id")
	if err != nil || micros < 0 || micros > time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC).UnixMicro() || len(id) > 120 {
		return oin.FigurePlace{}
	}
	days, _ := strconv.ParseInt(query.Get("took"), 10, 32) // 0 in a list by time
	return oin.FigurePlace{Days: int(days), At: time.UnixMicro(micros), ID: id}
}

// FigurePlaceQuery adds where a page of the list begins to its query.
func FigurePlaceQuery(query url.Values, p oin.FigurePlace) url.Values {
	query.Set("before", strconv.FormatInt(p.At.UnixMicro(), 10))
	query.Set("id", p.ID)
	if p.Days > 0 {
		query.Set("took", strconv.Itoa(p.Days))
	}
	return query
}

// values returns pairs of names and values as a query. It leaves out empty values.
func values(pairs ...string) url.Values {
	query := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			query.Set(pairs[i], pairs[i+1])
		}
	}
	return query
}
