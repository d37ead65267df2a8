package mail

import (
	"context"
	"fmt"
	"net/url"
	"strconv"

	gomail "github.com/wneessen/go-mail"
)

// Message is a mail that is ready to go out.
type Message struct {
	ID      string // the same for each attempt, so that a double can be told
	From    string
	To      []string
	Subject string
	Body    string // plain text
}

// SMTP sends mails through one server.
type SMTP struct{ client *gomail.Client }

// NewSMTP takes the server's address as smtp://user:password@host:587 (STARTTLS
// where the server offers it) or smtps://user:password@host:465 (TLS from the start).
func NewSMTP(address string) (*SMTP, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || (u.Scheme != "smtp" && u.Scheme != "smtps") {
		// The address itself is left out: it may hold a password.
		return nil, fmt.Errorf("SMTP_URL is not of the form smtp://user:password@host:port or smtps://…")
	}
	options := []gomail.Option{gomail.WithTLSPolicy(gomail.TLSOpportunistic)}
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
	return &SMTP{client}, nil
}

// Send hands one message to the server.
func (s *SMTP) Send(ctx context.Context, m Message) error {
	msg := gomail.NewMsg()
	if err := msg.From(m.From); err != nil {
		return fmt.Errorf("send mail: sender: %w", err)
	}
	if err := msg.To(m.To...); err != nil {
		return fmt.Errorf("send mail: recipients: %w", err)
	}
	msg.Subject(m.Subject)
	msg.SetBodyString(gomail.TypeTextPlain, m.Body)
	msg.SetMessageIDWithValue(m.ID + "@oinmanager")
	msg.SetBulk()
	if err := s.client.DialAndSendWithContext(ctx, msg); err != nil {
		return fmt.Errorf("send mail: %w", err)
	}
	return nil
}
