package english

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"It opens doors. It closes them, e.g. at night!": {"It opens doors.", "It closes them, e.g. at night!"},
		"Made by Acme Inc. For hotels.":                  {"Made by Acme Inc. For hotels."},
		"Uses OAuth 2.0 and v1.5 of the API.":            {"Uses OAuth 2.0 and v1.5 of the API."},
		"One line\nand another one":                      {"One line", "and another one"},
		"Is it open? 2 doors are. “Yes,” they said.":     {"Is it open?", "2 doors are.", "“Yes,” they said."},
		" ... \n- ": nil,
	} {
		if got := Sentences(text); !slices.Equal(got, want) {
			t.Errorf("%q has the sentences %q, want %q", text, got, want)
		}
	}
}

func TestSlipsInGrammar(t *testing.T) {
	for text, want := range map[string]string{
		"Doorway it opens the doors of the building.":       "doorway it opens",
		"It allow people to enter.":                         "it allow",
		"The app depends of the directory.":                 "depends of",
		"All informations are encrypted.":                   "informations",
		"Guests which have a badge can enter.":              "guests which",
		"An user gets a badge.":                             "an user",
		"Managers can approves visits.":                     "can approves",
		"Doorway opens doors for the people who have keys.": "",
		"Each visit is recorded, and so is each delivery.":  "",
		"Does a visitor leave? Doorway lets the host know.": "",
		"An hour later, a user is one of the few who know.": "",
		"Members who leave lose their keys within a minute": "",
	} {
		slips, _ := Slips(text, "Doorway")
		if got := strings.ToLower(strings.Join(slips, "|")); got != want {
			t.Errorf("%q: %q is wrong, want %q", text, got, want)
		}
	}
}

func TestMisspelled(t *testing.T) {
	own := SetOf("doorwey")
	for text, want := range map[string][]string{
		"Recieve a visitor, and recieve another.":        {"recieve"}, // once
		"Doorwey syncs the direcotry with Okta.":         {"direcotry"},
		"Deprovisioning, offboarding, and timesheets.":   nil,
		"Ask Annelise Wojciechowski, or NFPA 72.":        nil, // names
		"See https://docs.exampel.test/recieve for more": nil, // an address
		"Colour and color, licence and license.":         nil,
	} {
		if got := Misspelled(text, own); !slices.Equal(got, want) {
			t.Errorf("%q: %q is misspelled, want %q", text, got, want)
		}
	}
	if len(own) != 1 {
		t.Errorf("what is one's own became %v", own)
	}
}

func TestForeignPart(t *testing.T) {
	for text, want := range map[string]string{
		"Doorway lets people in. Gäste melden sich an der Pforte mit dem Ausweis an, und sie werden abgeholt.": "German",
		"Sincroniza los usuarios de su empresa con la aplicación y elimina las cuentas de los que se van.":     "Spanish",
		"Приложение открывает двери для посетителей.":                                                          "a language in Cyrillic letters",
		"Ask for Übergabe at the Empfang, and for Jürgen Weiß.":                                                "",
		"Doorway": "",
	} {
		if _, got := ForeignPart(text); got != want {
			t.Errorf("%q is in %q, want %q", text, got, want)
		}
	}
}

func TestWordsAreKnownByTheirForms(t *testing.T) {
	for w, want := range map[string]bool{
		"door": true, "doors": true, "offboarded": true, "resynchronizing": true, "casework": true, "carries": true,
		"direcotry": false, "flurbish": false, "xqzt": false,
	} {
		if got := Knows(w); got != want {
			t.Errorf("%s is known: %v", w, got)
		}
	}
	for w, want := range map[string]bool{"carries": true, "carrying": true, "carry": true, "carriage": false} {
		if got := IsFormOf(w, SetOf("carry")); got != want {
			t.Errorf("%s is a form of carry: %v", w, got)
		}
	}
}
