package portal

import (
	"context"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// notify writes notices about what has just happened, one email of each to each person who
// is to know. The person who did it is acted; no one, where the product did.
func (p *Portal) notify(ctx context.Context, tx *postgres.Tx, settings oin.TeamSettings, acted oin.PersonID, news mail.Event, notices ...oin.Notice) error {
	var all []postgres.Mail
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

// compose returns a notice to each of these recipients, on that occasion. What an ISV is
// told goes without the names of reviewers, unless the settings show them.
func (p *Portal) compose(settings oin.TeamSettings, n oin.Notice, occasion string, news mail.Event, to []postgres.Recipient) ([]postgres.Mail, error) {
	news.Site, news.Team = p.set.BaseURL, p.set.Team
	if n.Info().To == oin.PartyISV {
		names := nameMask{settings}
		news.Version, news.Event = names.version(news.Version), names.event(news.Event)
		news.Replies = names.said(news.Replies)
	}
	written, err := mail.Compose(n, news)
	if err != nil {
		return nil, err
	}
	var mails []postgres.Mail
	for _, r := range distinct(to) {
		mails = append(mails, postgres.Mail{
			Submission: news.Version.ID, Notice: n, Occasion: occasion, Sender: p.set.MailFrom, Recipients: []string{r.Email}, People: r.People,
			Subject: written.Subject, Body: written.Text, HTML: written.HTML, WrittenAt: p.now(),
		})
	}
	return mails, nil
}

// Digest is one email that says what those say.
func (p *Portal) Digest(mails []postgres.Mail) (mail.Composed, error) {
	var held []mail.Held
	for _, m := range mails {
		held = append(held, mail.Held{Subject: m.Subject, Text: m.Body, WrittenAt: m.WrittenAt})
	}
	return mail.Digest(held, p.set.BaseURL, limit.Emails, limit.HumanDuration(limit.EmailsPer))
}

// recipients are those whom a notice goes to: of those who have worked on the
// submission, or the OIN team and the reviewer who has it in hand, or the OIN team and
// the admins who have chosen the notice.
func (p *Portal) recipients(ctx context.Context, tx *postgres.Tx, n oin.Notice, acted oin.PersonID, v oin.Submission) ([]postgres.Recipient, error) {
	if n.Chosen() {
		choosers, err := tx.Choosers(ctx, n, oin.ActiveSince(p.now()))
		return append([]postgres.Recipient{{Email: p.set.Team}}, choosers...), err
	}
	if n.Info().To == oin.PartyOIN {
		claimant, err := tx.Claimant(ctx, v.Org.ID, v.ID, n)
		wanting := wantedRecipients(n, claimant, false)
		if n == oin.NoticeISVReplied && len(wanting) > 0 {
			return wanting, err // a conversation is its reviewer's; the team hears of steps
		}
		return append([]postgres.Recipient{{Email: p.set.Team}}, wanting...), err
	}
	people, err := tx.Readers(ctx, postgres.Audience{
		Org: v.Org.ID, Notice: n, Submission: v.ID, Acted: acted, Since: oin.ActiveSince(p.now()),
	})
	return wantedRecipients(n, people, true), err
}

// wantedRecipients are those of the people who want the notice, or all where it must be sent.
// When no one wants it and someone has to know, it goes to the person who acted, or to
// all where none of them did.
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

// distinct leaves out an address that is there already; case does not tell them apart.
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
