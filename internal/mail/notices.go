package mail

import (
	"slices"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// notices has the letter of each notice. [oin.Notices] says who gets them, and how a
// person who can turn them off sees them.
var notices = map[oin.Notice]func(Event) Letter{
	oin.NoticeReceived: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("Expect to hear from us by %s. You don't need to do anything until then.", day(*n.Due))
		}
		return Letter{
			Subject: received(n) + ": " + n.titled(),
			Body: body(
				say("Thank you for submitting %s to the Okta Integration Network.", n.subjectName()),
				say("%s %s. Status: “%s”.", line(n.Event.Person, 80), n.Event.Means(), n.Event.To.Info().Label),
				by,
				n.oneReview(),
				say("Please keep the test account active until the review is finished."),
			),
			Button: Link{"View submission", n.submission()},
		}
	},
	oin.NoticeSubmitted: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("It's due by %s.", day(*n.Due))
		}
		return Letter{
			Subject: submitted(n) + ": " + n.titled() + n.by(),
			Body: body(
				say("%s: %s (%s) %s.", n.subjectName(), line(n.Event.Person, 80), n.org(), n.Event.Means()),
				quote("Message from the ISV:", n.Event.Note),
				by,
				n.oneReview(),
			),
			Button: Link{"Open submission", n.review()},
		}
	},
	oin.NoticeWithdrawn: func(n Event) Letter {
		what := "Withdrawn"
		if n.update() {
			what = "Update withdrawn"
		}
		return Letter{
			Subject: what + ": " + n.titled() + n.by(),
			Body: body(
				say("%s (%s) withdrew %s from review. It's a draft again, and no longer in the queue.", line(n.Event.Person, 80), n.org(), n.subjectName()),
				say("If they resubmit it, you'll get an email, and its issues and notes will be there again."),
			),
			Button: Link{"Open the queue", n.Site + paths.Queue},
		}
	},
	oin.NoticeNewsAsked: func(n Event) Letter {
		return Letter{
			Subject: "News requested: " + n.titled() + n.by(),
			Body: body(
				say("%s (%s) asks where the review of %s stands. It was due by %s.", line(n.Event.Person, 80), n.org(), n.subjectName(), n.Due.Format("Monday, 2 January 2006")),
				say("Reply in an issue, or pause the review with a reason, so that they know what to expect."),
			),
			Button: Link{"Open submission", n.review()},
		}
	},
	oin.NoticeChanges: func(n Event) Letter {
		return Letter{
			Subject: "Changes requested: " + n.titled(),
			Body: body(
				say("The OIN team reviewed %s, and requests these changes:", n.subjectName()),
				n.issues(),
				quote("Note from the reviewer:", n.Event.Note),
				say("Reply to each issue in OIN Manager. When you've made the changes, choose Submit for Review. If no change is needed, choose Answer without changes and tell us why."),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticeBugs: func(n Event) Letter {
		return Letter{
			Subject: "Bugs found: " + n.titled(),
			Body: body(
				say("The OIN team tested %s, and found these bugs:", n.subjectName()),
				n.issues(),
				quote("Note from the reviewer:", n.Event.Note),
				say("Reply to each issue in OIN Manager. When the bugs are fixed, choose Submit for Review to start the final review. If no change is needed, choose Answer without changes and tell us why."),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticeIssues: func(n Event) Letter {
		return Letter{
			Subject: "Issues found: " + n.titled(),
			Body: body(
				say("The OIN team found these issues with %s, which is live in the catalog:", n.subjectName()),
				n.issues(),
				say("Reply to each issue in OIN Manager. If a change is needed, choose Update in My App Integrations. The published version stays in the catalog until the new one replaces it."),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticePassed: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("Expect to hear from us by %s. You don't need to do anything until then.", day(*n.Due))
		}
		return Letter{
			Subject: "First review passed: " + n.titled(),
			Body: body(
				say("%s passed its first review. Next, the OIN team tests it. Status: “%s”.", n.subjectName(), n.Event.To.Info().Label),
				by,
				say("Please keep the test account active until the review is finished."),
			),
			Button: Link{"View submission", n.submission()},
		}
	},
	oin.NoticePublished: func(n Event) Letter {
		return Letter{
			Subject: "Published: " + n.titled(),
			Body: body(
				say("%s is now live in the Okta Integration Network catalog. Congratulations.", n.subjectName()),
				say("Please delete or deactivate the test account within 30 days. We'll delete its password from OIN Manager then."),
				say("To change anything, choose Update in My App Integrations. The published version stays in the catalog until the new one replaces it."),
			),
			Button: Link{"View in catalog", n.catalog()},
		}
	},
	oin.NoticePaused: func(n Event) Letter {
		return Letter{
			Subject: "Review paused: " + n.titled(),
			Body: body(
				say("The OIN team has paused the review of %s.", n.subjectName()),
				quote("Reason:", n.Event.Note),
				say("It has no due date until the review continues. We'll email you then."),
			),
			Button: Link{"View submission", n.submission()},
		}
	},
	oin.NoticeResumed: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("Expect to hear from us by %s. You don't need to do anything until then.", day(*n.Due))
		}
		return Letter{
			Subject: "Review resumed: " + n.titled(),
			Body:    body(say("The review of %s continues. Status: “%s”.", n.subjectName(), n.Submission.Label()), by),
			Button:  Link{"View submission", n.submission()},
		}
	},
	oin.NoticeIdle: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("If you don't resubmit it by %s, it returns to draft and leaves the review. Your answers and its issues stay, and you can submit it again at any time.", day(*n.Due))
		}
		return Letter{
			Subject: "Returns to draft soon: " + n.titled(),
			Body: body(
				say("%s has been waiting for your org since %s. Status: “%s”.", n.subjectName(), day(n.Event.At), n.Event.To.Info().Label),
				by,
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticeReturned: func(n Event) Letter {
		why := say("It had been your org's turn for 90 days, so %s returned to draft and left the review.", n.subjectName())
		if n.Event.Side != oin.PartySystem {
			why = say("The OIN team returned %s to draft, so it left the review.", n.subjectName())
		}
		return Letter{
			Subject: "Returned to draft: " + n.titled(),
			Body: body(
				why,
				quote("Reason:", n.Event.Note),
				say("Your answers and its issues are still there. When you submit it again, the review starts over with the first review."),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticeTokenExpires: func(n Event) Letter {
		var token oin.Token
		if n.Token != nil {
			token = *n.Token
		}
		return Letter{
			Subject: "API token expires soon: “" + within(token.Name, "“”") + "”",
			Body: body(
				say("The API token “%s” of %s, created by %s, expires on %s. Programs that use it stop working then.", line(token.Name, 80), n.org(), line(token.MadeBy, 80), day(token.Expires)),
				say("To keep them working, create another token, give it to these programs, and revoke this one. If nothing uses the token, you don't need to do anything."),
			),
			Button: Link{"Open API tokens", n.Site + paths.Tokens},
			Why:    "You're getting this because you created the token, or because its creator no longer signs in.",
		}
	},
	oin.NoticeWebhookPaused: func(n Event) Letter {
		var news WebhookNews
		if n.Webhook != nil {
			news = *n.Webhook
		}
		return Letter{
			Subject: "Webhook paused: “" + within(news.Name, "“”") + "”",
			Body: body(
				say("The webhook “%s” of %s, to %s, is paused. %s", line(news.Name, 80), n.org(), line(news.Host, 100), line(news.Why, 300)),
				say("We send nothing to it until you resume it. What happens in the meantime isn't sent later, but you can resend deliveries that failed."),
			),
			Button: Link{"Open webhook", n.Site + paths.Webhook(news.ID)},
			Why:    "You're getting this because you can change this webhook.",
		}
	},
	oin.NoticePublisher: func(n Event) Letter {
		var news PublisherNews
		if n.Publisher != nil {
			news = *n.Publisher
		}
		l := Letter{
			Subject: "Domain no longer verified: " + line(news.Domain, maxInSubject),
			Body: body(
				say("The domain %s of %s is no longer verified: %s.", line(news.Domain, 100), n.org(), line(news.Why, 300)),
				say("Customers and the OIN team no longer see it next to your integrations. To verify it again, follow the steps in OIN Manager."),
			),
			Button: Link{"Open publisher", n.Site + paths.Publisher},
			Why:    "You're getting this because you sign in for this org.",
		}
		if news.Removed {
			l.Subject = "Display name removed: “" + within(news.Name, "“”") + "”"
			l.Body = body(
				say("The OIN team removed the display name “%s” of %s. The catalog no longer shows who publishes your integrations.", line(news.Name, 80), n.org()),
				quote("Reason:", news.Why),
				say("Enter another name in OIN Manager. If you think this is a mistake, email %s.", n.Team),
			)
		}
		return l
	},
	oin.NoticeOrgDeletion:      orgDeletion,
	oin.NoticeOrgDeletionAsked: orgDeletionAsked,
	oin.NoticeRemoved: func(n Event) Letter {
		return Letter{
			Subject: "Removed from the catalog: " + n.titled(),
			Body: body(
				say("The OIN team removed %s from the Okta Integration Network catalog.", n.subjectName()),
				quote("Reason:", n.Event.Note),
				say("Existing users keep access until their own admins remove the integration."),
				n.beside(),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
	oin.NoticeRemovalRequested: func(n Event) Letter {
		return Letter{
			Subject: "Removal requested: " + n.titled() + n.by(),
			Body: body(
				say("%s (%s) asked to remove %s from the catalog.", line(n.Event.Person, 80), n.org(), n.subjectName()),
				say("Developer org: %s", n.Submission.Org.Issuer),
				say("App name: %s", n.name()),
				say("Catalog link: %s", n.catalog()),
				quote("Reason:", n.Event.Note),
				say("Only an OIN admin can remove it."),
			),
			Button: Link{"Open submission", n.review()},
		}
	},
	oin.NoticeRemovalCanceled: func(n Event) Letter {
		what := say("%s (%s) canceled the request to remove %s. It stays in the catalog.", line(n.Event.Person, 80), n.org(), n.subjectName())
		switch n.Event.Action {
		case oin.ActionRemove:
			what = say("%s removed %s (%s) from the catalog, as the ISV had requested.", line(n.Event.Person, 80), n.subjectName(), n.org())
		case oin.ActionTransfer:
			what = say("%s transferred %s to another org. This closed the removal request from %s. The integration stays in the catalog.", line(n.Event.Person, 80), n.subjectName(), n.org())
		}
		return Letter{
			Subject: "Removal request closed: " + n.titled() + n.by(),
			Body:    body(what),
			Button:  Link{"Open submission", n.review()},
		}
	},
	oin.NoticeRemovalSoon:    func(n Event) Letter { return removalReminder(n, "Removal request due soon") },
	oin.NoticeRemovalOverdue: func(n Event) Letter { return removalReminder(n, "Removal request overdue") },
	oin.NoticeTransferredOut: func(n Event) Letter {
		return Letter{
			Subject: "Transferred to another org: " + n.titled(),
			Body: body(
				say("The OIN team transferred %s to another org, with all its versions, files, and history.", n.name()),
				quote("Reason:", n.Event.Note),
				say("%s can no longer see or update it in OIN Manager. Its catalog page doesn't change.", n.org()),
				n.left(),
				n.askedRemoval(),
				say("If you think this is a mistake, email %s.", n.Team),
			),
			Button: Link{"View in catalog", n.catalog()},
		}
	},
	oin.NoticeAssigned: func(n Event) Letter {
		by := Part{}
		if n.Submission.Due != nil {
			by = say("It's due by %s.", day(*n.Submission.Due))
		}
		return Letter{
			Subject: "Assigned to you: " + n.titled() + n.by(),
			Body: body(
				say("%s assigned %s (%s) to you. Status: “%s”.", line(n.Event.Person, 80), n.subjectName(), n.org(), n.Submission.Label()),
				by,
			),
			Button: Link{"Open submission", n.review()},
		}
	},
	oin.NoticeClaimLost: func(n Event) Letter {
		what := say("%s took over %s (%s), which you had claimed.", line(n.Event.Person, 80), n.subjectName(), n.org())
		switch n.Event.Action {
		case oin.ActionRelease:
			what = say("%s released your claim on %s (%s). Anyone on the OIN team can claim it now.", line(n.Event.Person, 80), n.subjectName(), n.org())
		case oin.ActionAssign:
			what = say("%s assigned %s (%s), which you had claimed, to another reviewer.", line(n.Event.Person, 80), n.subjectName(), n.org())
		}
		return Letter{
			Subject: "No longer yours: " + n.titled() + n.by(),
			Body:    body(what, say("Status: “%s”.", n.Submission.Label())),
			Button:  Link{"Open submission", n.review()},
		}
	},
	oin.NoticeTransferred: func(n Event) Letter {
		return Letter{
			Subject: "In progress, transferred to another org: " + n.titled(),
			Body: body(
				say("An OIN admin transferred %s to another org. Version %d is still “%s”, and now belongs to %s.",
					n.name(), n.Submission.Version, n.Submission.Label(), n.org()),
				quote("Reason:", n.Event.Note),
			),
			Button: Link{"Open submission", n.review()},
		}
	},
	oin.NoticeTransferredIn: func(n Event) Letter {
		return Letter{
			Subject: "Transferred to your org: " + n.titled(),
			Body: body(
				say("The OIN team transferred %s to %s, with all its versions, files, and history.", n.name(), n.org()),
				quote("Reason:", n.Event.Note),
				say("You'll find it in My App Integrations, and your org can update it. Its catalog page doesn't change. Please check the support contacts, "+
					"escalation contact, and test account, which still belong to the previous owner."),
			),
			Button: Link{"Open submission", n.submission()},
			Why:    "You're getting this because an integration was transferred to your org. Your org is now responsible for it.",
		}
	},
	oin.NoticeTeamReplied: func(n Event) Letter {
		return Letter{
			Subject: "The OIN team replied: " + n.titled(),
			Body: body(
				say("The OIN team replied to you about %s:", n.subjectName()),
				n.replies(n.submission()),
				n.moreReplies(),
				say("Please reply to the issue in OIN Manager, or make the changes and resubmit."),
			),
			Button: Link{"Read and reply", paths.Issues(n.submission())},
		}
	},
	oin.NoticeISVReplied: func(n Event) Letter {
		return Letter{
			Subject: n.saidWhat("The ISV replied", "Question from the ISV") + ": " + n.titled() + n.by(),
			Body: body(
				say("%s "+n.saidWhat("replied", "asks")+" about %s. Status: “%s”.", n.org(), n.subjectName(), n.Submission.Label()),
				n.replies(n.review()),
				n.moreReplies(),
			),
			Button: Link{"Read and reply", paths.Issues(n.review())},
			Why:    "You're getting this because you claimed the submission, or because it's sent to the OIN team's address.",
		}
	},
	oin.NoticeDueSoon: func(n Event) Letter { return reminder(n, "Due soon", "is waiting") },
	oin.NoticeOverdue: func(n Event) Letter { return reminder(n, "Overdue", "is still waiting") },
	oin.NoticeYourTurn: func(n Event) Letter {
		return Letter{
			Subject: "Waiting for you: " + n.titled(),
			Body: body(
				say("%s has been waiting for your org since %s. Status: “%s”.", n.subjectName(), day(n.Event.At), n.Event.To.Info().Label),
				say("%s If no change is needed, choose Answer without changes and tell us why. The review continues when you resubmit. After 90 days, the submission returns to draft.", n.Event.To.Info().Next),
			),
			Button: Link{"Open submission", n.submission()},
		}
	},
}

// reminder reminds the OIN team of something that waits for them.
func reminder(n Event, what, waiting string) Letter {
	by := Part{}
	if n.Due != nil {
		by = say("We told the ISV to expect a reply by %s.", day(*n.Due))
	}
	return Letter{
		Subject: what + ": " + n.titled() + n.by(),
		Body: body(
			say("%s (%s) %s for the OIN team. Status: “%s”.", n.subjectName(), n.org(), waiting, n.Event.To.Info().Label),
			by,
		),
		Button: Link{"Open submission", n.review()},
	}
}

// removalReminder reminds the OIN team of a removal request that waits for its admins.
func removalReminder(n Event, what string) Letter {
	by := Part{}
	if n.Due != nil {
		by = say("It's due by %s.", day(*n.Due))
	}
	return Letter{
		Subject: what + ": " + n.titled() + n.by(),
		Body: body(
			say("On %s, %s (%s) asked to remove %s from the catalog.", day(n.Event.At), line(n.Event.Person, 80), n.org(), n.subjectName()),
			quote("Reason:", n.Event.Note),
			by,
			say("Only an OIN admin can remove it."),
		),
		Button: Link{"Open submission", n.review()},
	}
}

// askedRemoval returns a paragraph about the removal request that a transfer closed, if
// there was one.
func (n Event) askedRemoval() Part {
	if !n.AskedRemoval {
		return Part{}
	}
	return say("This closed your org's request to remove it from the catalog. If it should still be removed, the other org must request it.")
}

// received returns what the subject of the ISV's email calls the submission that was
// received.
func received(n Event) string {
	switch {
	case n.Event.Action == oin.ActionAnswer:
		return "Reply received"
	case n.Event.From == oin.StatusChanges:
		return "Changes received"
	case n.Event.From == oin.StatusBugs:
		return "Fixes received"
	default:
		return "Submission received"
	}
}

// submitted returns what the subject of the OIN team's email calls it: a new
// submission, an update of what is in the catalog, or a resubmission.
func submitted(n Event) string {
	switch {
	case n.Event.Action == oin.ActionAnswer:
		return "Back without changes"
	case n.Event.From == oin.StatusChanges:
		return "Back after changes"
	case n.Event.From == oin.StatusBugs:
		return "Back after fixes"
	case n.Again:
		return "Resubmitted after a withdrawal"
	case n.update():
		return "Update to review"
	default:
		return "New to review"
	}
}

// update reports whether another version has been in the catalog.
func (n Event) update() bool { return n.Submission.Version > 1 && n.Submission.Slug != "" }

// saidWhat returns replied, or asked if all that was said are questions.
func (n Event) saidWhat(replied, asked string) string {
	if slices.ContainsFunc(n.Replies, func(s oin.UnansweredRemark) bool { return s.Action != oin.IssueActionAsk }) {
		return replied
	}
	return asked
}

// oneReview returns a paragraph about an update for which one review is enough.
func (n Event) oneReview() Part {
	if !n.Submission.OneReview {
		return Part{}
	}
	return say("It needs only one review: compared with the published version, it changes %s. It's published as soon as it passes.", oin.OneReviewChanges)
}
