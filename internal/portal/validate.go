package portal

import (
	"context"
	"maps"
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// Proposal are answers to validate, which are not saved.
type Proposal struct {
	// Submission is whose next answers these are, or empty for a new integration.
	Submission oin.SubmissionID
	// Answers have neither files nor secrets.
	Answers oin.Answers
	// Files are the SHA-256 sums (hex) of files, and Secrets the fields that have a secret.
	Files   map[oin.Key]string
	Secrets []oin.Key
}

// Validation is what can be said of a [Proposal].
type Validation struct {
	check.Report
	Progress oin.FormProgress
	// Answers and Facts are what the form's rules were applied to.
	Answers oin.Answers
	Facts   oin.Facts
	// Unseen is what isn't known yet.
	Unseen []Unseen
}

// Unseen is part of a proposal that no one has looked at yet. Gathering means that it is in
// the stored draft, too, and is being looked at.
type Unseen struct {
	check.Unseen
	Gathering bool
}

// Validate returns what the form's rules and the checks say of answers. Nothing is saved.
// Links and mail servers that only the proposal names are not looked at: the product opens
// what a draft has, within the bounds for drafts, and not what any request names. It returns
// an [oin.Problem] with [oin.CodeNotFound] if the org has no such submission.
func (p *Portal) Validate(ctx context.Context, who oin.Person, proposed Proposal) (Validation, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return Validation{}, err
	}
	v, record, err := p.validated(ctx, who, proposed.Submission)
	if err != nil {
		return Validation{}, err
	}
	a := proposed.with(v)
	stored := check.Record{Facts: record.Facts}.Unseen(v.Answers)
	if err := p.takeNames(ctx, &v, a, &record.Facts); err != nil {
		return Validation{}, err
	}
	record.Facts.Connectors = v.Facts.Connectors
	out := Validation{Report: record.Judge(a), Progress: oin.ProgressOf(a, v.Facts), Answers: a, Facts: v.Facts}
	for _, u := range record.Unseen(a) {
		gathering := p.set.Facts != nil && v.Status.Editable() &&
			slices.ContainsFunc(stored, func(s check.Unseen) bool { return s.What == u.What })
		out.Unseen = append(out.Unseen, Unseen{u, gathering})
	}
	return out, nil
}

// validated returns the submission that a proposal is for, and what is known about it. It
// asks for the facts that its stored answers lack, as showing the form does.
func (p *Portal) validated(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, check.Record, error) {
	if id == "" {
		v := oin.Submission{Org: who.Org, Answers: oin.Answers{}}
		var err error
		v.Facts.Connectors, err = p.db.Connectors(ctx, who.Org.ID)
		p.addServed(ctx, &v)
		return v, check.Record{}, err
	}
	d, err := p.db.Editable(ctx, who.Org.ID, id)
	if err != nil {
		return oin.Submission{}, check.Record{}, replaceNotFound(err, errNoSubmission)
	}
	p.addServed(ctx, &d.Submission)
	p.renew(d.Submission, p.report(d.Submission, d.Checks))
	return d.Submission, d.Checks, nil
}

// with returns the answers of the proposal with the files and secrets of a submission. A file
// that the submission doesn't have is known by its sum only.
func (proposed Proposal) with(v oin.Submission) oin.Answers {
	a := oin.Answers{}
	maps.Copy(a, proposed.Answers)
	for key, sum := range proposed.Files {
		file := v.Answers.File(key)
		if file == nil || file.SHA256 != sum {
			file = &oin.File{SHA256: sum}
		}
		a[key] = oin.Value{File: file}
	}
	for _, key := range proposed.Secrets {
		stored := v.Answers[key].Secret
		if stored == nil {
			stored = &oin.Secret{ID: "proposed"}
		}
		a[key] = oin.Value{Secret: stored}
	}
	return a
}

// takeNames finds out which names of answers are taken, if they are others than the stored
// ones.
func (p *Portal) takeNames(ctx context.Context, v *oin.Submission, a oin.Answers, facts *check.Facts) (err error) {
	name, existing := a.Text(oin.AppName), a.Text(oin.ExistingName)
	if key := oin.NameKey(name); key != oin.NameKey(v.Answers.Text(oin.AppName)) {
		if v.Facts.NameTaken, err = p.db.NameInUse(ctx, v.Org.ID, v.ID, key); err != nil {
			return err
		}
	}
	if oin.NameKey(name) != facts.NamesOf {
		if facts.Names, facts.NamesOf, err = p.nearNames(ctx, *v, name, v.Integration); err != nil {
			return err
		}
	}
	if oin.NameKey(existing) != facts.ExistingOf {
		facts.Existing, facts.ExistingOf, err = p.nearNames(ctx, *v, existing, "")
	}
	return err
}
