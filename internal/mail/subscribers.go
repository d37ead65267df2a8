package mail

import (
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Subscribing composes the email that confirms an address, or that says that it is subscribed
// already. Token is what the link to confirm has.
func Subscribing(s oin.Subscription, token, site string) (Composed, error) {
	name := "“" + within(s.Name, "“”") + "”"
	l := Letter{
		Subject: "Confirm emails about " + name,
		Body: body(
			say("Someone, probably you, asked us to email this address when %s in the Okta Integration Network has a new version, requests more scopes, or is removed.", name),
			say("To get these emails, confirm your address. The link works for a day. If it wasn't you, do nothing: we'll forget this address and send nothing else."),
		),
		Button: Link{"Confirm", site + paths.ConfirmSubscriptionWith(token)},
		Why:    "You're getting this once, because this address was entered on the page of an integration.",
		Choice: Link{"Forget this address now", site + paths.EndSubscriptionOf(s.ID, false)},
		Site:   site,
	}
	if s.Confirmed {
		l.Subject = "You already get emails about " + name
		l.Body = body(say("This address was entered on the page of %s again. It's subscribed already, so nothing has changed.", name))
		l.Button = Link{"Open " + line(s.Name, 80), site + paths.CatalogEntry(s.Slug)}
		l.Why = whySubscriber
		l.Choice.Label = unsubscribe
	}
	return render(l)
}

const (
	whySubscriber = "You're getting this because you subscribed to this integration by email."
	unsubscribe   = "Unsubscribe"
)

// CatalogNews composes the email to a subscriber about what happened to an integration.
func CatalogNews(c oin.CatalogChange, id oin.SubscriptionID, site string) (Composed, error) {
	name := "“" + within(c.Name, "“”") + "”"
	l := Letter{
		Button: Link{"Open " + line(c.Name, 80), site + paths.CatalogEntry(c.Slug)},
		Why:    whySubscriber,
		Choice: Link{unsubscribe, site + paths.EndSubscriptionOf(id, false)},
		Site:   site,
	}
	switch news := c.Text(); {
	case c.Removed:
		l.Subject = name + " was removed from the OIN"
		l.Body = body(say("%s was removed from the Okta Integration Network. Existing users keep access. If it returns within 90 days, you'll get an email.", name))
		l.Button = Link{"Open the catalog", site + paths.Catalog}
	case len(c.Scopes) > 0:
		l.Subject = line("New version of "+name+" requests more scopes", 200)
		l.Body = body(say("Version %d of %s is in the Okta Integration Network. It requests scopes that the previous version didn't. Check them before you grant them.", c.Version, name), quote("What's new:", news))
	default:
		l.Subject = line("New version of "+name, 200)
		l.Body = body(say("Version %d of %s is in the Okta Integration Network.", c.Version, name))
		if len(c.Groups()) > 0 {
			l.Body = append(l.Body, quote("What's new:", news))
		}
	}
	return render(l)
}

// CatalogDigest composes one email to a subscriber from those held, the oldest first.
func CatalogDigest(held []Held, id oin.SubscriptionID, site string) (Composed, error) {
	return together(Letter{
		Subject: fmt.Sprintf("%d emails about integrations you follow", len(held)),
		Body:    []Part{say("There were too many emails to send one by one, so here they are together, oldest first.")},
		Button:  Link{"Open the catalog", site + paths.Catalog},
		Why:     "You're getting this because you subscribed to these integrations by email.",
		Choice:  Link{"Unsubscribe from all", site + paths.EndSubscriptionOf(id, true)},
		Site:    site,
	}, held)
}
