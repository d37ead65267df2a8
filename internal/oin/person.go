package oin

import "time"

// Role is the role of a signed-in person. Only groups of the OIN team's own org give a role
// other than [RoleISV].
type Role string

const (
	// RoleISV is a developer of a software vendor, who signs in with their own org.
	RoleISV Role = "isv"
	// RoleReviewer is a member of the OIN team's reviewers group.
	RoleReviewer Role = "reviewer"
	// RoleAdmin is a member of the OIN team's admins group, and also a reviewer.
	RoleAdmin Role = "admin"
)

// May reports whether r includes the role needed. Admins are also reviewers. ISVs and
// reviewers have nothing in common.
func (r Role) May(needed Role) bool {
	return r == needed || r == RoleAdmin && needed == RoleReviewer
}

// IsOINTeam reports whether the role belongs to the OIN team.
func (r Role) IsOINTeam() bool { return r.May(RoleReviewer) }

// Org is an Okta org that people sign in with.
type Org struct {
	ID     OrgID
	Name   string
	Issuer string // as in https://dev-123.okta.com
	Domain string // host of the issuer, as in dev-123.okta.com
	// Suspended reports whether an admin keeps the org's people from signing in. Meanwhile
	// its submissions are not due, and only admins decide on them.
	Suspended bool
	// Publisher is who the org's integrations are published by. It is only read where it is
	// shown.
	Publisher Publisher
}

// Allow returns a [Problem] if a person with a role cannot act on submissions of the org,
// because it is suspended.
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

// Person is the signed-in person who makes a request. People are identified by org and sub,
// and not by email address, which can be reassigned.
type Person struct {
	ID    PersonID
	Org   Org
	Name  string
	Email string
	Role  Role
	// Recent reports whether the person's sign-in is recent (see [RecentSignInAge]). It is
	// false if their org does not report auth_time.
	Recent bool
	// Token is the API token with which a program makes the request for the person, or nil.
	// Name says so too. Making the token took a recent sign-in, so Recent is true.
	Token *Token
	// Unread is the number of unread notifications, counted up to one more than
	// [MaxUnread].
	Unread int
}

// Actions that someone at an unattended browser must not do need a recent sign-in: publish,
// remove, transfer, reveal a credential, change settings. A sign-in is recent for
// RecentSignInAge after the org's auth_time (OpenID Connect Core 1.0, section 2), which is
// not the beginning of the session, and after each request of someone who works on, up to
// RecentSignInMax after the auth_time.
const (
	RecentSignInAge = 15 * time.Minute
	RecentSignInMax = 8 * time.Hour
)

// A session ends if it was not used for SessionIdle, or after SessionMaxAge.
const (
	SessionIdle   = 12 * time.Hour
	SessionMaxAge = 24 * time.Hour
)

// ErrSignInAgain is returned if an action needs a recent sign-in.
var ErrSignInAgain = &Problem{Code: CodeSignInAgain,
	Text: "To confirm it's you, sign in again. Nothing has been changed yet."}
