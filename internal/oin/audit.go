package oin

// AuditAction is what an entry of the audit log is about.
type AuditAction string

const (
	AuditSignIn     AuditAction = "sign-in" // if refused, the detail is the org's domain and why
	AuditSignOut    AuditAction = "sign-out"
	AuditSessionEnd AuditAction = "session-end" // the detail is why
	AuditOrgLogout  AuditAction = "org-logout"  // by the org; the detail is the way

	AuditConnect AuditAction = "connect-org" // the detail is the domain and client ID
	AuditDomain  AuditAction = "org-domain"  // the detail is the old and the new domain

	AuditReveal   AuditAction = "reveal" // the detail is the field
	AuditPublish  AuditAction = "publish"
	AuditRemove   AuditAction = "remove"
	AuditTransfer AuditAction = "hand-over" // the detail is the old and the new org
	AuditStep     AuditAction = "step"      // any other step of the lifecycle, if refused

	AuditPause  AuditAction = "pause" // the detail is the reason
	AuditResume AuditAction = "resume"

	AuditInstall AuditAction = "install-instance" // the detail is the client ID, here and below
	AuditNote    AuditAction = "note-instance"
	AuditRevoke  AuditAction = "revoke-instance"

	AuditToken    AuditAction = "make-token" // the detail is the name and the scopes
	AuditEndToken AuditAction = "end-token"  // the detail is the name

	AuditTrust    AuditAction = "trust-publisher" // the detail is the repository, branch, and environment, here and below
	AuditEndTrust AuditAction = "end-trust"
	AuditRun      AuditAction = "run-token" // for a run of a CI; the detail is the scopes
	AuditWebhook  AuditAction = "webhook"   // the detail is what was done, with the name and the host

	// The detail is what changed of the name and the domain. If a job did it, there is no person.
	AuditPublisher AuditAction = "publisher"

	AuditCap     AuditAction = "org-cap" // the detail is the old and the new number
	AuditSuspend AuditAction = "suspend" // of an org or a person; the detail is why, here and below
	AuditRestore AuditAction = "restore"

	AuditDeleteOrg AuditAction = "delete-org" // of an org's data; the detail is what was done: asked for, scheduled, canceled, or deleted

	AuditSettings  AuditAction = "settings"   // the detail is what changed
	AuditRetryJob  AuditAction = "retry-job"  // the detail is what it does, and its number
	AuditCancelJob AuditAction = "cancel-job" // the same
	AuditExport    AuditAction = "export"     // of the audit log; the detail is the filter
	AuditExportOrg AuditAction = "export-org" // of an org's data; the detail is who, if it wasn't one of its people
	AuditRequest   AuditAction = "request"    // any other request, if refused
	AuditRestored  AuditAction = "restored"   // of the database, by an operator; the detail is the backup's time

	AuditUpload AuditAction = "upload" // of a file with malware, so always refused; the detail is the field and the malware

	// Always refused. Anyone can cause these, so each kind is logged at most once an hour
	// per org or address.
	AuditOtherSite AuditAction = "other-site" // a change requested by another site's page; the detail is the change and the site
	AuditLimit     AuditAction = "limit"      // a rate limit was exceeded; the detail is which one
)

// AuditActions are all actions with their labels, in the order of the filter. Only these
// can be written to the audit log.
var AuditActions = []struct {
	Action AuditAction
	Label  string
}{
	{AuditSignIn, "Sign-in"}, {AuditSignOut, "Sign-out"}, {AuditSessionEnd, "Session ended"}, {AuditOrgLogout, "Signed out by org"},
	{AuditConnect, "Org connected"}, {AuditDomain, "Org domain changed"},
	{AuditReveal, "Secret revealed"}, {AuditPublish, "Publication"}, {AuditRemove, "Removal"}, {AuditTransfer, "Transfer"},
	{AuditPause, "Review paused"}, {AuditResume, "Review resumed"},
	{AuditStep, "Other submission action"},
	{AuditInstall, "Test instance created"}, {AuditNote, "Test instance added"}, {AuditRevoke, "Test instance revoked"},
	{AuditToken, "API token created"}, {AuditEndToken, "API token revoked"},
	{AuditTrust, "Trusted publisher added"}, {AuditEndTrust, "Trusted publisher revoked"}, {AuditRun, "API token given to a run"},
	{AuditWebhook, "Webhook changed"},
	{AuditPublisher, "Publisher changed"},
	{AuditCap, "Org limit changed"}, {AuditSuspend, "Suspension"}, {AuditRestore, "Access restored"},
	{AuditSettings, "Settings changed"}, {AuditRetryJob, "Job run again"}, {AuditCancelJob, "Job canceled"}, {AuditExport, "Audit log exported"}, {AuditExportOrg, "Org's data exported"}, {AuditDeleteOrg, "Deletion of an org's data"}, {AuditRestored, "Backup restored"}, {AuditRequest, "Other request"},
	{AuditUpload, "Upload with malware"},
	{AuditOtherSite, "Request from another site"}, {AuditLimit, "Limit reached"},
}

// Label returns the label of the action on pages, or "" if it is not in [AuditActions].
func (a AuditAction) Label() string {
	for _, known := range AuditActions {
		if known.Action == a {
			return known.Label
		}
	}
	return ""
}

// AuditRecord is something that was done, or refused, and that the audit log has to record.
// The log adds who did it, from where ([Origin]), and when.
type AuditRecord struct {
	Action AuditAction
	// Submission, Org, and Person are what it is about, if any.
	Submission SubmissionID
	Org        OrgID
	Person     PersonID
	// Detail is additional information. It never contains a secret.
	Detail string
	// Refused is why it was not done, or empty if it was.
	Refused Code
}

// Audited returns the action that a transition is logged as, or "" if the history of the
// submission is enough.
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
	Address string // IP address; empty for the program itself
	Request string // request ID, as in the program's log
	Token   string // name of the API token, or empty for a browser
}
