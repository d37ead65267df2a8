package oin

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// marked writes pieces as text, with -removed- and +added+ ones marked.
func marked(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch p.Kind {
		case DifferenceKept:
			b.WriteString(p.Text)
		case DifferenceDropped:
			b.WriteString("[-" + p.Text + "-]")
		case DifferenceAdded:
			b.WriteString("{+" + p.Text + "+}")
		}
	}
	return b.String()
}

func TestTextsAreToldApartWordByWord(t *testing.T) {
	for _, c := range []struct{ name, before, after, want string }{
		{"the same", "Keeps people in one list.", "Keeps people in one list.", "Keeps people in one list."},
		{"a word more", "Keeps people in one list.", "Keeps all people in one list.", "Keeps{+ all+} people in one list."},
		{"a word less", "Keeps all people in one list.", "Keeps people in one list.", "Keeps[- all-] people in one list."},
		{"a word for a word", "It syncs users hourly.", "It syncs users daily.", "It syncs users [-hourly-]{+daily+}."},
		{"a phrase is one change", "Leavers are gone the same hour, as Okta says.", "Leavers are gone within one minute, as Okta says.",
			"Leavers are gone [-the same hour-]{+within one minute+}, as Okta says."},
		{"a sentence more", "One.", "One. Two more words.", "One.{+ Two more words.+}"},
		{"a word of several signs", "It's version 3.14 here, and it can't fail.", "It's version 3.15 here, and it can't fail.",
			"It's version [-3.14-]{+3.15+} here, and it can't fail."},
		{"part of an address", "https://docs.acme.example.com/v1/okta", "https://docs.acme.example.com/v2/okta", "https://docs.acme.example.com/[-v1-]{+v2+}/okta"},
		{"lines", "First line\nsecond line\n", "First line\nanother line\n", "First line\n[-second-]{+another+} line\n"},
		{"accents stay on their letters", "Café für Kunden und Gäste", "Cafe\u0301 für Kunden und Gäste", "[-Café-]{+Cafe\u0301+} für Kunden und Gäste"},
		{"no spaces between words", "社員名簿を管理します", "社員情報を管理します", "社員[-名簿-]{+情報+}を管理します"},
		{"signs of several code points", "We ship 👩‍👩‍👧 and 🇩🇪 support", "We ship 👩‍👩‍👦 and 🇩🇪 support", "We ship [-👩‍👩‍👧-]{+👩‍👩‍👦+} and 🇩🇪 support"},
		{"little is left", "A directory of people.", "Sends alerts about risky logins of admins to a channel.", "[-A directory of people.-]{+Sends alerts about risky logins of admins to a channel.+}"},
		{"nothing before", "", "New text", "{+New text+}"},
		{"nothing after", "Old text", "", "[-Old text-]"},
		{"neither", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := marked(DiffWords(c.before, c.after)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// text joins the pieces, without those of one kind.
func text(pieces []Piece, but Difference) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Kind != but {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func FuzzNothingOfEitherTextIsLost(f *testing.F) {
	f.Add("Keeps people in one list.", "Keeps all people, in two lists.")
	f.Add("a b c d", "d c b a")
	f.Add("\xff\xfe", "🇩🇪\u200d\n")
	f.Fuzz(func(t *testing.T, before, after string) {
		pieces := DiffWords(before, after)
		if text(pieces, DifferenceAdded) != before || text(pieces, DifferenceDropped) != after {
			t.Errorf("%q and %q became %+v", before, after, pieces)
		}
	})
}

// These are the longest texts that a draft stores, with nothing in common or all in a
// different order. A search with quadratic cost would take minutes.
func TestTheGreatestTextsAreToldApartAsWell(t *testing.T) {
	var numbers, others, backwards []string
	for i := range maxKeptText / 6 {
		numbers = append(numbers, fmt.Sprint(10_000+i))
		others = append(others, fmt.Sprint(50_000+i))
	}
	backwards = slices.Clone(numbers)
	slices.Reverse(backwards)
	short := strings.Repeat("a b ", maxKeptText/4)
	for _, c := range [][2]string{
		{strings.Join(numbers, " "), strings.Join(others, " ")},
		{strings.Join(numbers, " "), strings.Join(backwards, " ")},
		{short, strings.Repeat("b  a", maxKeptText/4)},
	} {
		for range 20 {
			pieces := DiffWords(c[0], c[1])
			if text(pieces, DifferenceAdded) != c[0] || text(pieces, DifferenceDropped) != c[1] {
				t.Fatal("something is lost")
			}
		}
	}
}

func TestListsAreToldApartItemByItem(t *testing.T) {
	item := func(s string) Item {
		kind, rest, ok := strings.Cut(s, "=")
		if !ok {
			kind, rest = "", s
		}
		value, note, _ := strings.Cut(rest, "|")
		return Item{Type: kind, Value: value, Note: note}
	}
	list := func(s string) Value {
		var v Value
		for _, each := range strings.Fields(s) {
			v.Items = append(v.Items, item(each))
		}
		return v
	}
	for _, c := range []struct{ name, before, after, want string }{
		{"the same", "a b", "a b", ""},
		{"one more", "a b", "a c b", "kept a 1>1, added c 0>2, kept b 2>3"},
		{"one less", "a b c", "a c", "kept a 1>1, dropped b 2>0, kept c 3>2"},
		{"one for another", "a b", "a c", "kept a 1>1, dropped b 2>0, added c 0>2"},
		{"another first", "a b c", "c a b", "kept c 3>1 moved, kept a 1>2, kept b 2>3"},
		{"another reason", "okta.users.read|Why okta.groups.read", "okta.users.read|Because okta.groups.read", "altered okta.users.read 1>1, kept okta.groups.read 2>2"},
		{"another type", "url=https://a.example", "email=https://a.example", "altered https://a.example 1>1"},
		{"one of two that are the same", "a a b", "a b", "kept a 1>1, dropped a 2>0, kept b 3>2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := change(t, UseCases, Compare(Answers{UseCases: list(c.before)}, Answers{UseCases: list(c.after)}))
			var got []string
			for _, i := range found.Items {
				value := i.After.Value
				if i.Kind == DifferenceDropped {
					value = i.Before.Value
				}
				line := fmt.Sprintf("%s %s %d>%d", i.Kind, value, i.Was, i.Is)
				if i.Moved {
					line += " moved"
				}
				got = append(got, line)
			}
			if strings.Join(got, ", ") != c.want {
				t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), c.want)
			}
			if want := c.want == ""; (found.Kind == DifferenceKept) != want {
				t.Errorf("the field is %s", found.Kind)
			}
		})
	}
}

func change(t *testing.T, k Key, all []Change) Change {
	t.Helper()
	for _, c := range all {
		if c.Field.Key == k {
			return c
		}
	}
	t.Fatalf("the comparison says nothing of %s", k)
	return Change{}
}

func TestFieldsAreKeptAddedDroppedOrAltered(t *testing.T) {
	file := func(sum, name string) Value { return Value{File: &File{SHA256: sum, Name: name}} }
	secret := func(id, of string) Value { return Value{Secret: &Secret{ID: id, CopyOf: of}} }
	on := func(v Value) Answers { return Answers{ConnectorSupport: {Text: On}, Connector: v} }
	for _, c := range []struct {
		name          string
		key           Key
		before, after Answers
		want          Difference
	}{
		{"a text", AppName, Answers{AppName: {Text: "Acme"}}, Answers{AppName: {Text: "Acme"}}, DifferenceKept},
		{"another text", AppName, Answers{AppName: {Text: "Acme"}}, Answers{AppName: {Text: "Acme Directory"}}, DifferenceAltered},
		{"a first answer", TestInstructions, Answers{}, Answers{TestInstructions: {Text: "Ask Ada."}}, DifferenceAdded},
		{"an answer taken away", TestInstructions, Answers{TestInstructions: {Text: "Ask Ada."}}, nil, DifferenceDropped},
		{"never answered", TestInstructions, nil, nil, DifferenceKept},
		{"another choice", ExistsInOIN, Answers{ExistsInOIN: {Text: No}}, Answers{ExistsInOIN: {Text: Yes}}, DifferenceAltered},
		{"another picture", AppIcon, Answers{AppIcon: file("aa", "icon.png")}, Answers{AppIcon: file("bb", "icon.png")}, DifferenceAltered},
		{"the same picture by another name", AppIcon, Answers{AppIcon: file("aa", "icon.png")}, Answers{AppIcon: file("aa", "new.png")}, DifferenceKept},
		{"another password", TestPassword, Answers{TestPassword: secret("1", "")}, Answers{TestPassword: secret("2", "")}, DifferenceAltered},
		{"the password that an update brought along", TestPassword, Answers{TestPassword: secret("1", "")}, Answers{TestPassword: secret("2", "1")}, DifferenceKept},
		{"a copy of a copy", TestPassword, Answers{TestPassword: secret("2", "1")}, Answers{TestPassword: secret("3", "1")}, DifferenceKept},
		{"a tab turned off", Connector, on(Value{Text: "acmehr"}), Answers{Connector: Value{Text: "acmehr"}}, DifferenceDropped},
		{"a tab turned on", Connector, Answers{Connector: Value{Text: "acmehr"}}, on(Value{Text: "acmehr"}), DifferenceAdded},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := change(t, c.key, Compare(c.before, c.after)); got.Kind != c.want {
				t.Errorf("%s is %s, want %s", c.key, got.Kind, c.want)
			}
		})
	}
}

