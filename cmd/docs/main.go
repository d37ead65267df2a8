// Command docs writes the documentation that is printed from tables of the code:
// the form, the lifecycle, the routes, the limits and the settings; and how many
// requirements docs/asvs.md says are met. “make generate” runs it,
// and a check fails when a page is not current.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"oinmanager/internal/config"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/server"
)

const notice = "<!-- Written by cmd/docs from the code. Change the code, then run make generate. -->\n\n"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "docs:", err)
		os.Exit(1)
	}
}

func run() error {
	for path, text := range map[string]string{
		"docs/form.md": form(), "docs/lifecycle.md": lifecycle(), "docs/routes.md": routes(), "docs/limits.md": limits(),
	} {
		if err := os.WriteFile(path, []byte(notice+text), 0o644); err != nil {
			return err
		}
	}
	return errors.Join(settings("docs/operations.md"), counts("docs/asvs.md"))
}

func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func form() string {
	var b strings.Builder
	b.WriteString("# The form\n\nDeclared in `internal/oin/fields.go`.\n")
	for _, tab := range oin.Form {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| field | key | kind | required | seen by | rules |\n| --- | --- | --- | --- | --- | --- |\n", tab.Label, tab.Intro)
		for _, s := range tab.Sections {
			for _, f := range s.Fixed {
				fmt.Fprintf(&b, "| %s |  | fixed |  | everybody | always %s |\n", cell(f.Label), cell(f.Value))
			}
		}
		for _, f := range tab.Fields() {
			required := "yes"
			switch {
			case f.Optional:
				required = "no"
			case f.When != nil:
				required = fmt.Sprintf("if %s is %s", oin.FindField(f.When.Key).Label, f.When.Is)
			}
			seen := map[oin.Audience]string{
				oin.AudiencePublic: "everybody", oin.AudienceReview: "OIN team", oin.AudienceHidden: "one reviewer at a time, logged",
			}[f.Audience]
			fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s | %s |\n", cell(f.Label), f.Key, f.Kind, cell(required), seen, cell(strings.Join(rules(f), "; ")))
		}
	}
	return b.String()
}

func rules(f *oin.Field) []string {
	var all []string
	if f.Max > 0 {
		all = append(all, fmt.Sprintf("at most %d characters", f.Max))
	}
	if f.Kind.IsList() {
		all = append(all, fmt.Sprintf("%d to %d entries", f.MinItems, f.MaxItems))
	}
	for _, r := range f.Rules {
		all = append(all, r.Says)
	}
	for _, r := range f.Advice {
		all = append(all, "advice: "+r.Says)
	}
	return all
}

