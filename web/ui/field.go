package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// FieldView is one field of the form with all that is shown at it.
type FieldView struct {
	*oin.Field
	Value   oin.Value
	Seen    string
	Faults  []oin.Fault
	Notes   []oin.Fault
	Refused string
	Offer   *Offer // a file that would be taken in place of the refused one
	Clash   *oin.Clash
	Theirs  bool // another's newer value, in place of what was sent unchanged
	Issues  []oin.Issue
	Add     bool   // one more empty row, with the focus in it
	Base    string // address below which the submission's files are
	Now     time.Time
	// Suggestions are answers to be offered while one types.
	Suggestions []oin.Suggestion
}

// ID is the id of the field's control, or of its group where it has several; and
// the id of a part that belongs to it, such as its help.
func (v FieldView) ID(part ...string) string {
	return strings.Join(append([]string{string(v.Key)}, part...), "-")
}

// mine and theirs are the buttons that decide a clash, and theirsLabel is what the other
// value is called.
func (v FieldView) mine() string {
	if v.Clash.Own {
		return "Keep this one"
	}
	return "Keep mine"
}

func (v FieldView) theirs() string {
	if v.Clash.Own {
		return "Use the other one"
	}
	return "Use theirs"
}

func (v FieldView) theirsLabel() string {
	switch {
	case v.Clash.Own:
		return "Saved in the other tab"
	case v.Clash.Last != nil:
		return "Saved by " + v.Clash.Last.Name
	default:
		return "Saved now"
	}
}

// wrong are the texts of the faults of a list's row, or of the whole field for -1.
func faultTexts(faults []oin.Fault, item int) []string {
	var found []string
	for _, f := range faults {
		if f.Item == item {
			found = append(found, f.Text)
		}
	}
	return found
}

// errors are what is wrong with the field as a whole.
func (v FieldView) errors() []string {
	found := faultTexts(v.Faults, -1)
	if v.Refused != "" {
		found = append([]string{v.Refused}, found...)
	}
	return found
}

// describedBy names what stands around the control, for those who cannot see it.
func (v FieldView) describedBy(control ...string) string {
	var ids []string
	add := func(is bool, part ...string) {
		if is {
			ids = append(ids, v.ID(part...))
		}
	}
	add(v.Kind.IsFile(), "chosen")
	add(len(v.errors()) > 0, "error")
	add(v.Offer != nil, "offer")
	add(v.Clash != nil, "clash")
	add(len(v.Issues) > 0, "issues")
	add(len(faultTexts(v.Notes, -1)) > 0, "advice")
	add(v.Help != "" && len(control) == 0, "help")
	add(v.Counter, "counter")
	for _, i := range control {
		n, _ := strconv.Atoi(i)
		add(len(faultTexts(v.Faults, n)) > 0, i, "error")
		add(len(faultTexts(v.Notes, n)) > 0, i, "advice")
		add(v.Kind == oin.KindScopes && n < len(v.Value.Items) && ScopeLets(v.Value.Items[n].Value) != "", i, "lets")
	}
	return strings.Join(ids, " ")
}

// wrong reports whether the control, or that row of it, has an error.
func (v FieldView) wrong(row ...int) bool {
	if len(v.errors()) > 0 {
		return true
	}
	return len(row) > 0 && len(faultTexts(v.Faults, row[0])) > 0
}

// rows are the rows of a list: what is there, and empty ones to fill in.
func (v FieldView) rows() []oin.Item {
	n := max(len(v.Value.Items), v.Boxes)
	if v.Add {
		n++
	}
	n = max(min(n, v.MaxItems), len(v.Value.Items), 1)
	rows := make([]oin.Item, n)
	copy(rows, v.Value.Items)
	return rows
}

// full says why a list takes no more rows, or nothing.
func (v FieldView) full() string {
	if len(v.rows()) < v.MaxItems {
		return ""
	}
	return fmt.Sprintf("Maximum %d reached.", v.MaxItems)
}

// what is one entry of a list.
func (v FieldView) what() string {
	switch v.Kind {
	case oin.KindChoices:
		return "use case"
	case oin.KindContacts:
		return "contact"
	case oin.KindScopes:
		return "scope"
	default:
		return "entry"
	}
}

// ScopeLets says what a scope lets the app do; nothing for one that is not known. While
// one types, scopes.js says the same.
func ScopeLets(scope string) string {
	s, ok := oin.FindScope(scope)
	if !ok {
		return ""
	}
	return "Lets the app " + s.Description + "."
}

// counter is how much of a text's length is used.
func counter(text string, most int) string {
	return fmt.Sprintf("%d of %d characters", utf8.RuneCountInString(text), most)
}

// AnswerText is an answer as text, to be read or copied.
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

// inputType and inputMode choose the right keyboard on a phone. Addresses are of
// type text: a draft takes what is not yet an address, and the browser's own
// complaint would stand in its way.
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

// control are the attributes that every control of a field has.
func (v FieldView) control() templ.Attributes {
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
func (v FieldView) invalid(row ...int) templ.Attributes {
	a := templ.Attributes{}
	if v.wrong(row...) {
		a["aria-invalid"] = "true"
	}
	return a
}

// row are the attributes of a control in a row of a list. The field's own help and
// errors are read out with the group.
func (v FieldView) row(i int, last bool) templ.Attributes {
	a := v.invalid(i)
	if by := v.describedBy(strconv.Itoa(i)); by != "" {
		a["aria-describedby"] = by
	}
	if v.Add && last {
		a["autofocus"] = true
	}
	return a
}

// offers reports whether a value is among the field's options, or none at all.
func (v FieldView) offers(value string) bool {
	return value == "" || slices.Contains(v.Options, value)
}

func (v FieldView) uploadWords() string {
	if v.Value.File != nil {
		return "Upload new file"
	}
	return "Upload file"
}

// fileAddress is where the stored file is. It names the content, so that a new
// file is never hidden by an old one in a cache.
func (v FieldView) FileAddress() string {
	return paths.File(v.Base, v.Key) + "?v=" + v.Value.File.SHA256[:min(12, len(v.Value.File.SHA256))]
}

func (v FieldView) downloadAddress() string { return paths.File(v.Base, v.Key) + "?download=1" }