func TestWhatNeitherSideWasAskedIsNoPartOfTheComparison(t *testing.T) {
	left := Answers{AppName: {Text: "Acme"}, Connector: {Text: "acmehr"}}
	for _, c := range Compare(left, left) {
		if c.Field.Key == Connector || c.Field.Key == ExistingName {
			t.Errorf("%s is compared, and was not asked", c.Field.Key)
		}
	}
}

func TestASecretIsNeverTakenApart(t *testing.T) {
	c := change(t, TestPassword, Compare(Answers{TestPassword: {Secret: &Secret{ID: "1"}}}, Answers{TestPassword: {Secret: &Secret{ID: "2"}}}))
	if c.Words != nil || c.Items != nil {
		t.Errorf("more is told of a password than that it changed: %+v", c)
	}
}

func TestWhatWasSubmittedIsComparedWithWhatWasSentBackLast(t *testing.T) {
	at := func(h int) time.Time { return time.Date(2026, 11, 24, h, 0, 0, 0, time.UTC) }
	round := func(n, h int) Round { return Round{Number: n, At: at(h)} }
	event := func(a Action, h int) Event { return Event{Action: a, At: at(h)} }
	for _, c := range []struct {
		name      string
		rounds    []Round
		history   []Event
		submitted int
		want      int // number; 0 for none
	}{
		{"first round", []Round{round(1, 1)}, []Event{event(ActionSubmit, 1)}, 1, 0},
		{"sent back and not yet submitted again", []Round{round(1, 1)}, []Event{event(ActionSubmit, 1), event(ActionRequestChanges, 2)}, 1, 0},
		{"submitted again", []Round{round(1, 1), round(2, 3)}, []Event{event(ActionSubmit, 1), event(ActionRequestChanges, 2), event(ActionSubmit, 3)}, 3, 1},
		{"sent back once more", []Round{round(1, 1), round(2, 3)}, []Event{event(ActionSubmit, 1), event(ActionRequestChanges, 2), event(ActionSubmit, 3), event(ActionRequestChanges, 4)}, 3, 1},
		{"sent back for bugs", []Round{round(1, 1), round(2, 3), round(3, 6)},
			[]Event{event(ActionSubmit, 1), event(ActionRequestChanges, 2), event(ActionSubmit, 3), event(ActionPass, 4), event(ActionReportBugs, 5), event(ActionSubmit, 6)}, 6, 2},
		{"withdrawn after it was sent back", []Round{round(1, 1), round(2, 3), round(3, 5)},
			[]Event{event(ActionSubmit, 1), event(ActionRequestChanges, 2), event(ActionSubmit, 3), event(ActionWithdraw, 4), event(ActionSubmit, 5)}, 5, 1},
		{"withdrawn, never sent back", []Round{round(1, 1), round(2, 3)}, []Event{event(ActionSubmit, 1), event(ActionWithdraw, 2), event(ActionSubmit, 3)}, 3, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := RoundBefore(c.rounds, c.history, at(c.submitted))
			if got.Number != c.want || ok != (c.want > 0) {
				t.Errorf("it is compared with round %d, want %d", got.Number, c.want)
			}
			if sent := got.SentBack; !sent.IsZero() && sent.Before(got.At) {
				t.Errorf("round %d was sent back before it was submitted", got.Number)
			}
		})
	}
}
