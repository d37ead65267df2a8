package pages

import "oinmanager/internal/oin"

// orgURL returns the URL of the person's developer org, which the OIN team asks for.
func (p SubmissionPage) orgURL() string {
	if p.Person == nil {
		return ""
	}
	return p.Person.Org.Issuer
}

// answerLabel returns the label of the text that an ISV sends with a transition.
func answerLabel(t oin.Transition) string {
	if t.Action == oin.ActionRequestRemoval {
		return "Reason for removal"
	}
	return "Message to the OIN team"
}

// mayPublish reports whether the reader can publish the submission: who passed the first
// review may have to leave it to another reviewer, and only admins publish what was removed
// from the catalog.
func (p ReviewPage) mayPublish() bool {
	return !p.NeedsOther && (p.Removed == nil || p.Person.Role.May(oin.RoleAdmin))
}

// inProgress returns the other version of the integration that is in progress, or nil.
// Reviewers don't see drafts.
func (p ReviewPage) inProgress() *VersionLink {
	for i, v := range p.Versions {
		if !v.Here && v.Status.Info().InProgress {
			return &p.Versions[i]
		}
	}
	return nil
}
