package oin

import "strings"

// Name returns the field's name in the API: the one of Okta's own API for submissions where
// that has the field, and otherwise the key in camel case. Programs depend on it, so it
// must not change.
func (f *Field) Name() string {
	if f.APIName != "" {
		return f.APIName
	}
	words := strings.Split(string(f.Key), "_")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}

// FindFieldNamed returns the field with a name in the API, or nil.
func FindFieldNamed(name string) *Field { return fieldNamed[name] }

var fieldNamed = func() map[string]*Field {
	m := map[string]*Field{}
	for _, f := range Fields() {
		if m[f.Name()] != nil {
			panic("oin: two fields have the name " + f.Name() + " in the API")
		}
		m[f.Name()] = f
	}
	return m
}()
