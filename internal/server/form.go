package server

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/secret"
	"oinmanager/web/ui"
)

// FormLimit is the maximum size of a tab of the form, in bytes: enough for a flow test
// suite of 10 MB, and texts. A file beyond its own limit is rejected at its field, and
// the rest of the form is saved. A request beyond FormLimit isn't read to its end. The
// longest lists that a draft can have make some 600 values on one tab.
const (
	FormLimit  = 32 << 20
	textLimit  = 2 << 20
	valueLimit = 1000
)

// tabForm is the parsed form of a tab.
type tabForm struct {
	values  url.Values
	uploads []portal.Upload
	refused map[oin.Key]string // files that were too large or empty
	// attached are the files for replies at fields, and attachedRefused is why those of a
	// reply can't be sent.
	attached        map[oin.IssueID][]portal.Attached
	attachedRefused map[oin.IssueID]error
	// textsOnly skips files.
	textsOnly bool
}

// readTab parses a tab's form part by part, so that it never takes more memory than its
// limits say. Forms without files may be URL-encoded. It also sets PostForm to the
// values, as far as they could be read.
func readTab(w http.ResponseWriter, r *http.Request) (tabForm, error) {
	form, err := tabForm{
		values: url.Values{}, refused: map[oin.Key]string{},
		attached: map[oin.IssueID][]portal.Attached{}, attachedRefused: map[oin.IssueID]error{},
	}.read(w, r)
	r.PostForm = form.values
	return form, err
}

// readTexts parses the texts of a tab's form, as far as they can be read.
func readTexts(w http.ResponseWriter, r *http.Request) (tabForm, error) {
	return tabForm{values: url.Values{}, textsOnly: true}.read(w, r)
}

func (form tabForm) read(w http.ResponseWriter, r *http.Request) (tabForm, error) {
	r.Body = http.MaxBytesReader(w, r.Body, FormLimit)
	parts, err := r.MultipartReader()
	switch {
	case errors.Is(err, http.ErrNotMultipart):
		err = form.readEncoded(r)
	case err == nil:
		err = form.readParts(parts)
	}
	if err != nil {
		return form, bodyProblem(err)
	}
	form.takeOffer()
	return form, nil
}

// readEncoded parses a form without files.
func (form *tabForm) readEncoded(r *http.Request) error {
	body, whole, err := readAtMost(r.Body, textLimit)
	switch {
	case err != nil:
		return err
	case !whole:
		return &http.MaxBytesError{Limit: textLimit}
	}
	if bytes.Count(body, []byte("&")) >= valueLimit {
		return errTooManyValues
	}
	form.values, err = url.ParseQuery(string(body))
	return err
}

// readParts parses a form with files. Only the first file of a field counts.
func (form *tabForm) readParts(parts *multipart.Reader) error {
	room := textLimit
	taken := map[oin.Key]bool{}
	for n := 0; ; n++ {
		part, err := parts.NextPart()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case n >= valueLimit:
			return errTooManyValues
		}
		if part.FileName() == "" {
			value, whole, err := readAtMost(part, room)
			switch {
			case err != nil:
				return err
			case !whole:
				return &http.MaxBytesError{Limit: textLimit}
			}
			room -= len(value)
			form.values.Add(part.FormName(), string(value))
			continue
		}
		if id, is := strings.CutPrefix(part.FormName(), ui.AttachmentOfReply); is && !form.textsOnly {
			if err := form.readAttached(id, part); err != nil {
				return err
			}
			continue
		}
		f := oin.FindField(oin.Key(part.FormName()))
		if f == nil || !f.Kind.IsFile() || taken[f.Key] || form.textsOnly {
			continue
		}
		taken[f.Key] = true
		if err := form.readFile(f, part); err != nil {
			return err
		}
	}
}

