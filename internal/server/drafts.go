package server

import (
	"errors"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// integrations shows My App Integrations, and asks before something is deleted or copied.
func (s *server) integrations(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	filter, place := paths.ParseIntegrations(query)
	my, err := s.portal.MyIntegrations(r.Context(), *person(r), filter, place)
	if err != nil {
		return err
	}
	page := pages.IntegrationsPage{
		Layout: s.layout(r, "My App Integrations"), In: my.In, Filter: filter, Place: place, Next: my.Next, Used: my.Used, Cap: my.Cap, Ahead: my.Ahead,
	}
	for _, v := range my.Rows {
		row := integrationRow(v)
		page.Rows = append(page.Rows, row)
		if _, may := oin.FindTransition(v.Status, oin.ActionDelete); may && string(v.ID) == query.Get("delete") {
			page.Deleting = &row
		}
		if string(v.ID) == query.Get("copy") && my.Used < my.Cap {
			page.Copying = &row
		}
	}
	return s.page(w, r, http.StatusOK, pages.Integrations(page))
}

func integrationRow(v portal.MyIntegration) pages.IntegrationRow {
	row := pages.IntegrationRow{
		ID: v.ID, Group: v.Part.Group(), Name: v.Name, Icon: iconPath(paths.Submission(v.ID), v.Icon), Types: v.Types,
		Version: v.Version, Status: v.Status, Round: v.Round, Label: v.Label(), Percent: v.Percent,
		Changed: v.Changed, ChangedBy: v.ChangedBy, Published: v.Published, Next: v.Next, Update: v.Update, InCatalog: v.InCatalog,
		AskedOIN: v.AskedOIN, AskedISV: v.AskedISV, RemovalRequested: v.RemovalRequested, RemovalDue: v.RemovalDue, Earlier: v.Earlier,
	}
	if v.InCatalog > 0 {
		row.Catalog = paths.CatalogEntry(v.Slug)
	}
	if v.Status != oin.StatusPublished { // the request is about the version in the catalog
		row.RemovalRequested, row.RemovalDue = nil, nil
	}
	return row
}

// iconOf returns the path of an app icon, or "" if there is none yet.
func iconOf(base string, a oin.Answers) string {
	icon := a.File(oin.AppIcon)
	if icon == nil {
		return ""
	}
	return iconPath(base, icon.SHA256)
}

// iconPath returns the path of the app icon with this SHA-256, or "" for none.
func iconPath(base, sha256 string) string {
	if sha256 == "" {
		return ""
	}
	return paths.FileWith(sha256, base, oin.AppIcon)
}

func (s *server) addSubmission(w http.ResponseWriter, r *http.Request) error {
	id, err := s.portal.AddSubmission(r.Context(), *person(r))
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Tab(id, oin.Form[0].ID)+"?done=added")
}

// submissionStart redirects to the first tab, or to the field that the URL names. Emails
// link here.
func (s *server) submissionStart(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	if _, err := s.portal.Submission(r.Context(), *person(r), id); err != nil {
		return err
	}
	if err := s.arrived(r, paths.Submission(id)); err != nil {
		return err
	}
	if f := oin.FindField(oin.Key(r.URL.Query().Get("field"))); f != nil {
		return seeOther(w, r, paths.Field(id, f.Key))
	}
	return seeOther(w, r, paths.Tab(id, oin.Form[0].ID))
}

// whichTab returns the submission and the tab that the URL names.
func whichTab(r *http.Request) (oin.SubmissionID, *oin.Tab, error) {
	id := submissionID(r)
	tab := oin.FindTab(chi.URLParam(r, "tab"))
	if tab == nil {
		return id, nil, &oin.Problem{Code: oin.CodeNotFound, Text: "This tab doesn't exist."}
	}
	return id, tab, nil
}

func (s *server) submissionTab(w http.ResponseWriter, r *http.Request) error {
	id, tab, err := whichTab(r)
	if err != nil {
		return err
	}
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	page := s.submissionPage(r, d, tab)
	query := r.URL.Query()
	page.AddTo = oin.Key(query.Get("add"))
	if t, ok := oin.FindTransition(d.Status, oin.Action(query.Get("confirm"))); ok && person(r).Role.May(t.By) {
		page.Confirm = &t
	}
	return s.page(w, r, http.StatusOK, pages.Submission(page))
}

