package oin

import "time"

// Role is what a signed-in person is to the OIN. Only the groups of the OIN
// team's own org give a role above [RoleISV].
type Role string

const (
	// RoleISV is a developer of a software vendor, signed in through their own org.
	RoleISV Role = "isv"
	// RoleReviewer is a member of the OIN team's reviewers group.
	RoleReviewer Role = "reviewer"
	// RoleAdmin is a member of the OIN team's admins group, and a reviewer as well.
	RoleAdmin Role = "admin"
)

// May reports whether a person of role r may do what is open to role needed.
// An admin may do all that a reviewer may; an ISV and a reviewer share nothing.
func (r Role) May(needed Role) bool {
	return r == needed || r == RoleAdmin && needed == RoleReviewer
}

// IsOINTeam reports whether the role belongs to the OIN team.
func (r Role) IsOINTeam() bool { return r.May(RoleReviewer) }

// Org is an Okta org that people sign in with.
type Org struct {
	ID     OrgID
	Name   string
	Issuer string // such as https://dev-123.okta.com
	Domain string // the issuer's host, such as dev-123.okta.com
	// Suspended: an admin keeps its people out. Its submissions are not due meanwhile,
	// and only an admin decides on them.
	Suspended bool
}

// Allow returns a [Problem] if a person of that role may take no step with a submission
// of the org, because it is suspended.
func (o Org) Allow(role Role) error {
	switch {
	case !o.Suspended || role.May(RoleAdmin):
		return nil
	case role.IsOINTeam():
		return &Problem{Code: CodeConflict, Text: o.Name + " is suspended, so only an OIN admin can decide on its submissions or reply to it. Nothing was changed."}
	default:
		return &Problem{Code: CodeConflict, Text: o.Name + " is suspended. Nothing was changed."}
	}
}

// Person is somebody who is signed in, and so the one who asks. A person is
// known by (org, sub), never by email, which may change hands.
type Person struct {
	ID    PersonID
	Org   Org
	Name  string
	Email string
	Role  Role
	// Recent: they have proved who they are within [RecentSignInAge]. Whoever is not
	// signed in with an org that says when that was has not.
	Recent bool
}

// RecentSignInAge is how long ago a person may have proved to their org who they are,
// for what must not be done by whoever finds their browser open: publishing,
// removing, handing over, revealing a credential, changing settings. It counts from
// the org's auth_time (OpenID Connect Core 1.0, section 2), not from when the
// session began here.
const RecentSignInAge = 15 * time.Minute

// A session ends when it was not used for SessionIdle, and in any case after
// SessionLasts.
const (
	SessionIdle   = 12 * time.Hour
	SessionMaxAge = 24 * time.Hour
)

// ErrSignInAgain asks for a sign-in that is recent.
var ErrSignInAgain = &Problem{Code: CodeSignInAgain,
	Text: "To confirm it's you, sign in again. Nothing has been changed yet."}
