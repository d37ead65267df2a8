// Package webhook writes, signs, and sends webhooks (Standard Webhooks,
// standardwebhooks.com), and says when to send one again. It knows neither who has endpoints
// nor where anything is stored.
package webhook

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/oin"
	"oinmanager/internal/outbound"
	"oinmanager/internal/secret"
)

const (
	// Timeout is how long a receiver has for its response.
	Timeout = 10 * time.Second
	// MaxAnswer is how much of a response is read, in bytes. The rest is cut off: only its
	// status counts.
	MaxAnswer = 4 << 10
	// maxURL is the maximum length of an endpoint's URL.
	maxURL = 1000
)

// Endpoint is where webhooks are sent.
type Endpoint struct {
	URL string
	// Secrets sign it: the current one and, for a while after it was rotated, the one
	// before.
	Secrets []secret.Text
}

// Answer is what an attempt led to.
type Answer struct {
	Status int    // of the response, or 0 without one
	Body   string // the beginning of the response, as far as it is text
	Took   time.Duration
	Fault  string // why it wasn't accepted, as a phrase, or empty
	// Wait is how long the receiver asks to be left alone (Retry-After), or 0.
	Wait time.Duration
	// At and Signature are the time and the signatures that were sent.
	At        time.Time
	Signature string
}

// Accepted reports whether the receiver has the webhook.
func (a Answer) Accepted() bool { return a.Fault == "" }

// Gone reports whether the receiver wants no more webhooks.
func (a Answer) Gone() bool { return a.Status == http.StatusGone }

// Sender sends webhooks.
type Sender struct {
	client  *http.Client
	trusted func(host string) bool
	timeout time.Duration
	now     func() time.Time
}

// Options configure a sender.
type Options struct {
	// Client makes the requests. The default is one of [outbound.NewClient] that trusts the
	// same hosts. Tests have one that trusts their server's certificate.
	Client *http.Client
	// Trusted reports whether a host can be anywhere and have no certificate, as in
	// [outbound.Options]. Nil trusts none.
	Trusted func(host string) bool
	// Timeout is [Timeout] if it is 0.
	Timeout time.Duration
	Now     func() time.Time
}

// NewSender returns a sender. It follows no redirects, whatever the client does: a redirect
// would take what an org is told to an address that it never named.
func NewSender(o Options) *Sender {
	if o.Client == nil {
		o.Client = outbound.NewClient(outbound.Options{Trusted: o.Trusted})
	}
	client := *o.Client
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client.Jar = nil
	client.Timeout = 0 // the context of each request ends it
	s := &Sender{client: &client, trusted: o.Trusted, timeout: o.Timeout, now: o.Now}
	if s.timeout == 0 {
		s.timeout = Timeout
	}
	return s
}

// CheckURL returns why webhooks can't be sent to a URL, as an [oin.Problem] for people who
// typed it. Where a name leads is checked at each connection, since it can change.
func (s *Sender) CheckURL(text string) error {
	u, err := url.Parse(text)
	switch {
	case len(text) > maxURL:
		return badURL(fmt.Sprintf("Shorten the URL to %d characters or fewer.", maxURL))
	case err == nil && s.trusted != nil && s.trusted(u.Host) && (u.Scheme == "http" || u.Scheme == "https"):
		return nil
	case oin.URLFault(text) != "":
		return badURL(oin.URLFault(text))
	case u.Scheme != "https":
		return badURL("Start the URL with https://.")
	case u.Fragment != "":
		return badURL("Remove the part after #. It's never sent.")
	}
	// The rule of the form knows fewer addresses that no one else can reach.
	if a, err := netip.ParseAddr(u.Hostname()); err == nil && !outbound.Public(a) {
		return badURL("This isn't an address on the public internet. Enter a URL anyone can open.")
	}
	return nil
}

func badURL(text string) error { return oin.CheckFields(map[string]string{"url": text}) }

// Send sends a body once. An answer is returned whatever the receiver does. An error is
// returned only if nothing was sent through a fault of ours: [ErrSecret], or ctx has ended.
func (s *Sender) Send(ctx context.Context, to Endpoint, id string, body []byte) (Answer, error) {
	at := s.now()
	signature, err := sign(to.Secrets, id, at, body)
	if err != nil {
		return Answer{}, err
	}
	if err := s.CheckURL(to.URL); err != nil { // also what was accepted under older rules
		return Answer{Fault: "the URL isn't allowed", At: at}, nil
	}
	limited, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(limited, http.MethodPost, to.URL, bytes.NewReader(body))
	if err != nil {
		return Answer{Fault: "the URL isn't allowed", At: at}, nil
	}
	for _, h := range Headers(id, at, signature) {
		req.Header.Set(h.Name, h.Value)
	}
	begun := time.Now() // the other clock can be set meanwhile
	answer := s.attempt(req)
	answer.Took, answer.At, answer.Signature = time.Since(begun), at, signature
	if err := ctx.Err(); err != nil && answer.Status == 0 {
		return Answer{}, err // the program stops, or the job's time is over
	}
	return answer, nil
}

// Headers returns the headers of a webhook, other than those that every request has.
func Headers(id string, at time.Time, signature string) []oin.DeliveryHeader {
	return []oin.DeliveryHeader{
		{Name: "Content-Type", Value: "application/json"},
		{Name: "User-Agent", Value: "OIN-Manager-Webhooks/1"},
		{Name: "Webhook-Id", Value: id},
		{Name: "Webhook-Timestamp", Value: strconv.FormatInt(at.Unix(), 10)},
		{Name: "Webhook-Signature", Value: signature},
	}
}

func (s *Sender) attempt(req *http.Request) Answer {
	res, err := s.client.Do(req)
	if err != nil {
		_, why := outbound.Explain(err, s.now())
		return Answer{Fault: why}
	}
	defer res.Body.Close()
	// What can't be read doesn't matter: the status was sent before it.
	start, _ := io.ReadAll(io.LimitReader(res.Body, MaxAnswer))
	answer := Answer{Status: res.StatusCode, Body: readable(start)}
	if res.StatusCode == http.StatusTooManyRequests || res.StatusCode == http.StatusServiceUnavailable {
		answer.Wait = asked(res.Header.Get("Retry-After"), s.now())
	}
	switch code := res.StatusCode; {
	case code >= 200 && code < 300:
	case code >= 300 && code < 400:
		answer.Fault = fmt.Sprintf("it redirects (%d), which isn't followed", code)
	default:
		answer.Fault = fmt.Sprintf("it responded with error %d", code)
	}
	return answer
}

// asked returns how long a Retry-After asks to wait, in seconds or until a date, or 0.
func asked(header string, now time.Time) time.Duration {
	if seconds, err := strconv.Atoi(header); err == nil {
		return time.Duration(min(max(seconds, 0), int(MaxWait/time.Second))) * time.Second
	}
	if at, err := http.ParseTime(header); err == nil {
		return min(max(at.Sub(now), 0), MaxWait)
	}
	return 0
}

// readable returns text without what neither a page nor the database can have: NUL and other
// control characters, malformed UTF-8, and a character that was cut in the middle.
func readable(b []byte) string {
	for cut := 1; cut < utf8.UTFMax && cut < len(b); cut++ {
		if last := b[len(b)-cut:]; utf8.RuneStart(last[0]) {
			if !utf8.FullRune(last) {
				b = b[:len(b)-cut]
			}
			break
		}
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, strings.ToValidUTF8(string(b), "�"))
}
