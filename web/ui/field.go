package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/a-h/templ"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// FieldView is a field of the form with everything that is shown at it.
type FieldView struct {
	*oin.Field
	Value  oin.Value
	Seen   string
	Faults []oin.Fault
	// Findings are what the checks have found. [Findings] shows them next to the field,
	// if it is Checked.
	Checked  bool
	Findings []check.Finding
	// Dismissing are dismissals that were not saved, by fingerprint.
	Dismissing map[string]Dismissing
	Refused    string
	Offer      *Offer // a file that would be accepted in place of the rejected one
	Clash      *oin.Clash
	Theirs     bool // it shows another person's newer value, since what was sent was unchanged
	// Issues are what the OIN team asks for at the field, and Status is the submission's.
	// [Asked] shows them next to the field. Replies are those that were not sent.
	Issues  []oin.Issue
	Status  oin.Status
	Replies map[oin.IssueID]Reply
	// OneReview reports whether one review is enough for an update of this field and others
	// like it alone.
	OneReview bool
	Update    bool   // the form is of an update
	Erased    bool   // the secret of the published version was deleted
	Add       bool   // one more empty row, with the focus in it
	Base      string // path below which the submission's files are
	Now       time.Time
	// Suggestions are offered while the person types.
	Suggestions []oin.Suggestion
}

// ID returns the ID of the field's control or, if it has several, of their group. With
// part, it is the ID of something that belongs to the field, such as its help.
func (v *FieldView) ID(part ...string) string {
	id := string(v.Key)
	for _, p := range part {
		id += "-" + p
	}
	return id
}

// mine and theirs return the labels of the buttons that resolve a clash, and
// theirsLabel that of the other value.
func (v *FieldView) mine() string {
	if v.Clash.Own {
		return "Keep this one"
	}
	return "Keep mine"
}

func (v *FieldView) theirs() string {
	if v.Clash.Own {
		return "Use the other one"
	}
	return "Use theirs"
}

func (v *FieldView) theirsLabel() string {
	switch {
	case v.Clash.Own:
		return "Saved in the other tab"
	case v.Clash.Last != nil:
		return "Saved by " + v.Clash.Last.Name
	default:
		return "Saved now"
	}
}

// faultTexts returns the fault messages of a list's row, or of the whole field for -1.
func faultTexts(faults []oin.Fault, item int) []string {
	var found []string
	for _, f := range faults {
		if f.Item == item {
			found = append(found, f.Text)
		}
	}
	return found
}

// errors returns what is wrong with the field as a whole.
func (v *FieldView) errors() []string {
	found := faultTexts(v.Faults, -1)
	if v.Refused != "" {
		found = append([]string{v.Refused}, found...)
	}
	return found
}

// describedBy returns the IDs of what is around the control, for aria-describedby.
func (v *FieldView) describedBy(control ...string) string {
	var ids []string
	add := func(is bool, part ...string) {
		if is {
			ids = append(ids, v.ID(part...))
		}
	}
	add(v.Kind.IsFile(), "chosen")
	add(len(v.errors()) > 0, "error")
	add(v.Erased, "erased")
	add(v.Offer != nil, "offer")
	add(v.Clash != nil, "clash")
	add(len(v.Issues) > 0, "asked")
	add(v.Help != "" && len(control) == 0, "help")
	add(v.Counter, "counter")
	add(len(control) == 0 && v.Checked, "found")
	for _, i := range control {
		n, _ := strconv.Atoi(i)
		add(len(faultTexts(v.Faults, n)) > 0, i, "error")
		add(v.Kind == oin.KindScopes && n < len(v.Value.Items) && ScopeLets(v.Value.Items[n].Value) != "", i, "lets")
	}
	return strings.Join(ids, " ")
}

// wrong reports whether the control, or a row of it, has an error.
func (v *FieldView) wrong(row ...int) bool {
	if len(v.errors()) > 0 {
		return true
	}
	return len(row) > 0 && len(faultTexts(v.Faults, row[0])) > 0
}

// rows returns the rows of a list: its entries, and empty ones to fill in.
func (v *FieldView) rows() []oin.Item {
	n := max(len(v.Value.Items), v.Boxes)
	if v.Add {
		n++
	}
	n = max(min(n, v.MaxItems), len(v.Value.Items), 1)
	rows := make([]oin.Item, n)
	copy(rows, v.Value.Items)
	return rows
}

