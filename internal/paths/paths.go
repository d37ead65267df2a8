// Package paths defines every URL path of the product once. Pages and emails call its
// functions with IDs. The server's routes call the same functions with the router's
// placeholders, such as Tab("{id}", "{tab}").
package paths

import (
	"net/url"
	"strconv"

	"oinmanager/internal/oin"
)

// For everyone.
const (
	Start       = "/"
	Glossary    = "/glossary"
	Checks      = "/checks"
	Statuses    = Glossary + "#statuses"
	StyleGuide  = "/style-guide"
	Catalog     = "/catalog"
	CatalogFeed = Catalog + "/feed.atom"
	// ConfirmSubscription and EndSubscription have what stands for a subscription in their
	// query, which isn't logged.
	ConfirmSubscription = "/subscriptions/confirm"
	EndSubscription     = "/subscriptions/end"
	SignIn              = "/sign-in"
	SignInStart         = SignIn + "/start"
	SignInAgain         = SignIn + "/again"
	SignedIn            = "/signed-in"
	SignOut             = "/sign-out"
	Connect             = "/connect"
	// Callback is where orgs redirect after sign-in (Okta's own default).
	Callback = "/authorization-code/callback"
	// UniversalLogout receives Okta's Universal Logout from the org's server
	// (draft-parecki-oauth-global-token-revocation).
	UniversalLogout = "/global-token-revocation"
	// FrontChannelLogout receives Okta's Single Logout through the browser (OpenID
	// Connect Front-Channel Logout 1.0).
	FrontChannelLogout = "/front-channel-logout"
	Sitemap            = "/sitemap.xml"
	Robots             = "/robots.txt"
	Health             = "/healthz"
	Ready              = "/readyz"
	// API is the prefix of all paths for programs.
	API            = "/api/"
	APIReference   = "/api"
	APIDocument    = API + "v1/openapi.json"
	APISubmissions = API + "v1/submissions"
	APICatalog     = API + "v1/catalog"
	APIConnectors  = API + "v1/connectors"
	APIPublisher   = API + "v1/publisher"
	APIWebhooks    = API + "v1/webhooks"
	APIQueue       = API + "v1/review/queue"
	APIExchange    = API + "v1/token-exchange"
	APILogin       = API + "v1/login"
	APILoginToken  = APILogin + "/token"
	APIToken       = API + "v1/token"
	APIValidate    = API + "v1/validate"
)

// For everyone who is signed in.
const (
	Notifications    = "/notifications"
	Inbox            = Notifications + "/inbox"
	ReadInbox        = Inbox + "/read"
	Sessions         = "/sessions"
	EndOtherSessions = Sessions + "/end-others"
	Tokens           = "/api-tokens"
	Webhooks         = "/webhooks"
	NewWebhook       = Webhooks + "/new"
)

// For ISVs.
const (
	Connection        = "/connection"
	CheckConnection   = Connection + "/check"
	ReplaceConnection = Connection + "/replace"
	ExportOrg         = Connection + "/export.zip"
	DeleteOwnOrg      = Connection + "/delete"
	KeepOwnOrg        = Connection + "/keep"
	Publisher         = "/publisher"
	Trusted           = "/trusted-publishers"
	Device            = "/command-line"
	PublisherDomain   = Publisher + "/domain"
	CheckDomain       = PublisherDomain + "/check"
	Integrations      = "/integrations"
	Submissions       = "/submissions"
	Connectors        = "/connectors"
)

// For the OIN team.
const (
	Queue          = "/admin"
	Views          = Queue + "/views"
	QueueChanges   = Queue + "/changes"
	Columns        = Queue + "/columns"
	Claims         = Queue + "/claims"
	Removals       = Queue + "/removals"
	Figures        = Queue + "/figures"
	FiguresList    = Figures + "/list"
	FiguresCSV     = Figures + ".csv"
	Texts          = Queue + "/texts"
	Settings       = Queue + "/settings"
	Holidays       = Settings + "/holidays"
	RemoveHoliday  = Holidays + "/remove"
	ImportHolidays = Holidays + "/import"
	Audit          = Queue + "/audit"
	AuditCSV       = Audit + ".csv"
	AuditJSONL     = Audit + ".jsonl"
	Orgs           = Queue + "/orgs"
	Jobs           = Queue + "/jobs"
)

// Home returns the person's start page.
func Home(p *oin.Person) string {
	switch {
	case p == nil:
		return SignIn
	case p.Role.IsOINTeam():
		return Queue
	default:
		return Integrations
	}
}

