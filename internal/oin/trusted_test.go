package oin_test

import (
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

var (
	trustedAt  = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	trustedRun = oin.Run{
		CI: oin.GitHub, Issuer: "https://token.example", Repository: "acme/okta", RepositoryID: "7", OwnerID: "3", Ref: "refs/tags/v1.2",
		Environment: "release", Workflow: "release.yml", WorkflowOf: "acme/okta", JobOf: "acme/okta", Event: "push", Number: "42",
	}
	trusting = oin.TrustedPublisher{
		CI: oin.GitHub, Issuer: "https://token.example", Repository: "Acme/Okta", Ref: "refs/tags/v*", Environment: "Release", Workflow: "release.yml",
		Made: trustedAt, RepositoryID: "7", OwnerID: "3",
	}
)

func TestOnlyTheRunThatAnOrgHasNamedIsTrusted(t *testing.T) {
	if why := trusting.Refuses(trustedRun, trustedAt); why != "" {
		t.Fatalf("the right run is refused: %s", why)
	}
	for what, c := range map[string]struct {
		change func(*oin.TrustedPublisher, *oin.Run)
		says   string
	}{
		"another issuer":        {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Issuer = "https://evil.example" }, "another CI"},
		"another repository":    {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Repository = "acme/okta2" }, "another repository"},
		"a registered name":     {func(_ *oin.TrustedPublisher, r *oin.Run) { r.RepositoryID = "8" }, "created again"},
		"a registered owner":    {func(_ *oin.TrustedPublisher, r *oin.Run) { r.OwnerID = "4" }, "created again"},
		"a pull request":        {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Event = "pull_request" }, `"pull_request"`},
		"of a fork, privileged": {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Event = "pull_request_target" }, `"pull_request_target"`},
		"in its wake":           {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Event = "workflow_run" }, `"workflow_run"`},
		"no event":              {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Event = "" }, "started by"},
		"a workflow elsewhere":  {func(_ *oin.TrustedPublisher, r *oin.Run) { r.JobOf = "evil/workflows" }, "another repository, not in acme/okta"},
		"another workflow":      {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Workflow = "test.yml" }, "another workflow"},
		"a branch for the tag":  {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Ref = "refs/heads/v1" }, "another branch or tag"},
		"a tag with a slash":    {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Ref = "refs/tags/v1/x" }, "another branch or tag"},
		"no environment":        {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Environment = "" }, "names no environment"},
		"another environment":   {func(_ *oin.TrustedPublisher, r *oin.Run) { r.Environment = "test" }, "another environment"},
		"a revoked one":         {func(p *oin.TrustedPublisher, _ *oin.Run) { p.Ended = &trustedAt }, "revoked"},
		"one that waited long":  {func(p *oin.TrustedPublisher, _ *oin.Run) { p.RepositoryID, p.Made = "", trustedAt.AddDate(0, 0, -30) }, "30 days"},
		"GitLab's capitals":     {func(p *oin.TrustedPublisher, r *oin.Run) { p.CI, r.CI = oin.GitLab, oin.GitLab }, "another environment"},
		"GitLab's merge request": {func(p *oin.TrustedPublisher, r *oin.Run) {
			p.CI, r.CI, r.Event = oin.GitLab, oin.GitLab, "merge_request_event"
		}, "merge_request_event"},
	} {
		p, r := trusting, trustedRun
		c.change(&p, &r)
		why := p.Refuses(r, trustedAt)
		if !strings.Contains(why, c.says) {
			t.Errorf("%s: %q, want %q", what, why, c.says)
		}
		if strings.Contains(why, "v*") || strings.Contains(why, "Release") || strings.Contains(why, "release.yml") {
			t.Errorf("%s: it tells what the org has chosen: %s", what, why)
		}
	}
	first := trusting
	first.RepositoryID, first.OwnerID = "", ""
	if why := first.Refuses(trustedRun, trustedAt.AddDate(0, 0, 29)); why != "" {
		t.Errorf("the first run is refused: %s", why)
	}
}

func TestATrustedPublisherIsNamedCompletely(t *testing.T) {
	good := oin.NewTrusted{Issuer: "https://token.example", Repository: " https://github.com/acme/okta.git ", Kind: "tag", Ref: "v*", Workflow: ".github/workflows/release.yml", Scopes: []oin.TokenScope{oin.ScopeSubmit}}
	p, faults := good.Trusted(oin.GitHub)
	if len(faults) > 0 || p.Repository != "acme/okta" || p.Ref != "refs/tags/v*" || p.Workflow != "release.yml" || len(p.Scopes) != 2 {
		t.Errorf("it is %+v: %v", p, faults)
	}
	for field, change := range map[string]func(*oin.NewTrusted){
		"repository":  func(n *oin.NewTrusted) { n.Repository = "acme" },
		"kind":        func(n *oin.NewTrusted) { n.Kind = "" },
		"ref":         func(n *oin.NewTrusted) { n.Ref = "*" },
		"environment": func(n *oin.NewTrusted) { n.Environment = strings.Repeat("e", 256) },
		"workflow":    func(n *oin.NewTrusted) { n.Workflow = "release" },
		"scope":       func(n *oin.NewTrusted) { n.Scopes = []oin.TokenScope{oin.ScopeReview} },
	} {
		n := good
		change(&n)
		if _, faults := n.Trusted(oin.GitHub); len(faults) != 1 || faults[field] == "" {
			t.Errorf("%s: %v", field, faults)
		}
	}
	for _, ref := range []string{"", "refs/heads/main", "a b", "v[1]", "v?", "*/*", strings.Repeat("v", 101)} {
		n := good
		n.Ref = ref
		if _, faults := n.Trusted(oin.GitHub); faults["ref"] == "" {
			t.Errorf("%q is accepted", ref)
		}
	}
	any := good
	any.Ref, any.Environment = "*", "release"
	if _, faults := any.Trusted(oin.GitHub); len(faults) > 0 {
		t.Errorf("an environment isn't enough: %v", faults)
	}
	if _, faults := good.Trusted(""); faults["ci"] == "" {
		t.Error("a CI that isn't known is accepted")
	}
}

func TestARunIsNamedInsteadOfAPerson(t *testing.T) {
	if got, want := oin.TokenOf("Ada", trustedRun.Named()), "acme/okta’s GitHub Actions run “42”"; got != want {
		t.Errorf("it is %q, want %q", got, want)
	}
	if got := oin.TokenOf("Ada", "GitHub Actions run 42"); !strings.HasPrefix(got, "Ada") {
		t.Errorf("a typed name hides Ada: %q", got)
	}
	for why, change := range map[string]func(*oin.Run){
		"names no repository": func(r *oin.Run) { r.Repository = "acme/<b>" },
		"permanent IDs":       func(r *oin.Run) { r.OwnerID = "" },
		"names no run":        func(r *oin.Run) { r.Number = "4 2" },
	} {
		r := trustedRun
		change(&r)
		if !strings.Contains(r.Fault(), why) {
			t.Errorf("want %q: %q", why, r.Fault())
		}
	}
}
