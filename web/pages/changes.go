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

// ChangesPage shows what changed in a submission since an earlier round or version.
type ChangesPage struct {
	ReviewPage
	// Own means that the reader is of the submission's org. Editable means that they can
	// still change it, so that it is compared as it is now.
	Own, Editable bool
	// Since is what it is compared with, "round" or "catalog". It is empty if there is
	// nothing to compare with.
	Since    string
	Earlier  *EarlierRound     // nil if there is none
	Previous *PublishedVersion // the version in the catalog before this one, or nil
	// From is the submission that the earlier answers belong to.
	From   oin.SubmissionID
	Fields []oin.Change
	Suite  *flopack.Comparison // of the flow test suites, if both can be read
	Fault  string              // why they can't
}

// EarlierRound is a round before the one that is shown.
type EarlierRound struct {
	Number    int
	Submitted time.Time
	SentBack  time.Time // zero if the ISV withdrew it
}

// PublishedVersion is the version that was published before the one that is shown.
type PublishedVersion struct {
	ID        oin.SubmissionID
	Number    int
	Label     string
	Published time.Time
}

// tabChanges returns the changes on a tab of the form.
func (p ChangesPage) tabChanges(t *oin.Tab) []oin.Change {
	var all []oin.Change
	for _, c := range p.Fields {
		if c.Kind != oin.DifferenceKept && oin.TabOf(c.Field.Key) == t {
			all = append(all, c)
		}
	}
	return all
}

// kept returns the fields that didn't change.
func (p ChangesPage) kept() []*oin.Field {
	var all []*oin.Field
	for _, c := range p.Fields {
		if c.Kind == oin.DifferenceKept {
			all = append(all, c.Field)
		}
	}
	return all
}

// summary returns how many fields changed, in words.
func (p ChangesPage) summary() string {
	switch n := len(p.Fields) - len(p.kept()); {
	case n == 1:
		return "1 field has changed"
	default:
		return fmt.Sprintf("%d fields have changed", n)
	}
}

// catalogWords returns the status of the earlier version, in words.
func (p ChangesPage) catalogWords() string {
	if p.Previous.Label == oin.StatusPublished.Info().Label {
		return "in the catalog now"
	}
	return strings.ToLower(p.Previous.Label[:1]) + p.Previous.Label[1:]
}

// keptWords returns the title of the folded list of unchanged fields.
func (p ChangesPage) keptWords() string {
	return ui.Count(len(p.kept()), "unchanged field")
}

// earlierWords and laterWords name two rounds. ISVs don't count them.
func (p ChangesPage) earlierWords() string {
	switch {
	case !p.Own:
		return fmt.Sprintf("Round %d of this version", p.Earlier.Number)
	case p.Earlier.SentBack.IsZero():
		return fmt.Sprintf("Version %d, as you withdrew it", p.Version)
	default:
		return fmt.Sprintf("Version %d, as last reviewed", p.Version)
	}
}

func (p ChangesPage) laterWords() string {
	if p.Own {
		return fmt.Sprintf("Version %d, as submitted", p.Version)
	}
	return fmt.Sprintf("Version %d, round %d", p.Version, p.Round)
}

// fieldAddress returns where a field is on the page about the submission.
func (p ChangesPage) fieldAddress(k oin.Key) string {
	if p.Own {
		return paths.Field(p.ID, k)
	}
	return paths.AtField(paths.Review(p.ID), k)
}

// sinceAddress returns where the changes since "round" or "catalog" are.
func (p ChangesPage) sinceAddress(since string) string {
	if p.Own {
		return paths.OwnChanges(p.ID, since)
	}
	return paths.ChangesSince(p.ID, since)
}

// versionAddress returns where an earlier version is.
func (p ChangesPage) versionAddress(id oin.SubmissionID) string {
	if p.Own {
		return paths.Submission(id)
	}
	return paths.Review(id)
}

// beforeFile and afterFile return the paths of a change's files. They name the content.
func (p ChangesPage) beforeFile(c oin.Change) string {
	return p.submittedFile(p.From, c.Field.Key, c.Before.File)
}

func (p ChangesPage) afterFile(c oin.Change) string {
	return p.submittedFile(p.ID, c.Field.Key, c.After.File)
}

func (p ChangesPage) submittedFile(id oin.SubmissionID, k oin.Key, f *oin.File) string {
	switch {
	case f == nil:
		return ""
	case p.Own:
		return paths.OwnFile(id, k, f.SHA256)
	}
	return paths.SubmittedFile(id, k, f.SHA256)
}

// changeWord returns the word for a kind of change.
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

// rewritten reports whether nothing of a text was kept, so that both are shown in full.
func rewritten(pieces []oin.Piece) bool {
	for _, p := range pieces {
		if p.Kind == oin.DifferenceKept {
			return false
		}
	}
	return true
}

// itemMark returns what happened to an entry of a list, or "" if it stayed.
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

// contactTypeChange returns words for a contact's change of type.
func contactTypeChange(c oin.ItemChange) string {
	return fmt.Sprintf("Type changed from %s to %s", contactType(c.Before.Type), contactType(c.After.Type))
}

// noteTypeChange returns words for a release note's change of type.
func noteTypeChange(c oin.ItemChange) string {
	return fmt.Sprintf("Group changed from %s to %s", noteType(c.Before.Type), noteType(c.After.Type))
}

// noteType returns the label of a type of release notes.
func noteType(id string) string {
	for _, t := range oin.NoteTypes {
		if t.ID == id {
			return t.Label
		}
	}
	return id
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

// diff marks what was removed from and added to a text. Each mark also has words for
// screen readers. It writes no spaces of its own.
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
		text = strings.ReplaceAll(text, "\n", "¶\n") // a line end alone is invisible
	}
	fmt.Fprintf(b, `<%s><span class="visually-hidden"> [%s: </span>%s<span class="visually-hidden">] </span></%s>`,
		element, word, templ.EscapeString(text), element)
}

// whole marks an entire text as added or removed.
func whole(kind oin.Difference, text string) templ.Component {
	return diff([]oin.Piece{{Kind: kind, Text: text}})
}

// flowChangeName returns a flow's name and, if it changed, the earlier one.
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

// cardRun is a changed card, or a number of consecutive unchanged ones.
type cardRun struct {
	flopack.CardChange
	Kept int
}

// cardRuns combines consecutive unchanged cards.
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

// cardOf returns where a card's action comes from.
func cardOf(c flopack.Card) string {
	if c.Kernel {
		return c.Connector + ", built in"
	}
	return c.Connector + " " + c.Version
}

// flowCardsOf returns the cards of a flow that was added or removed.
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
