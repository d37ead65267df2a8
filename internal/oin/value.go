package oin

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Value is the answer to one field: text, a list, a file, or a sealed secret,
// as the field's [Kind] says. The zero Value is "not answered".
type Value struct {
	Text   string
	Items  []Item
	File   *File
	Secret *Secret
}

// Item is one entry of a list: a use case, a contact, a scope.
type Item struct {
	// Type is the kind of a contact: one of [ContactTypes]. Empty in other lists.
	Type  string `json:"type,omitempty"`
	Value string `json:"value"`
	// Note is the reason given for a scope. Empty in other lists.
	Note string `json:"note,omitempty"`
}

// File names an uploaded file; its bytes are kept apart, under SHA256.
type File struct {
	SHA256    string `json:"sha256"` // lower-case hex
	Name      string `json:"name"`   // as [FileName] has it
	MediaType string `json:"media_type"`
	Size      int64  `json:"size"`             // bytes
	Width     int    `json:"width,omitempty"`  // pixels; pictures only
	Height    int    `json:"height,omitempty"` // pixels; pictures only
}

// Secret stands for a secret that is sealed and kept apart from the answers. The
// ID is new each time the secret is, so that a change can be told without looking.
type Secret struct {
	ID string `json:"secret"`
	// CopyOf is the ID of the secret that this is a copy of: an update brings the
	// secrets of the version before along, sealed anew.
	CopyOf string `json:"copy_of,omitempty"`
}

// origin is what a secret and its copies have in common.
func (s Secret) origin() string { return cmp.Or(s.CopyOf, s.ID) }

// Copy marks the secret as a copy of another one.
func (s Secret) Copy(of Secret) *Secret { return &Secret{ID: s.ID, CopyOf: of.origin()} }

// Empty reports whether nothing was answered. Blank items do not count.
func (v Value) Empty() bool {
	return v.Text == "" && v.File == nil && v.Secret == nil &&
		!slices.ContainsFunc(v.Items, func(i Item) bool { return i.Value != "" })
}

// Fingerprint is a short text that differs when the value differs. A form
// carries it, so that a save can tell what the person was looking at.
func (v Value) Fingerprint() string {
	if v.Empty() {
		return ""
	}
	b, err := json.Marshal(v)
	if err != nil { // cannot happen: a Value is strings and integers
		panic(fmt.Sprintf("oin: fingerprint: %v", err))
	}
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// AsShown is a value that a form brought back as it was when the form was filled with
// it: a browser sends another line end, and blank rows.
func (v Value) AsShown() Value {
	v.Text = strings.ReplaceAll(v.Text, "\r\n", "\n")
	v.Items = slices.DeleteFunc(slices.Clone(v.Items), func(i Item) bool { return i.Value == "" })
	return v
}

// Equal reports whether two values are the same answer, as their fingerprints would.
func (v Value) Equal(w Value) bool {
	if v.Empty() || w.Empty() {
		return v.Empty() == w.Empty()
	}
	return v.Text == w.Text && slices.Equal(v.Items, w.Items) && same(v.File, w.File) && same(v.Secret, w.Secret)
}

func same[T comparable](a, b *T) bool {
	return a == b || a != nil && b != nil && *a == *b
}

// MarshalJSON writes text as a string, a list as an array, and a file or secret
// as an object: the form in which answers are stored.
func (v Value) MarshalJSON() ([]byte, error) {
	switch {
	case v.File != nil:
		return json.Marshal(v.File)
	case v.Secret != nil:
		return json.Marshal(v.Secret)
	case v.Items != nil:
		return json.Marshal(v.Items)
	default:
		return json.Marshal(v.Text)
	}
}

// UnmarshalJSON reads what [Value.MarshalJSON] writes.
func (v *Value) UnmarshalJSON(b []byte) error {
	*v = Value{}
	switch b = bytes.TrimSpace(b); {
	case len(b) == 0 || bytes.Equal(b, []byte("null")):
		return nil
	case b[0] == '"':
		return json.Unmarshal(b, &v.Text)
	case b[0] == '[':
		return json.Unmarshal(b, &v.Items)
	case b[0] == '{':
		var either struct {
			File
			Secret string `json:"secret"`
			CopyOf string `json:"copy_of"`
		}
		if err := json.Unmarshal(b, &either); err != nil {
			return err
		}
		if either.Secret != "" {
			v.Secret = &Secret{ID: either.Secret, CopyOf: either.CopyOf}
		} else {
			v.File = &either.File
			v.File.Name = FileName(v.File.Name, v.File.MediaType) // also of before names were cleaned
		}
		return nil
	default:
		return fmt.Errorf("an answer is a string, an array or an object, not %.20s", b)
	}
}

// Answers are the values given so far, by field.
type Answers map[Key]Value

// Text is the text that was given for a field.
func (a Answers) Text(k Key) string { return a[k].Text }

// Items is the list that was given for a field, without blank entries.
func (a Answers) Items(k Key) []Item {
	return slices.DeleteFunc(slices.Clone(a[k].Items), func(i Item) bool { return i.Value == "" })
}

// File is the file that was given for a field, or nil.
func (a Answers) File(k Key) *File { return a[k].File }

// Secrets are the fields that a sealed secret was given for.
func (a Answers) Secrets() []Key {
	var keys []Key
	for k, v := range a {
		if v.Secret != nil {
			keys = append(keys, k)
		}
	}
	return keys
}

// Set answers a field; an empty value takes the answer away.
func (a Answers) Set(k Key, v Value) {
	if v.Empty() {
		delete(a, k)
		return
	}
	a[k] = v
}

// Public are the answers that anybody may see once the version is published.
func (a Answers) Public() Answers {
	public := Answers{}
	for k, v := range a {
		if f := FindField(k); f != nil && f.Audience == AudiencePublic {
			public[k] = v
		}
	}
	// Which types are on is public as well: the catalog is filed by it.
	for _, t := range Form {
		if t.Switch != "" && t.On(a) {
			public[t.Switch] = a[t.Switch]
		}
	}
	return public
}