// InboxAfter returns a page of notifications other than the first one.
func InboxAfter(p oin.InboxPlace) string {
	return with(Inbox, "before", strconv.FormatInt(p.At.UnixMicro(), 10), "item", string(p.ID))
}

// OpenNotification returns the link that opens a notification, which marks it as read.
func OpenNotification(id oin.NotificationID) string { return Inbox + "/" + string(id) }

// Term returns where the glossary explains a term.
func Term(id string) string { return Glossary + "#term-" + id }

// CatalogWith returns the catalog, filtered by use case and type.
func CatalogWith(useCase, integrationType string) string {
	return with(Catalog, "use_case", useCase, "type", integrationType)
}

func CatalogEntry(slug string) string { return Catalog + "/" + slug }

func CatalogIcon(slug, sha256 string) string { return CatalogEntry(slug) + "/icon/" + sha256 }

// CatalogBadge returns the picture that says on other sites that an integration is in the catalog.
func CatalogBadge(slug string) string { return CatalogEntry(slug) + "/badge.svg" }

// CatalogCard returns the page about an integration that other sites show in a frame.
func CatalogCard(slug string) string { return CatalogEntry(slug) + "/card" }

// EntryFeed returns the feed of an integration's versions.
func EntryFeed(slug string) string { return CatalogEntry(slug) + "/feed.atom" }

// SignInFor returns the page that asks for the person's org. It leads on to next.
func SignInFor(next string) string { return with(SignIn, "next", next) }

// SignInAgainFor returns where a person signs in at their org again. It leads on to
// next.
func SignInAgainFor(next string) string { return with(SignInAgain, "next", next) }

// SignInAt returns where the app's tile on an org's dashboard leads.
func SignInAt(issuer string) string { return with(SignInStart, "iss", issuer) }

// ConnectOrg returns the page that connects an org, with its domain filled in.
func ConnectOrg(domain, next string) string { return with(Connect, "domain", domain, "next", next) }

func EndSession(id oin.SessionID) string { return Sessions + "/" + string(id) + "/end" }

func RevokeToken(id oin.TokenID) string { return Tokens + "/" + string(id) + "/revoke" }

// DeviceWith is the page that asks about the command line with a code.
func DeviceWith(code string) string { return with(Device, "code", oin.ShownDeviceCode(code)) }

// TrustedPublisher is for whom the token of a CI has to be, below the product's URL. It is no page.
func TrustedPublisher(id oin.TrustedID) string { return Trusted + "/" + string(id) }

func RevokeTrusted(id oin.TrustedID) string { return TrustedPublisher(id) + "/revoke" }

// JobsIn returns the jobs in a state.
func JobsIn(s oin.JobState) string { return with(Jobs, "state", string(s)) }

// JobsAfter returns a page of the jobs in a state other than the first one.
func JobsAfter(s oin.JobState, p oin.JobPlace) string {
	return with(Jobs, "state", string(s), "queue", p.Queue, "priority", strconv.Itoa(p.Priority), "due", strconv.FormatInt(p.Due.UnixMicro(), 10), "job", strconv.FormatInt(p.ID, 10))
}

func RetryJob(id string) string { return Jobs + "/" + id + "/retry" }

func CancelJob(id string) string { return Jobs + "/" + id + "/cancel" }

// Webhook returns a webhook with its log. It is the base of what can be done with it.
func Webhook(id oin.WebhookID) string { return Webhooks + "/" + string(id) }

func EditWebhook(id oin.WebhookID) string { return Webhook(id) + "/edit" }

func DeleteWebhook(id oin.WebhookID) string { return Webhook(id) + "/delete" }

func TestWebhook(id oin.WebhookID) string { return Webhook(id) + "/test" }

func PauseWebhook(id oin.WebhookID) string { return Webhook(id) + "/pause" }

func ResumeWebhook(id oin.WebhookID) string { return Webhook(id) + "/resume" }

func RotateWebhook(id oin.WebhookID) string { return Webhook(id) + "/rotate" }

// APIWebhook returns a webhook for programs. It is a base.
func APIWebhook(id oin.WebhookID) string { return APIWebhooks + "/" + string(id) }

// WebhookAfter returns a page of a webhook's log other than the first one.
func WebhookAfter(id oin.WebhookID, p oin.DeliveryPlace) string {
	return with(Webhook(id), "before", strconv.FormatInt(p.At.UnixMicro(), 10), "delivery", string(p.ID))
}

// Delivery returns what a webhook had to tell of an event.
func Delivery(id oin.WebhookID, delivery oin.DeliveryID) string {
	return Webhook(id) + "/deliveries/" + string(delivery)
}

func Redeliver(id oin.WebhookID, delivery oin.DeliveryID) string {
	return Delivery(id, delivery) + "/redeliver"
}

