package mail

import (
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// notices has the letter of each notice. [oin.Notices] says who gets them, and how a
// person who can turn them off sees them.
var notices = map[oin.Notice]func(Event) Letter{
	oin.NoticeReceived: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("You will hear from the OIN team by %s. Nothing is expected from you until then.", day(*n.Due))
		}
		return Letter{
			Subject: received(n) + ": " + n.titled(),
			Body: body(
				say("Thank you for submitting %s to the Okta Integration Network.", n.subjectName()),
				say("%s %s. It is now “%s”.", line(n.Event.Person, 80), n.Event.Means(), n.Event.To.Info().Label),
				by,
				say("Please keep the test account active until the review is over."),
			),
			Button: Link{"See where it stands", n.submission()},
		}
	},
	oin.NoticeSubmitted: func(n Event) Letter {
		by := Part{}
		if n.Due != nil {
			by = say("It is due by %s.", day(*n.Due))
		}
		return Letter{
			Subject: submitted(n) + ": " + n.titled() + n.by(),
			Body: body(
				say("%s (%s) %s: %s.", line(n.Event.Person, 80), n.org(), n.Event.Means(), n.subjectName()),
				quote("Message from the ISV:", n.Event.Note),
				by,
			),
			Button: Link{"Open it", n.review()},
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
				say("%s (%s) withdrew %s from review. It is a draft of theirs again and no longer in the queue.", line(n.Event.Person, 80), n.org(), n.subjectName()),
				say("If it is submitted again, you get an email, and what was written about it is there again."),
			),
			Button: Link{"Open the queue", n.Site + paths.Queue},
		}
	},
	oin.NoticeChanges: func(n Event) Letter {
		return Letter{
			Subject: "Changes requested: " + n.titled(),
			Body: body(
				say("The OIN team has reviewed %s, and asks you for these changes:", n.subjectName()),
				n.issues(),
				quote("They add:", n.Event.Note),
				say("Answer each one in OIN Manager. Once the changes are made, choose Submit for Review. If nothing needs to change, choose Answer without changes and tell us why."),
			),
			Button: Link{"Open your submission", n.submission()},
		}
	},
	oin.NoticeBugs: func(n Event) Letter {
		return Letter{
			Subject: "Bugs found: " + n.titled(),
			Body: body(
				say("The OIN team has tested %s, and found:", n.subjectName()),
				n.issues(),
				quote("They add:", n.Event.Note),
				say("Answer each one in OIN Manager. Once they are fixed, choose Submit for Review; it then goes to the final review. If nothing needs to change, choose Answer without changes and tell us why."),
			),
			Button: Link{"Open your submission", n.submission()},
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
				say("%s is now in the catalog of the Okta Integration Network. Congratulations!", n.subjectName()),
				say("Please delete or deactivate the test account within 30 days; its password is erased here then."),
				say("To change anything, choose Update in My App Integrations. The published version stays in the catalog until the new one takes its place."),
			),
			Button: Link{"See it in the catalog", n.catalog()},
		}
	},
	oin.NoticeRemoved: func(n Event) Letter {
		return Letter{
			Subject: "Removed from the catalog: " + n.titled(),
			Body: body(
				say("The OIN team has removed %s from the catalog of the Okta Integration Network.", n.subjectName()),
				quote("Why:", n.Event.Note),
				say("Existing users keep access until their own admins remove the integration from their orgs."),
				n.beside(),
			),
			Button: Link{"Open the submission", n.submission()},
		}
	},
	oin.NoticeRemovalRequested: func(n Event) Letter {
		return Letter{
			Subject: "Removal asked for: " + n.titled() + n.by(),
			Body: body(
				say("%s of %s asks to remove %s from the catalog.", line(n.Event.Person, 80), n.org(), n.subjectName()),
				say("Developer org: %s", n.Version.Org.Issuer),
				say("App name: %s", n.name()),
				say("Catalog link: %s", n.catalog()),
				quote("Why:", n.Event.Note),
				say("Only an OIN admin can remove it."),
			),
			Button: Link{"Open it", n.review()},
		}
	},
	oin.NoticeRemovalCanceled: func(n Event) Letter {
		what := say("%s of %s canceled the request to remove %s from the catalog. It stays.", line(n.Event.Person, 80), n.org(), n.subjectName())
		switch n.Event.Action {
		case oin.ActionRemove:
			what = say("%s removed %s of %s from the catalog, as the ISV had requested.", line(n.Event.Person, 80), n.subjectName(), n.org())
		case oin.ActionTransfer:
			what = say("%s handed %s over to another org. This closed the removal request of %s; the integration stays in the catalog.", line(n.Event.Person, 80), n.subjectName(), n.org())
		}
		return Letter{
			Subject: "Removal request closed: " + n.titled() + n.by(),
			Body:    body(what),
			Button:  Link{"Open it", n.review()},
		}
	},
	oin.NoticeRemovalSoon:    func(n Event) Letter { return removalReminder(n, "Removal request due soon") },
	oin.NoticeRemovalOverdue: func(n Event) Letter { return removalReminder(n, "Removal request overdue") },
	oin.NoticeTransferredOut: func(n Event) Letter {
		return Letter{
			Subject: "Handed over to another org: " + n.titled(),
			Body: body(
				say("The OIN team has handed %s over to another org, with all its versions, files and history.", n.name()),
				quote("They write:", n.Event.Note),
				say("%s no longer sees it in OIN Manager, and only the other org can update it from now on. It stays in the catalog as it is.", n.org()),
				n.left(),
				n.askedRemoval(),
				say("If you think that this is wrong, write to %s.", n.Team),
			),
			Button: Link{"See it in the catalog", n.catalog()},
		}
	},
	oin.NoticeTransferred: func(n Event) Letter {
		return Letter{
			Subject: "In progress, now of another org: " + n.titled(),
			Body: body(
				say("An admin has handed %s over to another org. Version %d, which is “%s”, went along as it is; it belongs to %s now.",
					n.name(), n.Version.Version, n.Version.Label(), n.org()),
				quote("They write:", n.Event.Note),
			),
			Button: Link{"Open it", n.review()},
		}
	},
	oin.NoticeTransferredIn: func(n Event) Letter {
		return Letter{
			Subject: "Handed over to your org: " + n.titled(),
			Body: body(
				say("The OIN team has handed %s over to %s, with all its versions, files and history.", n.name(), n.org()),
				quote("They write:", n.Event.Note),
				say("It stands in My App Integrations now, and your org can update it. It stays in the catalog as it is. Please check the support contacts, "+
					"the escalation contact and the test account: they are those of the org that had it."),
			),
			Button: Link{"Open it", n.submission()},
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
				say("Please answer in OIN Manager: in the issue, or by submitting again where changes are needed."),
			),
			Button: Link{"Read and answer", paths.Issues(n.submission())},
		}
	},
	oin.NoticeISVReplied: func(n Event) Letter {
		return Letter{
			Subject: "The ISV replied: " + n.titled() + n.by(),
			Body: body(
				say("%s replied about %s. Status: “%s”.", n.org(), n.subjectName(), n.Version.Label()),
				n.replies(n.review()),
				n.moreReplies(),
			),
			Button: Link{"Read and answer", paths.Issues(n.review())},
			Why:    "You're getting this because you claimed the submission, or because it goes to the OIN team's address.",
		}
	},
	oin.NoticeDueSoon: func(n Event) Letter { return reminder(n, "Due soon", "waits") },
	oin.NoticeOverdue: func(n Event) Letter { return reminder(n, "Overdue", "still waits") },
	oin.NoticeYourTurn: func(n Event) Letter {
		return Letter{
			Subject: "Waiting for you: " + n.titled(),
			Body: body(
				say("%s has been waiting for you since %s. It is “%s”.", n.subjectName(), day(n.Event.At), n.Event.To.Info().Label),
				say("%s If nothing needs to change, choose Answer without changes and tell us why. There is no deadline; the review goes on when you answer.", n.Event.To.Info().Next),
			),
			Button: Link{"Open your submission", n.submission()},
		}
	},
}

