package portal

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// AddNote adds a note that only the OIN team sees.
func (p *Portal) AddNote(ctx context.Context, who oin.Person, id oin.SubmissionID, text string) error {
	if err := checkNote(text); err != nil {
		return err
	}
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		return replaceNotFound(tx.AddNote(ctx, v, who.ID, text, p.nowIn(tx)), tooManyNotes("with this submission"))
	})
}

func checkNote(text string) error {
	if text == "" {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Enter a note."}
	}
	return checkText(text)
}

func tooManyNotes(where string) *oin.Problem {
	return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf("There are %d notes %s, which is the limit. Delete one first.", oin.MaxNotes, where)}
}

// RemoveNote deletes a note that the person wrote. It returns [ErrNoNote] if there is none.
func (p *Portal) RemoveNote(ctx context.Context, who oin.Person, id oin.SubmissionID, note oin.NoteID) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		return replaceNotFound(tx.RemoveNote(ctx, v, who.ID, note), ErrNoNote)
	})
}

// ErrNoNote is the [oin.Problem] that a person has no such note to delete.
var ErrNoNote = &oin.Problem{Code: oin.CodeNotFound, Text: "This note was already deleted, or isn't yours."}

// Tick ticks or unticks points of the checklist of a submission's current stage. It returns
// [MovedOn] if the person saw another stage or round. It claims the submission for the
// person if no one has.
func (p *Portal) Tick(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, points map[string]bool) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		if err := checkSeen(ctx, tx, who, v, seen); err != nil {
			return err
		}
		var ticked, cleared []string
		for point, on := range points {
			if err := checkPoint(v, point); err != nil {
				return err
			}
			if on {
				ticked = append(ticked, point)
			} else {
				cleared = append(cleared, point)
			}
		}
		if err := tx.SetTicks(ctx, v, who.ID, ticked, cleared, p.nowIn(tx)); err != nil || len(points) == 0 {
			return err
		}
		return p.takeOn(ctx, tx, who, v)
	})
}

// checkPoint returns an [oin.Problem] if the checklist of the stage does not have a point.
func checkPoint(v oin.Submission, point string) error {
	if !slices.ContainsFunc(oin.Checklist(v, nil), func(c oin.CheckedItem) bool { return c.Key == point }) {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "This checklist has changed. Reload the page."}
	}
	return nil
}

// CannedTexts returns the saved texts that have all of the words.
func (p *Portal) CannedTexts(ctx context.Context, who oin.Person, words string) ([]oin.CannedText, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, err
	}
	return p.db.CannedTexts(ctx, oneSpaced(words))
}

// oneSpaced returns a text with single spaces between its words.
func oneSpaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// maxCannedTitle is the maximum length of the title of a saved text, in characters.
const maxCannedTitle = 100

// SaveCannedText adds a saved text, or changes the one with its id. Read is the fingerprint of
// what the person read of it. If another reviewer has changed it since, SaveCannedText returns
// [TextChanged].
func (p *Portal) SaveCannedText(ctx context.Context, who oin.Person, c oin.CannedText, read string) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	c.Title = oneSpaced(c.Title)
	switch n := utf8.RuneCountInString(c.Title); {
	case n == 0:
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Enter a title."}
	case n > maxCannedTitle:
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Shorten the title to 100 characters or fewer."}
	}
	for _, err := range []error{checkText(c.Title), checkIssue(oin.Issue{Field: c.Field, Text: c.Text})} {
		if err != nil {
			return err
		}
	}
	c.Severity = oin.ParseSeverity(string(c.Severity))
	if !slices.ContainsFunc(oin.Stages, func(s oin.Stage) bool { return s.Status == c.Stage }) {
		c.Stage = oin.Status{}
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if c.ID != "" {
			now, err := tx.LockCannedText(ctx, c.ID)
			if err != nil {
				return replaceNotFound(err, errNoCannedText)
			}
			if is := now.Fingerprint(); is != read && is != c.Fingerprint() {
				return &TextChanged{Now: now}
			}
		}
		return replaceNotFound(tx.SaveCannedText(ctx, who.ID, c, p.nowIn(tx)), errNoCannedText)
	})
}

// TextChanged is an [oin.Problem]: a saved text has changed since the person began to edit it.
type TextChanged struct {
	Now oin.CannedText
}

func (c *TextChanged) Error() string { return c.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (c *TextChanged) Unwrap() error {
	return &oin.Problem{Code: oin.CodeInvalid, Text: "A teammate changed this saved text while you were editing, so yours isn't saved."}
}

// RemoveCannedText deletes a saved text. Issues that were written from it do not change. It
// returns an [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) RemoveCannedText(ctx context.Context, who oin.Person, id oin.CannedTextID) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error { return replaceNotFound(tx.RemoveCannedText(ctx, id), errNoCannedText) })
}

var errNoCannedText = &oin.Problem{Code: oin.CodeNotFound, Text: "This saved text was deleted."}
