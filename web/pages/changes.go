package pages

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ChangesPage is what has changed in a submission since something before it.
type ChangesPage struct {
	ReviewPage
	// Since is what it is compared with, "round" or "catalog"; empty where there is
	// nothing that it could be compared with.
	Since    string
	Earlier  *EarlierRound     // nil for none
	Previous *PublishedVersion // that stood in the catalog before this one; nil for none
	// From is the submission that the answers before are of.
	From   oin.SubmissionID
	Fields []oin.Change
	Suite  *flopack.Comparison // of the flow test suites, where both can be read
	Fault  string              // why they cannot
}

// EarlierRound is a round before the one that is shown.
type EarlierRound struct {
	Number    int
	Submitted time.Time
	SentBack  time.Time // zero for one that the ISV withdrew
}

// PublishedVersion is the version that was published before the one that is shown.
type PublishedVersion struct {
	ID        oin.SubmissionID
	Number    int
	Label     string
	Published time.Time
}

// tabChanges are the changes of one tab of the form.
func (p ChangesPage) tabChanges(t *oin.Tab) []oin.Change {
	var all []oin.Change
	for _, c := range p.Fields {
		if c.Kind != oin.DifferenceKept && oin.TabOf(c.Field.Key) == t {
			all = append(all, c)
		}
	}
	return all
}

// kept are the fields that did not change.
func (p ChangesPage) kept() []*oin.Field {
	var all []*oin.Field
	for _, c := range p.Fields {
		if c.Kind == oin.DifferenceKept {
			all = append(all, c.Field)
		}
	}
	return all
}

// summary says how much has changed.
func (p ChangesPage) summary() string {
	switch n := len(p.Fields) - len(p.kept()); {
	case n == 1:
		return "1 field has changed"
	default:
		return fmt.Sprintf("%d fields have changed", n)
	}
}

// catalogWords say what the version before is.
func (p ChangesPage) catalogWords() string {
	if p.Previous.Label == oin.StatusPublished.Info().Label {
		return "in the catalog now"
	}
	return strings.ToLower(p.Previous.Label[:1]) + p.Previous.Label[1:]
}

// keptWords fold away what did not change.
func (p ChangesPage) keptWords() string {
	return ui.Count(len(p.kept()), "unchanged field")
}

// beforeFile and afterFile are the addresses of the files of a change. They name the content.
func (p ChangesPage) beforeFile(c oin.Change) string {
	return submittedFile(p.From, c.Field.Key, c.Before.File)
}

func (p ChangesPage) afterFile(c oin.Change) string {
	return submittedFile(p.ID, c.Field.Key, c.After.File)
}

func submittedFile(id oin.SubmissionID, k oin.Key, f *oin.File) string {
	if f == nil {
		return ""
	}
	return paths.SubmittedFile(id, k, f.SHA256)
}

// changeWord says what became of something.
func changeWord(kind string) string {
	switch oin.Difference(kind) {
	case oin.DifferenceAdded:
		return "Added"
	case oin.DifferenceDropped:
		return "Removed"
	case oin.DifferenceAltered:
		return "Changed"
	default:
		return "Unchanged"
	}
}

// rewritten reports whether nothing of a text was kept, so that both are read whole.
func rewritten(pieces []oin.Piece) bool {
	for _, p := range pieces {
		if p.Kind == oin.DifferenceKept {
			return false
		}
	}
	return true
}

// itemMark says what became of an entry of a list; nothing for one that stayed.
func itemMark(c oin.ItemChange) string {
	switch {
	case c.Kind != oin.DifferenceKept && c.Moved:
		return fmt.Sprintf("Changed and moved from position %d to %d", c.Was, c.Is)
	case c.Kind != oin.DifferenceKept:
		return changeWord(string(c.Kind))
	case c.Moved:
		return fmt.Sprintf("Moved from position %d to %d", c.Was, c.Is)
	default:
		return ""
	}
}

// contactTypeChange says that a contact is of another type now.
func contactTypeChange(c oin.ItemChange) string {
	return fmt.Sprintf("Type changed from %s to %s", contactType(c.Before.Type), contactType(c.After.Type))
}

func contactType(t string) string {
	switch t {
	case "email":
		return "email address"
	case "phone":
		return "phone number"
	default:
		return "URL"
	}
}

// diff marks what was removed and what was added in a text. Each mark is told in
// words as well, for those who hear the page. It writes no space of its own.
func diff(pieces []oin.Piece) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		var b strings.Builder
		for _, p := range pieces {
			switch p.Kind {
			case oin.DifferenceDropped:
				marked(&b, "del", "removed", p.Text)
			case oin.DifferenceAdded:
				marked(&b, "ins", "added", p.Text)
			default:
				b.WriteString(templ.EscapeString(p.Text))
			}
		}
		_, err := io.WriteString(w, b.String())
		return err
	})
}

func marked(b *strings.Builder, element, word, text string) {
	if strings.Trim(text, "\n") == "" {
		text = strings.ReplaceAll(text, "\n", "¶\n") // a line end alone cannot be seen
	}
	fmt.Fprintf(b, `<%s><span class="visually-hidden"> [%s: </span>%s<span class="visually-hidden">] </span></%s>`,
		element, word, templ.EscapeString(text), element)
}

// whole marks a text as added or removed as a whole.
func whole(kind oin.Difference, text string) templ.Component {
	return diff([]oin.Piece{{Kind: kind, Text: text}})
}

// flowChangeName is a flow's name, and the one that it had where that is another.
func flowChangeName(c flopack.FlowChange) []oin.Piece {
	switch c.Kind {
	case flopack.Added:
		return []oin.Piece{{Kind: oin.DifferenceKept, Text: flowName(c.After)}}
	case flopack.Dropped:
		return []oin.Piece{{Kind: oin.DifferenceKept, Text: flowName(c.Before)}}
	default:
		return oin.DiffWords(flowName(c.Before), flowName(c.After))
	}
}

// cardRun is one card that has changed, or a number of cards in a row that have not.
type cardRun struct {
	flopack.CardChange
	Kept int
}

// cardRuns fold the cards that did not change.
func cardRuns(all []flopack.CardChange) []cardRun {
	var runs []cardRun
	for _, c := range all {
		if n := len(runs) - 1; c.Kind != flopack.Kept {
			runs = append(runs, cardRun{CardChange: c})
		} else if n >= 0 && runs[n].Kept > 0 {
			runs[n].Kept++
		} else {
			runs = append(runs, cardRun{Kept: 1})
		}
	}
	return runs
}

// cardOf is where a card's action comes from.
func cardOf(c flopack.Card) string {
	if c.Kernel {
		return c.Connector + ", built in"
	}
	return c.Connector + " " + c.Version
}

// flowCardsOf are the cards of a flow that was added or removed.
func flowCardsOf(c flopack.FlowChange) []flopack.Card {
	if c.Kind == flopack.Dropped {
		return c.Before.Cards
	}
	return c.After.Cards
}

func connectorWord(d flopack.Difference) string {
	if d == flopack.Added {
		return "added"
	}
	return "removed"
}
