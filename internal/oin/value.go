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
	"unicode/utf8"
)

// Value is the answer to a field: a text, a list, a file, or a secret, depending on the
// field's [Kind]. The zero Value means not answered.
type Value struct {
	Text   string
	Items  []Item
	File   *File
	Secret *Secret
}

// Item is an entry of a list: a use case, a contact, or a scope.
type Item struct {
	// Type is one of [ContactTypes] for a contact, and empty in other lists.
	Type  string `json:"type,omitempty"`
	Value string `json:"value"`
	// Note is the reason for a scope, and empty in other lists.
	Note string `json:"note,omitempty"`
}

// File describes an uploaded file. Its bytes are stored separately, by SHA256.
type File struct {
	SHA256    string `json:"sha256"` // lower-case hex
	Name      string `json:"name"`   // normalized by [FileName]
	MediaType string `json:"media_type"`
	Size      int64  `json:"size"`             // bytes
	Width     int    `json:"width,omitempty"`  // pixels, for pictures only
	Height    int    `json:"height,omitempty"` // pixels, for pictures only
}

// Secret refers to a secret that is encrypted and stored separately from the answers. A
// changed secret gets a new ID, so that changes are visible without decryption.
type Secret struct {
	ID string `json:"secret"`
	// CopyOf is the ID of the secret that this one is a copy of. An update copies the
	// secrets of the version before, and encrypts them again.
	CopyOf string `json:"copy_of,omitempty"`
}

// origin returns the ID that a secret and its copies have in common.
func (s Secret) origin() string { return cmp.Or(s.CopyOf, s.ID) }

// Copy returns the secret marked as a copy of another one.
func (s Secret) Copy(of Secret) *Secret { return &Secret{ID: s.ID, CopyOf: of.origin()} }

// Empty reports whether the value is not answered. Blank items do not count.
func (v Value) Empty() bool {
	return v.Text == "" && v.File == nil && v.Secret == nil &&
		!slices.ContainsFunc(v.Items, func(i Item) bool { return i.Value != "" })
}

// Fingerprint returns a short hash of the value. Forms send it back, to tell what the
// person saw.
func (v Value) Fingerprint() string {
	if v.Empty() {
		return ""
	}
	b, err := v.MarshalJSON() // as json.Marshal returns it, which would check and copy it again
	if err != nil {           // cannot happen: a Value has only strings and integers
		panic(fmt.Sprintf("oin: fingerprint: %v", err))
	}
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// AsShown returns a value from a form as it was when the form was shown: browsers change
// line ends and send blank rows.
func (v Value) AsShown() Value {
	v.Text = strings.ReplaceAll(v.Text, "\r\n", "\n")
	v.Items = slices.DeleteFunc(slices.Clone(v.Items), func(i Item) bool { return i.Value == "" })
	return v
}

// Equal reports whether v and w have the same fingerprint.
func (v Value) Equal(w Value) bool {
	if v.Empty() || w.Empty() {
		return v.Empty() == w.Empty()
	}
	return v.Text == w.Text && slices.Equal(v.Items, w.Items) && same(v.File, w.File) && same(v.Secret, w.Secret)
}

func same[T comparable](a, b *T) bool {
	return a == b || a != nil && b != nil && *a == *b
}

// MarshalJSON encodes a text as a string, a list as an array, and a file or secret as an
// object. Answers are stored in this form.
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

// UnmarshalJSON decodes the output of [Value.MarshalJSON].
func (v *Value) UnmarshalJSON(b []byte) error {
	*v = Value{}
	switch b = bytes.TrimSpace(b); {
	case len(b) == 0 || bytes.Equal(b, []byte("null")):
		return nil
	case b[0] == '"':
		if isPlain(b) {
			v.Text = string(b[1 : len(b)-1])
			return nil
		}
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
			v.File.Name = FileName(v.File.Name, v.File.MediaType) // also names stored before FileName existed
		}
		return nil
	default:
		return fmt.Errorf("an answer is a string, an array or an object, not %.20s", b)
	}
}

// isPlain reports whether b is a JSON string that stands for what is between its quotes, as most
// answers are. Pages read many, and decoding each takes more time and memory than the text.
func isPlain(b []byte) bool {
	if len(b) < 2 || b[len(b)-1] != '"' {
		return false
	}
	text := b[1 : len(b)-1]
	return utf8.Valid(text) && !slices.ContainsFunc(text, func(c byte) bool { return c < ' ' || c == '"' || c == '\\' })
}

// Answers are the values given so far, by field.
type Answers map[Key]Value

// Text returns the text of a field.
func (a Answers) Text(k Key) string { return a[k].Text }

// Items returns the list of a field, without blank entries.
func (a Answers) Items(k Key) []Item {
	return slices.DeleteFunc(slices.Clone(a[k].Items), func(i Item) bool { return i.Value == "" })
}

// File returns the file of a field, or nil.
func (a Answers) File(k Key) *File { return a[k].File }

// FileSum returns the SHA-256 of the file of a field, or "".
func (a Answers) FileSum(k Key) string {
	if file := a.File(k); file != nil {
		return file.SHA256
	}
	return ""
}

// Secrets returns the fields that have a secret.
func (a Answers) Secrets() []Key {
	var keys []Key
	for k, v := range a {
		if v.Secret != nil {
			keys = append(keys, k)
		}
	}
	return keys
}

// Set sets the answer to a field, or removes it if v is empty.
func (a Answers) Set(k Key, v Value) {
	if v.Empty() {
		delete(a, k)
		return
	}
	a[k] = v
}

// Public returns the answers that anyone can see when the version is published.
func (a Answers) Public() Answers {
	public := Answers{}
	for k, v := range a {
		if f := FindField(k); f != nil && f.Audience == AudiencePublic {
			public[k] = v
		}
	}
	// The types that are on are public too, since the catalog filters by type.
	for _, t := range Form {
		if t.Switch != "" && t.On(a) {
			public[t.Switch] = a[t.Switch]
		}
	}
	return public
}
