package portal

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// Since names what a submission is compared with.
type Since string

const (
	// SinceCatalog is the version before it that was published: for a submission in
	// progress the one that stands in the catalog.
	SinceCatalog Since = "catalog"
	// SinceRound is an earlier round of itself ([oin.RoundBefore]).
	SinceRound Since = "round"
)

// Changes is what has changed in a submission, as it was submitted last, since
// something that came before it.
type Changes struct {
	oin.Review
	// Catalog and Earlier are what there is to compare with, each nil for none; Since
	// says which of them it is, and is empty where there is neither.
	Catalog *oin.Submission
	Earlier *oin.Round
	Since   Since
	// From is the submission that the answers before are of; Version's own for a round.
	From   oin.SubmissionID
	Fields []oin.Change
	// Suite is what has changed in the flow test suite, where that is another file.
	// Where one of the two cannot be read, Fault says why.
	Suite *flopack.Comparison
	Fault string
}

// Changes compares a submission with what came before it, for the OIN team. Without
// a wish, that is the round before, if there is one: what is read then is what the
// ISV did with what it was asked. The number of an earlier round chooses that one.
func (p *Portal) Changes(ctx context.Context, who oin.Person, id oin.SubmissionID, wish Since, round int) (Changes, error) {
	c, err := underReview(ctx, p, who, id, func(calendar oin.Calendar) (c Changes, err error) {
		var rounds []oin.Round
		c.Review, rounds, c.Catalog, err = p.db.ReviewChanges(ctx, id, who.ID, calendar)
		c.Earlier = earlierRound(c.Review, rounds, round)
		return c, err
	})
	if err != nil {
		return c, err
	}
	switch {
	case c.Earlier != nil && (wish != SinceCatalog || c.Catalog == nil):
		c.Since, c.From = SinceRound, c.Version.ID
		c.Fields = oin.Compare(c.Earlier.Answers, c.Version.Submitted)
	case c.Catalog != nil:
		c.Since, c.From = SinceCatalog, c.Catalog.ID
		c.Fields = oin.Compare(c.Catalog.Submitted, c.Version.Submitted)
	}
	return c, p.compareSuites(ctx, &c)
}

// earlierRound is the round that a submission is compared with: the one with that number,
// if there was one before it, else the one that [oin.RoundBefore] chooses; nil for none.
func earlierRound(r oin.Review, rounds []oin.Round, number int) *oin.Round {
	if r.Version.SentAt == nil {
		return nil
	}
	if chosen, ok := oin.FindRound(rounds, r.History, number); ok && number < r.Version.Round {
		return &chosen
	}
	if earlier, ok := oin.RoundBefore(rounds, r.History, *r.Version.SentAt); ok {
		return &earlier
	}
	return nil
}

// compareSuites reads both flow test suites where the field has another file.
func (p *Portal) compareSuites(ctx context.Context, c *Changes) error {
	for _, f := range c.Fields {
		if f.Field.Kind != oin.KindSuite || f.Kind != oin.DifferenceAltered {
			continue
		}
		read := func(id oin.SubmissionID, file *oin.File, which string) (*flopack.Suite, error) {
			data, err := p.db.File(ctx, c.Version.Org.ID, id, f.Field.Key, file.SHA256)
			if err != nil {
				return nil, fmt.Errorf("read the %s test suite: %w", which, err)
			}
			suite, err := flopack.Read(bytes.NewReader(data))
			if refused, ok := errors.AsType[*flopack.Error](err); ok {
				c.Fault, err = fmt.Sprintf("We can't read the %s test suite. %s", which, refused.Sentence), nil
			}
			return suite, err
		}
		before, err := read(c.From, f.Before.File, "earlier")
		if err != nil {
			return err
		}
		after, err := read(c.Version.ID, f.After.File, "later")
		if err != nil {
			return err
		}
		if before != nil && after != nil {
			c.Suite = flopack.Compare(before, after)
		}
	}
	return nil
}

// SubmittedFile is a file that a submission was submitted with, in this round or in
// an earlier one, by its content: for the OIN team, which compares them.
func (p *Portal) SubmittedFile(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key, sha256 string) (File, error) {
	v, err := p.submitted(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	noFile := &oin.Problem{Code: oin.CodeNotFound, Text: "This file isn't part of the submission."}
	file, err := p.db.SubmittedFile(ctx, v.Org.ID, id, key, sha256)
	if err != nil {
		return File{}, replaceNotFound(err, noFile)
	}
	data, err := p.db.File(ctx, v.Org.ID, id, key, sha256)
	return File{file, data}, replaceNotFound(err, noFile)
}

// Preview is a submission as the catalog would show it: its public answers only.
type Preview struct {
	Review  oin.Review
	Version oin.Submission // as the public would see it
	// InCatalog is the number of the version that stands there today, or 0.
	InCatalog int
}

// Preview is the catalog page of a submission before it is published, for the OIN team.
func (p *Portal) Preview(ctx context.Context, who oin.Person, id oin.SubmissionID) (Preview, error) {
	r, err := p.Review(ctx, who, id)
	if err != nil {
		return Preview{}, err
	}
	preview := Preview{Review: r, Version: public(r.Version)}
	if r.InCatalog != nil {
		preview.InCatalog = r.InCatalog.Version
	}
	return preview, nil
}
