package server

import (
	"slices"

	"oinmanager/internal/api"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Pages that both sides have are below the submission's path for that side.
var submission, underReview = paths.Submission("{id}"), paths.Review("{id}")

// The columns are those of [route].
var routes = []route{
	// Everyone
	{get, paths.Start, anyone, requests, asRequest, noBody, (*server).landing},
	{get, paths.Glossary, anyone, requests, asRequest, noBody, (*server).glossary},
	{get, paths.Checks, anyone, requests, asRequest, noBody, (*server).checks},
	{get, paths.StyleGuide, onLocalRuns, requests, asRequest, noBody, (*server).styleGuide},
	{get, paths.Sitemap, anyone, requests, asRequest, noBody, (*server).sitemap},
	{get, paths.Robots, anyone, requests, asRequest, noBody, (*server).robots},
	{get, paths.Catalog, anyone, requests, asRequest, noBody, (*server).catalog},
	{get, paths.CatalogFeed, anyone, requests, asRequest, noBody, (*server).catalogFeed},
	{get, paths.CatalogEntry("{slug}"), anyone, requests, asRequest, noBody, (*server).catalogEntry},
	{get, paths.EntryFeed("{slug}"), anyone, requests, asRequest, noBody, (*server).entryFeed},
	{get, paths.CatalogBadge("{slug}"), anyone, requests, asRequest, noBody, (*server).catalogBadge},
	{get, paths.CatalogCard("{slug}"), anyone, requests, asRequest, noBody, (*server).catalogCard},
	{get, paths.Subscribe("{slug}"), anyone, requests, asRequest, noBody, (*server).subscribeForm},
	{post, paths.Subscribe("{slug}"), anyone, requests, asRequest, formBody, (*server).subscribe}, // counted by the portal
	{get, paths.ConfirmSubscription, anyone, requests, asRequest, noBody, (*server).confirmPage},
	{post, paths.ConfirmSubscription, anyone, requests, asRequest, noBody, (*server).confirmSubscription},
	{get, paths.EndSubscription, anyone, requests, asRequest, noBody, (*server).subscription},
	{post, paths.EndSubscription, anyone, requests, asRequest, noBody, (*server).endSubscription},
	{get, paths.CatalogIcon("{slug}", "{sha256}"), anyone, requests, asRequest, noBody, (*server).catalogIcon},
	{get, paths.APIReference, anyone, requests, asRequest, noBody, (*server).apiReference},
	{get, paths.APIDocument, anyone, requests, asRequest, noBody, (*server).apiDocument},
	{get, paths.SignIn, anyone, requests, asRequest, noBody, (*server).signInPage},
	{get, paths.SignInStart, anyone, requests, asRequest, noBody, (*server).askToSignIn},
	{post, paths.SignInStart, anyone, limit.SignIns, asRequest, formBody, (*server).beginSignIn},
	{getOnly, paths.SignInAgain, anyone, limit.SignIns, asRequest, noBody, (*server).signInAgain},
	{get, paths.Connect, anyone, requests, asRequest, noBody, (*server).connect},
	{post, paths.Connect, anyone, limit.Secrets, asRequest, formBody, (*server).connectClient},
	{getOnly, paths.Callback, anyone, limit.SignIns, asRequest, noBody, (*server).finishSignIn},
	{post, paths.SignOut, anyone, requests, asRequest, formBody, (*server).signOut},
	// Orgs sign people out. These requests have no cookie and authenticate by a token
	// or as the front channel does.
	{post, paths.UniversalLogout, anyone, limit.SignIns, asRequest, rawBody, (*server).universalLogout},
	{getOnly, paths.FrontChannelLogout, anyone, limit.SignIns, asRequest, noBody, (*server).frontChannelLogout},

	// Everyone who is signed in
	{get, paths.SignedIn, signedIn, requests, asRequest, noBody, (*server).signedIn},
	{get, paths.Notifications, signedIn, requests, asRequest, noBody, (*server).notifications},
	{post, paths.Notifications, signedIn, requests, asRequest, formBody, (*server).chooseNotifications},
	{get, paths.Inbox, signedIn, requests, asRequest, noBody, (*server).inbox},
	{post, paths.ReadInbox, signedIn, requests, asRequest, formBody, (*server).readNotifications},
	{getOnly, paths.OpenNotification("{notification}"), signedIn, requests, asRequest, noBody, (*server).openNotification},
	{get, paths.Sessions, signedIn, requests, asRequest, noBody, (*server).sessions},
	{post, paths.EndOtherSessions, signedIn, requests, asRequest, formBody, (*server).endOtherSessions},
	{post, paths.EndSession("{session}"), signedIn, requests, asRequest, formBody, (*server).endSession},
	{get, paths.Tokens, signedIn, requests, asRequest, noBody, (*server).tokens},
	{post, paths.Tokens, signedInRecently, requests, oin.AuditToken, formBody, (*server).makeToken},
	{post, paths.RevokeToken("{token}"), signedIn, requests, oin.AuditEndToken, formBody, (*server).revokeToken},
	{get, paths.Webhooks, signedIn, requests, asRequest, noBody, (*server).webhooks},
	{post, paths.Webhooks, signedInRecently, requests, oin.AuditWebhook, formBody, (*server).makeWebhook},
	{get, paths.NewWebhook, signedInRecently, requests, asRequest, noBody, (*server).newWebhook},
	{get, paths.Webhook("{webhook}"), signedIn, requests, asRequest, noBody, (*server).webhook},
	{post, paths.Webhook("{webhook}"), signedInRecently, requests, oin.AuditWebhook, formBody, (*server).changeWebhook},
	{get, paths.EditWebhook("{webhook}"), signedInRecently, requests, asRequest, noBody, (*server).editWebhook},
	{post, paths.DeleteWebhook("{webhook}"), signedIn, requests, oin.AuditWebhook, formBody, (*server).deleteWebhook},
	{post, paths.TestWebhook("{webhook}"), signedIn, limit.Webhooks, asRequest, formBody, (*server).testWebhook},
	{post, paths.PauseWebhook("{webhook}"), signedIn, requests, oin.AuditWebhook, formBody, (*server).pauseWebhook},
	{post, paths.ResumeWebhook("{webhook}"), signedIn, requests, oin.AuditWebhook, formBody, (*server).resumeWebhook},
	{post, paths.RotateWebhook("{webhook}"), signedInRecently, requests, oin.AuditWebhook, formBody, (*server).rotateWebhook},
	{post, paths.Redeliver("{webhook}", "{delivery}"), signedIn, limit.Webhooks, asRequest, formBody, (*server).redeliver},
	{get, paths.Delivery("{webhook}", "{delivery}"), signedIn, requests, asRequest, noBody, (*server).delivery},

	// An ISV's own org
	{get, paths.Connection, isv, requests, asRequest, noBody, (*server).connection},
	{post, paths.CheckConnection, isv, limit.Secrets, asRequest, formBody, (*server).checkConnection},
	{get, paths.ReplaceConnection, isvRecently, requests, asRequest, noBody, (*server).replaceForm},
	{post, paths.ReplaceConnection, isvRecently, limit.Secrets, asRequest, formBody, (*server).connectClient},
	{getOnly, paths.ExportOrg, isvRecently, limit.Exports, oin.AuditExportOrg, noBody, (*server).exportOrg},
	{get, paths.DeleteOwnOrg, isvRecently, requests, oin.AuditDeleteOrg, noBody, (*server).deleteOwnOrg},
	{post, paths.DeleteOwnOrg, isvRecently, limit.Exports, oin.AuditDeleteOrg, formBody, (*server).askOrgDeletion},
	{post, paths.KeepOwnOrg, isv, requests, oin.AuditDeleteOrg, formBody, (*server).keepOwnOrg},
	{get, paths.Publisher, isv, requests, asRequest, noBody, (*server).publisher},
	{post, paths.Publisher, isvRecently, requests, oin.AuditPublisher, formBody, (*server).setPublisherName},
	{post, paths.PublisherDomain, isvRecently, requests, oin.AuditPublisher, formBody, (*server).claimDomain},
	{post, paths.CheckDomain, isv, limit.Proofs, asRequest, formBody, (*server).checkDomain},
	{get, paths.Device, isv, limit.Codes, asRequest, noBody, (*server).device},
	{post, paths.Device, isvRecently, limit.Codes, oin.AuditToken, formBody, (*server).allowDevice},
	{get, paths.Trusted, isv, requests, asRequest, noBody, (*server).trusted},
	{post, paths.Trusted, isvRecently, requests, oin.AuditTrust, formBody, (*server).trust},
	{post, paths.RevokeTrusted("{trusted}"), isv, requests, oin.AuditEndTrust, formBody, (*server).revokeTrusted},
	{get, paths.Integrations, isv, requests, asRequest, noBody, (*server).integrations},
	{post, paths.Submissions, isv, requests, asRequest, formBody, (*server).addSubmission},
	{getOnly, paths.Present("{id}"), isv, requests, asRequest, noBody, (*server).present},
	{get, paths.Earlier("{id}", "{key}"), isv, requests, asRequest, noBody, (*server).earlierAnswers},
	{post, paths.Earlier("{id}", "{key}"), isv, requests, asRequest, formBody, (*server).restoreAnswer},
	{post, paths.Copy("{id}"), isv, requests, asRequest, formBody, (*server).copySubmission},
	{get, paths.Submission("{id}"), isv, requests, asRequest, noBody, (*server).submissionStart},
	{get, paths.Tab("{id}", "{tab}"), isv, requests, asRequest, noBody, (*server).submissionTab},
	{post, paths.Tab("{id}", "{tab}"), isv, limit.Uploads, asRequest, filesBody, (*server).saveTab},
	{post, paths.TabFields("{id}", "{tab}"), isv, limit.Uploads, asRequest, filesBody, (*server).saveFields},
	{post, paths.AskQuestion("{id}"), isv, limit.Uploads, asRequest, filesBody, (*server).askQuestion},
	{post, paths.AskNews("{id}"), isv, requests, asRequest, formBody, asSeen((*server).askNews)},
	{get, paths.Timing("{id}"), isv, requests, asRequest, noBody, (*server).timing},
	{get, paths.OwnPreview("{id}"), isv, requests, asRequest, noBody, (*server).ownPreview},
	{get, paths.OwnChanges("{id}", ""), isv, requests, asRequest, noBody, (*server).ownChanges},
	{get, paths.OwnFile("{id}", "{key}", "{sha256}"), isv, requests, asRequest, noBody, (*server).ownFile},
	{get, paths.File(submission, "{key}"), isv, requests, asRequest, noBody, (*server).file},
	{get, paths.Instances("{id}"), isv, requests, asRequest, noBody, (*server).instances},
	{post, paths.Instances("{id}"), isv, requests, oin.AuditInstall, formBody, (*server).installInstance},
	{get, paths.NewInstance("{id}"), isv, requests, asRequest, noBody, (*server).authorizeInstance},
	{post, paths.NoteInstance("{id}"), isv, requests, oin.AuditNote, formBody, (*server).noteInstance},
	{post, paths.CheckInstance("{id}", "{instance}"), isv, limit.Secrets, asRequest, formBody, (*server).checkInstance},
	{post, paths.RevokeInstance("{id}", "{instance}"), isv, requests, oin.AuditRevoke, formBody, (*server).revokeInstance},
	{post, paths.Do(submission, "{action}"), isv, requests, oin.AuditStep, formBody, (*server).act},
	{get, paths.Issues(submission), isv, requests, asRequest, noBody, (*server).issues},
	{post, paths.IssueAction(submission, "{issue}", "{action}"), isv, limit.Uploads, asRequest, filesBody, (*server).answerIssue},
	{get, paths.Attachment(submission, "{issue}", "{attachment}"), isv, requests, asRequest, noBody, (*server).attachment},
	{get, paths.Suite(submission), isv, requests, asRequest, noBody, (*server).suite},
	{post, paths.RegisterSuite("{id}"), isv, requests, asRequest, formBody, (*server).registerSuite},
	{post, paths.ChooseConnector("{id}"), isv, requests, asRequest, formBody, (*server).chooseConnector},
	{get, paths.Connectors, isv, requests, asRequest, noBody, (*server).connectors},
	{post, paths.Connectors, isv, requests, asRequest, formBody, (*server).registerConnector},
	{post, paths.RemoveConnector("{connector}"), isv, requests, asRequest, formBody, (*server).removeConnector},

	// The OIN team
	{get, paths.Queue, reviewer, requests, asRequest, noBody, (*server).queue},
	{getOnly, paths.QueueChanges, reviewer, requests, asRequest, noBody, (*server).queueChanges},
	{post, paths.Columns, reviewer, requests, asRequest, formBody, (*server).chooseColumns},
	{post, paths.Claims, reviewer, requests, asRequest, formBody, (*server).changeClaims},
	{post, paths.Views, reviewer, requests, asRequest, formBody, (*server).saveView},
	{post, paths.ChangeView("{view}"), reviewer, requests, asRequest, formBody, (*server).changeView},
	{post, paths.DeleteView("{view}"), reviewer, requests, asRequest, formBody, (*server).deleteView},
	{get, paths.Review("{id}"), reviewer, requests, asRequest, noBody, (*server).review},
	{get, paths.File(underReview, "{key}"), reviewer, requests, asRequest, noBody, (*server).file},
	{get, paths.SubmittedFile("{id}", "{key}", "{sha256}"), reviewer, requests, asRequest, noBody, (*server).submittedFile},
	{get, paths.Changes("{id}"), reviewer, requests, asRequest, noBody, (*server).changes},
	{getOnly, paths.ReviewNow("{id}", oin.Standing{}, ""), reviewer, requests, asRequest, noBody, (*server).reviewNow},
	{get, paths.Next("{id}"), reviewer, requests, asRequest, noBody, (*server).next},
	{get, paths.Previous("{id}"), reviewer, requests, asRequest, noBody, (*server).previous},
	{get, paths.Preview("{id}"), reviewer, requests, asRequest, noBody, (*server).preview},
	{get, paths.Suite(underReview), reviewer, requests, asRequest, noBody, (*server).suite},
	{post, paths.Claim("{id}", oin.ActionClaim), reviewer, requests, asRequest, formBody, (*server).claim},
	{post, paths.Claim("{id}", oin.ActionRelease), reviewer, requests, asRequest, formBody, (*server).release},
	{get, paths.Claim("{id}", oin.ActionAssign), reviewer, requests, asRequest, noBody, (*server).assignForm},
	{post, paths.Claim("{id}", oin.ActionAssign), reviewer, requests, asRequest, formBody, (*server).assign},
	{post, paths.Pause("{id}"), reviewer, requests, oin.AuditPause, formBody, asSeen((*server).pauseReview)},
	{post, paths.Resume("{id}"), reviewer, requests, oin.AuditResume, formBody, asSeen((*server).resumeReview)},
	{post, paths.Do(underReview, "{action}"), reviewer, requests, oin.AuditStep, formBody, (*server).actAsReviewer},
	{get, paths.Issues(underReview), reviewer, requests, asRequest, noBody, (*server).reviewIssues},
	{post, paths.Issues(underReview), reviewer, limit.Uploads, asRequest, filesBody, (*server).writeIssue},
	{post, paths.AcceptIssues(underReview), reviewer, requests, asRequest, formBody, asSeen((*server).acceptIssues)},
	{post, paths.IssueAction(underReview, "{issue}", "remove"), reviewer, requests, asRequest, formBody, (*server).removeIssue},
	{post, paths.IssueAction(underReview, "{issue}", oin.IssueActionChange), reviewer, requests, asRequest, formBody, (*server).changeIssue},
	{post, paths.IssueAction(underReview, "{issue}", "{action}"), reviewer, limit.Uploads, asRequest, filesBody, (*server).answerIssue},
	{get, paths.Attachment(underReview, "{issue}", "{attachment}"), reviewer, requests, asRequest, noBody, (*server).attachment},
	{post, paths.RemoveAttachment(underReview, "{issue}", "{attachment}"), reviewer, requests, asRequest, formBody, (*server).removeAttachment},
	{post, paths.Checklist("{id}"), reviewer, requests, asRequest, formBody, asSeen((*server).tickPoints)},
	{post, paths.CheckAgain("{id}"), reviewer, requests, asRequest, noBody, (*server).checkAgain},
	{post, paths.Notes("{id}"), reviewer, requests, asRequest, formBody, (*server).addNote},
	{post, paths.RemoveNote("{id}", "{note}"), reviewer, requests, asRequest, formBody, (*server).removeNote},
	{get, paths.Removals, reviewer, requests, asRequest, noBody, (*server).removals},
	{get, paths.Figures, reviewer, requests, asRequest, noBody, (*server).figures},
	{get, paths.FiguresList, reviewer, requests, asRequest, noBody, (*server).figureList},
	{get, paths.FiguresCSV, reviewer, requests, asRequest, noBody, (*server).figuresCSV},
	{get, paths.Settings, admin, requests, asRequest, noBody, (*server).settings},
	{post, paths.Settings, adminRecently, requests, oin.AuditSettings, formBody, (*server).saveSettings},
	{post, paths.Holidays, adminRecently, requests, oin.AuditSettings, formBody, (*server).addHolidays},
	{post, paths.ImportHolidays, adminRecently, requests, oin.AuditSettings, formBody, (*server).importHolidays},
	{post, paths.RemoveHoliday, adminRecently, requests, oin.AuditSettings, formBody, (*server).removeHoliday},
	{get, paths.Audit, admin, requests, asRequest, noBody, (*server).auditLog},
	{getOnly, paths.AuditCSV, adminRecently, requests, oin.AuditExport, noBody, (*server).auditCSV},
	{getOnly, paths.AuditJSONL, adminRecently, requests, oin.AuditExport, noBody, (*server).auditJSONL},
	{get, paths.Jobs, adminRecently, requests, asRequest, noBody, (*server).jobs},
	{post, paths.RetryJob("{job}"), adminRecently, requests, oin.AuditRetryJob, formBody, (*server).retryJob},
	{post, paths.CancelJob("{job}"), adminRecently, requests, oin.AuditCancelJob, formBody, (*server).cancelJob},
	{get, paths.Orgs, reviewer, requests, asRequest, noBody, (*server).orgs},
	{get, paths.Org("{org}"), reviewer, requests, asRequest, noBody, (*server).org},
	{get, paths.DeleteOrg("{org}"), adminRecently, requests, oin.AuditDeleteOrg, noBody, (*server).deleteOrg},
	{post, paths.DeleteOrg("{org}"), adminRecently, requests, oin.AuditDeleteOrg, formBody, (*server).scheduleOrgDeletion},
	{post, paths.OrgNotes("{org}"), reviewer, requests, asRequest, formBody, (*server).addOrgNote},
	{post, paths.RemoveOrgNote("{org}", "{note}"), reviewer, requests, asRequest, formBody, (*server).removeOrgNote},
	{post, paths.OrgAction("{org}", "{action}"), adminRecently, requests, asRequest, formBody, (*server).actOnOrg},
	{get, paths.Texts, reviewer, requests, asRequest, noBody, (*server).cannedTexts},
	{post, paths.Texts, reviewer, requests, asRequest, formBody, (*server).saveCannedText},
	{post, paths.RemoveText("{text}"), reviewer, requests, asRequest, formBody, (*server).removeCannedText},
	{get, paths.Reveal(underReview, "{key}"), reviewer, requests, asRequest, noBody, (*server).revealForm},
	{post, paths.Reveal(underReview, "{key}"), reviewerRecently, limit.Reveals, oin.AuditReveal, formBody, asSeen((*server).reveal)},
}

// endpoints are the routes of programs. The columns are those of [endpoint].
var endpoints = []endpoint{
	{get, paths.APICatalog, anyone, "", requests, asRequest, noBody, api.ListCatalog},
	{get, paths.APICatalogEntry("{slug}"), anyone, "", requests, asRequest, noBody, api.GetCatalogEntry},
	{post, paths.APIExchange, anyone, "", limit.Exchanges, oin.AuditRun, jsonBody, api.ExchangeToken},
	{post, paths.APILogin, anyone, "", limit.Codes, asRequest, jsonBody, api.StartLogin},
	{post, paths.APILoginToken, anyone, "", requests, oin.AuditToken, jsonBody, api.FinishLogin},
	{del, paths.APIToken, signedIn, oin.ScopeRead, requests, oin.AuditEndToken, noBody, api.EndToken},
	{get, paths.APISubmissions, isv, oin.ScopeRead, requests, asRequest, noBody, api.ListSubmissions},
	{post, paths.APISubmissions, isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.CreateSubmission},
	{get, paths.APISubmission("{id}"), signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetSubmission},
	{put, paths.APISubmission("{id}"), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.PutSubmission},
	{patch, paths.APISubmission("{id}"), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.PatchSubmission},
	{del, paths.APISubmission("{id}"), isv, oin.ScopeWrite, requests, oin.AuditStep, noBody, api.DeleteSubmission},
	{post, paths.APISubmission("{id}") + "/copy", isv, oin.ScopeWrite, requests, asRequest, noBody, api.CopySubmission},
	{get, fileOf(paths.APISubmission("{id}")), signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetFile},
	{put, fileOf(paths.APISubmission("{id}")), isv, oin.ScopeWrite, limit.Uploads, asRequest, fileBody, api.PutFile},
	{del, fileOf(paths.APISubmission("{id}")), isv, oin.ScopeWrite, requests, asRequest, noBody, api.DeleteFile},
	{post, paths.APISubmission("{id}") + "/submit", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.Submit},
	{post, paths.APISubmission("{id}") + "/answer", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.Answer},
	{post, paths.APISubmission("{id}") + "/withdraw", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.Withdraw},
	{post, paths.APISubmission("{id}") + "/update", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.StartUpdate},
	{post, paths.APISubmission("{id}") + "/request-removal", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.RequestRemoval},
	{post, paths.APISubmission("{id}") + "/cancel-removal", isv, oin.ScopeSubmit, requests, oin.AuditStep, jsonBody, api.CancelRemoval},
	{get, paths.APISubmission("{id}") + "/versions", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.ListVersions},
	{get, paths.APISubmission("{id}") + "/history", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetHistory},
	{get, paths.Issues(paths.APISubmission("{id}")), signedIn, oin.ScopeRead, requests, asRequest, noBody, api.ListIssues},
	{get, paths.Attachment(paths.APISubmission("{id}"), "{issue}", "{attachment}"), signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetAttachment},
	{post, paths.IssueAction(paths.APISubmission("{id}"), "{issue}", oin.IssueActionReply), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.ReplyToIssue},
	{post, paths.IssueAction(paths.APISubmission("{id}"), "{issue}", oin.IssueActionResolve), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.ResolveIssue},
	{post, paths.IssueAction(paths.APISubmission("{id}"), "{issue}", oin.IssueActionReopen), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.ReopenIssue},
	{post, paths.IssueAction(paths.APISubmission("{id}"), "{issue}", oin.IssueActionWithdraw), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.WithdrawQuestion},
	{post, paths.APISubmission("{id}") + "/questions", isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.AskQuestion},
	{get, paths.APISubmission("{id}") + "/changes", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetChanges},
	{get, paths.APISubmission("{id}") + "/earlier/{field}", isv, oin.ScopeRead, requests, asRequest, noBody, api.GetEarlierAnswers},
	{get, paths.APISubmission("{id}") + "/timing", isv, oin.ScopeRead, requests, asRequest, noBody, api.GetTiming},
	{get, paths.APISubmission("{id}") + "/findings", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetFindings},
	{post, paths.APIFinding("{id}", "check-again"), isv, oin.ScopeWrite, requests, asRequest, noBody, api.CheckAgain},
	{post, paths.APIFinding("{id}", "{finding}/dismiss"), isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.DismissFinding},
	{post, paths.APIFinding("{id}", "{finding}/undismiss"), isv, oin.ScopeWrite, requests, asRequest, noBody, api.UndismissFinding},
	{get, paths.APIInstances("{id}"), isv, oin.ScopeRead, requests, asRequest, noBody, api.ListInstances},
	{post, paths.APIInstances("{id}"), isv, oin.ScopeTest, requests, oin.AuditInstall, jsonBody, api.InstallInstance},
	{post, paths.APIInstances("{id}") + "/by-hand", isv, oin.ScopeTest, requests, oin.AuditNote, jsonBody, api.NoteInstance},
	{post, paths.APIInstances("{id}") + "/{instance}/check", isv, oin.ScopeTest, limit.Secrets, asRequest, jsonBody, api.CheckInstance},
	{post, paths.APIInstances("{id}") + "/{instance}/revoke", isv, oin.ScopeTest, requests, oin.AuditRevoke, jsonBody, api.RevokeInstance},
	{post, paths.APIValidate, isv, oin.ScopeRead, limit.Validations, asRequest, jsonBody, api.Validate},
	{get, paths.APIPublisher, isv, oin.ScopeRead, requests, asRequest, noBody, api.GetPublisher},
	{post, paths.APIPublisher + "/check", isv, oin.ScopeWrite, limit.Proofs, asRequest, noBody, api.CheckDomain},
	{get, paths.APIConnectors, isv, oin.ScopeRead, requests, asRequest, noBody, api.ListConnectors},
	{post, paths.APIConnectors, isv, oin.ScopeWrite, requests, asRequest, jsonBody, api.AddConnector},
	{del, paths.APIConnectors + "/{id}", isv, oin.ScopeWrite, requests, asRequest, noBody, api.RemoveConnector},
	{get, paths.APIWebhooks, signedIn, oin.ScopeRead, requests, asRequest, noBody, api.ListWebhooks},
	{post, paths.APIWebhooks, signedIn, oin.ScopeWebhooks, requests, oin.AuditWebhook, jsonBody, api.CreateWebhook},
	{get, paths.APIWebhook("{webhook}"), signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetWebhook},
	{patch, paths.APIWebhook("{webhook}"), signedIn, oin.ScopeWebhooks, requests, oin.AuditWebhook, jsonBody, api.ChangeWebhook},
	{del, paths.APIWebhook("{webhook}"), signedIn, oin.ScopeWebhooks, requests, oin.AuditWebhook, noBody, api.DeleteWebhook},
	{post, paths.APIWebhook("{webhook}") + "/rotate", signedIn, oin.ScopeWebhooks, requests, oin.AuditWebhook, jsonBody, api.RotateWebhook},
	{post, paths.APIWebhook("{webhook}") + "/test", signedIn, oin.ScopeWebhooks, limit.Webhooks, asRequest, noBody, api.TestWebhook},
	{get, paths.APIWebhook("{webhook}") + "/deliveries", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.ListDeliveries},
	{get, paths.APIWebhook("{webhook}") + "/deliveries/{delivery}", signedIn, oin.ScopeRead, requests, asRequest, noBody, api.GetDelivery},
	{post, paths.APIWebhook("{webhook}") + "/deliveries/{delivery}/redeliver", signedIn, oin.ScopeWebhooks, limit.Webhooks, asRequest, noBody, api.Redeliver},

	{get, paths.APIQueue, reviewer, oin.ScopeRead, requests, asRequest, noBody, api.ListQueue},
	{get, paths.APIReview("{id}"), reviewer, oin.ScopeRead, requests, asRequest, noBody, api.GetReview},
	{post, paths.APIReview("{id}") + "/claim", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.ClaimSubmission},
	{post, paths.APIReview("{id}") + "/release", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.ReleaseSubmission},
	{post, paths.APIReview("{id}") + "/assign", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.AssignSubmission},
	{post, paths.Issues(paths.APIReview("{id}")), reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.WriteIssue},
	{post, paths.AcceptIssues(paths.APIReview("{id}")), reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.AcceptIssues},
	{patch, paths.Issues(paths.APIReview("{id}")) + "/{issue}", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.ChangeIssue},
	{del, paths.Issues(paths.APIReview("{id}")) + "/{issue}", reviewer, oin.ScopeReview, requests, asRequest, noBody, api.RemoveIssue},
	{post, paths.IssueAction(paths.APIReview("{id}"), "{issue}", oin.IssueActionReply), reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.TeamReply},
	{post, paths.IssueAction(paths.APIReview("{id}"), "{issue}", oin.IssueActionReopen), reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.TeamReopen},
	{post, paths.IssueAction(paths.APIReview("{id}"), "{issue}", oin.IssueActionWithdraw), reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.TeamWithdraw},
	{patch, paths.APIReview("{id}") + "/checklist", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.Tick},
	{post, paths.APIReview("{id}") + "/check-again", reviewer, oin.ScopeReview, requests, asRequest, noBody, api.TeamCheck},
	{post, paths.APIReview("{id}") + "/notes", reviewer, oin.ScopeReview, requests, asRequest, jsonBody, api.AddNote},
	{del, paths.APIReview("{id}") + "/notes/{note}", reviewer, oin.ScopeReview, requests, asRequest, noBody, api.RemoveNote},
	{post, paths.APIReview("{id}") + "/pause", reviewer, oin.ScopeReview, requests, oin.AuditPause, jsonBody, api.PauseReview},
	{post, paths.APIReview("{id}") + "/resume", reviewer, oin.ScopeReview, requests, oin.AuditResume, jsonBody, api.ResumeReview},
	{post, paths.APIReview("{id}") + "/pass", reviewer, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.Pass},
	{post, paths.APIReview("{id}") + "/request-changes", reviewer, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.RequestChanges},
	{post, paths.APIReview("{id}") + "/report-bugs", reviewer, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.ReportBugs},
	{post, paths.APIReview("{id}") + "/report-issues", reviewer, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.ReportIssues},
	{post, paths.APIReview("{id}") + "/return-to-draft", admin, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.ReturnToDraft},
	{post, paths.APIReview("{id}") + "/remove", admin, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.Remove},
	{post, paths.APIReview("{id}") + "/hand-over", admin, oin.ScopeReview, requests, oin.AuditStep, jsonBody, api.TransferIntegration},
}

// fileOf returns the path of a file of a submission for programs, by its field's name.
func fileOf(submission string) string { return submission + "/files/{field}" }

// allRoutes returns the routes of people and of programs.
func allRoutes() []route {
	all := slices.Clone(routes)
	for _, e := range endpoints {
		all = append(all, e.route())
	}
	return all
}

// Line is one route as the documentation lists it.
type Line struct {
	Method, Path, Access, Limit, Audit, Body string
	Scope                                    string         // that a token needs, of a route for programs
	Operation                                *api.Operation // of a route for programs, or nil
}

// SiteMap returns all routes with what they declare, for documentation and for tests
// that must not miss one.
func SiteMap() []Line {
	var lines []Line
	for _, r := range routes {
		lines = append(lines, r.line())
	}
	for _, e := range endpoints {
		line := e.route().line()
		line.Scope, line.Operation = string(e.scope), e.operation
		lines = append(lines, line)
	}
	return lines
}
