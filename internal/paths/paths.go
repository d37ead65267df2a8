// Package paths holds the addresses of the product that pages lead to. The server's route table has
// the same ones.
package paths

import (
	"net/url"

	"oinmanager/internal/oin"
)

func Tab(id oin.SubmissionID, tab *oin.Tab) string {
	return "/submissions/" + string(id) + "/" + tab.ID
}

// Field leads to a field of the form.
func Field(id oin.SubmissionID, k oin.Key) string {
	return Tab(id, oin.TabOf(k)) + "#f-" + string(k)
}

func Action(id oin.SubmissionID, a oin.Action) string {
	return "/submissions/" + string(id) + "/do/" + string(a)
}

func Copy(id oin.SubmissionID) string { return "/submissions/" + string(id) + "/copy" }

func Review(id oin.SubmissionID) string { return "/admin/submissions/" + string(id) }

func ReviewAction(id oin.SubmissionID, a oin.Action) string {
	return Review(id) + "/do/" + string(a)
}

// Claim is where a reviewer claims or releases a submission.
func Claim(id oin.SubmissionID, a oin.Action) string { return Review(id) + "/" + string(a) }

// Queue is the queue, filtered.
func Queue(f oin.QueueFilter) string {
	if query := f.Query().Encode(); query != "" {
		return "/admin?" + query
	}
	return "/admin"
}

// File is a file of a submission below base, which is the submission's
// address for whoever looks at it.
func File(base string, k oin.Key) string { return base + "/files/" + string(k) }

// Suite is what is in a submission's flow test suite, below base as for files.
func Suite(base string) string { return base + "/suite" }

// SignIn is the page that asks for one's org.
func SignIn(next string) string {
	if next == "" {
		return "/sign-in"
	}
	return "/sign-in?" + url.Values{"next": {next}}.Encode()
}

// Catalog is the catalog, filtered.
func Catalog(useCase, tab string) string {
	query := url.Values{}
	if useCase != "" {
		query.Set("use_case", useCase)
	}
	if tab != "" {
		query.Set("type", tab)
	}
	return "/catalog?" + query.Encode()
}

// Home is where a person's work begins.
func Home(p *oin.Person) string {
	switch {
	case p == nil:
		return "/sign-in"
	case p.Role.IsOINTeam():
		return "/admin"
	default:
		return "/integrations"
	}
}

// Term is a term of the glossary.
func Term(t oin.Term) string { return "/glossary#term-" + t.ID }

// Instances is where the test instances of a submission are.
func Instances(id oin.SubmissionID) string { return "/submissions/" + string(id) + "/test" }

func Instance(id oin.SubmissionID, i oin.InstanceID, what string) string {
	return Instances(id) + "/" + string(i) + "/" + what
}

// CatalogFeed is where the Atom feed of the catalog is.
const CatalogFeed = "/catalog/feed.atom"

// Issues is the conversation about a submission, below base as for files.
func Issues(base string) string { return base + "/issues" }

// ComposeAnchor is where a reviewer writes an issue; an address that ends with it puts
// the caret there.
const ComposeAnchor = "compose-text"

// Compose is where a reviewer writes an issue on a field, below base as for files.
func Compose(base string, k oin.Key) string {
	return Issues(base) + "?field=" + string(k) + "#" + ComposeAnchor
}

// Org is where an org's page is.
func Org(id oin.OrgID) string { return "/admin/orgs/" + string(id) }

// Connect is where an org is connected whose domain is known already.
func Connect(domain, next string) string {
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

func Changes(id oin.SubmissionID, since string) string {
	return Review(id) + "/changes" + "?since=" + since
}

// SubmittedFile is a file that a submission was submitted with, for reviewers.
func SubmittedFile(id oin.SubmissionID, k oin.Key, f *oin.File) string {
	if f == nil {
		return ""
	}
	return File(Review(id), k) + "/" + f.SHA256
}
