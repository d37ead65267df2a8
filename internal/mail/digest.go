package mail

import (
	"context"
	"fmt"
	"strings"
	"time"

	"oinmanager/internal/paths"
)

// Held is an email that is sent together with others, because its address has reached
// its limit.
type Held struct {
	Subject, Text string
	WrittenAt     time.Time
}

// maxOfHeld is the maximum length of one email's text in a digest, in characters.
const maxOfHeld = 4000

// Digest composes one email from those held, the oldest first. site is the product's
// public URL, and many is how many separate emails an address gets in per.
func Digest(held []Held, site string, many int, per string) (Composed, error) {
	l := Letter{
		Subject: fmt.Sprintf("%d emails from OIN Manager", len(held)),
		Body:    []Part{say("There were too many emails to send one by one, so here they are together, oldest first.")},
		Button:  Link{"Open OIN Manager", site},
		Why:     fmt.Sprintf("You're getting this because there were more than %d emails to this address in %s.", many, per),
		Site:    site,
	}
	return together(l, held)
}

// Daily composes the one email of a day for those who want that, the oldest first.
func Daily(held []Held, site string) (Composed, error) {
	return together(Letter{
		Subject: fmt.Sprintf("Daily summary: %d notifications", len(held)),
		Body:    []Part{say("This is what happened since your last daily email, oldest first.")},
		Button:  Link{"Open notifications", site + paths.Inbox},
		Why:     "You're getting this because you chose to get these emails once a day.",
		Site:    site,
	}, held)
}

// together renders a letter with the emails that it combines.
func together(l Letter, held []Held) (Composed, error) {
	for i, h := range held {
		l.Body = append(l.Body, quote(fmt.Sprintf("%d. %s (%s)", i+1, h.Subject, h.WrittenAt.UTC().Format("2 January 2006, 15:04 UTC")), inner(h.Text)))
	}
	return render(l)
}

// inner returns an email's text without the footer. It cuts a very long one, but keeps
// its last line, which links to the rest.
func inner(text string) string {
	text, _, _ = strings.Cut(text, "\n\n-- \n")
	runes := []rune(text)
	if len(runes) <= maxOfHeld {
		return text
	}
	all := lines(text)
	return string(runes[:maxOfHeld]) + "…\n\n" + all[len(all)-1]
}

// render renders a letter as an email.
func render(l Letter) (Composed, error) {
	var html strings.Builder
	if err := letterPage(l).Render(context.Background(), &html); err != nil {
		return Composed{}, fmt.Errorf("compose mail “%s”: %w", l.Subject, err)
	}
	return Composed{Subject: l.Subject, Text: l.text(), HTML: html.String(), Place: strings.TrimPrefix(l.Button.Address, l.Site)}, nil
}
