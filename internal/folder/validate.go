package folder

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/attachment"
	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// Level is what a finding means for submitting.
type Level string

const (
	// Error findings have to be resolved before submitting.
	Error Level = "error"
	// Warning findings are what a reviewer would ask about.
	Warning Level = "warning"
	// Note findings are about what a server has not looked at yet.
	Note Level = "note"
)

// Finding is something to do about the folder.
type Finding struct {
	Place Place
	// Field is the field that it is about, or nil for the file.
	Field *oin.Field
	Level Level
	// Rule names what was found: a check's ID, or “file”, “form”, “missing”, or “not-seen”.
	Rule string
	Text string
	// Why and Fix are those of a check, or empty.
	Why, Fix string
	// Guide is the URL of Okta's rule, or empty.
	Guide string
}

// Report is what can be said of a folder.
type Report struct {
	// Findings are in the order of the file.
	Findings []Finding
	Progress []Progress
	// Unknown is the number of facts that are not known, such as whether links respond and
	// whether the name is free.
	Unknown int
	// Online reports whether a server was asked, and Dismissed is the number of findings that
	// are dismissed there.
	Online    bool
	Dismissed int

	compared bool // the test account's password with the texts
}

// Progress is how complete a tab of the form is.
type Progress struct {
	Tab     *oin.Tab
	Percent int
}

// Count returns the number of findings of a level.
func (r Report) Count(l Level) int {
	n := 0
	for _, f := range r.Findings {
		if f.Level == l {
			n++
		}
	}
	return n
}

// Validate applies the form's rules and the checks to the folder. It takes secrets from the
// environment, if they are there.
func (f *Folder) Validate(env func(string) string) Report {
	r := Report{Findings: slices.Clone(f.faults)}
	progress := oin.ProgressOf(f.Answers, oin.Facts{})
	for _, tab := range progress {
		r.Progress = append(r.Progress, Progress{tab.Tab, tab.Percent()})
		for _, field := range tab.Missing {
			faults := field.Faults(f.Answers, oin.Facts{})
			for _, fault := range faults {
				r.add(Finding{Place: f.at(field.Key, fault.Item), Field: field, Level: Error, Rule: "form", Text: fault.Text, Guide: field.Guide})
			}
			if len(faults) == 0 && !f.refused(field) {
				r.add(f.missing(field))
			}
		}
	}
	if !progress.HasType() {
		var names []string
		for _, tab := range oin.Form {
			if tab.Switch != "" {
				names = append(names, oin.FindField(tab.Switch).Name()+": true")
			}
		}
		r.add(Finding{Place: Place{Name, 1, 1}, Level: Error, Rule: "missing", Text: "Turn on an integration type: “" + strings.Join(names, "” or “") + "”."})
	}
	record := check.Record{Facts: f.facts(env)}
	report := record.Judge(f.Answers)
	for _, found := range report.Findings {
		level := Warning
		if found.Check.Level == check.LevelBlocking {
			level = Error
		}
		field := oin.FindField(found.Field)
		r.add(Finding{Place: f.at(found.Field, found.Item), Field: field, Level: level, Rule: found.Check.ID, Text: found.Text, Why: found.Check.Why, Fix: found.Check.Fix, Guide: found.Check.Guide})
	}
	r.Unknown = report.Pending
	r.compared = env(f.Variables[oin.TestPassword]) != ""
	r.sort()
	return r
}

// missing returns the finding that a field has no answer.
func (f *Folder) missing(field *oin.Field) Finding {
	return Finding{Place: f.at(field.Key, -1), Field: field, Level: Error, Rule: "missing", Text: "This is missing. " + field.Help, Guide: field.Guide}
}

// sort puts findings in the order of the file.
func (r *Report) sort() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.Place.File, b.Place.File), a.Place.Line-b.Place.Line, a.Place.Column-b.Place.Column)
	})
}

func (r *Report) add(f Finding) { r.Findings = append(r.Findings, f) }

// readFiles reads the files that answers name, and checks them as an upload is checked.
func (f *Folder) readFiles(root *os.Root) {
	for _, field := range oin.Fields() {
		file, ok := f.Files[field.Key]
		if !ok {
			continue
		}
		answer, err := f.readFile(root, field.Kind, &file)
		if err != nil {
			delete(f.Files, field.Key)
			f.fault(f.at(field.Key, -1), field, "%s", fileText(file.Path, err))
			continue
		}
		f.Files[field.Key] = file
		f.Answers[field.Key] = oin.Value{File: &answer}
	}
}

func (f *Folder) readFile(root *os.Root, kind oin.Kind, file *File) (oin.File, error) {
	most := int64(flopack.MaxBytes)
	switch kind {
	case oin.KindPicture:
		most = icon.MaxBytes
	case oin.KindAttachment:
		most = oin.MaxAttachmentBytes
	}
	if !filepath.IsLocal(filepath.FromSlash(file.Path)) {
		return oin.File{}, errOutside
	}
	data, err := read(root, file.Path, most)
	if err != nil {
		return oin.File{}, err
	}
	file.Data = data
	answer := oin.File{MediaType: "application/json"}
	if kind == oin.KindPicture {
		picture, err := icon.Check(data)
		if err != nil {
			return oin.File{}, err
		}
		data = picture.Bytes
		answer = oin.File{MediaType: picture.MediaType, Width: picture.Width, Height: picture.Height}
	} else if kind == oin.KindAttachment {
		if answer, data, err = attachment.Check(path.Base(file.Path), data); err != nil {
			return oin.File{}, err
		}
	} else if f.suite, err = flopack.Read(bytes.NewReader(data)); err != nil {
		return oin.File{}, err
	}
	sum := sha256.Sum256(data)
	answer.SHA256, answer.Size = hex.EncodeToString(sum[:]), int64(len(data))
	answer.Name = oin.FileName(path.Base(file.Path), answer.MediaType)
	return answer, nil
}

var errOutside = errors.New("name a file in this folder, such as files/icon.png")

func fileText(name string, err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Sprintf("There's no file %s in this folder.", name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Sprintf("The file %s can't be read. Check its permissions.", name)
	}
	if cannot, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Sprintf("The file %s can't be read: %v.", name, cannot.Err)
	}
	text := err.Error()
	first, size := utf8.DecodeRuneInString(text)
	text = strings.ToUpper(string(first)) + text[size:]
	return strings.TrimSuffix(text, ".") + "."
}

// facts returns what the folder itself tells.
func (f *Folder) facts(env func(string) string) check.Facts {
	var facts check.Facts
	if file := f.Answers.File(oin.AppIcon); file != nil {
		facts.TakeIcon(file.SHA256, f.Files[oin.AppIcon].Data)
	}
	if file := f.Answers.File(oin.TestSuite); file != nil {
		facts.TakeSuite(file.SHA256, f.suite)
	}
	if password := env(f.Variables[oin.TestPassword]); password != "" {
		facts.TakePassword(f.Answers, password)
	}
	return facts
}
