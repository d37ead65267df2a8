package oin

import "slices"

// Key names a field in stored answers, forms, and URLs.
type Key string

// Kind is the type of a field's value. It determines how the value is shown, sent, and
// stored.
type Kind string

const (
	KindText     Kind = "text"      // one line
	KindLongText Kind = "long-text" // several lines
	KindURL      Kind = "url"
	KindEmail    Kind = "email"
	KindYesNo    Kind = "yes-no"   // [Yes], [No], or empty
	KindSwitch   Kind = "switch"   // [On] or empty; turns a tab on
	KindPassword Kind = "password" // stored as an encrypted [Secret], never sent back
	KindChoices  Kind = "choices"  // a list of the field's Options
	KindContacts Kind = "contacts" // a list of contacts: one of [ContactTypes], and a text
	KindScopes   Kind = "scopes"   // a list of scopes: the name of a [Scope], and a reason
	KindNotes    Kind = "notes"    // a list of release notes: one of [NoteTypes], and a text
	KindPicture  Kind = "picture"  // an app icon
	KindSuite    Kind = "suite"    // a flow test suite
	// KindAttachment is a file for reviewers, of one of [AttachmentTypes].
	KindAttachment Kind = "attachment"
)

// IsList reports whether the value is a list of items.
func (k Kind) IsList() bool {
	return k == KindChoices || k == KindContacts || k == KindScopes || k == KindNotes
}

// IsFile reports whether the value is an uploaded file.
func (k Kind) IsFile() bool { return k == KindPicture || k == KindSuite || k == KindAttachment }

// Answers to fields of kind [KindYesNo] and [KindSwitch].
const (
	Yes = "yes"
	No  = "no"
	On  = "on"
)

// Audience is who can see a field's value besides the ISV's own org.
type Audience string

const (
	// AudiencePublic values are in the catalog when the version is published.
	AudiencePublic Audience = "public"
	// AudienceReview values are seen by the OIN team only.
	AudienceReview Audience = "review"
	// AudienceHidden values are revealed to one reviewer at a time. Each reveal is logged.
	AudienceHidden Audience = "hidden"
)

// Condition is true if the field Key has the answer Is.
type Condition struct {
	Key Key
	Is  string
}

// String returns the condition as in pages and style sheets.
func (c Condition) String() string { return string(c.Key) + "=" + c.Is }

// Field declares a field of the form. It is the only source for showing, checking, storing,
// comparing, and documenting it.
type Field struct {
	Key   Key
	Label string // from the public guide
	Kind  Kind
	// APIName is the name in the API, or empty for the key in camel case. See [Field.Name].
	APIName string
	// Help says what to enter. The text is not Okta's.
	Help string
	// Guide is the URL of Okta's guideline for this field, if any.
	Guide string
	// Example is a valid answer.
	Example Value
	// Audience is who can see the value.
	Audience Audience
	// Reach is what a change of the answer touches. It decides the way of an update.
	Reach Reach
	// Optional fields can be empty and do not count toward the progress.
	Optional bool
	// OnUpdate fields are about one version alone: only an update has them, and the next one
	// begins without. They are required unless one review is enough for it.
	OnUpdate bool
	// FirstOnly fields can be empty in an update: its release notes and what it changes say the
	// same. They are about one version alone too.
	FirstOnly bool
	// When is the condition for the field to apply. Nil means always.
	When *Condition
	// Max is the maximum length of a text in characters, or 0 for none.
	Max int
	// Counter shows the number of characters left.
	Counter bool
	// Options are the choices of a field of kind [KindChoices].
	Options []string
	// MinItems and MaxItems limit the length of a list. Boxes is the number of empty rows
	// that a list begins with.
	MinItems, MaxItems, Boxes int
	// Rules check the answer, in addition to its Kind.
	Rules []Rule
	// Suggest returns suggestions while typing, or is nil. Other answers are accepted too.
	Suggest func(Answers, Facts) []Suggestion
}