// full returns why a list accepts no more rows, or "".
func (v *FieldView) full() string {
	if len(v.rows()) < v.MaxItems {
		return ""
	}
	return fmt.Sprintf("Maximum %d reached.", v.MaxItems)
}

// what returns the noun for an entry of a list.
func (v *FieldView) what() string {
	switch v.Kind {
	case oin.KindChoices:
		return "use case"
	case oin.KindContacts:
		return "contact"
	case oin.KindScopes:
		return "scope"
	case oin.KindNotes:
		return "release note"
	default:
		return "entry"
	}
}

// ScopeLets returns what a scope lets the app do, or "" if it is unknown. scopes.js
// shows the same while the person types.
func ScopeLets(scope string) string {
	s, ok := oin.FindScope(scope)
	if !ok {
		return ""
	}
	return "Lets the app " + s.Description + "."
}

// counter returns how much of a text's maximum length is used.
func counter(text string, most int) string {
	return fmt.Sprintf("%d of %d characters", utf8.RuneCountInString(text), most)
}

// AnswerText returns an answer as text, to be read or copied.
func AnswerText(f *oin.Field, v oin.Value) string {
	switch {
	case v.Empty():
		return ""
	case f.Kind == oin.KindYesNo && v.Text == oin.Yes:
		return "Yes"
	case f.Kind == oin.KindYesNo && v.Text == oin.No:
		return "No"
	case f.Kind == oin.KindSwitch && v.Text == oin.On:
		return "On"
	case v.File != nil:
		return v.File.Name
	case f.Kind.IsList():
		var lines []string
		for _, i := range v.Items {
			line := i.Value
			if f.Kind == oin.KindNotes {
				line = oin.NotesText([]oin.Item{i})
			}
			if i.Note != "" {
				line += " (" + i.Note + ")"
			}
			lines = append(lines, line)
		}
		return strings.Join(lines, "\n")
	default:
		return v.Text
	}
}

// inputMode returns the inputmode attribute, which chooses the keyboard on a phone.
// URLs and email addresses are inputs of type text: a draft can have unfinished ones,
// which the browser's validation would reject.
func inputMode(k oin.Kind) string {
	switch k {
	case oin.KindURL:
		return "url"
	case oin.KindEmail:
		return "email"
	default:
		return "text"
	}
}

// isChanged reports whether a field is among those that changed.
func isChanged(f *oin.Field, changed []*oin.Field) bool {
	return slices.Contains(changed, f)
}

// erasedWords say why an update asks for a secret that the published version had.
var erasedWords = fmt.Sprintf("We deleted it %d days after publication. Enter it again.", int(oin.SecretRetention.Hours()/24))

// control returns the attributes that every control of a field has.
func (v *FieldView) control() templ.Attributes {
	a := v.invalid()
	by := v.describedBy()
	if v.Kind == oin.KindPassword && v.Value.Secret != nil {
		by = strings.TrimSpace(v.ID("stored") + " " + by)
	}
	if by != "" {
		a["aria-describedby"] = by
	}
	if v.Placeholder() != "" {
		a["placeholder"] = v.Placeholder()
	}
	return a
}

// invalid marks a control whose answer has an error.
func (v *FieldView) invalid(row ...int) templ.Attributes {
	a := templ.Attributes{}
	if v.wrong(row...) {
		a["aria-invalid"] = "true"
	}
	return a
}

// row returns the attributes of a control in a row of a list. The field's own help and
// errors are read out with the group.
func (v *FieldView) row(i int, last bool) templ.Attributes {
	a := v.invalid(i)
	if by := v.describedBy(strconv.Itoa(i)); by != "" {
		a["aria-describedby"] = by
	}
	if v.Add && last {
		a["autofocus"] = true
	}
	return a
}

// offers reports whether a value is empty or one of the field's options.
func (v *FieldView) offers(value string) bool {
	return value == "" || slices.Contains(v.Options, value)
}

func (v *FieldView) uploadWords() string {
	if v.Value.File != nil {
		return "Upload new file"
	}
	return "Upload file"
}

func (v *FieldView) fileAddress() string { return paths.FileWith(v.Value.File.SHA256, v.Base, v.Key) }

func (v *FieldView) downloadAddress() string { return paths.File(v.Base, v.Key) + "?download=1" }
