package submission

import "time"

// Issue is something that a reviewer asks the ISV to change, on one field or on
// the submission as a whole.
type Issue struct {
	Field Key // empty: the submission as a whole
	Text  string
}

// MaxIssues and MaxNote bound what one transition can carry: a number of issues,
// and the characters of an issue, a reason or an answer.
const (
	MaxIssues = 50
	MaxNote   = 4000
)

// Event is one entry of a submission's history. Entries are only ever added.
type Event struct {
	At     time.Time
	Action Action
	From   Status
	To     Status
	// Person is the name of who did it; Side is where they belong.
	Person string
	Side   Party
	// Note is the reason or answer that was given, if any.
	Note   string
	Issues []Issue
}

// Means is what happened, to be read after the person's name.
func (e Event) Means() string {
	if t, ok := Find(e.From, e.Action); ok && t.Means != "" {
		return t.Means
	}
	if e.Action == Create {
		return "began the submission"
	}
	return string(e.Action)
}

// Create is the action of the first event of each history: the one way in that
// starts from no status.
const Create Action = "create"
