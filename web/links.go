package web

import (
	"net/url"
	"strings"

	"oinmanager/internal/oin"
)

// The addresses that pages lead to. The server's route table has the same ones.

func tabPath(id oin.SubmissionID, tab *oin.Tab) string {
	return "/submissions/" + string(id) + "/" + tab.ID
}

// fieldPath leads to a field of the form.
func fieldPath(id oin.SubmissionID, k oin.Key) string {
	return tabPath(id, tabOf(k)) + "#f-" + string(k)
}

func actionPath(id oin.SubmissionID, a oin.Action) string {
	return "/submissions/" + string(id) + "/do/" + string(a)
}

func copyPath(id oin.SubmissionID) string { return "/submissions/" + string(id) + "/copy" }

func reviewPath(id oin.SubmissionID) string { return "/admin/submissions/" + string(id) }

func reviewActionPath(id oin.SubmissionID, a oin.Action) string {
	return reviewPath(id) + "/do/" + string(a)
}

// claimPath is where a reviewer claims or releases a submission.
func claimPath(id oin.SubmissionID, a oin.Action) string { return reviewPath(id) + "/" + string(a) }

// queuePath is the queue, filtered.
func queuePath(f oin.QueueFilter) string {
	if query := f.Query().Encode(); query != "" {
		return "/admin?" + query
	}
	return "/admin"
}

// filePath is a file of a submission below base, which is the submission's
// address for whoever looks at it.
func filePath(base string, k oin.Key) string { return base + "/files/" + string(k) }

// suitePath is what is in a submission's flow test suite, below base as for files.
func suitePath(base string) string { return base + "/suite" }

// signInPath is the page that asks for one's org.
func signInPath(next string) string {
	if next == "" {
		return "/sign-in"
	}
	return "/sign-in?" + url.Values{"next": {next}}.Encode()
}

// catalogPath is the catalog, filtered.
func catalogPath(useCase, tab string) string {
	query := url.Values{}
	if useCase != "" {
		query.Set("use_case", useCase)
	}
	if tab != "" {
		query.Set("type", tab)
	}
	return "/catalog?" + query.Encode()
}

// homePath is where a person's work begins.
func homePath(p *oin.Person) string {
	switch {
	case p == nil:
		return "/sign-in"
	case p.Role.IsOINTeam():
		return "/admin"
	default:
		return "/integrations"
	}
}

// termPath is a term of the glossary.
func termPath(t oin.Term) string { return "/glossary#term-" + t.ID }

// testPath is where the test instances of a submission are.
func testPath(id oin.SubmissionID) string { return "/submissions/" + string(id) + "/test" }

func instancePath(id oin.SubmissionID, i oin.InstanceID, what string) string {
	return testPath(id) + "/" + string(i) + "/" + what
}

// Okta's public documentation.
const (
	wizardGuide  = "https://developer.okta.com/docs/guides/submit-oin-app/scim/main/"
	submitGuide  = "https://developer.okta.com/docs/guides/submit-oin-app/main/"
	requirements = "https://developer.okta.com/docs/guides/submit-app-prereq/main/"
	apiGuide     = "https://developer.okta.com/docs/guides/build-api-integration/main/"
	connectors   = "https://help.okta.com/okta_help.htm?type=wf&id=ext-connector-builder"
	concepts     = "https://developer.okta.com/docs/concepts/"
	portalSearch = "https://developer.okta.com/search/"
)

func mailto(address string) string { return "mailto:" + address }

// tel is a phone number as a link: its digits, and a plus where it begins with one.
func tel(number string) string {
	number, _, _ = strings.Cut(strings.ToLower(number), "x")
	return "tel:" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '+' {
			return r
		}
		return -1
	}, number)
}
