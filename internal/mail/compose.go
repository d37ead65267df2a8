// Package mail writes the mails that the product sends, and sends them by SMTP.
// The portal composes with it, the jobs send with it. It knows what a submission
// is, and neither where mails are kept nor when they go out.
//
// A notice is one entry of notices.go: it says as a [Letter] what there is to say,
// once, and the letter is rendered as HTML (letter.templ) and as text (text.go).
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

// Event is what a notice tells of.
type Event struct {
	Version oin.Submission
	Event   oin.Event
	Due     *time.Time // by when the OIN team means to act next
	Again   bool       // this version had been submitted before
	// Replies are what was said in issues.
	Replies []oin.UnansweredRemark
	// Left are test instances that a hand-over leaves in the org that had it.
	Left []oin.Instance
	// AskedRemoval: a hand-over has closed a removal request of the org that had it.
	AskedRemoval bool
	Site         string // where people reach the product, without a slash at the end
	Team         string // the OIN team's address
}

// Composed is a mail that is written and not yet addressed.
type Composed struct{ Subject, Text, HTML string }

// Compose writes the mail for a notice.
func Compose(n oin.Notice, news Event) (Composed, error) {
	write, ok := notices[n]
	if !ok {
		return Composed{}, fmt.Errorf("compose mail: there is no notice %q", n)
	}
	l := write(news)
	l.Subject, l.Site = line(l.Subject, 200), news.Site
	if l.Why == "" {
		l.Why = footerReason(n.Info())
	}
	return render(l)
}

// line is a text on one line of at most that many characters, whatever a person has
// typed.
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

// name is the app name on one line.
func (n Event) name() string { return line(n.Version.Answers.Name(), 80) }

// subjectName is what a sentence calls a submission.
func (n Event) subjectName() string {
	return fmt.Sprintf("%s, version %d", n.name(), n.Version.Version)
}

// titled is what all subjects of one submission have in common, and by an addition to
// it that names the org. What an ISV wrote is short there, and in marks that it cannot
// end: a subject is not theirs to write.
func (n Event) titled() string {
	return fmt.Sprintf("“%s”, version %d", within(n.Version.Answers.Name(), "“”"), n.Version.Version)
}
func (n Event) by() string { return " (" + within(n.Version.Org.Name, "()") + ")" }

// mostInSubject bounds what an ISV wrote in a subject, in characters.
const mostInSubject = 50

func within(text, marks string) string {
	return line(strings.Map(func(r rune) rune {
		if strings.ContainsRune(marks, r) {
			return ' '
		}
		return r
	}, text), mostInSubject)
}

func (n Event) org() string { return line(n.Version.Org.Name, 60) }

// day is a day in words, where t is: a due date is in the OIN team's time zone.
func day(t time.Time) string { return t.Format("Monday, 2 January 2006") }

// submission, review and catalog are where the reader of a mail goes on.
func (n Event) submission() string { return n.Site + paths.Submission(n.Version.ID) }
func (n Event) review() string     { return n.Site + paths.Review(n.Version.ID) }
func (n Event) catalog() string    { return n.Site + paths.CatalogEntry(n.Version.Slug) }

// field is where a field of the form is.
func (n Event) field(f *oin.Field) string {
	return n.Site + paths.Field(n.Version.ID, f.Key)
}

// footerReason says why a person gets an email.
func footerReason(i oin.NoticeInfo) string {
	switch {
	case i.Notice.Chosen():
		return "You're getting this because it goes to the OIN team's address and to OIN admins who have chosen it."
	case i.To == oin.PartyOIN:
		return "You're getting this because it goes to the OIN team's address and to the person who claimed the submission."
	}
	return "You're getting this because it's about a submission of your org. " + i.Must
}

// beside says what becomes of a version in progress of what was removed.
func (n Event) beside() Part {
	if !n.Version.Updating {
		return Part{}
	}
	return say("The version in progress stays as it is. You can go on with it; an OIN admin decides whether it is published.")
}
