package oin

import (
	"cmp"
	"slices"
)

// Key names a field: in stored answers, in forms and in URLs.
type Key string

// Kind says what a field takes, and so how it is shown, sent and stored.
type Kind string

const (
	KindText     Kind = "text"      // one line
	KindLongText Kind = "long-text" // several lines
	KindURL      Kind = "url"
	KindEmail    Kind = "email"
	KindYesNo    Kind = "yes-no"   // [Yes], [No] or nothing yet
	KindSwitch   Kind = "switch"   // [On] or nothing: turns a tab on
	KindPassword Kind = "password" // stored as a sealed [Secret], never sent back
	KindChoices  Kind = "choices"  // a list of the field's Options
	KindContacts Kind = "contacts" // a list of (one of [ContactTypes], text)
	KindScopes   Kind = "scopes"   // a list of ([Scope] name, reason)
	KindPicture  Kind = "picture"  // an app icon
	KindSuite    Kind = "suite"    // a flow test suite
)

// IsList reports whether the value is a list of items.
func (k Kind) IsList() bool { return k == KindChoices || k == KindContacts || k == KindScopes }

// IsFile reports whether the value is an uploaded file.
func (k Kind) IsFile() bool { return k == KindPicture || k == KindSuite }

// Answers to fields of kind [KindYesNo] and [KindSwitch].
const (
	Yes = "yes"
	No  = "no"
	On  = "on"
)

// Audience says who may see a field's value beside the ISV's own org.
type Audience string

const (
	// AudiencePublic values stand in the catalog once the version is published.
	AudiencePublic Audience = "public"
	// AudienceReview values are seen by the OIN team, and by nobody outside.
	AudienceReview Audience = "review"
	// AudienceHidden values are revealed to one reviewer at a time, and each reveal is logged.
	AudienceHidden Audience = "hidden"
)

// Condition holds when the field Key has the answer Is.
type Condition struct {
	Key Key
	Is  string
}

// String returns the condition as pages and their styles write it.
func (c Condition) String() string { return string(c.Key) + "=" + c.Is }

// Field declares one field of the form, once and for everything that shows,
// checks, stores, compares or documents it.
type Field struct {
	Key   Key
	Label string // as the public guide has it
	Kind  Kind
	// Help says what to put in, in a sentence or two of our own.
	Help string
	// Guide is the address of Okta's guideline for this field, if there is one.
	Guide string
	// Example is a good answer.
	Example Value
	// Audience says who sees the value.
	Audience Audience
	// Optional fields may stay empty and do not count for the progress.
	Optional bool
	// When limits the field to submissions that need it; nil is always.
	When *Condition
	// Max is the greatest length of a text in characters; 0 is no rule of its own.
	Max int
	// Counter shows how many characters are left while one types.
	Counter bool
	// Options are the choices of a field of kind [KindChoices].
	Options []string
	// MinItems and MaxItems bound a list. Boxes is how many empty rows a list
	// starts with.
	MinItems, MaxItems, Boxes int
	// Rules are what a good answer obeys, beside what its Kind asks.
	Rules []Rule
	// Advice is pointed out and never stands in the way.
	Advice []Rule
	// Suggest offers answers while one types; nil for none. Any other is taken too.
	Suggest func(Answers, Facts) []Suggestion
}

// Required reports whether the field must be answered, given the other answers.
func (f *Field) Required(a Answers) bool { return !f.Optional && f.Applies(a) }

// Placeholder returns what the empty box of a short answer shows: the example.
func (f *Field) Placeholder() string {
	if f.Kind == KindText || f.Kind == KindURL || f.Kind == KindEmail {
		return f.Example.Text
	}
	return ""
}

// Applies reports whether the field is asked at all, given the other answers.
func (f *Field) Applies(a Answers) bool {
	return f.When.holds(a)
}

// holds reports whether the answers meet the condition; no condition always holds.
func (c *Condition) holds(a Answers) bool {
	return c == nil || a.Text(c.Key) == c.Is
}

// Section is a group of fields under one heading.
type Section struct {
	Title string
	Intro string
	// Guide is the address of Okta's guideline for the whole section.
	Guide string
	// Fixed are shown before the fields.
	Fixed  []Fixed
	Fields []*Field
}

// Fixed is what the form says and nobody can change: the same for each submission,
// so it is no answer and is not stored.
type Fixed struct{ Label, Value, Help string }

// Tab is one page of the form.
type Tab struct {
	ID    string // in URLs
	Label string // as the public guide has it
	Intro string
	// Switch is the field that turns the tab on; empty for the tab that is always on.
	Switch Key
	// Type is what an integration is called in the catalog when the tab is on.
	Type     string
	Sections []Section
}

// On reports whether the tab counts in this submission.
func (t *Tab) On(a Answers) bool { return t.Switch == "" || a.Text(t.Switch) == On }

// Fields are all fields of the tab, in the order of the page, its switch included.
func (t *Tab) Fields() []*Field {
	var all []*Field
	for _, s := range t.Sections {
		all = append(all, s.Fields...)
	}
	return all
}

// RequiredCount is how many fields of the tab need an answer in a submission that has none yet.
func (t *Tab) RequiredCount() int {
	n, on := 0, Answers{t.Switch: Value{Text: On}}
	for _, f := range t.Fields() {
		if f.Required(on) {
			n++
		}
	}
	return n
}

// FindTab is the tab with that id, or nil.
func FindTab(id string) *Tab {
	i := slices.IndexFunc(Form, func(t *Tab) bool { return t.ID == id })
	if i < 0 {
		return nil
	}
	return Form[i]
}

// TabOf returns the tab that the field with that key is on.
func TabOf(k Key) *Tab { return tabOf[k] }

var tabOf = func() map[Key]*Tab {
	m := map[Key]*Tab{}
	for _, t := range Form {
		for _, f := range t.Fields() {
			m[f.Key] = t
		}
	}
	return m
}()

// Fields are all fields of the form, in order.
func Fields() []*Field {
	var all []*Field
	for _, t := range Form {
		all = append(all, t.Fields()...)
	}
	return all
}

var fieldOf = func() map[Key]*Field {
	m := map[Key]*Field{}
	for _, f := range Fields() {
		if m[f.Key] != nil {
			panic("oin: field " + f.Key + " is declared twice")
		}
		m[f.Key] = f
	}
	return m
}()

// FindField is the field with that key, or nil.
func FindField(k Key) *Field { return fieldOf[k] }

// Types are the names of the integration types that are on, as the catalog and
// the lists show them.
func (a Answers) Types() []string {
	return TypesOf(func(s Key) bool { return a.Text(s) == On })
}

// TypesOf returns the types of an integration of which these switches are on, in the
// order of the form.
func TypesOf(on func(Key) bool) []string {
	var types []string
	for _, t := range Form {
		if t.Switch != "" && on(t.Switch) {
			types = append(types, t.Type)
		}
	}
	return types
}

// Name is the app name, or words for a submission that has none yet.
func (a Answers) Name() string {
	return ShownName(a.Text(AppName))
}

// ShownName returns an app name as it is shown: in words where there is none yet.
func ShownName(name string) string { return cmp.Or(name, "Untitled submission") }
