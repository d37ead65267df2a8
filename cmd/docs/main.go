// Command docs writes the documentation that is generated from tables of the code: the
// form, the checks, the lifecycle, the routes, the limits, the problems, and the settings, and how
// many requirements docs/asvs.md says are met. It also writes the styles of the form's
// conditions, and the linter's rules about imports, from README.md. “make generate”
// runs it, and a check fails if a page is out of date.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"oinmanager/internal/check"
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
		"docs/form.md": form(), "docs/lifecycle.md": lifecycle(), "docs/routes.md": routes(), "docs/limits.md": limits(), "docs/problems.md": problems(), "docs/checks.md": checks(),
	} {
		if err := os.WriteFile(path, []byte(notice+text), 0o644); err != nil {
			return err
		}
	}
	if err := os.WriteFile("web/assets/styles/11-conditions.css", []byte(conditions()), 0o644); err != nil {
		return err
	}
	return errors.Join(settings("docs/operations.md"), counts("docs/asvs.md"), importRules(".golangci.yml", "README.md"))
}

// conditions returns the styles that show a part of the form only while the answer it
// depends on is given. They work without a script. Hidden parts keep their values.
func conditions() string {
	var b strings.Builder
	b.WriteString("/* Written by cmd/docs from the form. Change the form, then run make generate. */\n")
	done := map[oin.Condition]bool{}
	for _, f := range oin.Fields() {
		if f.When != nil && !done[*f.When] {
			done[*f.When] = true
			fmt.Fprintf(&b, "form:not(:has([name=%q][value=%q]:checked)) [data-when=%q] { display: none; }\n", f.When.Key, f.When.Is, f.When)
		}
	}
	return b.String()
}

func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func form() string {
	var b strings.Builder
	b.WriteString("# Form\n\nDeclared in `internal/oin/fields.go`.\n")
	for _, tab := range oin.Form {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| Field | Key | In the API | Kind | Required | Seen by | Rules | Example |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n", tab.Label, tab.Intro)
		for _, s := range tab.Sections {
			for _, f := range s.Fixed {
				fmt.Fprintf(&b, "| %s |  |  | fixed |  | everyone | always %s |  |\n", cell(f.Label), cell(f.Value))
			}
		}
		for _, f := range tab.Fields() {
			required := "yes"
			switch {
			case f.Optional:
				required = "no"
			case f.OnUpdate:
				required = "of an update, unless it [needs only one review](lifecycle.md)"
			case f.When != nil:
				required = fmt.Sprintf("if %s is %s", oin.FindField(f.When.Key).Label, f.When.Is)
				if f.FirstOnly {
					required += ", except in an update"
				}
			}
			seen := map[oin.Audience]string{
				oin.AudiencePublic: "everyone", oin.AudienceReview: "OIN team", oin.AudienceHidden: "one reviewer at a time, logged",
			}[f.Audience]
			fmt.Fprintf(&b, "| %s | `%s` | `%s` | %s | %s | %s | %s | %s |\n", cell(f.Label), f.Key, f.Name(), f.Kind, cell(required), seen, cell(strings.Join(rules(f), "; ")), cell(example(f.Example)))
		}
	}
	return b.String()
}

// example returns an answer as a table cell shows it.
func example(v oin.Value) string {
	switch {
	case v.File != nil:
		return v.File.Name
	case len(v.Items) > 0:
		return v.Items[0].Value
	}
	return v.Text
}

func rules(f *oin.Field) []string {
	var all []string
	if f.Max > 0 {
		all = append(all, fmt.Sprintf("up to %d characters", f.Max))
	}
	if f.Kind.IsList() {
		all = append(all, fmt.Sprintf("%d to %d entries", f.MinItems, f.MaxItems))
	}
	for _, r := range f.Rules {
		all = append(all, r.Says)
	}
	return all
}

