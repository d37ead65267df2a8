package oin

// AuditAction is something that must be answered for.
type AuditAction string

const (
	AuditSignIn     AuditAction = "sign-in" // the detail of a refused one is the org's domain and why
	AuditSignOut    AuditAction = "sign-out"
	AuditSessionEnd AuditAction = "session-end" // the detail is why
	AuditOrgLogout  AuditAction = "org-logout"  // by the org itself; the detail is in which way

	AuditConnect AuditAction = "connect-org" // the detail is its domain and client ID
	AuditDomain  AuditAction = "org-domain"  // the detail is from which domain to which

	AuditReveal   AuditAction = "reveal" // the detail is the field
	AuditPublish  AuditAction = "publish"
	AuditRemove   AuditAction = "remove"
	AuditTransfer AuditAction = "hand-over" // the detail is from which org to which
	AuditStep     AuditAction = "step"      // any other step of the lifecycle; only refused ones

	AuditInstall AuditAction = "install-instance" // the detail is the client ID, here and below
	AuditNote    AuditAction = "note-instance"
	AuditRevoke  AuditAction = "revoke-instance"

	AuditCap     AuditAction = "org-cap" // the detail is from how many to how many
	AuditSuspend AuditAction = "suspend" // an org or a person; the detail is why, here and below
	AuditRestore AuditAction = "restore"

	AuditSettings AuditAction = "settings" // the detail is what was changed
	AuditExport   AuditAction = "export"   // of the audit log; the detail is the filter
	AuditRequest  AuditAction = "request"  // of whatever else somebody may not have; only refused ones

	AuditUpload AuditAction = "upload" // of a file with malware in it, so only refused ones; the detail is the field and what was found

	// Only refused ones, and of each kind from one org or address one an hour at most:
	// anyone can bring them about.
	AuditOtherSite AuditAction = "other-site" // a change that another site's page has asked for; the detail is which, from where
	AuditLimit     AuditAction = "limit"      // of how often one may ask; the detail is which
)

// AuditActions are all of them, in the order in which they are offered, with their
// labels. What is not among them is not written to the audit log.
var AuditActions = []struct {
	Action AuditAction
	Label  string
}{
	{AuditSignIn, "Sign-in"}, {AuditSignOut, "Sign-out"}, {AuditSessionEnd, "Session ended"}, {AuditOrgLogout, "Signed out by org"},
	{AuditConnect, "Org connected"}, {AuditDomain, "Org domain changed"},
	{AuditReveal, "Secret revealed"}, {AuditPublish, "Publication"}, {AuditRemove, "Removal"}, {AuditTransfer, "Transfer"},
	{AuditStep, "Other submission action"},
	{AuditInstall, "Test instance created"}, {AuditNote, "Test instance added"}, {AuditRevoke, "Test instance revoked"},
	{AuditCap, "Org limit changed"}, {AuditSuspend, "Suspension"}, {AuditRestore, "Access restored"},
	{AuditSettings, "Settings changed"}, {AuditExport, "Audit log exported"}, {AuditRequest, "Other request"},
	{AuditUpload, "Upload with malware"},
	{AuditOtherSite, "Request from another site"}, {AuditLimit, "Limit reached"},
}

// Label is what pages call it; empty for what is not one of [AuditActions].
func (a AuditAction) Label() string {
	for _, known := range AuditActions {
		if known.Action == a {
			return known.Label
		}
	}
	return ""
}

// AuditRecord is something that was done, or refused, and must be answered for. The audit
// log keeps it beside who did it, from where ([Origin]) and when.
type AuditRecord struct {
	Action AuditAction
	// On which submission, org or person, as far as it is about one.
	Submission SubmissionID
	Org        OrgID
	Person     PersonID
	// Detail is what else there is to know. It never holds a secret.
	Detail string
	// Refused is why it was not done; empty if it was.
	Refused Code
}

// Audited is what the audit log calls a line of the lifecycle; empty where the history
// of the submission tells enough.
func (t Transition) Audited() AuditAction {
	switch {
	case t.Publishes:
		return AuditPublish
	case t.ChangesOrg:
		return AuditTransfer
	case t.Action == ActionRemove:
		return AuditRemove
	default:
		return ""
	}
}

// Origin is where a request came from.
type Origin struct {
	Address string // of the network; empty for what the program does by itself
	Request string // the name of the request, which the program's log has in each line
}
