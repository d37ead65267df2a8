package portal

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Since is what a submission is compared with.
type Since string

const (
	// SinceCatalog is the last published version before it, which is the one in the catalog
	// for a submission in progress.
	SinceCatalog Since = "catalog"
	// SinceRound is an earlier round of the submission ([oin.RoundBefore]).
	SinceRound Since = "round"
)

// Changes are the differences between a submission, as last submitted, and an earlier
// state.
type Changes struct {
	Review
	Comparison
}

// Comparison is what a submission is compared with, and what is different.
type Comparison struct {
	// Catalog and Earlier are what it can be compared with, or nil. Since is the one that
	// it is compared with, or empty if there is none.
	Catalog *oin.Submission
	Earlier *oin.Round
	Since   Since
	// From is the submission of the earlier answers. It is the submission itself for a round.
	From   oin.SubmissionID
	Fields []oin.Change
	// Suite is the difference between the flow test suites, or nil if the file is the same.
	// If one of them cannot be read, Fault is the reason.
	Suite *flopack.Comparison
	Fault string
}

// Changes compares a submission with an earlier state, for the OIN team. By default that is
// the round before, if any, because reviewers check what the ISV did about their issues. A
// valid number in round selects an earlier one.
func (p *Portal) Changes(ctx context.Context, who oin.Person, id oin.SubmissionID, wish Since, round int) (Changes, error) {
	c, err := underReview(ctx, p, who, id, func(s oin.TeamSettings) (c Changes, err error) {
		var rounds []oin.Round
		var r postgres.Review
		r, rounds, c.Catalog, err = p.db.ReviewChanges(ctx, id, who.ID, s)
		c.Review = p.reviewed(r, s, who)
		c.Earlier = earlierRound(r.Review, rounds, round)
		return c, err
	})
	if err != nil {
		return c, err
	}
	return c, p.compare(ctx, &c.Comparison, c.Submission, c.Submission.Submitted, wish)
}

// OwnChanges are the differences between a submission and an earlier state, for its own
// org: as it is now while the org can edit it, and as last submitted otherwise.
type OwnChanges struct {
	Draft
	Comparison
}

// OwnChanges compares a submission of the person's org with the round that the OIN team has
// read, or with the version in the catalog. It returns an [oin.Problem] with [oin.CodeNotFound]
// if there is no such submission.
func (p *Portal) OwnChanges(ctx context.Context, who oin.Person, id oin.SubmissionID, wish Since) (OwnChanges, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return OwnChanges{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return OwnChanges{}, err
	}
	read, rounds, published, err := p.db.DraftChanges(ctx, who.Org.ID, id)
	if err != nil {
		return OwnChanges{}, replaceNotFound(err, errNoSubmission)
	}
	d := p.draft(ctx, who, read, settings)
	c := OwnChanges{Draft: d, Comparison: Comparison{Catalog: published}}
	after, until := d.Shown(), p.now()
	if !d.Status.Editable() && d.SentAt != nil {
		until = *d.SentAt
	}
	if earlier, ok := oin.RoundBefore(rounds, d.History, until); ok {
		c.Earlier = &earlier
	}
	return c, p.compare(ctx, &c.Comparison, d.Submission, after, wish)
}

// compare fills in what is different in the answers of a version.
func (p *Portal) compare(ctx context.Context, c *Comparison, v oin.Submission, answers oin.Answers, wish Since) error {
	switch {
	case c.Earlier != nil && (wish != SinceCatalog || c.Catalog == nil):
		c.Since, c.From = SinceRound, v.ID
		c.Fields = oin.Compare(c.Earlier.Answers, answers)
	case c.Catalog != nil:
		c.Since, c.From = SinceCatalog, c.Catalog.ID
		c.Fields = oin.Compare(c.Catalog.Submitted.Before(answers), answers)
	}
	return p.compareSuites(ctx, c, v)
}

// earlierRound returns the round to compare with: the one with the number if it is an
// earlier one, or else the one that [oin.RoundBefore] selects. It returns nil if there is
// none.
func earlierRound(r oin.Review, rounds []oin.Round, number int) *oin.Round {
	if r.Submission.SentAt == nil {
		return nil
	}
	if chosen, ok := oin.FindRound(rounds, r.History, number); ok && number < r.Submission.Round {
		return &chosen
	}
	if earlier, ok := oin.RoundBefore(rounds, r.History, *r.Submission.SentAt); ok {
		return &earlier
	}
	return nil
}

// compareSuites compares the flow test suites if the file has changed.
func (p *Portal) compareSuites(ctx context.Context, c *Comparison, v oin.Submission) error {
	for _, f := range c.Fields {
		if f.Field.Kind != oin.KindSuite || f.Kind != oin.DifferenceAltered {
			continue
		}
		read := func(id oin.SubmissionID, file *oin.File, which string) (*flopack.Suite, error) {
			data, err := p.db.File(ctx, v.Org.ID, id, f.Field.Key, file.SHA256)
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
		after, err := read(v.ID, f.After.File, "later")
		if err != nil {
			return err
		}
		if before != nil && after != nil {
			c.Suite = flopack.Compare(before, after)
		}
	}
	return nil
}

var errNoFile = &oin.Problem{Code: oin.CodeNotFound, Text: "This file isn't part of the submission."}

// OwnFile returns a file of a submission of the person's org, as it is now or was submitted in
// any round, by its SHA-256 (hex). It returns an [oin.Problem] with [oin.CodeNotFound] if there
// is no such file.
func (p *Portal) OwnFile(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key, sha256 string) (File, error) {
	v, err := p.Submission(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	var file oin.File
	if now := v.Answers.File(key); now != nil && now.SHA256 == sha256 {
		file = *now
	} else if file, err = p.db.SubmittedFile(ctx, who.Org.ID, id, key, sha256); err != nil {
		return File{}, replaceNotFound(err, errNoFile)
	}
	data, err := p.db.File(ctx, who.Org.ID, id, key, sha256)
	return File{file, data}, replaceNotFound(err, errNoFile)
}

// SubmittedFile returns a file that was submitted in a field, in this or an earlier round, by
// its SHA-256 (hex). It is for the OIN team, which compares rounds. It returns an [oin.Problem]
// with [oin.CodeNotFound] if there is no such file.
func (p *Portal) SubmittedFile(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key, sha256 string) (File, error) {
	v, err := p.submitted(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	file, err := p.db.SubmittedFile(ctx, v.Org.ID, id, key, sha256)
	if err != nil {
		return File{}, replaceNotFound(err, errNoFile)
	}
	data, err := p.db.File(ctx, v.Org.ID, id, key, sha256)
	return File{file, data}, replaceNotFound(err, errNoFile)
}

// Preview is a submission as it would be in the catalog, with its public answers only.
type Preview struct {
	Review     Review
	Submission oin.Submission // public answers only
	// InCatalog is the number of the version that is in the catalog, or 0.
	InCatalog int
}

// Preview returns the future catalog page of a submission, for the OIN team.
func (p *Portal) Preview(ctx context.Context, who oin.Person, id oin.SubmissionID) (Preview, error) {
	r, err := p.Review(ctx, who, id)
	if err != nil {
		return Preview{}, err
	}
	preview := Preview{Review: r, Submission: public(r.Submission)}
	if r.InCatalog != nil {
		preview.InCatalog = r.InCatalog.Version
	}
	return preview, nil
}
