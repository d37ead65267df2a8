// Package facts reads facts from outside that the checks need: what a link responds, what
// is on a page, and whether a domain receives email. Addresses come from ISVs, so the
// reader only connects to the public internet, and everything that it reads is bounded.
//
// It does not judge what it finds (package check), and knows nothing of submissions.
package facts

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"oinmanager/internal/check"
	"oinmanager/internal/outbound"
)

const (
	redirects = 5
	atOnce    = 8 // requests, to all hosts together
	patience  = 4 // how long to wait for the turn at a host, in times of [Options.Timeout]
	maxFinal  = 2000
)

// Options configure a [Reader].
type Options struct {
	// About is the URL in the User-Agent header, at which a site's operator finds out what
	// asks.
	About string
	// Trusted reports whether a host can be anywhere, as in [outbound.Options]. Nil trusts
	// none.
	Trusted func(host string) bool
	// Timeout is how long one fact can take, including redirects, once it is its turn. The
	// default is 5 seconds.
	Timeout time.Duration
	// Now returns the time. The default is [time.Now].
	Now func() time.Time
	// Resolver looks up mail exchangers and proofs of domains. The default is the system's.
	Resolver Resolver
}

// Resolver looks up names. [net.Resolver] implements it.
type Resolver interface {
	LookupMX(ctx context.Context, name string) ([]*net.MX, error)
	LookupHost(ctx context.Context, name string) ([]string, error)
	LookupTXT(ctx context.Context, name string) ([]string, error)
}

// Reader reads facts. It sends one request to a host at a time.
type Reader struct {
	client   *http.Client
	agent    string
	timeout  time.Duration
	now      func() time.Time
	resolver Resolver
	hosts    *turns
}

// New returns a Reader.
func New(o Options) *Reader {
	r := &Reader{
		client:  outbound.NewClient(outbound.Options{Trusted: o.Trusted, Redirects: redirects}),
		agent:   "Mozilla/5.0 (compatible; OINManager/1.0; +" + o.About + ")",
		timeout: o.Timeout, now: o.Now, resolver: o.Resolver, hosts: newTurns(atOnce),
	}
	if r.now == nil {
		r.now = time.Now
	}
	if r.timeout == 0 {
		r.timeout = 5 * time.Second
	}
	if r.resolver == nil {
		r.resolver = net.DefaultResolver
	}
	return r
}

// Link opens a link as a visitor does who is not signed in.
func (r *Reader) Link(ctx context.Context, address string) check.Link {
	asked, err := url.Parse(address)
	if err != nil || asked.Host == "" {
		return check.Link{State: check.LinkUnknown, Detail: "not a URL"}
	}
	v := visit{hosts: r.hosts}
	defer v.end()
	wait, cancel := context.WithTimeout(ctx, patience*r.timeout)
	err = v.begin(wait, asked)
	cancel()
	if err != nil {
		return check.Link{State: check.LinkUnknown, Detail: "too many links at a time"}
	}
	ctx, cancel = context.WithTimeout(ctx, r.timeout)
	defer cancel()
	res, err := r.open(ctx, asked, &v)
	if err != nil {
		return failed(err, r.now())
	}
	defer res.Body.Close()
	data, err := io.ReadAll(res.Body)
	if _, large := errors.AsType[*http.MaxBytesError](err); err != nil && !large {
		return failed(err, r.now())
	}
	got := response{asked: asked, final: res.Request.URL, passed: v.passed, loops: v.loops, status: res.StatusCode, header: res.Header}
	got.page = readPage(res.Header.Get("Content-Type"), data, err == nil)
	link := got.link()
	link.Read = r.now()
	return link
}

// failed returns that a link could not be opened.
func failed(err error, now time.Time) check.Link {
	state, detail := failure(err, now)
	return check.Link{State: state, Detail: detail, Read: now}
}

// open sends the request. Cookies last for its redirects, since sites set one and expect
// it, and no longer.
func (r *Reader) open(ctx context.Context, at *url.URL, v *visit) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, err
	}
	req.URL.User = nil // credentials in a URL are a finding, and are not tried
	req.Header.Set("User-Agent", r.agent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5")
	req.Header.Set("Accept-Language", "en-US,en;q=0.8")
	client := *r.client
	client.Timeout = 0 // ctx ends it
	if client.Jar, err = cookiejar.New(&cookiejar.Options{PublicSuffixList: publicsuffix.List}); err != nil {
		return nil, err
	}
	client.CheckRedirect = v.redirects(r.client.CheckRedirect)
	return client.Do(req)
}

// Mail looks up whether a domain receives email.
func (r *Reader) Mail(ctx context.Context, domain string) check.MailDomain {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	name, err := idna.Lookup.ToASCII(strings.TrimRight(domain, "."))
	if err != nil || name == "" {
		return check.MailDomain{}
	}
	name += "." // or names below the machine's own domain are tried, too
	receives := func(yes bool) check.MailDomain { return check.MailDomain{Receives: &yes, Read: r.now()} }
	all, err := r.resolver.LookupMX(ctx, name)
	if len(all) > 0 { // also if others are not valid
		return receives(len(all) > 1 || all[0].Host != ".") // RFC 7505: a null MX receives none
	}
	if err != nil && !notFound(err) {
		return check.MailDomain{}
	}
	// Without one, the domain itself is the mail server (RFC 5321, section 5.1).
	hosts, err := r.resolver.LookupHost(ctx, name)
	if err != nil && !notFound(err) {
		return check.MailDomain{}
	}
	return receives(len(hosts) > 0)
}

func notFound(err error) bool {
	dns, ok := errors.AsType[*net.DNSError](err)
	return ok && dns.IsNotFound
}
