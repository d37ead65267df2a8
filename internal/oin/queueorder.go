package oin

import (
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// QueueSort is a column that the queue can be sorted by.
type QueueSort string

const (
	SortDue       QueueSort = "" // the queue's own order
	SortName      QueueSort = "name"
	SortOrg       QueueSort = "org"
	SortSubmitted QueueSort = "submitted"
)

// ByText reports whether the column is a text, and not a time.
func (s QueueSort) ByText() bool { return s == SortName || s == SortOrg }

// QueueOrder is an order of the queue. The zero order is the queue's own: what waits for
// the OIN team by its due date, and the rest by the latest change of status. Each order
// has an index, so that a page costs the same wherever it is.
type QueueOrder struct {
	By         QueueSort
	Descending bool
}

// ReadQueueOrder parses a column, with a minus for the descending order. It returns the
// queue's own order for unknown texts.
func ReadQueueOrder(text string) QueueOrder {
	name, descending := strings.CutPrefix(text, "-")
	if name == "due" {
		return QueueOrder{SortDue, descending}
	}
	for _, s := range []QueueSort{SortName, SortOrg, SortSubmitted} {
		if name == string(s) {
			return QueueOrder{s, descending}
		}
	}
	return QueueOrder{}
}

// String returns the order as [ReadQueueOrder] parses it, and "" for the zero order.
func (o QueueOrder) String() string {
	name := string(o.By)
	if o.By == SortDue && o.Descending {
		name = "due"
	}
	if o.Descending {
		return "-" + name
	}
	return name
}

// Toggled returns the order by a column, descending if o is ascending by it.
func (o QueueOrder) Toggled(by QueueSort) QueueOrder {
	return QueueOrder{by, o.By == by && !o.Descending}
}

// QueuePart is a part of the queue's list, by whose turn it is. Parts follow one another.
type QueuePart int

const (
	PartWaiting QueuePart = iota // for the OIN team
	PartISV                      // with the ISV, and no issue waits for the team's reply
	PartDone                     // published, or no longer
)

// Parts returns the parts of the list that f matches. A filter of a status has one.
//
//   - Who is responsible for a submission stays so while the ISV has it.
//   - A text is looked for everywhere.
//   - What is unclaimed, due, or waits long, waits for the team.
func (f QueueFilter) Parts() []QueuePart {
	switch claimed := f.Assignee != "" && f.Assignee != AssigneeNone; {
	case f.Status != (Status{}):
		return []QueuePart{f.Status.part()}
	case f.Replied || f.Idle || f.Due != "" || f.MinDaysWaiting > 0 || f.Assignee == AssigneeNone:
		return []QueuePart{PartWaiting}
	case claimed: // claims end with the review
		return []QueuePart{PartWaiting, PartISV}
	case f.Text != "":
		return []QueuePart{PartWaiting, PartISV, PartDone}
	default:
		return []QueuePart{PartWaiting}
	}
}

// part returns the part of a status.
func (s Status) part() QueuePart {
	switch s.Info().Turn {
	case PartyOIN:
		return PartWaiting
	case PartyISV:
		return PartISV
	default:
		return PartDone
	}
}

// QueuePlace is where a page of the queue begins: after a row, or with Back, before one.
// The zero place is the beginning.
type QueuePlace struct {
	Part QueuePart
	// At or Text is what the row is ordered by, and ID decides between equal ones.
	At   time.Time
	Text string
	ID   SubmissionID
	Back bool
	// Before is the number of rows before the page, as counted on the way. It is only
	// shown.
	Before int
}

// MaxSorted limits the characters of names that are compared to sort the queue.
const MaxSorted = 80

// maxBefore limits [QueuePlace.Before].
const maxBefore = 10_000_000

// QueueAsk asks for a page of the queue.
type QueueAsk struct {
	Filter QueueFilter
	Order  QueueOrder
	Place  QueuePlace
}

// ReadQueueAsk parses a URL query. It ignores unknown values.
func ReadQueueAsk(query url.Values) QueueAsk {
	a := QueueAsk{Filter: ReadQueueFilter(query), Order: ReadQueueOrder(query.Get("sort"))}
	p := QueuePlace{Back: query.Has("before")}
	key := query.Get("after")
	if p.Back {
		key = query.Get("before")
	}
	id, ok := ParseSubmissionID(query.Get("id"))
	part, err := strconv.Atoi(query.Get("part"))
	if !query.Has("part") {
		part, err = int(a.Filter.Parts()[0]), nil
	}
	if !ok || err != nil || part < int(PartWaiting) || part > int(PartDone) {
		return a
	}
	p.ID, p.Part = id, QueuePart(part)
	if a.Order.By.ByText() {
		if utf8.RuneCountInString(key) > MaxSorted {
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

// Query returns what is asked for as a URL query.
func (a QueueAsk) Query() url.Values {
	query := a.Filter.Query()
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

// From returns the same from another place.
func (a QueueAsk) From(p QueuePlace) QueueAsk {
	a.Place = p
	return a
}
