package web

import (
	"net/url"

	"oinmanager/internal/oin"
)

// The addresses that pages lead to. The server's route table has the same ones.

func tabPath(id oin.SubmissionID, tab *oin.Tab) string {
	return "/submissions/" + string(id) + "/" + tab.ID
}

// fieldPath leads to a field of the form.
func fieldPath(id oin.SubmissionID, k oin.Key) string {
	return tabPath(id, oin.TabOf(k)) + "#f-" + string(k)
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

// CatalogFeed is where the Atom feed of the catalog is.
const CatalogFeed = "/catalog/feed.atom"

// issuesPath is the conversation about a submission, below base as for files.
func issuesPath(base string) string { return base + "/issues" }

// composeText is where a reviewer writes an issue; an address that ends with it puts
// the caret there.
const composeText = "compose-text"

// composePath is where a reviewer writes an issue on a field, below base as for files.
func composePath(base string, k oin.Key) string {
	return issuesPath(base) + "?field=" + string(k) + "#" + composeText
}

// OrgPath is where an org's page is.
func OrgPath(id oin.OrgID) string { return "/admin/orgs/" + string(id) }

// connectPath is where an org is connected whose domain is known already.
func connectPath(domain, next string) string {
	query := url.Values{}
	if domain != "" {
		query.Set("domain", domain)
	}
	if next != "" {
		query.Set("next", next)
	}
	if len(query) == 0 {
		return "/connect"
	}
	return "/connect?" + query.Encode()
}

func changesPath(id oin.SubmissionID, since string) string {
	return reviewPath(id) + "/changes" + "?since=" + since
}

// contentPath is a file that a submission was submitted with, for reviewers.
func contentPath(id oin.SubmissionID, k oin.Key, f *oin.File) string {
	if f == nil {
		return ""
	}
	return filePath(reviewPath(id), k) + "/" + f.SHA256
}