// reminder reminds the OIN team of something that waits for them.
func reminder(n Event, what, waits string) Letter {
	by := Part{}
	if n.Due != nil {
		by = say("The ISV was told to expect an answer by %s.", day(*n.Due))
	}
	return Letter{
		Subject: what + ": " + n.titled() + n.by(),
		Body: body(
			say("%s, by %s, %s for the OIN team: “%s”.", n.subjectName(), n.org(), waits, n.Event.To.Info().Label),
			by,
		),
		Button: Link{"Open it", n.review()},
	}
}

// removalReminder reminds the OIN team of a removal request that waits for its admins.
func removalReminder(n Event, what string) Letter {
	by := Part{}
	if n.Due != nil {
		by = say("It is due by %s.", day(*n.Due))
	}
	return Letter{
		Subject: what + ": " + n.titled() + n.by(),
		Body: body(
			say("On %s, %s of %s requested the removal of %s from the catalog.", day(n.Event.At), line(n.Event.Person, 80), n.org(), n.subjectName()),
			quote("Why:", n.Event.Note),
			by,
			say("Only an OIN admin can remove it."),
		),
		Button: Link{"Open it", n.review()},
	}
}

// askedRemoval returns a paragraph about the removal request that a transfer closed, if
// there was one.
func (n Event) askedRemoval() Part {
	if !n.AskedRemoval {
		return Part{}
	}
	return say("Your org's request to remove it from the catalog is closed. If it should still be removed, the other org has to request that.")
}

// received returns what the subject of the ISV's email calls the submission that was
// received.
func received(n Event) string {
	switch {
	case n.Event.Action == oin.ActionAnswer:
		return "Answer received"
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
		return "Submitted again after a withdrawal"
	case n.update():
		return "Update to review"
	default:
		return "New to review"
	}
}

// update reports whether another version has been in the catalog.
func (n Event) update() bool { return n.Version.Version > 1 && n.Version.Slug != "" }
