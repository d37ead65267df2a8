package oin

import "slices"

// ExampleAnswers returns complete answers: the examples of the required fields, with the
// types of the given switches turned on.
func ExampleAnswers(types ...Key) Answers {
	a := Answers{}
	for _, f := range Fields() { // a field that others depend on comes first
		if slices.Contains(types, f.Key) || f.Required(a, Facts{}) {
			a[f.Key] = f.Example.clone()
		}
	}
	return a
}

// clone returns a deep copy of the value.
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
