package submission

// Role is what a signed-in person is to the OIN. Only the groups of the OIN
// team's own org give a role above [ISV].
type Role string

const (
	// ISV is a developer of a software vendor, signed in through their own org.
	ISV Role = "isv"
	// Reviewer is a member of the OIN team's reviewers group.
	Reviewer Role = "reviewer"
	// Admin is a member of the OIN team's admins group, and a reviewer as well.
	Admin Role = "admin"
)

// May reports whether a person of role r may do what is open to role needed.
// An admin may do all that a reviewer may; an ISV and a reviewer share nothing.
func (r Role) May(needed Role) bool {
	return r == needed || r == Admin && needed == Reviewer
}

// Reviews reports whether the role belongs to the OIN team.
func (r Role) Reviews() bool { return r.May(Reviewer) }

// Org is an Okta org that people sign in with.
type Org struct {
	ID     OrgID
	Name   string
	Issuer string // such as https://dev-123.okta.com
	Domain string // the issuer's host, such as dev-123.okta.com
}

// Person is somebody who is signed in, and so the one who asks. A person is
// known by (org, sub), never by email, which may change hands.
type Person struct {
	ID    PersonID
	Org   Org
	Name  string
	Email string
	Role  Role
}
