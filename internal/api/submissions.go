package api

import (
	"strconv"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
)

// submissionRef names a submission in the path.
type submissionRef struct {
	ID oin.SubmissionID `path:"id" format:"uuid"`
}

// GetSubmission reads a submission: one of the caller's org or, for the OIN team, one that
// was submitted.
var GetSubmission = operation("getSubmission", "submissions", "Read a submission", func(c *Call, in submissionRef) (wire.Submission, error) {
	v, err := c.Portal.VisibleSubmission(c.ctx(), c.Who, in.ID)
	if err != nil {
		return wire.Submission{}, err
	}
	return c.submission(v), nil
})

// submission returns a submission as the caller sees it.
func (c *Call) submission(v oin.Submission) wire.Submission {
	answers := v.Submitted
	out := wire.Submission{
		ID: string(v.ID), IntegrationID: string(v.Integration), OrgID: string(v.Org.ID), Version: v.Version, Status: v.Status.String(), Round: v.Round,
		Due: v.Due, LastSubmitted: v.SentAt, LastPublished: v.Published, OneReview: v.OneReview,
	}
	if c.Who.Role.May(oin.RoleISV) {
		answers, out.OneReview = v.Answers, v.NeedsOneReview()
		out.Revision, out.Created, out.LastUpdated, out.LastUpdatedBy = v.Revision, &v.Created, &v.Changed, v.ChangedBy
		c.Header.Set("ETag", etag(v))
	}
	out.Name = answers.Name()
	out.Answers, out.Files, out.Secrets = wire.Parts(answers)
	out.Progress, out.Faults = progress(oin.ProgressOf(answers, v.Facts), answers, v.Facts)
	return out
}

// progress returns how complete answers are, and what is wrong with them.
func progress(of oin.FormProgress, a oin.Answers, facts oin.Facts) (tabs []wire.Progress, faults map[string][]wire.Fault) {
	faults = map[string][]wire.Fault{}
	for _, p := range of {
		tab := wire.Progress{Tab: p.Tab.ID, Percent: p.Percent(), Missing: []string{}}
		for _, f := range p.Missing {
			tab.Missing = append(tab.Missing, f.Name())
			for _, fault := range f.Faults(a, facts) {
				faults[f.Name()] = append(faults[f.Name()], wireFault(fault))
			}
		}
		tabs = append(tabs, tab)
	}
	return tabs, faults
}

func wireFault(f oin.Fault) wire.Fault {
	if f.Item < 0 {
		return wire.Fault{Text: f.Text}
	}
	return wire.Fault{Item: &f.Item, Text: f.Text}
}

// etag returns the entity tag of a submission: what a change of it acts on.
func etag(v oin.Submission) string {
	return `"` + strconv.FormatInt(v.Revision, 10) + `"`
}

type listSubmissionsIn struct {
	Show string `query:"show" enum:"you,oin,published,removed" doc:"Only those that wait for your org, are with the OIN team, are in the catalog, or were removed from it."`
	Type string `query:"type" enum:"workflows,api" doc:"Only those of a type."`
	Q    string `query:"q" doc:"A part of the app name."`
	page
}

// page is where a page of a list begins. Programs get it in the Link header.
type page struct {
	After string `query:"after" doc:"From the Link header of the page before."`
	Name  string `query:"name" doc:"From the Link header of the page before."`
	Part  string `query:"part" doc:"From the Link header of the page before."`
	ID    string `query:"id" doc:"From the Link header of the page before."`
}

// ListSubmissions reads a page of what the caller's org has submitted or started.
var ListSubmissions = operation("listSubmissions", "submissions", "List the submissions of your org", func(c *Call, _ listSubmissionsIn) (wire.SubmissionList, error) {
	filter, place := paths.ParseIntegrations(c.Request.URL.Query())
	my, err := c.Portal.MyIntegrations(c.ctx(), c.Who, filter, place)
	if err != nil {
		return wire.SubmissionList{}, err
	}
	if my.Next.ID != "" {
		c.next(c.Request.URL.Path + "?" + paths.IntegrationsQuery(filter, my.Next).Encode())
	}
	list := wire.SubmissionList{Submissions: []wire.SubmissionLine{}}
	for _, row := range my.Rows {
		list.Submissions = append(list.Submissions, submissionLine(row))
	}
	return list, nil
})

func submissionLine(row portal.MyIntegration) wire.SubmissionLine {
	line := wire.SubmissionLine{
		ID: string(row.ID), Name: row.Name, Types: row.Types, Version: row.Version, Status: row.Status.String(), Round: row.Round, Next: row.Next,
		Created: row.Created, LastUpdated: row.Changed, LastUpdatedBy: row.ChangedBy, Due: row.Due, LastPublished: row.Published, Update: string(row.Update), OneReview: row.NeedsOneReview(), Slug: row.Slug,
	}
	if row.Status.Editable() {
		line.Percent = &row.Percent
	}
	if line.Types == nil {
		line.Types = []string{}
	}
	return line
}

// next links to the next page of a list (RFC 8288).
func (c *Call) next(address string) { c.Header.Set("Link", "<"+address+`>; rel="next"`) }