// submissionPage returns a tab of a submission as it is stored.
func (s *server) submissionPage(r *http.Request, d portal.Draft, tab *oin.Tab) pages.SubmissionPage {
	progress := oin.ProgressOf(d.Answers, d.Facts)
	page := pages.SubmissionPage{
		Layout: s.layout(r, d.Name(s.Now())), ID: d.ID, Name: d.Name(s.Now()), Version: d.Version, OneReview: d.OneReview, Revision: d.Revision, Found: d.Revision, Status: d.Status, Round: d.Round, Label: d.Label(), Next: d.Next(s.Now(), s.Team, progress), AnswerWanted: d.AnswerWanted(),
		Editable: d.Status.Editable(), Tab: tab, Answers: d.Answers, Seen: fingerprints(d.Answers, tab.Fields()), Facts: d.Facts,
		Progress: progress, Complete: progress.Complete() && len(d.Report.Blocking()) == 0, Report: d.Report, Edits: d.Edits, Earlier: d.Earlier,
		Actions: oin.AllowedTransitions(d.Status, person(r).Role), Issues: d.Issues, History: oin.Timeline(d.History, d.Issues),
		Removed: d.Removed, Versions: versionLinks(r, d.Versions, d.ID), Published: d.Published, Changed: d.Changed, ChangedBy: d.ChangedBy, Due: d.Due, NewsFrom: d.AskFrom,
	}
	if d.Status == oin.StatusPublished {
		page.Catalog, page.Removal = s.BaseURL+paths.CatalogEntry(d.Slug), d.Removal
	}
	if tab == oin.Form[0] { // where [server.act] leads
		page.Ahead = d.Ahead
	}
	return page
}

// fingerprints returns those of the answers to some fields.
func fingerprints(a oin.Answers, fields []*oin.Field) map[oin.Key]string {
	seen := make(map[oin.Key]string, len(fields))
	for _, f := range fields {
		if v, ok := a[f.Key]; ok {
			seen[f.Key] = v.Fingerprint()
		}
	}
	return seen
}

// saveTab saves a tab, and goes where the pressed button leads.
func (s *server) saveTab(w http.ResponseWriter, r *http.Request) error {
	form, err := s.tabForm(w, r)
	if err != nil {
		return err
	}
	id, tab, err := whichTab(r)
	if err != nil {
		return err
	}
	verb, what := form.saveIntent()
	switch verb {
	case "remove":
		form.removeRow(what)
	case "up", "down":
		form.moveRow(verb, what)
	}
	form.resolveClash(verb, what)
	saved, err := s.save(r, id, form, tab.Fields())
	if err != nil {
		return err
	}
	if len(saved.Refused)+len(saved.Clashes) > 0 {
		d, err := s.portal.Draft(r.Context(), *person(r), id)
		if err != nil {
			return err
		}
		d.Submission = saved.Submission
		page := s.savedPage(r, d, tab, form, saved)
		page.Dismissing, page.Replies = form.reasons(), form.replies()
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Submission(page))
	}
	switch verb {
	case "dismiss": // takes one of the texts, and gives back the others
	case string(oin.IssueActionReply), string(oin.IssueActionResolve), string(oin.IssueActionReopen):
		return s.actAtField(w, r, id, tab, form, oin.IssueAction(verb), what)
	default:
		if shown, err := s.giveBackAside(w, r, id, tab, form.reasons(), form.replies()); shown || err != nil {
			return err
		}
	}
	here := paths.Tab(id, tab.ID)
	switch verb {
	case "tab":
		if other := oin.FindTab(what); other != nil {
			here = paths.Tab(id, other.ID)
		}
	case "add":
		return seeOther(w, r, here+"?add="+url.QueryEscape(what)+"#f-"+url.PathEscape(what))
	case "remove", "up", "down":
		return seeOther(w, r, here+"?done=saved#f-"+url.PathEscape(form.listOf(what)))
	case "mine", "theirs", "fit", "decline", "clear":
		return seeOther(w, r, here+"?done=saved#f-"+url.PathEscape(what))
	case "issue":
		issue, _ := oin.ParseID[oin.IssueID](what)
		return seeOther(w, r, paths.Issues(paths.Submission(id))+s.whereIssue(r, id, issue))
	case "fix", "dismiss", "undismiss", "check-again":
		return s.settleFinding(w, r, id, tab, form, verb, what)
	case string(oin.ActionSubmit):
		return seeOther(w, r, here+"?confirm="+verb)
	case "confirm":
		return seeOther(w, r, here+"?confirm="+url.QueryEscape(what))
	}
	return seeOther(w, r, here+"?done=saved")
}