func RemoveConnector(id oin.ConnectorID) string { return Connectors + "/" + string(id) + "/remove" }

// Submission returns a submission's path for its ISV. Like that of [Review], it is a
// base for [File], [Suite], [Issues], [IssueAction], and [Do].
func Submission(id oin.SubmissionID) string { return Submissions + "/" + string(id) }

// Tab returns a tab of the form, by its ID.
func Tab(id oin.SubmissionID, tab string) string { return Submission(id) + "/" + tab }

// TabFields returns where a script saves some fields of a tab.
func TabFields(id oin.SubmissionID, tab string) string { return Tab(id, tab) + "/fields" }

// APISubmission returns a submission for programs. Like that of [Submission], its path is a
// base.
func APISubmission(id oin.SubmissionID) string { return APISubmissions + "/" + string(id) }

// APIReview returns a submission under review for the programs of reviewers.
func APIReview(id oin.SubmissionID) string { return API + "v1/review" + Submission(id) }

// Subscribe is where a visitor subscribes to an integration by email.
func Subscribe(slug string) string { return CatalogEntry(slug) + "/subscribe" }

// ConfirmSubscriptionWith is what the email to a new subscriber leads to.
func ConfirmSubscriptionWith(token string) string { return with(ConfirmSubscription, "token", token) }

// EndSubscriptionOf ends a subscription or, with all, every one of its address.
func EndSubscriptionOf(id oin.SubscriptionID, all bool) string {
	if all {
		return with(EndSubscription, "id", string(id), "all", "yes")
	}
	return with(EndSubscription, "id", string(id))
}

// APICatalogEntry returns an integration of the catalog for programs.
func APICatalogEntry(slug string) string { return APICatalog + "/" + slug }

// APIFinding returns a finding of a submission for programs.
func APIFinding(id oin.SubmissionID, finding string) string {
	return APISubmission(id) + "/findings/" + finding
}

// APIInstances returns the test instances of a submission for programs. It is a base.
func APIInstances(id oin.SubmissionID) string { return APISubmission(id) + "/test-instances" }

// Field returns a field's place in the form.
func Field(id oin.SubmissionID, k oin.Key) string { return AtField(Tab(id, oin.TabOf(k).ID), k) }

// FieldOfEmail returns the link to a field of the form in an email. It goes on to [Field]: the
// server learns that the email was opened, and a sign-in on the way keeps the field.
func FieldOfEmail(id oin.SubmissionID, k oin.Key) string {
	return Submission(id) + "?field=" + string(k)
}

// AtField returns a field's place on a page that shows answers.
func AtField(page string, k oin.Key) string { return page + "#f-" + string(k) }

// AtIssue returns the place of a field's issues on the page that reviewers read, or of
// those about the whole submission if k is empty.
func AtIssue(page string, k oin.Key) string {
	if k == "" {
		return page + "#" + WholeSubmission
	}
	return AtField(page, k)
}

// Present is where an open form hears who else has it open.
func Present(id oin.SubmissionID) string { return Submission(id) + "/form/colleagues" }

// Earlier returns what a field of a draft said before.
func Earlier(id oin.SubmissionID, k oin.Key) string { return Submission(id) + "/earlier/" + string(k) }

// IntegrationsWith returns a page of My App Integrations.
func IntegrationsWith(f oin.IntegrationsFilter, after oin.IntegrationsPlace) string {
	return withQuery(Integrations, IntegrationsQuery(f, after))
}

// Confirm returns a tab with the question whether to do something.
func Confirm(id oin.SubmissionID, tab string, a oin.Action) string {
	return with(Tab(id, tab), "confirm", string(a))
}

func Copy(id oin.SubmissionID) string { return Submission(id) + "/copy" }

func RegisterSuite(id oin.SubmissionID) string { return Suite(Submission(id)) + "/register" }

func ChooseConnector(id oin.SubmissionID) string { return Suite(Submission(id)) + "/choose" }

// Instances returns the test instances of a submission.
func Instances(id oin.SubmissionID) string { return Submission(id) + "/test" }

func NewInstance(id oin.SubmissionID) string { return Instances(id) + "/new" }

// NoteInstance returns where an instance that was installed by hand is added.
func NoteInstance(id oin.SubmissionID) string { return Instances(id) + "/by-hand" }

func CheckInstance(id oin.SubmissionID, i oin.InstanceID) string {
	return Instances(id) + "/" + string(i) + "/check"
}

func RevokeInstance(id oin.SubmissionID, i oin.InstanceID) string {
	return Instances(id) + "/" + string(i) + "/revoke"
}