func lifecycle() string {
	var b strings.Builder
	b.WriteString("# The lifecycle\n\nDeclared in `internal/oin/status.go` and `lifecycle.go`. Whatever is not in the second table is refused, whoever asks.\n\n")
	b.WriteString("| status | shown as | whose turn | counts against the cap | due in business days |\n| --- | --- | --- | --- | --- |\n")
	for _, s := range oin.Statuses {
		due := ""
		if s.DueDays > 0 {
			due = fmt.Sprint(s.DueDays)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", s.Status, s.Label, s.Turn, yes(s.InProgress), due)
	}
	fmt.Fprintf(&b, "\nThe business days are the product's own; OIN admins can set others, and holidays, on the page Settings.\n"+
		"Reminders go out by the hour (`reminder.go`): to the OIN team the business day before something is due, when it is overdue, and every fifth business day from then on; "+
		"to the ISV after %s business days in which it is its turn, but not for a draft.\n"+
		"A reply in an issue asks for the other side's attention (`attention.go`): lists show it until that side answers in the issue, or accepts it, or a step is taken. "+
		"An email tells of what was said within %d minutes of the first reply, to the reviewer who claimed the submission or else the OIN team, or to the ISV.\n", strings.ReplaceAll(strings.Trim(fmt.Sprint(oin.ISVReminders), "[]"), " ", " and "), int(oin.ReplyDelay.Minutes()))
	b.WriteString("\n| in status | button | by | leads to | needs | effects | mails |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, t := range oin.Lifecycle {
		var needs, effects, mails []string
		if t.NeedsComplete {
			needs = append(needs, "100%")
		}
		if t.NeedsIssues {
			needs = append(needs, "an issue")
		}
		if t.NeedsReason {
			needs = append(needs, "a reason")
		}
		if t.NeedsSettled {
			needs = append(needs, "a ticked checklist, no unsent issue and each issue that must change accepted, or a reason")
		}
		if t.NeedsRecent {
			needs = append(needs, "a recent sign-in")
		}
		if t.NeedsAsked {
			needs = append(needs, "an open request for removal")
		}
		if t.NeedsNotAsked {
			needs = append(needs, "no open request for removal")
		}
		if t.Deletes {
			effects = append(effects, "it is gone for good")
		}
		if t.NewVersion {
			effects = append(effects, "a new version in DRAFT")
		}
		if t.Publishes {
			effects = append(effects, "it takes its place in the catalog")
		}
		if t.ChangesOrg {
			effects = append(effects, "it goes to another org, with all its versions")
		}
		for _, n := range t.Notices {
			mails = append(mails, string(n))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", t.From, t.Button, t.By, t.To,
			strings.Join(needs, ", "), strings.Join(effects, ", "), strings.Join(mails, ", "))
	}
	b.WriteString("\n## Issues\n\nWhat a reviewer asks for is a draft until a transition that needs an issue sends it. From then on, while the submission is in progress:\n\n| issue is | button | by | becomes |\n| --- | --- | --- | --- |\n")
	for _, t := range oin.IssueLifecycle {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", t.From, t.Button, t.By, t.To)
	}
	b.WriteString("\n## Checklists\n\nA tick counts until the submission is sent in again.\n")
	for _, s := range oin.Statuses {
		points := oin.Checklists[s.Status]
		if len(points) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n%s:\n\n", s.Label)
		for _, p := range points {
			when := ""
			if p.When != nil {
				when = " (where " + oin.FindField(p.When.Key).Label + " is on)"
			}
			fmt.Fprintf(&b, "- %s%s\n", p.Text, when)
		}
	}
	return b.String()
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func routes() string {
	var b strings.Builder
	b.WriteString("# The routes\n\nDeclared in `internal/server/routes.go`; a route that does not say who may call it keeps the program from starting.\nBeside these: `/assets/…`, `/healthz` and `/readyz`, without sign-in.\nEach GET answers HEAD too, without the body; not `/sign-in/again` and others at which one does something by going there.\n\n| method | path | who may call it |\n| --- | --- | --- |\n")
	for _, r := range server.SiteMap() {
		fmt.Fprintf(&b, "| %s | `%s` | %s |\n", r.Method, r.Path, r.Access)
	}
	return b.String()
}

func limits() string {
	var b strings.Builder
	b.WriteString("# The limits\n\n## How often\n\nDeclared in `internal/limit/limit.go`. So many may come at once, and as many in each such time from then on; beyond that the answer is 429, " +
		"with a page in words and `Retry-After`. On an address, IPv6 counts by its first 64 bits. Behind a proxy all people have one address, unless `TRUSTED_PROXIES` names it.\n\n" +
		"| what | from one | at most | counted |\n| --- | --- | --- | --- |\n")
	for _, k := range limit.Kinds {
		counted := "by each replica for itself, in memory; not on a run on one machine, for whoever works there"
		if k.Exact {
			counted = "by all replicas together, in the database"
		}
		for _, r := range k.Rules {
			fmt.Fprintf(&b, "| %s | %s | %d in %s | %s |\n", k.Name, r.Whom, r.Many, limit.HumanDuration(r.Per), counted)
		}
	}
	b.WriteString("\n| route | counts as |\n| --- | --- |\n")
	for _, r := range server.SiteMap() {
		if kind := server.LimitOf(r); kind != nil {
			fmt.Fprintf(&b, "| %s `%s` | %s |\n", r.Method, r.Path, kind.Name)
		}
	}
	b.WriteString("| a tab of the form that brings a file | uploads |\n| every page | requests |\n" +
		"\nWhatever door they come by, steps and replies are counted in the transaction that makes them (`internal/portal/pace.go`): only an ISV's, and none that is refused. " +
		"A step is what moves a submission: submit, withdraw, answer without changes, update, delete, ask for removal or no longer.\n" +
		fmt.Sprintf("\nOne address gets %d emails in %s, whatever they are about, and the OIN team's address as many about each org, so that no org holds back what is about another; all replicas count together. What is more waits, and comes as one email with all of it, up to %d, as soon as the address may have one again.\n",
			limit.Emails, limit.HumanDuration(limit.EmailsPer), limit.EmailsTogether))
	b.WriteString("\n## How much at once\n\nDeclared in `internal/server/bounds.go`.\n\n| of | at most | beyond |\n| --- | --- | --- |\n")
	for _, bound := range server.Bounds {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", bound.Of, strings.TrimSpace(fmt.Sprint(bound.Most, " ", bound.Unit)), bound.Beyond)
	}
	return b.String()
}

// settings writes the table of settings between its two marks in a page.
func settings(path string) error {
	var b strings.Builder
	b.WriteString("| variable | flag | default | meaning |\n| --- | --- | --- | --- |\n")
	for _, group := range []any{config.Database{}, config.Keys{}, config.Server{}, config.Okta{}} {
		t := reflect.TypeOf(group)
		for i := range t.NumField() {
			tag := t.Field(i).Tag
			help := strings.ReplaceAll(tag.Get("help"), "${enum}", strings.ReplaceAll(tag.Get("enum"), ",", " or "))
			value := tag.Get("default")
			if value != "" {
				value = "`" + value + "`"
			}
			fmt.Fprintf(&b, "| `%s` | `--%s` | %s | %s |\n", tag.Get("env"), tag.Get("name"), value, cell(help))
		}
	}
	return between(path, "settings", func(string) string { return b.String() })
}