func checks() string {
	var b strings.Builder
	b.WriteString("# Checks\n\nDeclared in `internal/check`. “oinmanager checks” prints this list. Blocking checks prevent submitting; advice doesn't.\n" +
		"How sure a finding is: certain (by definition, or as measured), likely (there are exceptions), or possible (worth asking about).\n\n" +
		"| Check | Field | Level | Sure | What is expected | Why | What to do |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, c := range check.All {
		fix := c.Fix
		if c.Guide != "" {
			fix += " [Okta's guidelines](" + c.Guide + ")"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", c.ID, cell(oin.FindField(c.About[0]).Label), c.Level, c.Certainty, cell(c.Says), cell(c.Why), cell(fix))
	}
	return b.String()
}

func lifecycle() string {
	var b strings.Builder
	b.WriteString("# Lifecycle\n\nDeclared in `internal/oin/status.go` and `lifecycle.go`. Anything not in the second table is rejected, for every role.\n\n")
	b.WriteString("| Status | Label | Turn | Counts toward limit | Target (business days) |\n| --- | --- | --- | --- | --- |\n")
	for _, s := range oin.Statuses {
		due := ""
		if s.DueDays > 0 {
			due = fmt.Sprint(s.DueDays)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", s.Status, s.Label, s.Turn, yes(s.InProgress), due)
	}
	fmt.Fprintf(&b, "\nThese are the default targets. OIN admins can change them, and add holidays, on the Settings page.\n"+
		"\nReminders are checked hourly (`reminder.go`):\n\n- The OIN team gets one a business day before the due date, one when overdue, then every 5 business days.\n"+
		"- The ISV gets one after %s business days of their turn, except for drafts.\n"+
		"\nA reply in an issue asks for the other side's attention (`attention.go`). Lists show it until that side replies to the issue or accepts it, or a step is taken. "+
		"One email covers all replies within %d minutes of the first. It goes to the ISV, or to the reviewer who claimed the submission, or else to the OIN team.\n", strings.ReplaceAll(strings.Trim(fmt.Sprint(oin.ISVReminders), "[]"), " ", " and "), int(oin.ReplyDelay.Minutes()))
	b.WriteString("\nAn update needs only one review if, compared with the published version, it changes " + oin.OneReviewChanges + ": it's published when it passes its first review. " +
		"That is decided with each submission and resubmission (`onereview.go`; `Reach` in `fields.go`). Answers about the test account and the existing app don't count. " +
		"While the setting *Require a second reviewer to publish* is on, this doesn't apply: the first reviewer passes the update, and another one publishes it.\n")
	b.WriteString("\n| Status | Button | By | New status | Needs | Effects | Emails |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, t := range oin.Lifecycle {
		var needs, effects, mails []string
		if t.OneReview {
			needs = append(needs, "an update that needs only one review")
		}
		if t.NeedsComplete {
			needs = append(needs, "100%")
		}
		if t.NeedsIssues {
			needs = append(needs, "an issue")
		}
		if t.NeedsReason {
			needs = append(needs, "a reason")
		}
		if t.NeedsCleanPass {
			needs = append(needs, "a reason, or a completed checklist with no issue drafts and all required issues accepted")
		}
		if t.NeedsRecent {
			needs = append(needs, "a recent sign-in")
		}
		if t.NeedsRemovalRequest {
			needs = append(needs, "an open removal request")
		}
		if t.NeedsNoRemovalRequest {
			needs = append(needs, "no open removal request")
		}
		if t.Deletes {
			effects = append(effects, "deleted permanently")
		}
		if t.NewVersion {
			effects = append(effects, "a new version in DRAFT")
		}
		if t.Publishes {
			effects = append(effects, "published")
		}
		if t.ChangesOrg {
			effects = append(effects, "transferred to another org with all versions")
		}
		for _, n := range t.Notices {
			mails = append(mails, string(n))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", t.From, t.Button, t.By, t.To,
			strings.Join(needs, "; "), strings.Join(effects, ", "), strings.Join(mails, ", "))
	}
	b.WriteString("\n## Issues\n\nAn issue is a draft until a transition that needs issues sends it. After that, while the submission is in progress:\n\n| Issue | Button | By | Becomes |\n| --- | --- | --- | --- |\n")
	for _, t := range oin.IssueLifecycle {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", t.From, t.Button, t.By, t.To)
	}
	b.WriteString("\n## Checklists\n\nChecks are cleared when the submission is resubmitted.\n")
	for _, s := range oin.Statuses {
		points := oin.Checklists[s.Status]
		if len(points) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n%s:\n\n", s.Label)
		for _, p := range points {
			when := ""
			if p.When != nil {
				when = " (if " + oin.FindField(p.When.Key).Label + " is on)"
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
	b.WriteString("# Routes\n\nDeclared in `internal/server/routes.go`. The program doesn't start if a route leaves one of these columns out.\nAlso served without sign-in: `/assets/…`, `/healthz`, and `/readyz`.\nEvery GET route responds to HEAD too, except where a GET changes something, such as `/sign-in/again`.\n" +
		"A denied request is in the audit log, under the name in the last column ([docs/limits.md](limits.md) explains the limits).\n\n" +
		"| Method | Path | Access | Body | Counts as | In the audit log |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, r := range server.SiteMap() {
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s | %s |\n", r.Method, r.Path, r.Access, r.Body, r.Limit, r.Audit)
	}
	return b.String()
}

func problems() string {
	var b strings.Builder
	b.WriteString("# Problems\n\nDeclared in `internal/server/codes.go`. A page says what happened in words. A route below `/api/` responds with `application/problem+json` " +
		"([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): `type`, `title`, `status`, `detail` (a sentence for people), `code`, `fields` (the reason for each field that can't be accepted), and `requestId`.\n" +
		"Decide by `code`: it keeps its meaning, while a `detail` can change.\n\n| Code | HTTP status | Meaning |\n| --- | --- | --- |\n")
	for _, c := range server.Codes {
		fmt.Fprintf(&b, "| `%s` | %d | %s |\n", c.Code, c.Status, cell(c.Meaning))
	}
	return b.String()
}

func limits() string {
	var b strings.Builder
	b.WriteString("# Limits\n\n## Rate limits\n\nDeclared in `internal/limit/limit.go`. Each limit is a burst, refilled over the given time. Beyond it, the response is 429 " +
		"with a page and `Retry-After`. IPv6 clients are counted per /64. List reverse proxies in `TRUSTED_PROXIES`, or all their users count as one.\n\n" +
		"| What | Per | Limit | Counted |\n| --- | --- | --- | --- |\n")
	for _, k := range limit.Kinds {
		counted := "per replica, in memory (not for localhost on a local run)"
		if k.Exact {
			counted = "across replicas, in the database"
		}
		for _, r := range k.Rules {
			per := string(r.Subject)
			if r.Subject == limit.Address {
				per = "IP address"
			}
			fmt.Fprintf(&b, "| %s | %s | %d in %s | %s |\n", k.Name, per, r.Many, limit.HumanDuration(r.Per), counted)
		}
	}
	b.WriteString("\n[The routes](routes.md) say what each counts as: a tab of the form as an upload if it has a file, and every route as a request.\n" +
		"\nSteps and replies are counted in their own transaction, on every route (`internal/portal/pace.go`). Only an ISV's count, and only if they succeed. " +
		"A step moves a submission: submit, withdraw, resubmit without changes, update, delete, request removal, or cancel the request.\n" +
		fmt.Sprintf("\nAn email address gets up to %d emails in %s. The OIN team's address gets as many about each org, so that no org delays news about another. All replicas count together. Extra emails wait, and then come as one, with up to %d in it.\n",
			limit.Emails, limit.HumanDuration(limit.EmailsPer), limit.EmailsTogether))
	b.WriteString("\n## Size and time limits\n\nDeclared in `internal/server/bounds.go`.\n\n| What | Limit | When exceeded |\n| --- | --- | --- |\n")
	for _, bound := range server.Bounds {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", bound.Of, strings.TrimSpace(fmt.Sprint(bound.Most, " ", bound.Unit)), bound.Beyond)
	}
	return b.String()
}

// settings writes the table of settings between two marks in a page.
func settings(path string) error {
	var b strings.Builder
	b.WriteString("| Variable | Flag | Default | Meaning |\n| --- | --- | --- | --- |\n")
	for _, group := range []any{config.Database{}, config.Keys{}, config.Server{}, config.Okta{}} {
		t := reflect.TypeOf(group)
		for i := range t.NumField() {
			tag := t.Field(i).Tag
			help := strings.ReplaceAll(tag.Get("help"), "${enum}", strings.ReplaceAll(tag.Get("enum"), ",", ", "))
			value := tag.Get("default")
			if value != "" {
				value = "`" + value + "`"
			}
			fmt.Fprintf(&b, "| `%s` | `--%s` | %s | %s |\n", tag.Get("env"), tag.Get("name"), value, cell(help))
		}
	}
	return between(path, "settings", func(string) string { return b.String() })
}