// saveFields saves the fields that the form names, as autosave.js sends them while the
// person types. It responds with the parts of the page that are now different: these
// fields, those that others have changed since the page was built, and the progress.
func (s *server) saveFields(w http.ResponseWriter, r *http.Request) error {
	form, err := s.tabForm(w, r)
	if err != nil {
		return err
	}
	id, tab, err := whichTab(r)
	if err != nil {
		return err
	}
	form.resolveClash(form.saveIntent())
	sent := form.sent(tab)
	saved, err := s.save(r, id, form, sent)
	if m, ok := errors.AsType[*portal.MovedOn](err); ok {
		return s.formClosed(w, r, id, tab, m)
	}
	if err != nil {
		return err
	}
	d := portal.Draft{Draft: oin.Draft{Submission: saved.Submission, Issues: saved.Issues, Edits: saved.Edits, Earlier: saved.Earlier}}
	if saved.Report != nil {
		d.Report = *saved.Report
	}
	page := s.savedPage(r, d, tab, form, saved)
	var parts []*oin.Field
	for _, f := range tab.Fields() {
		if form.values.Get("judge") != "" {
			break // the page only shows what the checks find
		}
		now := slices.Contains(sent, f)
		if _, clash := page.Clashes[f.Key]; now && !clash && page.Refused[f.Key] == "" && form.hasInput(f) {
			if kept, _ := f.Normalize(form.value(f)); !kept.Equal(saved.Submission.Answers[f.Key]) {
				page.Theirs = append(page.Theirs, f.Key) // the person sent what they had seen, and someone else's is newer
			} else if f.Kind.IsList() {
				page.Answers[f.Key] = form.rows(f)
			}
		}
		if now || form.values.Get("seen."+string(f.Key)) != page.Seen[f.Key] {
			parts = append(parts, f)
		}
	}
	return s.page(w, r, http.StatusOK, pages.SavedParts(page, parts, saved.Report != nil))
}

func (s *server) save(r *http.Request, id oin.SubmissionID, form tabForm, fields []*oin.Field) (portal.Saved, error) {
	save := form.save(fields)
	save.Judge = form.values.Get("judge") != ""
	saved, err := s.portal.SaveAnswers(r.Context(), *person(r), id, save)
	if err == nil {
		maps.Copy(saved.Refused, form.refused)
	}
	if from, ok := oin.ParseSeen(form.values.Get("from")); ok && oin.CodeOf(err) == oin.CodeConflict {
		if moved := s.portal.CheckSeen(r.Context(), *person(r), id, from); moved != nil {
			err = moved
		}
	}
	return saved, err
}

// formClosed tells an open form that it can't be edited anymore, by what, and where the
// submission stands now.
func (s *server) formClosed(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, tab *oin.Tab, m *portal.MovedOn) error {
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusConflict, pages.FormClosed(s.submissionPage(r, d, tab), m.Events))
}

// savedPage returns the tab after a save: as stored, except for what couldn't be saved,
// which is as typed. For clashes, what the person has seen stays as it was, so that the
// next save overwrites nothing of another's unless they say so.
func (s *server) savedPage(r *http.Request, d portal.Draft, tab *oin.Tab, form tabForm, saved portal.Saved) pages.SubmissionPage {
	page := s.submissionPage(r, d, tab)
	page.Done, page.Found = done["saved"], saved.Found
	page.Refused, page.Clashes, page.Offers = saved.Refused, map[oin.Key]oin.Clash{}, offers(saved)
	page.Answers = maps.Clone(saved.Submission.Answers)
	for _, c := range saved.Clashes {
		page.Clashes[c.Key] = c
		page.Answers[c.Key] = c.Yours
		page.Seen[c.Key] = form.values.Get("seen." + string(c.Key))
	}
	for key := range saved.Refused {
		if f := oin.FindField(key); !f.Kind.IsFile() && f.Kind != oin.KindPassword {
			page.Answers[key] = form.value(f)
			page.Seen[key] = form.values.Get("seen." + string(key))
		}
	}
	return page
}

