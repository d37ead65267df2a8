package oin

import (
	"strings"
	"time"
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

// ParseQueueOrder parses a column, with a minus for the descending order. It returns the
// queue's own order for unknown texts.
func ParseQueueOrder(text string) QueueOrder {
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

// String returns the order as [ParseQueueOrder] parses it, and "" for the zero order.
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
		return []QueuePart{f.Status.Part()}
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

// Part returns the part of a status.
func (s Status) Part() QueuePart {
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

// QueueAsk asks for a page of the queue.
type QueueAsk struct {
	Filter QueueFilter
	Order  QueueOrder
	Place  QueuePlace
}

// From returns the same from another place.
func (a QueueAsk) From(p QueuePlace) QueueAsk {
	a.Place = p
	return a
}
