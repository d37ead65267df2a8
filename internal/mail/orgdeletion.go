package mail

import "oinmanager/internal/paths"

// orgDeletion tells the people of an org what becomes of its data.
func orgDeletion(n Event) Letter {
	var news DeletionNews
	if n.Deletion != nil {
		news = *n.Deletion
	}
	l := Letter{
		Button: Link{"Open your org's connection", n.Site + paths.Connection},
		Why:    "You're getting this because you have signed in for this org.",
	}
	switch {
	case news.Canceled && news.By != "":
		l.Subject = "No longer requested: deletion of your org's data"
		l.Body = body(say("%s no longer asks the OIN team to delete all data of %s. Nothing was deleted.", line(news.By, 80), n.org()))
	case news.Canceled:
		l.Subject = "Canceled: deletion of your org's data"
		l.Body = body(
			say("The OIN team won't delete the data of %s. Nothing was deleted.", n.org()),
			quote("Reason:", news.Why),
		)
	case news.Due != nil:
		l.Subject = "To be deleted on " + day(*news.Due) + ": your org's data"
		l.Body = body(
			say("The OIN team will delete all data of %s in OIN Manager on %s: its people, submissions, files, and settings. Once deleted, nothing can be restored.", n.org(), day(*news.Due)),
			quote("Reason:", news.Why),
			say("Until then, no one in your org can sign in, and API tokens don't work."),
			say("If you need your data, or this is a mistake, email %s before %s. The OIN team can cancel the deletion until then.", n.Team, day(*news.Due)),
		)
		l.Button = Link{"Open OIN Manager", n.Site + paths.Start}
	default:
		l.Subject = "Deletion of your org's data requested"
		l.Body = body(
			say("%s asked the OIN team to delete all data of %s in OIN Manager: its people, submissions, files, and settings.", line(news.By, 80), n.org()),
			quote("Reason:", news.Why),
			say("If your org doesn't want this, cancel the request at Your org's connection. You can download your data there too."),
		)
	}
	return l
}

// orgDeletionAsked tells the OIN team what an org asks for.
func orgDeletionAsked(n Event) Letter {
	var news DeletionNews
	if n.Deletion != nil {
		news = *n.Deletion
	}
	l := Letter{
		Subject: "Deletion of an org's data requested: " + within(n.org(), "“”"),
		Body: body(
			say("%s asked to delete all data of %s.", line(news.By, 80), n.org()),
			quote("Reason:", news.Why),
			say("Only an OIN admin can delete it. Everyone in the org was told."),
		),
		Button: Link{"Open org", n.Site + paths.Org(news.Org)},
		Why:    "You're getting this because it's sent to the OIN team's address.",
	}
	if news.Canceled {
		l.Subject = "No longer requested: deletion of the data of " + within(n.org(), "“”")
		l.Body = body(say("%s no longer asks to delete the data of %s.", line(news.By, 80), n.org()))
	}
	return l
}
