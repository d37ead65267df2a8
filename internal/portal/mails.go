package portal

import (
	"context"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// notify writes notices about an event, as one email to each recipient. Acted is the person
// who caused it, and empty for the system.
func (p *Portal) notify(ctx context.Context, tx *postgres.Tx, settings oin.TeamSettings, acted oin.PersonID, news mail.Event, notices ...oin.Notice) error {
	return p.notifyWith(ctx, tx, nil, settings, acted, news, notices...)
}

// notifyWith does the same, and writes other emails of the same occasion along.
func (p *Portal) notifyWith(ctx context.Context, tx *postgres.Tx, all []postgres.Mail, settings oin.TeamSettings, acted oin.PersonID, news mail.Event, notices ...oin.Notice) error {
	for _, n := range notices {
		to, err := p.recipients(ctx, tx, n, acted, news.Version)
		if err != nil {
			return err
		}
		mails, err := p.compose(settings, n, "", news, to)
		if err != nil {
			return err
		}
		all = append(all, mails...)
	}
	return tx.AddMails(ctx, all)
}

// compose returns the emails of a notice to recipients. Each occasion is sent separately
// (see [postgres.Tx.AddMails]). Notices to ISVs hide the names of reviewers, unless the
// settings show them.
func (p *Portal) compose(settings oin.TeamSettings, n oin.Notice, occasion string, news mail.Event, to []postgres.Recipient) ([]postgres.Mail, error) {
	return p.composeMany(settings, n, occasion, []mail.Event{news}, to)
}

// composeMany returns the emails of a notice about one or several submissions. They are
// kept with the first one.
func (p *Portal) composeMany(settings oin.TeamSettings, n oin.Notice, occasion string, about []mail.Event, to []postgres.Recipient) ([]postgres.Mail, error) {
	for i := range about {
		news := &about[i]
		news.Site, news.Team = p.set.BaseURL, p.set.Team
		if n.Info().To == oin.PartyISV {
			names := nameMask{settings}
			news.Version, news.Event = names.version(news.Version), names.event(news.Event)
			news.Replies = names.said(news.Replies)
		}
	}
	written, err := mail.Compose(n, about...)
	if err != nil {
		return nil, err
	}
	var mails []postgres.Mail
	for _, r := range distinct(to) {
		mails = append(mails, postgres.Mail{
			Submission: about[0].Version.ID, Notice: n, Occasion: occasion, Sender: p.set.MailFrom, Recipients: []string{r.Email}, People: r.People,
			Subject: written.Subject, Body: written.Text, HTML: written.HTML, WrittenAt: p.now(),
		})
	}
	return mails, nil
}

// Digest combines emails into one.
func (p *Portal) Digest(mails []postgres.Mail) (mail.Composed, error) {
	var held []mail.Held
	for _, m := range mails {
		held = append(held, mail.Held{Subject: m.Subject, Text: m.Body, WrittenAt: m.WrittenAt})
	}
	return mail.Digest(held, p.set.BaseURL, limit.Emails, limit.HumanDuration(limit.EmailsPer))
}

// recipients returns whom a notice goes to. For an ISV, that is those who have worked on
// the submission. For the OIN team, it is the team's address and the claimant, or the
// admins who opted in to the notice.
func (p *Portal) recipients(ctx context.Context, tx *postgres.Tx, n oin.Notice, acted oin.PersonID, v oin.Submission) ([]postgres.Recipient, error) {
	if n.Chosen() {
		choosers, err := tx.Choosers(ctx, n, oin.ActiveSince(p.now()))
		return append([]postgres.Recipient{{Email: p.set.Team}}, choosers...), err
	}
	if n.Info().To == oin.PartyOIN {
		claimant, err := tx.Claimant(ctx, v.Org.ID, v.ID, n)
		wanting := wantedRecipients(n, claimant, false)
		if n == oin.NoticeISVReplied && len(wanting) > 0 {
			return wanting, err // replies are for the claimant, and steps for the team too
		}
		return append([]postgres.Recipient{{Email: p.set.Team}}, wanting...), err
	}
	people, err := tx.Readers(ctx, postgres.Audience{
		Org: v.Org.ID, Notice: n, Submission: v.ID, Acted: acted, Since: oin.ActiveSince(p.now()),
	})
	return wantedRecipients(n, people, true), err
}

// wantedRecipients returns the people who want a notice, or all if it must be sent. If no
// one wants it and someone must be told, it returns those who acted, or all if none of them
// did.
func wantedRecipients(n oin.Notice, people []postgres.Recipient, someone bool) []postgres.Recipient {
	var wanting, acting []postgres.Recipient
	for _, r := range people {
		if r.Wants {
			wanting = append(wanting, r)
		}
		if r.Acted {
			acting = append(acting, r)
		}
	}
	switch {
	case n.Info().Must != "":
		return people
	case len(wanting) > 0 || !someone:
		return wanting
	case len(acting) > 0:
		return acting
	default:
		return people
	}
}

// distinct removes duplicate addresses, which are compared without case.
func distinct(recipients []postgres.Recipient) []postgres.Recipient {
	seen := map[string]bool{"": true}
	var all []postgres.Recipient
	for _, r := range recipients {
		if key := strings.ToLower(r.Email); !seen[key] {
			seen[key] = true
			all = append(all, r)
		}
	}
	return all
}