// File returns a file of a submission, whose path for the reader is base.
func File(base string, k oin.Key) string { return base + "/files/" + string(k) }

// FileWith returns the same with the file's SHA-256, so that a cached old file never hides a
// new one.
func FileWith(sha256, base string, k oin.Key) string {
	return File(base, k) + "?v=" + sha256[:min(12, len(sha256))]
}

// Suite returns the page about a submission's flow test suite.
func Suite(base string) string { return base + "/suite" }

// Issues returns the conversation about a submission.
func Issues(base string) string { return base + "/issues" }

// IssuesWith returns the issues that match a filter.
func IssuesWith(base string, f oin.IssueFilter) string {
	return withQuery(Issues(base), IssueFilterQuery(f))
}

// AcceptIssues returns where a reviewer accepts several issues.
func AcceptIssues(base string) string { return Issues(base) + "/accept" }

func IssueAction(base string, id oin.IssueID, a oin.IssueAction) string {
	return Issues(base) + "/" + string(id) + "/" + string(a)
}

// Attachment returns an attachment of an issue, or of a reply to it.
func Attachment(base string, id oin.IssueID, a oin.AttachmentID) string {
	return Issues(base) + "/" + string(id) + "/files/" + string(a)
}

// RemoveAttachment returns where an attachment of a draft of an issue is deleted.
func RemoveAttachment(base string, id oin.IssueID, a oin.AttachmentID) string {
	return Attachment(base, id, a) + "/remove"
}

// Do returns where an action is performed.
func Do(base string, a oin.Action) string { return base + "/do/" + string(a) }

// OwnChanges returns what changed in a submission, for its own org, since "round" or
// "catalog", or since what is most useful if since is empty.
func OwnChanges(id oin.SubmissionID, since string) string {
	return with(Submission(id)+"/changes", "since", since)
}

// AskQuestion is where an ISV asks the OIN team a question, and AskAt the form for it.
func AskQuestion(id oin.SubmissionID) string { return Submission(id) + "/questions" }
func AskAt(id oin.SubmissionID) string       { return Issues(Submission(id)) + "#ask" }

// AskNews is where an ISV asks the OIN team for news of a submission.
func AskNews(id oin.SubmissionID) string { return Submission(id) + "/ask-news" }

// Timing returns how long the review of a submission is likely to take.
func Timing(id oin.SubmissionID) string { return Submission(id) + "/timing" }

// OwnPreview returns the catalog page of a submission as it would be, for its own org.
func OwnPreview(id oin.SubmissionID) string { return Submission(id) + "/preview" }

// OwnFile returns a file of a submission, in this or an earlier round, for its own org.
func OwnFile(id oin.SubmissionID, k oin.Key, sha256 string) string {
	return File(Submission(id), k) + "/" + sha256
}

// Check returns where a check is explained.
func Check(id string) string { return Checks + "#" + CheckAnchor(id) }

// CheckAnchor is the ID of a check's element on that page.
func CheckAnchor(id string) string { return "check-" + id }

func Reveal(base string, k oin.Key) string { return base + "/reveal/" + string(k) }

// FiguresOver returns the figures of a period, as a page or as [FiguresCSV].
func FiguresOver(view string, days int) string { return with(view, "days", strconv.Itoa(days)) }

// FigureList returns what a figure counts.
func FigureList(l oin.FigureList) string { return withQuery(FiguresList, FigureListQuery(l)) }

// AuditWith returns the audit log, as a page or an export, with a filter.
func AuditWith(view string, f oin.AuditFilter) string { return withQuery(view, AuditFilterQuery(f)) }

func Org(id oin.OrgID) string { return Orgs + "/" + string(id) }

// DeleteOrg asks an admin about the deletion of an org's data.
func DeleteOrg(id oin.OrgID) string { return Org(id) + "/delete" }

// OrgNotesAnchor is the ID of the notes about the org on a page about a submission.
const OrgNotesAnchor = "org-notes"

// OrgNotes adds a note about an org.
func OrgNotes(id oin.OrgID) string { return Org(id) + "/notes" }

// RemoveOrgNote deletes one.
func RemoveOrgNote(id oin.OrgID, note oin.NoteID) string {
	return OrgNotes(id) + "/" + string(note) + "/remove"
}

func OrgAction(id oin.OrgID, action string) string { return Org(id) + "/do/" + action }

// with adds pairs of names and values to a path. It leaves out empty values.
func with(address string, pairs ...string) string {
	return withQuery(address, values(pairs...))
}

func withQuery(address string, query url.Values) string {
	if len(query) == 0 {
		return address
	}
	return address + "?" + query.Encode()
}
