package mail

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/paths"

	gomail "github.com/wneessen/go-mail"
)

// Message is an email to send.
type Message struct {
	// ID stays the same when the message is sent again, so that mail programs can
	// recognize it.
	ID string
	// Thread is the ID that all emails of a conversation share, or "".
	Thread string
	From   string
	To     []string
	// Unsubscribe is the path that ends a subscription by one request (RFC 8058), or empty for
	// an email to a person, who has a page for that.
	Unsubscribe string
	Subject     string
	Text        string
	HTML        string // empty for an email that is plain text only
}

// patience is the time for each part of sending: connecting, greeting, and the message. Who
// gives up while the server is about to accept a message sends it twice, so RFC 5321, section
// 4.5.3.2, asks for minutes. A job can't have as many, but this is longer than a machine
// stands still that is moved to another host.
const patience = 40 * time.Second

// Longest is the longest that [SMTP.Send] takes.
const Longest = 3 * patience

// SMTP sends emails through one server.
type SMTP struct {
	client *gomail.Client
	site   *url.URL
}

// NewSMTP returns a sender for the server at smtp://user:password@host:587 (STARTTLS)
// or smtps://user:password@host:465 (TLS from the start). site is the product's public
// URL. Only a server on this machine can be without TLS.
func NewSMTP(address, site string) (*SMTP, error) {
	here, err := url.Parse(site)
	if err != nil {
		return nil, fmt.Errorf("set up SMTP: address of the product: %w", err)
	}
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || (u.Scheme != "smtp" && u.Scheme != "smtps") {
		// The error doesn't quote the URL, which can contain a password.
		return nil, fmt.Errorf("SMTP_URL must look like smtp://user:password@host:port or smtps://…")
	}
	policy := gomail.TLSMandatory
	if addr, err := netip.ParseAddr(u.Hostname()); u.Hostname() == "localhost" || err == nil && addr.IsLoopback() {
		policy = gomail.TLSOpportunistic
	}
	options := []gomail.Option{gomail.WithTLSPolicy(policy), gomail.WithTimeout(patience)}
	if u.Scheme == "smtps" {
		options = append(options, gomail.WithSSL())
	}
	if port := u.Port(); port != "" {
		n, err := strconv.Atoi(port)
		if err != nil {
			return nil, fmt.Errorf("SMTP_URL: the port isn't a number")
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

// Send sends a message. Once the server has accepted the message, it returns nil, even
// if the connection then hangs or breaks.
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

// Check connects to the server and signs in, without sending anything.
func (s *SMTP) Check(ctx context.Context) error {
	if err := s.client.DialWithContext(ctx); err != nil {
		return fmt.Errorf("connect to the mail server: %w", err)
	}
	_ = s.client.Close() // nothing was to be sent
	return nil
}

// form builds the MIME message: both bodies, and the headers by which mail programs
// thread, sort, and unsubscribe.
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
		// No first message of the thread exists, but all of them refer to it.
		first := "<" + m.Thread + "@" + host + ">"
		msg.SetGenHeader(gomail.HeaderInReplyTo, first)
		msg.SetGenHeader(gomail.HeaderReferences, first)
	}
	msg.SetBulk()
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834
	if m.Unsubscribe != "" {
		msg.SetGenHeader("List-Id", `"Catalog, OIN Manager" <catalog.`+host+">")
		msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+strings.TrimSuffix(s.site.String(), "/")+m.Unsubscribe+">")
		msg.SetGenHeader(gomail.HeaderListUnsubscribePost, "List-Unsubscribe=One-Click")
		return msg, nil
	}
	msg.SetGenHeader("List-Id", `"Submissions, OIN Manager" <submissions.`+host+">")
	msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+s.site.JoinPath(paths.Notifications).String()+">")
	return msg, nil
}
