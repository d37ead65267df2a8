package pages

import (
	"cmp"
	"slices"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// TrustedPage lists the trusted publishers of an org, and adds one.
type TrustedPage struct {
	ui.Layout
	Trusted []oin.TrustedPublisher // the newest first
	Issuers []string               // that can be chosen
	CIs     map[string]string      // their names
	Scopes  []oin.TokenScopeInfo
	// Audience returns what the workflow asks the CI's token for.
	Audience func(oin.TrustedID) string
	// What was typed, and why it can't be accepted, by field.
	Typed  oin.NewTrusted
	Faults map[string]string
	// Full is why there can't be another one, or empty.
	Full string
	// Revoking is the one that the person is asked about, or nil.
	Revoking *oin.TrustedPublisher
}

// parted returns those that work or wait, and the others.
func (p TrustedPage) parted() (live, past []oin.TrustedPublisher) {
	return part(p.Trusted, func(t oin.TrustedPublisher) bool { return t.Ended == nil })
}

func (p TrustedPage) ciName(t oin.TrustedPublisher) string { return cmp.Or(p.CIs[t.Issuer], t.Issuer) }

func (p TrustedPage) chosen(s oin.TokenScope) bool {
	return s == oin.ScopeRead || slices.Contains(p.Typed.Scopes, s)
}

// entry returns what the form asks for by the name of a field.
func (p TrustedPage) entry(name, help, typed string, optional bool) ui.Entry {
	return ui.Entry{ID: "trusted-" + name, Name: name, Help: help, Value: typed, Fault: p.Faults[name], Optional: optional}
}

// fault returns what is wrong with a field, if anything.
func (p TrustedPage) fault(name string) []string { return ui.OneFault(p.Faults[name]) }

// trustedWhere says where a run has to be.
func trustedWhere(t oin.TrustedPublisher) string {
	kind, name := t.RefName()
	text := map[string]string{"branch": "Branch ", "tag": "Tag "}[kind] + name
	if t.Environment != "" {
		text += ", environment " + t.Environment
	}
	if t.Workflow != "" {
		text += ", workflow " + t.Workflow
	}
	return text
}

func trustedScopes(t oin.TrustedPublisher) string { return tokenScopes(oin.Token{Scopes: t.Scopes}) }
