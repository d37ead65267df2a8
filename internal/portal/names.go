package portal

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
)

// All data for ISVs goes through nameMask. Unless the settings show reviewers' names, it
// names the OIN team instead.

// nameMask hides the names of reviewers from ISVs.
type nameMask struct{ oin.TeamSettings }

func (p *Portal) loadNameMask(ctx context.Context) (nameMask, error) {
	settings, err := p.db.TeamSettings(ctx)
	return nameMask{settings}, err
}

func (n nameMask) version(v oin.Submission) oin.Submission {
	if v.ChangedByTeam {
		v.ChangedBy = n.DisplayName(oin.PartyOIN, v.ChangedBy)
	}
	return v
}

func (n nameMask) draft(d oin.Draft) oin.Draft {
	d.Submission, d.Issues, d.History = n.version(d.Submission), n.issues(d.Issues), n.events(d.History)
	if d.Removed != nil {
		d.Removed.Person = n.DisplayName(oin.PartyOIN, d.Removed.Person)
	}
	return d
}

func (n nameMask) event(e oin.Event) oin.Event {
	e.Person = n.DisplayName(e.Side, e.Person)
	e.Issues = n.issues(e.Issues)
	return e
}

func (n nameMask) events(all []oin.Event) []oin.Event {
	all = slices.Clone(all)
	for i, e := range all {
		all[i] = n.event(e)
	}
	return all
}

func (n nameMask) issues(all []oin.Issue) []oin.Issue {
	all = slices.Clone(all)
	for i := range all {
		if all[i].Author != "" && !all[i].FromISV() {
			all[i].Author = n.DisplayName(oin.PartyOIN, all[i].Author)
		}
		all[i].Thread = slices.Clone(all[i].Thread)
		for j, r := range all[i].Thread {
			all[i].Thread[j].Person = n.DisplayName(r.Side, r.Person)
		}
	}
	return all
}

func (n nameMask) said(all []oin.UnansweredRemark) []oin.UnansweredRemark {
	all = slices.Clone(all)
	for i, s := range all {
		all[i].Person = n.DisplayName(s.Side, s.Person)
	}
	return all
}

// forISV returns a submission with the names of reviewers hidden, as the settings have it.
func (p *Portal) forISV(ctx context.Context, v oin.Submission, err error) (oin.Submission, error) {
	if err != nil || !v.ChangedByTeam {
		return v, err
	}
	names, err := p.loadNameMask(ctx)
	return names.version(v), err
}
