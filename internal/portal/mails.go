package portal

import (
	"context"
	"strings"

	"oinmanager/internal/mail"
	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// tell writes a notice about what has just happened, one mail to each person who is
// to know. The person who did it is acted; nobody, where the system did.
func (p *Portal) tell(ctx context.Context, tx *postgres.Tx, n submission.Notice, acted submission.PersonID, news mail.News) error {
	to, err := p.recipients(ctx, tx, n, acted, news.Version)
	if err != nil {
		return err
	}
	return p.write(ctx, tx, n, "", news, to)
}

// write writes a notice to each of these addresses, on that occasion. What an ISV is
// told goes without the names of reviewers, unless the settings show them.
func (p *Portal) write(ctx context.Context, tx *postgres.Tx, n submission.Notice, occasion string, news mail.News, to []string) error {
	news.Site, news.Team = p.set.BaseURL, p.set.Team
	if n.Info().To == submission.ISVParty {
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		names := teamNames{settings}
		news.Version, news.Event = names.version(news.Version), names.event(news.Event)
	}
	written, err := mail.Compose(n, news)
	if err != nil {
		return err
	}
	for _, address := range distinct(to) {
		if err := tx.AddMail(ctx, news.Version.ID, postgres.Mail{
			Notice: n, Occasion: occasion, Sender: p.set.MailFrom, Recipients: []string{address},
			Subject: written.Subject, Body: written.Text, HTML: written.HTML, WrittenAt: p.now(),
		}); err != nil {
			return err
		}
	}
	return nil
}

// recipients are the addresses that a notice goes to: of those who have worked on
// the submission, or of the OIN team and the reviewer who has it in hand.
func (p *Portal) recipients(ctx context.Context, tx *postgres.Tx, n submission.Notice, acted submission.PersonID, v submission.Version) ([]string, error) {
	var fixed []string
	var people []postgres.Recipient
	var err error
	switch n.Info().To {
	case submission.OINParty:
		fixed = []string{p.set.Team}
		people, err = tx.Claimant(ctx, v.Org.ID, v.ID, n)
	default:
		people, err = tx.Participants(ctx, v.Org.ID, v.ID, n, acted)
	}
	return append(fixed, chosen(n, people, len(fixed) == 0)...), err
}

// chosen are those of the people who want the notice, or all where it must be sent.
// When nobody wants it and somebody has to know, it goes to whoever acted, or to all
// where none of them did.
func chosen(n submission.Notice, people []postgres.Recipient, somebody bool) []string {
	var all, wanting, acting []string
	for _, r := range people {
		all = append(all, r.Email)
		if r.Wants {
			wanting = append(wanting, r.Email)
		}
		if r.Acted {
			acting = append(acting, r.Email)
		}
	}
	switch {
	case n.Info().Must != "":
		return all
	case len(wanting) > 0 || !somebody:
		return wanting
	case len(acting) > 0:
		return acting
	default:
		return all
	}
}

// distinct leaves out an address that is there already; case does not tell them apart.
func distinct(addresses []string) []string {
	seen := map[string]bool{"": true}
	var all []string
	for _, a := range addresses {
		if key := strings.ToLower(a); !seen[key] {
			seen[key] = true
			all = append(all, a)
		}
	}
	return all
}
