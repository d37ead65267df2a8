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

// complete are answers that may be submitted, with both types on. Each test
// changes the one thing that it is about.
func complete(changes ...func(Answers)) Answers {
	a := Answers{
		ExistsInOIN:       text(No),
		AppName:           text("Acme Directory"),
		AppWebsite:        text("https://www.acme.example"),
		UseCases:          items("Automation"),
		AppDescription:    text("A directory of people, with Okta as its source."),
		AppIcon:           {File: &File{SHA256: "00", Name: "icon.png", MediaType: "image/png", Size: 10, Width: 200, Height: 200}},
		SupportContacts:   {Items: []Item{{Type: "email", Value: "support@acme.example"}}},
		EscalationContact: text("okta-escalations@acme.example"),
		TestURL:           text("https://app.acme.example/login"),
		TestUsername:      text("isvtest@okta.com"),
		TestPassword:      {Secret: &Secret{ID: "s1"}},
		ConnectorSupport:  text(On),
		Connector:         text("acme_293ca73ef2a04fe48eaa3bb7876df2e6"),
		ConnectorVersion:  text("1.0.4"),
		TestSuite:         {File: &File{SHA256: "01", Name: "tests.flopack", MediaType: "application/json", Size: 10}},
		UserDocs:          text("https://docs.acme.example/okta"),
		APIDocs:           text("https://developers.acme.example"),
		APISupport:        text(On),
		APIScopes:         items("okta.users.read"),
		ConfigGuide:       text("https://docs.acme.example/api"),
	}
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
