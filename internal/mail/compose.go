// Package mail composes the product's emails, and sends them by SMTP. The portal
// composes with it, and the jobs send with it. It knows what a submission is, but
// neither where emails are stored nor when they are sent.
//
// A notice is an entry in notices.go, whose content is a [Letter]. The letter is
// rendered as HTML (letter.templ) and as text (letter.go).
package mail

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

//go:generate go tool templ generate -path .

// Event is what a notice is about.
type Event struct {
	Submission oin.Submission
	Event      oin.Event
	Due        *time.Time // the OIN team's target for the next step
	Again      bool       // this version was submitted before
	// Replies are the messages written in issues.
	Replies []oin.UnansweredRemark
	// Left are the test instances that a transfer leaves in the org that had the
	// integration.
	Left []oin.Instance
	// AskedRemoval means that a transfer closed a removal request of the org that had
	// the integration.
	AskedRemoval bool
	Token        *oin.Token     // of a notice about an API token
	Publisher    *PublisherNews // of a notice about who an org publishes as
	Webhook      *WebhookNews   // of a notice about a webhook
	Deletion     *DeletionNews  // of a notice about the deletion of an org's data
	Site         string         // the product's public URL, without a slash at the end
	Team         string         // the OIN team's email address
}

// PublisherNews is what became of an org's display name and domain.
type PublisherNews struct {
	Name, Domain string // as they were; the domain is empty if it wasn't proven
	Why          string
	Removed      bool // an admin removed the name
}

// DeletionNews is what became of the deletion of an org's data: it was asked for, scheduled, or
// canceled.
type DeletionNews struct {
	By       string     // the person of the org, or empty for the OIN team
	Why      string     // may be empty
	Due      *time.Time // when it begins, if it was scheduled
	Canceled bool
	Org      oin.OrgID
}

// WebhookNews is why a webhook was paused.
type WebhookNews struct {
	ID         oin.WebhookID
	Name, Host string
	Why        string // a sentence
}

// Composed is an email without addresses. Place is the path that its button leads to.
type Composed struct{ Subject, Text, HTML, Place string }

// Compose composes the email for a notice about a submission, or about several for the
// notices that have a letter for that.
func Compose(n oin.Notice, about ...Event) (Composed, error) {
	var l Letter
	switch one, many := notices[n], noticesOfMany[n]; {
	case one != nil && len(about) == 1:
		l = one(about[0])
	case many != nil && len(about) > 1:
		l = many(about)
	default:
		return Composed{}, fmt.Errorf("compose mail: there is no notice %q about %d submissions", n, len(about))
	}
	l.Subject, l.Site = line(l.Subject, 200), about[0].Site
	if l.Why == "" {
		l.Why = footerReason(n.Info())
	}
	return render(l)
}

// line returns a text on one line of at most most characters, without control
// characters and changes of direction.
func line(s string, most int) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r) || unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s)
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return string(runes)
}

// name returns the integration's name on one line.
func (n Event) name() string { return line(n.Submission.Answers.Name(), 80) }

// subjectName returns what sentences call the submission.
func (n Event) subjectName() string {
	return fmt.Sprintf("%s, version %d", n.name(), n.Submission.Version)
}

// titled returns the part that the subjects of all emails about a submission share. by
// returns an addition that names the org. What an ISV wrote is cut and enclosed in
// marks that it can't contain, so that it can't pass for the rest of a subject.
func (n Event) titled() string {
	return fmt.Sprintf("“%s”, version %d", within(n.Submission.Answers.Name(), "“”"), n.Submission.Version)
}
func (n Event) by() string { return " (" + within(n.Submission.Org.Name, "()") + ")" }

// maxInSubject is the maximum length of an ISV's text in a subject, in characters.
const maxInSubject = 50

func within(text, marks string) string {
	return line(strings.Map(func(r rune) rune {
		if strings.ContainsRune(marks, r) {
			return ' '
		}
		return r
	}, text), maxInSubject)
}

func (n Event) org() string { return line(n.Submission.Org.Name, 60) }

// day returns a date in words, in t's time zone. Due dates are in the OIN team's.
func day(t time.Time) string { return t.Format("Monday, 2 January 2006") }

// submission, review, and catalog return the links for a reader of the email.
func (n Event) submission() string { return n.Site + paths.Submission(n.Submission.ID) }
func (n Event) review() string     { return n.Site + paths.Review(n.Submission.ID) }
func (n Event) catalog() string    { return n.Site + paths.CatalogEntry(n.Submission.Slug) }

// field returns the link to a field of the form.
func (n Event) field(f *oin.Field) string {
	return n.Site + paths.FieldOfEmail(n.Submission.ID, f.Key)
}

// footerReason returns why a person gets an email.
func footerReason(i oin.NoticeInfo) string {
	switch {
	case i.Notice.Chosen():
		return "You're getting this because it's sent to the OIN team's address and to OIN admins who chose it."
	case i.To == oin.PartyOIN:
		return "You're getting this because it's sent to the OIN team's address and to the reviewer who claimed the submission."
	}
	return "You're getting this because it's about a submission of your org. " + i.Must
}

// beside returns a paragraph about the version in progress of a removed integration, if
// there is one.
func (n Event) beside() Part {
	if !n.Submission.Updating {
		return Part{}
	}
	return say("The version in progress doesn't change. You can continue with it, and an OIN admin decides whether to publish it.")
}
