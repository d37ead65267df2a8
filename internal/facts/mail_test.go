package facts_test

import (
	"context"
	"fmt"
	"net"
	"strings"
	"testing"

	"oinmanager/internal/facts"
)

// names is a resolver.
type names struct {
	mx    map[string][]*net.MX
	hosts map[string][]string
}

func (n names) LookupMX(_ context.Context, name string) ([]*net.MX, error) {
	name, rooted := strings.CutSuffix(name, ".")
	if name == "broken.example" || !rooted {
		return nil, &net.DNSError{Err: "server misbehaving", Name: name, IsTemporary: true}
	}
	if all, ok := n.mx[name]; ok {
		return all, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
}

func (n names) LookupHost(_ context.Context, name string) ([]string, error) {
	if all, ok := n.hosts[strings.TrimSuffix(name, ".")]; ok {
		return all, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
}

func TestADomainReceivesEmailIfDNSSaysSo(t *testing.T) {
	t.Parallel()
	r := reader(facts.Options{Resolver: names{
		mx:    map[string][]*net.MX{"acme.example": {{Host: "mx.acme.example.", Pref: 10}}, "null.example": {{Host: "."}}, "xn--caf-dma.example": {{Host: "mx.acme.example."}}},
		hosts: map[string][]string{"itself.example": {"203.0.113.1"}},
	}})
	for domain, want := range map[string]string{"acme.example": "true", "null.example": "false", "itself.example": "true", "nothing.example": "false", "broken.example": "unknown", "xn--caf-dma.example": "true", "café.example": "true", "acme.example.": "true", "": "unknown", "a b": "unknown"} {
		got := "unknown"
		if m := r.Mail(t.Context(), domain); m.Receives != nil {
			got = fmt.Sprint(*m.Receives)
		}
		if got != want {
			t.Errorf("%s: %s, want %s", domain, got, want)
		}
	}
}

func (names) LookupTXT(context.Context, string) ([]string, error) { return nil, nil }
