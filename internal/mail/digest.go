package mail

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// Held is an email that goes out with others, because its address has had so many.
type Held struct {
	Subject, Text string
	WrittenAt     time.Time
}

// mostOfHeld bounds what a digest says of one email, in characters.
const mostOfHeld = 4000

// Digest writes one email that says what those say, the oldest first. site is where
// people reach the product, many how many emails an address gets one by one, in per.
func Digest(held []Held, site string, many int, per string) (Composed, error) {
	l := Letter{
		Subject: fmt.Sprintf("%d emails from OIN Manager", len(held)),
		Body:    []Part{say("These emails would have come one by one. They come together because they were many. The oldest is first.")},
		Button:  Link{"Open OIN Manager", site},
		Why:     fmt.Sprintf("You're getting this because there were more than %d emails to this address in %s.", many, per),
		Site:    site,
	}
	for i, h := range held {
		l.Body = append(l.Body, quote(fmt.Sprintf("%d. %s (%s)", i+1, h.Subject, h.WrittenAt.UTC().Format("2 January 2006, 15:04 UTC")), inner(h.Text)))
	}
	return render(l)
}

// inner is what an email says, without the words below it that all emails have. Of a
// very long one it is the beginning, and the last line, which leads to the rest.
func inner(text string) string {
	text, _, _ = strings.Cut(text, "\n\n-- \n")
	runes := []rune(text)
	if len(runes) <= mostOfHeld {
		return text
	}
	all := lines(text)
	return string(runes[:mostOfHeld]) + "…\n\n" + all[len(all)-1]
}

// render makes a letter an email.
func render(l Letter) (Composed, error) {
	var html strings.Builder
	if err := letterPage(l).Render(context.Background(), &html); err != nil {
		return Composed{}, fmt.Errorf("compose mail “%s”: %w", l.Subject, err)
	}
	return Composed{Subject: l.Subject, Text: l.text(), HTML: html.String()}, nil
}
