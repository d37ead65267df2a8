package mail

import (
	"fmt"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Letter is the content of an email, before it is rendered as HTML or text.
type Letter struct {
	Subject string
	Body    []Part
	// Button is the link to continue with.
	Button Link
	// Why is the reason why the reader gets this. If it is empty, the notice's own is
	// used.
	Why string
	// Choice is where the reader decides what they get. If it is empty, that is the page for
	// notifications.
	Choice Link
	Site   string
}

// Part is a part of a letter. Exactly one of its fields is set.
type Part struct {
	Text  string // a paragraph of the product's text
	Quote Quote  // what a person has written
	Items []Item // a numbered list
}

// Quote is what a person has written, with a label that says what it is.
type Quote struct{ Label, Text string }

// Item is an entry of a list: what it is about, its severity, and what a person has
// written.
type Item struct {
	Number int
	Link
	Weight string
	Text   string
}

// Link is a link into the product.
type Link struct{ Label, Address string }

func say(format string, args ...any) Part { return Part{Text: fmt.Sprintf(format, args...)} }

func quote(label, text string) Part { return Part{Quote: Quote{label, text}} }

// issues lists what the OIN team asks for, each with a link to its field, or to the
// conversation about it.
func (n Event) issues() Part {
	var p Part
	for _, i := range n.Event.Issues {
		about := Link{"Whole submission", fmt.Sprintf("%s#issue-%d", paths.Issues(n.submission()), i.Number)}
		if f := oin.FindField(i.Field); f != nil {
			about = Link{f.Label, n.field(f)}
		}
		p.Items = append(p.Items, Item{i.Number, about, i.Severity.Label(), i.Text})
	}
	return p
}

// maxReplies is the maximum number of replies quoted in an email.
const maxReplies = 20

// replies lists the replies in issues, each with a link to the conversation.
func (n Event) replies(base string) Part {
	var p Part
	for _, s := range n.Replies[:min(len(n.Replies), maxReplies)] {
		about := "Whole submission"
		if f := oin.FindField(s.Issue.Field); f != nil {
			about = f.Label
		}
		text := s.Text
		if s.Action == oin.IssueActionChange {
			text = "Changed. It now says: " + s.Issue.Text
		}
		if s.Action == oin.IssueActionAsk {
			text = s.Issue.Text
		}
		if text == "" {
			text = "(" + s.Means() + ")"
		}
		p.Items = append(p.Items, Item{s.Issue.Number, Link{about, fmt.Sprintf("%s/issues#issue-%d", base, s.Issue.Number)}, line(s.Person, 80), text})
	}
	return p
}

// moreReplies counts the replies that [Event.replies] leaves out.
func (n Event) moreReplies() Part {
	if more := len(n.Replies) - maxReplies; more > 0 {
		return say("Replies not shown here: %d.", more)
	}
	return Part{}
}

// left lists the test instances that stay in the org that had the integration, and how
// to revoke them there. It only counts those beyond the first few.
func (n Event) left() Part {
	const most = 20
	if len(n.Left) == 0 {
		return Part{}
	}
	var ids []string
	for _, i := range n.Left[:min(len(n.Left), most)] {
		ids = append(ids, i.ClientID)
	}
	if more := len(n.Left) - most; more > 0 {
		ids = append(ids, fmt.Sprintf("and %d more", more))
	}
	return say("Its test instances stay in your org, and the other org can't see or use them. OIN Manager no longer lists them for you. To revoke one, open Applications, then API Service Integrations, "+
		"in the Admin Console of %s, and look for its client ID: %s.", n.Left[0].Domain, strings.Join(ids, ", "))
}

// body returns the parts that aren't empty.
func body(parts ...Part) []Part {
	var all []Part
	for _, p := range parts {
		if p.Text != "" || p.Quote.Text != "" || len(p.Items) > 0 {
			all = append(all, p)
		}
	}
	return all
}

// choice returns the link by which the reader decides what they get.
func (l Letter) choice() Link {
	if l.Choice.Address != "" {
		return l.Choice
	}
	return Link{"Email settings", l.Site + paths.Notifications}
}

// text renders the letter as plain text.
func (l Letter) text() string {
	var b strings.Builder
	for _, p := range l.Body {
		switch {
		case p.Text != "":
			fmt.Fprintf(&b, "%s\n\n", p.Text)
		case p.Quote.Text != "":
			fmt.Fprintf(&b, "%s\n\n   %s\n\n", p.Quote.Label, indent(p.Quote.Text))
		}
		for _, item := range p.Items {
			fmt.Fprintf(&b, "%d. %s (%s)\n   %s\n   %s\n\n", item.Number, item.Label, item.Weight, indent(item.Text), item.Address)
		}
	}
	choice := l.choice()
	fmt.Fprintf(&b, "%s: %s\n\n-- \n%s\n%s: %s\n", l.Button.Label, l.Button.Address, strings.TrimSpace(l.Why), choice.Label, choice.Address)
	return b.String()
}

func indent(s string) string { return strings.Join(lines(s), "\n   ") }

// lines returns the lines of a text with any line endings.
func lines(s string) []string {
	return strings.Split(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n"), "\n")
}
