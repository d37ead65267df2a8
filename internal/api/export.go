package api

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

const exportReadme = `Everything that OIN Manager has of your org, as JSON and files.

org.json            the org, and who publishes its integrations
people.json         its people, and what they were told
connectors.json     connectors that are listed
tokens.json         API tokens, without their secrets
trusted.json        repositories whose CI gets tokens
audit.jsonl         audit log: one entry on each line, latest first
submissions/        a folder for each version of an integration:
  submission.json   as it is now, like GET /api/v1/submissions/{id}
  history.json      what happened to it
  issues.json       issues and questions, with replies
  findings.json     what the checks say, while it can be edited
  rounds.json       what was submitted in each of the last 100 rounds
  earlier.json      values that fields had before
  instances.json    test instances
  files.json        which file belongs where
  files/            the files, by their SHA-256

Passwords and client secrets aren't part of it. Neither is what only the OIN team sees.
Each submission is as it was when it was read.
`

// Export writes an export as a ZIP file. Submissions have the types that programs get, so that
// what reads the one can read the other. It reads one submission, and one file, at a time.
func Export(ctx context.Context, p *portal.Portal, site string, e portal.Export, at time.Time, to io.Writer) error {
	x := &export{
		call: Call{Portal: p, Site: site, Who: e.Reader, Request: new(http.Request).WithContext(ctx), Header: http.Header{}},
		all:  e, at: at, zip: zip.NewWriter(to),
	}
	for _, part := range []func() error{x.readme, x.org, x.connectors, x.audit, x.submissions} {
		if err := part(); err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	return x.zip.Close()
}

type export struct {
	call Call
	all  portal.Export
	at   time.Time
	zip  *zip.Writer
}

// create begins a file of the export.
func (x *export) create(name string, stored bool) (io.Writer, error) {
	h := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: x.at}
	if stored { // pictures and the like don't get smaller
		h.Method = zip.Store
	}
	return x.zip.CreateHeader(h)
}

func (x *export) write(name string, body any) error {
	w, err := x.create(name, false)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(body)
}

func (x *export) readme() error {
	w, err := x.create("README.txt", false)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, exportReadme)
	return err
}

func (x *export) org() error {
	o := x.all.Org
	err := x.write("org.json", wire.ExportedOrg{ID: string(o.ID), Name: o.Name, Issuer: o.Issuer, Publisher: wire.Publisher{Name: o.Publisher.Name, Domain: o.Publisher.Domain}})
	if err != nil {
		return err
	}
	people := []wire.ExportedPerson{}
	for _, p := range x.all.People {
		person := wire.ExportedPerson{ID: string(p.ID), Name: p.Name, Email: p.Email, SignedIn: p.SignedInAt, Notifications: []wire.ExportedNotification{}}
		for _, n := range x.all.Notifications[p.ID] {
			person.Notifications = append(person.Notifications, wire.ExportedNotification{At: n.At, Notice: string(n.Notice), Subject: n.Subject, Read: n.Read})
		}
		people = append(people, person)
	}
	if err := x.write("people.json", people); err != nil {
		return err
	}
	tokens := []wire.ExportedToken{}
	for _, t := range x.all.Tokens {
		token := wire.ExportedToken{Name: t.Name, MadeBy: t.MadeBy, Made: t.Made, Expires: t.Expires, Used: t.Used, UsedFrom: t.UsedFrom, Ended: t.Ended, Why: t.Why, Scopes: scopes(t.Scopes)}
		tokens = append(tokens, token)
	}
	if err := x.write("tokens.json", tokens); err != nil {
		return err
	}
	trusted := []wire.ExportedTrust{}
	for _, t := range x.all.Trusted {
		trusted = append(trusted, wire.ExportedTrust{CI: string(t.CI), Repository: t.Repository, Ref: t.Ref, Environment: t.Environment, Workflow: t.Workflow, Scopes: scopes(t.Scopes),
			MadeBy: t.MadeBy, Made: t.Made, Used: t.Used, UsedBy: t.UsedBy, Ended: t.Ended, Why: t.Why})
	}
	return x.write("trusted.json", trusted)
}

func scopes(all []oin.TokenScope) []string {
	names := []string{}
	for _, s := range all {
		names = append(names, string(s))
	}
	return names
}

func (x *export) connectors() error {
	list, err := x.call.connectors()
	if err != nil {
		return err
	}
	return x.write("connectors.json", list)
}

func (x *export) audit() error {
	w, err := x.create("audit.jsonl", false)
	if err != nil {
		return err
	}
	lines := json.NewEncoder(w)
	return x.call.Portal.ExportedAudit(x.call.ctx(), x.all, func(entries []oin.AuditEntry) error {
		for _, e := range entries {
			line := wire.ExportedAudit{At: e.At, Action: string(e.Action), By: e.Who.Name, Address: e.From.Address, Submission: string(e.Submission), Detail: e.Detail, Refused: string(e.Refused)}
			if err := lines.Encode(line); err != nil {
				return err
			}
		}
		return nil
	})
}

