// Package sites plays the web sites and mail servers of made-up companies on local runs,
// whose domains end in .example and do not exist (RFC 2606). Every page is a guide that a
// reviewer would accept, unless its address asks for something else: a page whose path or
// host has the name of a [check.LinkState], such as https://docs.acme.example/missing,
// responds that way. Other domains are left to a real reader.
package sites

import (
	"context"
	"net/url"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// Reader gathers facts. It implements portal.FactReader.
type Reader struct {
	// Real gathers facts about domains that exist, or is nil: then nothing can be told
	// about them.
	Real interface {
		Link(ctx context.Context, url string) check.Link
		Mail(ctx context.Context, domain string) check.MailDomain
		Proof(ctx context.Context, domain, text string) (txt, file oin.ProofLook)
	}
}

// Link returns what a link responds.
func (r Reader) Link(ctx context.Context, address string) check.Link {
	u, err := url.Parse(address)
	switch {
	case err != nil || !madeUp(u.Hostname()) && r.Real == nil:
		return check.Link{State: check.LinkUnknown}
	case !madeUp(u.Hostname()):
		return r.Real.Link(ctx, address)
	}
	for _, part := range strings.FieldsFunc(u.Hostname()+"/"+u.Path, func(r rune) bool { return r == '.' || r == '/' }) {
		for _, state := range states {
			if part == string(state) {
				return check.Link{State: state, Detail: "a local run plays this"}
			}
		}
	}
	return check.Link{State: check.LinkOpen, Page: page(u)}
}

// Mail reports that every made-up domain receives email.
func (r Reader) Mail(ctx context.Context, domain string) check.MailDomain {
	if !madeUp(domain) && r.Real != nil {
		return r.Real.Mail(ctx, domain)
	}
	receives := true
	return check.MailDomain{Receives: &receives}
}

// Proof reports that every made-up domain has the text in its DNS, unless the name of the
// domain begins with missing.
func (r Reader) Proof(ctx context.Context, domain, text string) (txt, file oin.ProofLook) {
	none := oin.ProofLook{State: oin.ProofMissing, Detail: "a local run plays this"}
	switch {
	case !madeUp(domain) && r.Real != nil:
		return r.Real.Proof(ctx, domain, text)
	case madeUp(domain) && !strings.HasPrefix(domain, "missing"):
		return oin.ProofLook{State: oin.ProofFound}, none
	default:
		return none, none
	}
}

func madeUp(host string) bool { return strings.HasSuffix(strings.TrimSuffix(host, "."), ".example") }

// states are the responses that an address can ask for.
var states = []check.LinkState{
	check.LinkMissing, check.LinkSoft404, check.LinkBroken, check.LinkInsecure, check.LinkSignIn, check.LinkPermission,
	check.LinkUnreadable, check.LinkBotWall, check.LinkNotPublic, check.LinkUnknown,
}
