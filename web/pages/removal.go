package pages

import "oinmanager/internal/oin"

// orgURL is the developer org that a person works for, as the OIN team asks for it.
func (p SubmissionPage) orgURL() string {
	if p.Person == nil {
		return ""
	}
	return p.Person.Org.Issuer
}

// answerLabel is the label of what an ISV says with a transition.
func answerLabel(t oin.Transition) string {
	if t.Action == oin.ActionRequestRemoval {
		return "Reason for removal"
	}
	return "Message to the OIN team"
}

// mayPublish reports whether the reader may publish what was removed from the catalog.
func (p ReviewPage) mayPublish() bool { return p.Removed == nil || p.Person.Role.May(oin.RoleAdmin) }

// inProgress is the version of the integration that is in progress beside this one, as
// far as reviewers see it; nil for none.
func (p ReviewPage) inProgress() *VersionLink {
	for i, v := range p.Versions {
		if !v.Here && v.Status.Info().InProgress {
			return &p.Versions[i]
		}
	}
	return nil
}
