package oin

import "slices"

// ExampleAnswers returns complete answers: the examples of the required fields, with
// the types on whose switches are named.
func ExampleAnswers(types ...Key) Answers {
	a := Answers{}
	for _, f := range Fields() { // a field that another depends on comes first
		if slices.Contains(types, f.Key) || f.Required(a) {
			a[f.Key] = f.Example.clone()
		}
	}
	return a
}

// clone returns a copy that shares nothing with the value.
func (v Value) clone() Value {
	v.Items = slices.Clone(v.Items)
	if v.File != nil {
		file := *v.File
		v.File = &file
	}
	if v.Secret != nil {
		secret := *v.Secret
		v.Secret = &secret
	}
	return v
}
