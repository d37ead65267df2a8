package mail

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"

	"oinmanager/internal/paths"

	gomail "github.com/wneessen/go-mail"
)

// Message is one mail as it goes out.
type Message struct {
	// ID stays the same when the message has to be sent again, so that a mail
	// program can tell that it has it already.
	ID string
	// Thread is what all mails of one conversation share; empty for none.
	Thread  string
	From    string
	To      []string
	Subject string
	Text    string
	HTML    string // empty for a mail that is plain text only
}

// SMTP sends mails through one server.
type SMTP struct {
	client *gomail.Client
	site   *url.URL
}

// NewSMTP takes the server's address as smtp://user:password@host:587 (STARTTLS) or
// smtps://user:password@host:465 (TLS from the start), and the address under which
// people reach the product. Only to a server on this machine do mails go without TLS.
func NewSMTP(address, site string) (*SMTP, error) {
	here, err := url.Parse(site)
	if err != nil {
		return nil, fmt.Errorf("set up SMTP: address of the product: %w", err)
	}
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || (u.Scheme != "smtp" && u.Scheme != "smtps") {
		// The address itself is left out: it may hold a password.
		return nil, fmt.Errorf("SMTP_URL is not of the form smtp://user:password@host:port or smtps://…")
	}
	policy := gomail.TLSMandatory
	if addr, err := netip.ParseAddr(u.Hostname()); u.Hostname() == "localhost" || err == nil && addr.IsLoopback() {
		policy = gomail.TLSOpportunistic
	}
	options := []gomail.Option{gomail.WithTLSPolicy(policy)}
	if u.Scheme == "smtps" {
		options = append(options, gomail.WithSSL())
	}
	if port := u.Port(); port != "" {
		n, err := strconv.Atoi(port)
		if err != nil {
			return nil, fmt.Errorf("SMTP_URL has a port that is no number")
		}
		options = append(options, gomail.WithPort(n))
	}
	if u.User != nil {
		password, _ := u.User.Password()
		options = append(options,
			gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	client, err := gomail.NewClient(u.Hostname(), options...)
	if err != nil {
		return nil, fmt.Errorf("set up SMTP: %w", err)
	}
	return &SMTP{client, here}, nil
}

// Send hands one message to the server. What the server has taken is sent, also when
// it then hangs or breaks off before it has said goodbye.
func (s *SMTP) Send(ctx context.Context, m Message) error {
	msg, err := s.form(m)
	if err != nil {
		return err
	}
	if err := s.client.DialAndSendWithContext(ctx, msg); err != nil && !msg.IsDelivered() {
		return fmt.Errorf("send mail: %w", err)
	}
	return nil
}

// form puts a message into the form of the net: both bodies, and the headers by
// which mail programs thread, sort and offer to leave a list.
func (s *SMTP) form(m Message) (*gomail.Msg, error) {
	msg := gomail.NewMsg()
	if err := msg.From(m.From); err != nil {
		return nil, fmt.Errorf("send mail: sender: %w", err)
	}
	if err := msg.To(m.To...); err != nil {
		return nil, fmt.Errorf("send mail: recipients: %w", err)
	}
	msg.Subject(m.Subject)
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	if m.HTML != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	}
	host := s.site.Hostname()
	msg.SetMessageIDWithValue(m.ID + "@" + host)
	if m.Thread != "" {
		// The first message of the thread was never sent; it is what the others share.
		first := "<" + m.Thread + "@" + host + ">"
		msg.SetGenHeader(gomail.HeaderInReplyTo, first)
		msg.SetGenHeader(gomail.HeaderReferences, first)
	}
	msg.SetBulk()
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834
	msg.SetGenHeader("List-Id", `"Submissions, OIN Manager" <submissions.`+host+">")
	msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+s.site.JoinPath(paths.Notifications).String()+">")
	return msg, nil
}