// Required reports whether the field must be answered, given the other answers.
func (f *Field) Required(a Answers, facts Facts) bool {
	return !f.Optional && !(f.FirstOnly && facts.Update) && f.Applies(a) && (!f.OnUpdate || facts.Update && !facts.ChangesOnlyPage(a))
}

// AskedOf reports whether the form of a version has the field.
func (f *Field) AskedOf(facts Facts) bool { return !f.OnUpdate || facts.Update }

// Shows reports whether answers are shown with the field: it applies, and it is not one that
// only updates or only first versions need without an answer.
func (f *Field) Shows(a Answers) bool {
	return f.Applies(a) && (!f.OnUpdate && !f.FirstOnly || !a[f.Key].Empty())
}

// Placeholder returns the placeholder of a short answer, which is its example.
func (f *Field) Placeholder() string {
	if f.Kind == KindText || f.Kind == KindURL || f.Kind == KindEmail {
		return f.Example.Text
	}
	return ""
}

// Applies reports whether the field is part of the form, given the other answers.
func (f *Field) Applies(a Answers) bool {
	return f.When.holds(a)
}

// holds reports whether the answers meet the condition. A nil condition is always met.
func (c *Condition) holds(a Answers) bool {
	return c == nil || a.Text(c.Key) == c.Is
}

// Section is a group of fields with a heading.
type Section struct {
	Title string
	Intro string
	// Guide is the URL of Okta's guideline for the whole section.
	Guide string
	// Fixed values are shown before the fields.
	Fixed  []Fixed
	Fields []*Field
}

// Further reports whether the section's field at i is for another file of what the field
// before it is for. A person who hasn't given that one doesn't need the other yet.
func (s Section) Further(i int) bool {
	return i > 0 && s.Fields[i].Kind == KindAttachment && s.Fields[i-1].Kind == KindAttachment
}

// Fixed is a value that the form shows and that is the same for all submissions. It is not
// an answer and is not stored.
type Fixed struct{ Label, Value, Help string }

// Tab is a page of the form.
type Tab struct {
	ID    string // in URLs
	Label string // from the public guide
	Intro string
	// Switch is the field that turns the tab on. It is empty for the tab that is always on.
	Switch Key
	// Type is the type of an integration in the catalog if the tab is on.
	Type     string
	Sections []Section
}

// On reports whether the tab is part of a submission with answers a.
func (t *Tab) On(a Answers) bool { return t.Switch == "" || a.Text(t.Switch) == On }

// Fields returns all fields of the tab, in the order of the page, including its switch.
func (t *Tab) Fields() []*Field {
	n := 0
	for _, s := range t.Sections {
		n += len(s.Fields)
	}
	all := make([]*Field, 0, n)
	for _, s := range t.Sections {
		all = append(all, s.Fields...)
	}
	return all
}

// RequiredCount returns the number of required fields of the tab in a first version, if it
// is on and all other answers are empty.
func (t *Tab) RequiredCount() int {
	n, on := 0, Answers{t.Switch: Value{Text: On}}
	for _, f := range t.Fields() {
		if f.Required(on, Facts{}) {
			n++
		}
	}
	return n
}

// FindTab returns the tab with an id, or nil.
func FindTab(id string) *Tab {
	i := slices.IndexFunc(Form, func(t *Tab) bool { return t.ID == id })
	if i < 0 {
		return nil
	}
	return Form[i]
}

// TabOf returns the tab of the field with key k, or nil.
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

// Fields returns all fields of the form, in order.
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

// FindField returns the field with key k, or nil.
func FindField(k Key) *Field { return fieldOf[k] }

// Types returns the names of the integration types that are on, as the catalog and lists
// show them.
func (a Answers) Types() []string {
	return TypesOf(func(s Key) bool { return a.Text(s) == On })
}

// TypesOf returns the names of the types whose switches are on, in the order of the form.
func TypesOf(on func(Key) bool) []string {
	var types []string
	for _, t := range Form {
		if t.Switch != "" && on(t.Switch) {
			types = append(types, t.Type)
		}
	}
	return types
}
