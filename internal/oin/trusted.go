package oin

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// TrustedID identifies a trusted publisher. It is no secret: workflow files name it.
type TrustedID string

// CI is a kind of service that runs jobs, and proves to others which job it is.
type CI string

const (
	GitHub CI = "github"
	GitLab CI = "gitlab"
)

// Run is what a CI calls one execution.
func (c CI) Run() string {
	if c == GitLab {
		return "GitLab pipeline"
	}
	return "GitHub Actions run"
}

// Limits of trusted publishers.
const (
	MaxTrusted     = 20  // that an org can have
	maxRepository  = 200 // characters, here and below
	maxRef         = 100
	maxEnvironment = 255
	maxWorkflow    = 200

	// RunToken is how long a token works that a run gets.
	RunToken = 15 * time.Minute
	// trustUnused is how long a trusted publisher waits for its first run: until then, only
	// the name of the repository is known, which someone else can register.
	trustUnused = 30 * 24 * time.Hour
)

// TrustedPublisher is a repository whose CI gets tokens that act for an org, without a secret
// that someone has to keep.
type TrustedPublisher struct {
	ID     TrustedID
	CI     CI
	Issuer string // of the CI's tokens
	// Repository is its full name, such as acme/okta.
	Repository string
	// Ref is the branch or tag, such as refs/heads/main or refs/tags/v*. In it, * stands for any
	// characters but a slash.
	Ref string
	// Environment is the deployment environment, or empty for any or none, and Workflow the
	// file of the workflow, or empty for any.
	Environment, Workflow string
	Scopes                []TokenScope
	Maker                 PersonID
	MadeBy                string
	Made                  time.Time
	// RepositoryID and OwnerID are those of the first run. A repository that has the same name
	// later on isn't the same.
	RepositoryID, OwnerID string
	// Used is when it was last used, or nil for never, and UsedBy is the run.
	Used   *time.Time
	UsedBy string
	// Ended is when trust ended, or nil, and Why is the reason.
	Ended *time.Time
	Why   string
}

// Works reports whether a run can get a token.
func (t TrustedPublisher) Works(now time.Time) bool {
	return t.Ended == nil && (t.RepositoryID != "" || now.Before(t.Made.Add(trustUnused)))
}

// Run is what a CI says of the job that a token is for. What it doesn't say is empty.
type Run struct {
	CI     CI
	Issuer string
	// Repository is the full name of the repository, RepositoryID its permanent ID, and OwnerID
	// that of the person or group that owns it.
	Repository, RepositoryID, OwnerID string
	Ref                               string // with refs/heads/ or refs/tags/
	Environment                       string
	// Workflow is the file of the workflow that was started, below WorkflowOf, and JobOf the
	// repository of the workflow that has the job.
	Workflow, WorkflowOf, JobOf string
	Event                       string // why it was started
	Number                      string // its ID in the CI
}

// repositoryName is the full name of a repository. GitLab's can have several groups.
var repositoryName = regexp.MustCompile(`^[A-Za-z0-9_.][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)+$`)

// runNumber is the ID of a run, or of a repository or its owner.
var runNumber = regexp.MustCompile(`^[0-9]{1,20}$`)

// Named returns what history calls the run. It ends with a quotation mark, with which no name
// that a person gives to a token ends (see [TokenOf]).
func (r Run) Named() string {
	return fmt.Sprintf("%s’s %s “%s”", r.Repository, r.CI.Run(), r.Number)
}

// Fault returns why what the CI says of a run can't be used, or empty.
func (r Run) Fault() string {
	switch {
	case !repositoryName.MatchString(r.Repository) || len(r.Repository) > maxRepository:
		return "The token names no repository."
	case !runNumber.MatchString(r.RepositoryID) || !runNumber.MatchString(r.OwnerID):
		return "The token doesn't have the permanent IDs of the repository and its owner."
	case !runNumber.MatchString(r.Number):
		return "The token names no run."
	}
	return ""
}

// startedBy are the events that only people who can write to a repository cause, and with the
// repository's own files. A pull request isn't among them, nor what GitHub starts in its wake:
// pull_request_target and workflow_run have the rights of the branch, and files of anyone.
var startedBy = map[CI][]string{
	GitHub: {"push", "release", "workflow_dispatch", "schedule", "repository_dispatch"},
	GitLab: {"push", "web", "schedule", "api", "trigger"},
}

// Refuses returns why the trusted publisher gives no token to a run, or empty if it does. It
// tells what the run is, which it knows, and not what the org has chosen.
func (t TrustedPublisher) Refuses(r Run, now time.Time) string {
	ids := t.RepositoryID != "" && (t.RepositoryID != r.RepositoryID || t.OwnerID != r.OwnerID)
	switch {
	case t.Ended != nil:
		return "It was revoked."
	case !t.Works(now):
		return "It wasn't used within 30 days after it was added. Add it again."
	case t.CI != r.CI || t.Issuer != r.Issuer:
		return "It's for another CI, not " + r.Issuer + "."
	case !strings.EqualFold(t.Repository, r.Repository):
		return "It's for another repository, not " + r.Repository + "."
	case ids:
		return r.Repository + " isn't the repository that first used it: the repository's ID or its owner's has changed, so it was created again or transferred. If you trust it, add it again."
	case !slices.Contains(startedBy[r.CI], r.Event):
		return fmt.Sprintf("The run was started by %q, and only these are trusted: %s.", r.Event, strings.Join(startedBy[r.CI], ", "))
	case !strings.EqualFold(r.WorkflowOf, r.Repository) || !strings.EqualFold(r.JobOf, r.Repository):
		return "The workflow, or the reusable workflow that the job is in, is in another repository, not in " + r.Repository + "."
	case t.Workflow != "" && t.Workflow != r.Workflow:
		return fmt.Sprintf("It's for another workflow, not %q.", r.Workflow)
	case !matches(t.Ref, r.Ref):
		return fmt.Sprintf("It's for another branch or tag, not %q.", r.Ref)
	case t.Environment != "" && !sameEnvironment(t.CI, t.Environment, r.Environment):
		if r.Environment == "" {
			return "The job names no environment."
		}
		return fmt.Sprintf("It's for another environment, not %q.", r.Environment)
	}
	return ""
}