// readFile reads the file of a field, and skips one that is too large.
func (form *tabForm) readFile(f *oin.Field, part *multipart.Part) error {
	most := portal.MaxUploadOf(f.Kind)
	data, whole, err := readAtMost(part, most)
	switch {
	case err != nil:
		return err
	case !whole:
		form.refused[f.Key] = portal.TooLarge(most)
	case len(data) == 0:
		form.refused[f.Key] = "This file is empty. Choose another file."
	default:
		form.uploads = append(form.uploads, portal.Upload{Key: f.Key, Name: part.FileName(), Data: data})
	}
	return nil
}

// readAttached reads a file for the reply to an issue at its field. It skips one beyond the
// number that a message can have.
func (form *tabForm) readAttached(id string, part *multipart.Part) error {
	issue, ok := oin.ParseID[oin.IssueID](id)
	if !ok {
		return nil
	}
	file, err := readAttached(part, len(form.attached[issue]))
	if oin.CodeOf(err) == oin.CodeInvalid {
		form.attachedRefused[issue] = err
		return nil
	}
	if err == nil {
		form.attached[issue] = append(form.attached[issue], file)
	}
	return err
}

// readAtMost reads up to limit bytes. It reports in whole whether that was everything.
func readAtMost(r io.Reader, limit int) (data []byte, whole bool, err error) {
	data, err = io.ReadAll(io.LimitReader(r, int64(limit)+1))
	return data, len(data) <= limit, err
}

var errTooManyValues = &oin.Problem{Code: oin.CodeInvalid,
	Text: fmt.Sprintf("This form has more than %d entries, so nothing was changed. Go back, remove some, and try again.", valueLimit)}

// bodyProblem returns the problem for a body that couldn't be read to its end.
func bodyProblem(err error) error {
	_, tooLarge := errors.AsType[*http.MaxBytesError](err)
	if _, words := errors.AsType[*oin.Problem](err); words || tooLarge {
		return err
	}
	return &oin.Problem{Code: oin.CodeInvalid,
		Text: "Your request was cut off, so nothing was changed. Check your connection and try again."}
}

// sent returns the fields of a tab that an autosave is about.
func (form tabForm) sent(tab *oin.Tab) []*oin.Field {
	return slices.DeleteFunc(tab.Fields(), func(f *oin.Field) bool {
		return !slices.Contains(form.values["only"], string(f.Key))
	})
}

// save returns the changes that the form makes to these fields. It skips fields for
// which the form doesn't say what the person saw.
func (form tabForm) save(fields []*oin.Field) portal.Save {
	var save portal.Save
	for _, f := range fields {
		seen, shown := form.values["seen."+string(f.Key)]
		if !shown {
			continue
		}
		sentAt, _ := strconv.ParseInt(form.values.Get("again."+string(f.Key)), 10, 64) // 0 for the first time
		switch {
		case f.Kind.IsFile() && f.Optional && form.clears(f):
			save.Clears = append(save.Clears, portal.Clear{Key: f.Key, Seen: seen[0]})
		case f.Kind.IsFile():
			for _, u := range form.uploads {
				if u.Key == f.Key {
					u.Seen, u.SentAt = seen[0], sentAt
					save.Uploads = append(save.Uploads, u)
				}
			}
		case f.Kind == oin.KindPassword:
			if text := form.values.Get(string(f.Key)); text != "" {
				save.Secrets = append(save.Secrets, portal.NewSecret{Key: f.Key, Seen: seen[0], Text: secret.Text(text), SentAt: sentAt})
			}
		default:
			save.Edits = append(save.Edits, oin.FieldEdit{Key: f.Key, Value: form.value(f), Seen: seen[0], SentAt: sentAt})
		}
	}
	return save
}

// value returns what was typed into a text or list field.
func (form tabForm) value(f *oin.Field) oin.Value {
	name := string(f.Key)
	if !f.Kind.IsList() {
		return oin.Value{Text: form.values.Get(name)}
	}
	types, notes := form.values[name+".type"], form.values[name+".note"]
	var items []oin.Item
	for i, value := range form.values[name+".value"] {
		item := oin.Item{Value: value}
		if i < len(types) && strings.TrimSpace(value) != "" {
			item.Type = types[i]
		}
		if i < len(notes) {
			item.Note = notes[i]
		}
		items = append(items, item)
	}
	return oin.Value{Items: items}
}

