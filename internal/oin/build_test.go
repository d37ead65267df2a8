package oin_test

import (
	"maps"

	. "oinmanager/internal/oin"
)

func text(s string) Value { return Value{Text: s} }

func items(values ...string) Value {
	var v Value
	for _, s := range values {
		v.Items = append(v.Items, Item{Value: s})
	}
	return v
}

// complete returns answers that can be submitted, with both types on. Each test changes
// only what it is about.
func complete(changes ...func(Answers)) Answers {
	a := ExampleAnswers(ConnectorSupport, APISupport)
	for _, change := range changes {
		change(a)
	}
	return a
}

func with(k Key, v Value) func(Answers) { return func(a Answers) { a.Set(k, v) } }

func without(keys ...Key) func(Answers) {
	return func(a Answers) {
		maps.DeleteFunc(a, func(k Key, _ Value) bool {
			for _, gone := range keys {
				if k == gone {
					return true
				}
			}
			return false
		})
	}
}