// matches reports whether a ref is one that a pattern stands for.
func matches(pattern, ref string) bool {
	// Of the special characters of path.Match, refs can't have any but the pattern's *.
	ok, err := path.Match(pattern, ref)
	return ok && err == nil
}

// sameEnvironment reports whether names are of the same environment. GitHub doesn't tell upper
// case from lower case in them, and GitLab does.
func sameEnvironment(c CI, a, b string) bool {
	if c == GitHub {
		return strings.EqualFold(a, b)
	}
	return a == b
}

// refName is the name of a branch or tag, in which * is a wildcard (git check-ref-format).
var refName = regexp.MustCompile(`^[^\x00-\x20\x7f~^:?\[\\]+$`)

// NewTrusted is what a person chooses for a trusted publisher. Its fields in a form, and of
// faults, are “ci”, “repository”, “kind”, “ref”, “environment”, “workflow”, and “scope”.
type NewTrusted struct {
	Issuer      string
	Repository  string
	Kind        string // branch or tag
	Ref         string
	Environment string
	Workflow    string
	Scopes      []TokenScope
}

// Trusted returns the trusted publisher that a person has chosen, of a CI with that issuer, and
// what is wrong with it, by field.
func (n NewTrusted) Trusted(ci CI) (TrustedPublisher, map[string]string) {
	faults := map[string]string{}
	t := TrustedPublisher{CI: ci, Issuer: n.Issuer, Environment: OneLine(n.Environment, 2*maxEnvironment), Workflow: OneLine(n.Workflow, 2*maxWorkflow)}
	if ci == "" {
		faults["ci"] = "Choose from the list."
	}
	t.Repository = repositoryOf(n.Repository)
	switch {
	case t.Repository == "":
		faults["repository"] = "Enter the repository, such as acme/okta."
	case !repositoryName.MatchString(t.Repository) || len(t.Repository) > maxRepository || ci == GitHub && strings.Count(t.Repository, "/") != 1:
		faults["repository"] = "Enter the repository with its owner or group, such as acme/okta."
	}
	name := OneLine(n.Ref, 2*maxRef)
	switch {
	case name == "":
		faults["ref"] = "Enter a branch such as main, or a tag such as v*."
	case utf8.RuneCountInString(name) > maxRef:
		faults["ref"] = fmt.Sprintf("Shorten this to %d characters or fewer.", maxRef)
	case !refName.MatchString(name) || strings.HasPrefix(name, "refs/"):
		faults["ref"] = "Enter the name of a branch or tag. * can stand for any characters but a slash."
	case strings.Trim(name, "*/") == "" && t.Environment == "":
		faults["ref"] = "Anyone who can push could use this. Enter a branch or tag, or an environment that restricts it."
	}
	switch n.Kind {
	case "branch":
		t.Ref = "refs/heads/" + name
	case "tag":
		t.Ref = "refs/tags/" + name
	default:
		faults["kind"] = "Choose branch or tag."
	}
	if utf8.RuneCountInString(t.Environment) > maxEnvironment {
		faults["environment"] = fmt.Sprintf("Shorten this to %d characters or fewer.", maxEnvironment)
	}
	if ci == GitHub {
		t.Workflow = strings.TrimPrefix(t.Workflow, ".github/workflows/")
	}
	if extension := path.Ext(t.Workflow); t.Workflow != "" && (extension != ".yml" && extension != ".yaml" || len(t.Workflow) > maxWorkflow || ci == GitHub && strings.Contains(t.Workflow, "/")) {
		faults["workflow"] = "Enter a file such as release.yml, or leave this empty."
	}
	for _, may := range TokenScopesFor(RoleISV) { // in their order, each once
		if may.Scope == ScopeRead || slices.Contains(n.Scopes, may.Scope) {
			t.Scopes = append(t.Scopes, may.Scope)
		}
	}
	for _, s := range n.Scopes {
		if !slices.Contains(t.Scopes, s) {
			faults["scope"] = "Choose from the list."
		}
	}
	return t, faults
}

// repositoryOf returns the name of a repository from what people paste for it.
func repositoryOf(text string) string {
	text = OneLine(text, 2*maxRepository)
	if _, rest, ok := strings.Cut(text, "://"); ok {
		_, text, _ = strings.Cut(rest, "/")
	}
	return strings.TrimSuffix(strings.Trim(text, "/"), ".git")
}

// RefName returns the branch or tag, and which of them it is.
func (t TrustedPublisher) RefName() (kind, name string) {
	if name, ok := strings.CutPrefix(t.Ref, "refs/tags/"); ok {
		return "tag", name
	}
	return "branch", strings.TrimPrefix(t.Ref, "refs/heads/")
}

// Describe returns the trusted publisher in a line, for the audit log.
func (t TrustedPublisher) Describe() string {
	kind, name := t.RefName()
	text := t.Repository + " at " + t.Issuer + ", " + kind + " " + name
	if t.Environment != "" {
		text += ", environment " + t.Environment
	}
	if t.Workflow != "" {
		text += ", workflow " + t.Workflow
	}
	return text
}