// file serves a file of a submission to its org or to the OIN team.
func (s *server) file(w http.ResponseWriter, r *http.Request) error {
	f, err := s.portal.File(r.Context(), *person(r), submissionID(r), oin.Key(chi.URLParam(r, "key")))
	if err != nil {
		return err
	}
	disposition := "attachment"
	if f.Width > 0 && r.URL.Query().Get("download") == "" {
		disposition = "inline" // a picture that this program re-encoded
	}
	return serveFile(w, f.File, f.Data, disposition)
}

func serveFile(w http.ResponseWriter, f oin.File, data []byte, disposition string) error {
	if f.MediaType == "text/plain" {
		f.MediaType += "; charset=utf-8"
	}
	h := w.Header()
	h.Set("Content-Type", f.MediaType)
	h.Set("Content-Length", strconv.Itoa(len(data)))
	h.Set("Content-Disposition", mime.FormatMediaType(disposition, map[string]string{"filename": f.Name}))
	h.Set("Content-Security-Policy", filePolicy)
	_, _ = w.Write(data) // a reader that goes away is not an error
	return nil
}

// act performs the ISV's action on a submission.
func (s *server) act(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	move, err := readMove(r)
	if err != nil {
		return err
	}
	goOn, err := s.portal.Act(r.Context(), *person(r), id, move)
	if oin.CodeOf(err) == oin.CodeInvalid {
		return s.reopenDialog(w, r, id, move, err)
	}
	if err != nil {
		return err
	}
	switch move.Action {
	case oin.ActionDelete:
		return seeOther(w, r, paths.Integrations+"?done="+string(move.Action))
	default:
		return seeOther(w, r, paths.Tab(goOn, oin.Form[0].ID)+"?done="+string(move.Action))
	}
}

// reopenDialog shows the dialog again, with what was typed and why it can't be done.
func (s *server) reopenDialog(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, m portal.ActionRequest, why error) error {
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	page := s.submissionPage(r, d, oin.Form[0])
	if t, ok := oin.FindTransition(d.Status, m.Action); ok {
		page.Confirm, page.ConfirmFault, page.ConfirmNote = &t, why.Error(), m.Note
	}
	return s.page(w, r, http.StatusUnprocessableEntity, pages.Submission(page))
}

// seen returns the state that the person was looking at when they sent the form.
func seen(r *http.Request) (oin.Seen, error) {
	s, ok := oin.ParseSeen(r.PostForm.Get("from"))
	if !ok {
		return s, &oin.Problem{Code: oin.CodeInvalid,
			Text: "Part of this form is missing, so nothing was changed. Reload the page and try again."}
	}
	return s, nil
}

// asSeen returns the handler of a form about a submission that can't be answered without the
// state that the person was looking at.
func asSeen(answer func(*server, http.ResponseWriter, *http.Request, oin.SubmissionID, oin.Seen) error) func(*server, http.ResponseWriter, *http.Request) error {
	return func(s *server, w http.ResponseWriter, r *http.Request) error {
		from, err := seen(r)
		if err != nil {
			return err
		}
		return answer(s, w, r, submissionID(r), from)
	}
}

// readMove parses a dialog's form. It drops issues without a text, since their rows
// were left empty.
func readMove(r *http.Request) (portal.ActionRequest, error) {
	from, err := seen(r)
	if err != nil {
		return portal.ActionRequest{}, err
	}
	var halts *oin.Halts
	if r.PostForm.Has("halts") { // a dialog says what it showed
		shown := oin.ParseHalts(r.PostForm.Get("halts"))
		halts = &shown
	}
	return portal.ActionRequest{
		Action: oin.Action(chi.URLParam(r, "action")), Seen: from,
		Note: trimmed(r.PostForm.Get("note")), Issues: issues(r.PostForm, false), Ticks: r.PostForm["tick"], Accepts: seenIssues(r.PostForm["accept"]), AfterRemoval: r.PostForm.Get("after-removal") != "", Over: overriddenClaim(r),
		Org: oin.Line(r.PostForm.Get("org")), Sending: r.PostForm.Get("sending"), Halts: halts,
	}, nil
}