// rows returns a list's rows in their places as a draft stores them, including blank
// ones that the person may be about to fill.
func (form tabForm) rows(f *oin.Field) oin.Value {
	var rows oin.Value
	types := form.values[string(f.Key)+".type"]
	for i, item := range form.value(f).Items {
		kept, _ := f.Normalize(oin.Value{Items: []oin.Item{item}})
		if len(kept.Items) == 0 {
			blank := oin.Item{Note: trimmed(item.Note)}
			if i < len(types) {
				blank.Type = types[i]
			}
			kept.Items = []oin.Item{blank}
		}
		rows.Items = append(rows.Items, kept.Items...)
	}
	return rows
}

// hasInput reports whether the form has a text or a list for the field.
func (form tabForm) hasInput(f *oin.Field) bool {
	return !f.Kind.IsFile() && f.Kind != oin.KindPassword && form.values.Has("seen."+string(f.Key))
}

// resolveClash applies the person's decision about a field that someone else changed
// meanwhile. With “mine” they have seen what they overwrite. With “theirs” the form no
// longer touches the field.
func (form tabForm) resolveClash(verb, what string) {
	switch verb {
	case "mine":
		form.values["seen."+what] = form.values["theirs."+what]
	case "theirs":
		delete(form.values, "seen."+what)
	}
}

// saveIntent returns what the person wants after saving: the button's name, and what it
// is about, as in "remove:api_scopes:2".
func (form tabForm) saveIntent() (verb, what string) {
	verb, what, _ = strings.Cut(form.values.Get("then"), ":")
	return verb, what
}

// clears reports whether the person removes the file of a field.
func (form tabForm) clears(f *oin.Field) bool {
	verb, what := form.saveIntent()
	return verb == "clear" && what == string(f.Key)
}

// removeRow removes a row of a list before it is saved.
func (form tabForm) removeRow(what string) {
	key, index, _ := strings.Cut(what, ":")
	i, err := strconv.Atoi(index)
	if f := oin.FindField(oin.Key(key)); err != nil || f == nil || !f.Kind.IsList() {
		return
	}
	for _, part := range []string{".value", ".type", ".note"} {
		if rows := form.values[key+part]; i >= 0 && i < len(rows) {
			form.values[key+part] = slices.Delete(slices.Clone(rows), i, i+1)
		}
	}
}

// moveRow moves a row of a list up or down before it is saved.
func (form tabForm) moveRow(verb, what string) {
	key, index, _ := strings.Cut(what, ":")
	i, err := strconv.Atoi(index)
	if f := oin.FindField(oin.Key(key)); err != nil || f == nil || !f.Kind.IsList() {
		return
	}
	other := i + 1
	if verb == "up" {
		other = i - 1
	}
	for _, part := range []string{".value", ".type", ".note"} {
		if rows := slices.Clone(form.values[key+part]); min(i, other) >= 0 && max(i, other) < len(rows) {
			rows[i], rows[other] = rows[other], rows[i]
			form.values[key+part] = rows
		}
	}
}

// listOf returns the list that a row belongs to, given what [tabForm.saveIntent]
// returns.
func (form tabForm) listOf(what string) string {
	key, _, _ := strings.Cut(what, ":")
	return key
}

// issues parses the rows of issues in a dialog. It keeps blank rows if blank is true,
// to show the dialog again as it was.
func issues(values url.Values, blank bool) []oin.Issue {
	fields, severities := values["issue.field"], values["issue.severity"]
	var all []oin.Issue
	for i, text := range values["issue.text"] {
		issue := oin.Issue{Text: trimmed(text)}
		if i < len(fields) {
			issue.Field = oin.Key(fields[i])
		}
		if i < len(severities) {
			issue.Severity = oin.ParseSeverity(severities[i])
		}
		if issue.Text != "" || blank {
			all = append(all, issue)
		}
	}
	return all
}

// trimmed returns a text of several lines as it is stored.
func trimmed(s string) string { return oin.Lines(s) }
