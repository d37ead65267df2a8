package portal

import (
	"context"
	"slices"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// notify writes notices about an event: one email to each recipient who wants it, and a
// notification to all but the person who acted, which is empty for the system.
func (p *Portal) notify(ctx context.Context, tx *postgres.Tx, settings oin.TeamSettings, acted oin.PersonID, news mail.Event, notices ...oin.Notice) error {
	return p.notifyWith(ctx, tx, postgres.News{}, settings, acted, news, notices...)
}

// notifyWith does the same, and writes other news of the same occasion along.
func (p *Portal) notifyWith(ctx context.Context, tx *postgres.Tx, all postgres.News, settings oin.TeamSettings, acted oin.PersonID, news mail.Event, notices ...oin.Notice) error {
	for _, n := range notices {
		to, err := p.recipients(ctx, tx, n, acted, news.Submission)
		if err != nil {
			return err
		}
		written, err := p.compose(settings, n, "", news, to)
		if err != nil {
			return err
		}
		for i := range written.Items {
			item := &written.Items[i]
			item.People = slices.DeleteFunc(item.People, func(id oin.PersonID) bool { return id == acted })
		}
		all = all.And(written)
	}
	return tx.AddNews(ctx, all)
}

// compose returns the emails and notifications of a notice to recipients. Each occasion is
// told separately (see [postgres.Tx.AddNews]). Notices to ISVs hide the names of reviewers, unless the
// settings show them.
func (p *Portal) compose(settings oin.TeamSettings, n oin.Notice, occasion string, news mail.Event, to []postgres.Recipient) (postgres.News, error) {
	return p.composeMany(settings, n, occasion, []mail.Event{news}, to)
}

// composeMany does the same for a notice about one or several submissions. It is kept with
// the first one.
func (p *Portal) composeMany(settings oin.TeamSettings, n oin.Notice, occasion string, about []mail.Event, to []postgres.Recipient) (postgres.News, error) {
	for i := range about {
		news := &about[i]
		news.Site, news.Team = p.set.BaseURL, p.set.Team
		if n.Info().To == oin.PartyISV {
			names := nameMask{settings}
			news.Submission, news.Event = names.version(news.Submission), names.event(news.Event)
			news.Replies = names.said(news.Replies)
		}
	}
	written, err := mail.Compose(n, about...)
	if err != nil {
		return postgres.News{}, err
	}
	var news postgres.News
	next := oin.NextDaily(p.now(), p.set.DailyHour)
	for _, r := range distinct(to) {
		m := postgres.Mail{
			Submission: about[0].Submission.ID, Notice: n, Occasion: occasion, Sender: p.set.MailFrom, Recipients: []string{r.Email}, People: r.People,
			Subject: written.Subject, Body: written.Text, HTML: written.HTML, WrittenAt: p.now(),
		}
		if r.Daily && n.Info().Must == "" {
			m.Daily, m.HeldUntil = true, &next
		}
		news.Mails = append(news.Mails, m)
	}
	if news.Happened, err = p.happened(n, occasion, about[0], written); err != nil {
		return postgres.News{}, err
	}
	if people := readers(to); len(people) > 0 {
		news.Items = []postgres.Item{{
			Submission: about[0].Submission.ID, Notice: n, Occasion: occasion, People: people, ForTeam: n.Info().To == oin.PartyOIN,
			Outlasts: n.Outlasts() || len(about) > 1, Subject: written.Subject, Place: written.Place, At: p.now(),
		}}
	}
	return news, nil
}

// readers returns all people of recipients.
func readers(to []postgres.Recipient) []oin.PersonID {
	var all []oin.PersonID
	for _, r := range to {
		all = append(all, r.People...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// QueueDaily queues the emails of those who want them once a day, when it is time, and
// returns the number of addresses that get one.
func (p *Portal) QueueDaily(ctx context.Context) (addresses int, err error) {
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		addresses, err = tx.QueueDaily(ctx, oin.LastDaily(p.nowIn(tx), p.set.DailyHour), limit.EmailsTogether)
		return err
	})
	return addresses, err
}

// Digest combines emails into one.
func (p *Portal) Digest(mails []postgres.Mail) (mail.Composed, error) {
	var held []mail.Held
	for _, m := range mails {
		held = append(held, mail.Held{Subject: m.Subject, Text: m.Body, WrittenAt: m.WrittenAt})
	}
	if mails[0].Daily {
		return mail.Daily(held, p.set.BaseURL)
	}
	if id := mails[0].Subscription; id != "" {
		return mail.CatalogDigest(held, id, p.set.BaseURL)
	}
	return mail.Digest(held, p.set.BaseURL, limit.Emails, limit.HumanDuration(limit.EmailsPer))
}

// recipients returns whom a notice goes to. For an ISV, that is those who have worked on
// the submission. For the OIN team, it is the team's address and the claimant, or the
// admins who opted in to the notice.
func (p *Portal) recipients(ctx context.Context, tx *postgres.Tx, n oin.Notice, acted oin.PersonID, v oin.Submission) ([]postgres.Recipient, error) {
	if n.Chosen() {
		choosers, err := tx.Choosers(ctx, n, oin.ActiveSince(p.nowIn(tx)))
		return append([]postgres.Recipient{{Email: p.set.Team}}, choosers...), err
	}
	if n.Info().To == oin.PartyOIN {
		claimant, err := tx.Claimant(ctx, v.Org.ID, v.ID, n)
		wanting := wantedRecipients(n, claimant, false)
		if n == oin.NoticeISVReplied && slices.ContainsFunc(wanting, func(r postgres.Recipient) bool { return !r.Quiet }) {
			return wanting, err // replies are for the claimant, and steps for the team too
		}
		return append([]postgres.Recipient{{Email: p.set.Team}}, wanting...), err
	}
	people, err := tx.Readers(ctx, postgres.Audience{
		Org: v.Org.ID, Notice: n, Submission: v.ID, Acted: acted, Since: oin.ActiveSince(p.nowIn(tx)),
	})
	return wantedRecipients(n, people, true), err
}

// wantedRecipients returns people with those marked quiet who don't want an email of a
// notice, unless it must be sent. If no one wants it and someone must be told, those who
// acted get it, or all if none of them did.
func wantedRecipients(n oin.Notice, people []postgres.Recipient, someone bool) []postgres.Recipient {
	wants := func(r postgres.Recipient) bool { return r.Wants }
	acted := func(r postgres.Recipient) bool { return r.Acted }
	mailed := func(postgres.Recipient) bool { return true }
	switch {
	case n.Info().Must != "":
	case slices.ContainsFunc(people, wants) || !someone:
		mailed = wants
	case slices.ContainsFunc(people, acted):
		mailed = acted
	}
	for i := range people {
		people[i].Quiet = !mailed(people[i])
	}
	return people
}

// distinct returns those who get an email, without duplicate addresses, which are compared
// without case.
func distinct(recipients []postgres.Recipient) []postgres.Recipient {
	seen := map[string]bool{"": true}
	var all []postgres.Recipient
	for _, r := range recipients {
		if key := strings.ToLower(r.Email); !seen[key] && !r.Quiet {
			seen[key] = true
			all = append(all, r)
		}
	}
	return all
}