func (x *export) submissions() error {
	for _, id := range x.all.Submissions {
		v, err := x.call.Portal.ExportedVersion(x.call.ctx(), x.all, id)
		if gone(err) { // deleted or transferred meanwhile
			continue
		}
		if err != nil {
			return err
		}
		if err := x.submission(v); err != nil {
			return err
		}
	}
	return nil
}

func gone(err error) bool { return oin.CodeOf(err) == oin.CodeNotFound }

func (x *export) submission(v portal.ExportedVersion) error {
	folder := path.Join("submissions", fmt.Sprintf("%s-version-%d-%s", oin.Slug(v.Answers.Name()), v.Version, string(v.ID)[:8]))
	issues := wire.IssueList{Round: v.Round, Status: v.Status.String(), Issues: []wire.Issue{}}
	for _, i := range v.Issues {
		issues.Issues = append(issues.Issues, x.call.issue(v.Submission, i))
	}
	rounds := []wire.ExportedRound{}
	for _, r := range v.Rounds {
		answers, files, _ := wire.Parts(r.Answers)
		rounds = append(rounds, wire.ExportedRound{Round: r.Number, Submitted: r.At, Answers: answers, Files: files})
	}
	instances := []wire.ExportedInstance{}
	for _, i := range v.Instances {
		instances = append(instances, wire.ExportedInstance{Issuer: i.Issuer, ClientID: i.ClientID, Name: i.Name, Scopes: append([]string{}, i.Scopes...), MadeBy: i.MadeBy, Made: i.MadeAt, Revoked: i.RevokedAt})
	}
	earlier := []wire.ExportedAnswer{}
	for _, e := range v.Earlier {
		f := oin.FindField(e.Field)
		if f == nil {
			continue
		}
		if value, ok := wire.Value(f, e.Value); ok {
			earlier = append(earlier, wire.ExportedAnswer{Field: f.Name(), Value: value, By: e.By, Replaced: e.Replaced})
		}
	}
	for _, part := range []struct {
		name string
		body any
	}{
		{"submission", x.call.submission(v.Submission)}, {"history", wireHistory(oin.Timeline(v.History, v.Issues))}, {"issues", issues},
		{"findings", findings(v.Report)}, {"rounds", rounds}, {"earlier", earlier}, {"instances", instances},
	} {
		if err := x.write(path.Join(folder, part.name+".json"), part.body); err != nil {
			return err
		}
	}
	return x.files(folder, v)
}

// files writes the files of a submission, each once, and the list of them.
func (x *export) files(folder string, v portal.ExportedVersion) error {
	list, written := []wire.ExportedFile{}, map[string]bool{}
	add := func(f oin.File, at wire.ExportedFile, read func() (portal.File, error)) error {
		at.File = wire.FileOf(f)
		at.Path = path.Join("files", f.SHA256[:min(16, len(f.SHA256))]+"-"+oin.FileName(f.Name, f.MediaType))
		if !written[at.Path] {
			data, err := read()
			if gone(err) {
				return nil
			}
			if err != nil {
				return err
			}
			w, err := x.create(path.Join(folder, at.Path), true)
			if err != nil {
				return err
			}
			if _, err := w.Write(data.Data); err != nil {
				return err
			}
			written[at.Path] = true
		}
		list = append(list, at)
		return nil
	}
	var errs []error
	all := []oin.Answers{v.Answers}
	for _, r := range v.Rounds {
		all = append(all, r.Answers)
	}
	seen := map[string]bool{}
	for _, answers := range all {
		for _, f := range oin.Fields() {
			file := answers[f.Key].File
			if file == nil || seen[string(f.Key)+file.SHA256] {
				continue
			}
			seen[string(f.Key)+file.SHA256] = true
			errs = append(errs, add(*file, wire.ExportedFile{Field: f.Name()}, func() (portal.File, error) {
				return x.call.Portal.OwnFile(x.call.ctx(), x.call.Who, v.ID, f.Key, file.SHA256)
			}))
		}
	}
	for _, i := range v.Issues {
		attached := func(reply int, attachments []oin.Attachment) {
			for _, a := range attachments {
				errs = append(errs, add(a.File, wire.ExportedFile{Issue: string(i.ID), Reply: reply}, func() (portal.File, error) {
					return x.call.Portal.Attachment(x.call.ctx(), x.call.Who, v.ID, i.ID, a.ID)
				}))
			}
		}
		attached(0, i.Attachments)
		for n, r := range i.Thread {
			attached(n+1, r.Attachments)
		}
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return x.write(path.Join(folder, "files.json"), list)
}

// ExportName returns the name of an export's file.
func ExportName(org oin.Org, at time.Time) string {
	return "oin-manager-" + oin.Slug(string(org.Domain)) + "-" + at.UTC().Format("2006-01-02") + ".zip"
}
