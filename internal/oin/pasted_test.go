package oin

import "testing"

func TestWhatIsPastedIsKeptWithoutWhatNoOneSees(t *testing.T) {
	contact := func(kind, value string) Value { return Value{Items: []Item{{Type: kind, Value: value}}} }
	for _, c := range []struct {
		field    Key
		in, kept Value
	}{
		{AppName, Value{Text: "Acme \u202egnp.exe"}, Value{Text: "Acme gnp.exe"}},
		{AppName, Value{Text: "\ufeffAcme\u00a0HR\u200b"}, Value{Text: "Acme HR"}},
		{AppName, Value{Text: "Acme\u2028Co\u2011op \u2013 Europe\v"}, Value{Text: "Acme Co-op – Europe"}},
		{EscalationContact, Value{Text: "on\u00adcall@acme.example\u200b"}, Value{Text: "oncall@acme.example"}},
		{AppWebsite, Value{Text: "\u2066https://acme.example/\u2069"}, Value{Text: "https://acme.example/"}},
		{SupportContacts, contact("email", "support@acme.example\u200b"), contact("email", "support@acme.example")},
		{SupportContacts, contact("phone", "\u202a+1 415 555 0100\u202c"), contact("phone", "+1 415 555 0100")},
		{SupportContacts, contact("phone", "+1\u00a0415\u202f555\u20070100"), contact("phone", "+1 415 555 0100")},
		{SupportContacts, contact("phone", "+1\u2011415\u2011555\u22120100"), contact("phone", "+1-415-555-0100")},
		{SupportContacts, contact("url", "https://acme.example/a\u2013b"), contact("url", "https://acme.example/a\u2013b")},
		{APIScopes, Value{Items: []Item{{Value: "okta.users.read\u200b", Note: "To\vsync"}}}, Value{Items: []Item{{Value: "okta.users.read", Note: "To sync"}}}},
		{AppDescription, Value{Text: "One.\vTwo.\fThree.\r\nFour.\u2028Five.\u0085"}, Value{Text: "One.\nTwo.\nThree.\nFour.\nFive."}},
		{AppDescription, Value{Text: "For \U0001f469\u200d\U0001f4bb and نامه\u200cای"}, Value{Text: "For \U0001f469\u200d\U0001f4bb and نامه\u200cای"}},
	} {
		f := FindField(c.field)
		got, why := f.Normalize(c.in)
		if why != "" || !got.Equal(c.kept) {
			t.Errorf("%s: %+v is kept as %+v %s", c.field, c.in, got, why)
		}
		a := Answers{APISupport: {Text: On}, c.field: got}
		for _, fault := range f.Faults(a, Facts{}) {
			t.Errorf("%s: %+v is faulted: %s", c.field, c.in, fault.Text)
		}
	}
}

func TestATextOfWhichNothingShowsIsNone(t *testing.T) {
	for _, s := range []string{
		"", " \t\r\n", "\u00a0\u3000\u2028", "\u200b", "\u202e", "\u2066", "\u200b \u202e\n\u2066", "\u00ad\ufeff\u2060", "\ufe0f", "\ufe0f\u200d", "\U000e0100",
		"\U000e0041\U000e007f", "\u0301", " \u0301\u20dd", "\u0903", "\u034f", "\u115f\u1160", "\u3164", "\uffa0", "\u2800", "\u17b4\u180b", "\U0001d159", "\U00013441",
		"\ue000", "\x00", "\x1b", "\x7f\u0084",
	} {
		if line, lines := Line(s), Lines(s); line != "" || lines != "" {
			t.Errorf("%+q says %+q on one line, %+q on several", s, line, lines)
		}
	}
	for _, s := range []string{
		"a", "7", "?", "-", "+", "^", "日", "ن", "é", "e\u0301", "क\u093f", "\U0001f44d", "\U0001f44d\U0001f3fd", "❤\ufe0f", "1\ufe0f\u20e3", "\U0001f1f8\U0001f1ea",
		"\U0001faef", // an emoji of a later Unicode version, or of this one
		"\u28ff", "…",
	} {
		if line, lines := Line(s), Lines(s); line != s || lines != s {
			t.Errorf("%+q is kept as %+q on one line, as %+q on several", s, line, lines)
		}
	}
	if family := "\U0001f469\u200d\U0001f4bb"; Lines(family) != family {
		t.Error("an emoji that is joined of two falls apart")
	}
}

func TestTextsOfSeveralLinesBringNoControlCharacters(t *testing.T) {
	for in, kept := range map[string]string{
		"\x1b[31mred\x1b[0m": "[31mred[0m", "a\x00b\x07": "ab", "a\u0084b\u009b": "ab", "one\ttwo\nthree": "one\ttwo\nthree", "one\r\ntwo\v\u0085three": "one\ntwo\n\nthree",
		"\x1b\n said": "said", "Caf\xe9\x1b": "Caf\xe9\x1b", // the caller rejects it
	} {
		if got := Lines(in); got != kept {
			t.Errorf("%+q is kept as %+q", in, got)
		}
	}
}

func TestAnAnswerOfWhichNothingShowsIsMissing(t *testing.T) {
	for _, s := range []string{"\ufe0f", "\U000e0100", "\u0301", "\u200b\u2066"} {
		for _, key := range []Key{AppName, AppDescription} {
			if got, _ := FindField(key).Normalize(Value{Text: s}); !got.Empty() {
				t.Errorf("%s: %+q is kept as %+q", key, s, got.Text)
			}
		}
	}
}

func TestNamesThatLookTheSameAreTheSame(t *testing.T) {
	for _, same := range [][]string{
		{"Acme Directory", " acme   directory ", "Acme\u00a0Directory", "Acme\u200b Directory", "Ａｃｍｅ Directory", "𝐀cme Directory", "Асме Directory", "ACME DIRECTORY", "Αcme Dιrectοry"},
		{"Acme-HR", "Acme\u2011HR", "Acme–HR", "Acme−HR"},
		{"Новый", "новый", "НОВЫЙ"},
		{"Zoë's", "Zoe\u0308’s"},
		{"Office", "Oﬃce"},
	} {
		for _, name := range same {
			if NameKey(name) != NameKey(same[0]) {
				t.Errorf("%+q is another name than %q: %q, %q", name, same[0], NameKey(name), NameKey(same[0]))
			}
		}
	}
	for _, different := range [][2]string{{"Acme Mail", "Acme Mall"}, {"Acme 1", "Acme I"}, {"Zoe", "Zoë"}, {"日本", "日木"}} {
		if NameKey(different[0]) == NameKey(different[1]) {
			t.Errorf("%q and %q are one name", different[0], different[1])
		}
	}
	for _, name := range []string{"Acme Directory", "日本", "Новый", "Zoë’s"} {
		if key := NameKey(name); NameKey(key) != key {
			t.Errorf("the key of %q has another key: %q", name, NameKey(key))
		}
	}
}

// The form shows what was stored before values were normalized, and sends it back.
func TestOwnTextThatIsCleanedIsNoOneElsesChange(t *testing.T) {
	old, clean, other := Value{Text: "Acme\u200b"}, Value{Text: "Acme"}, Value{Text: "Globex"}
	untouched := FieldEdit{Key: AppName, Value: clean, Seen: old.Fingerprint(), Shown: true}
	for name, c := range map[string]struct {
		now, want Value
		edit      FieldEdit
		clashes   int
	}{
		"no one changed it":                      {old, clean, untouched, 0},
		"another person changed what I left":     {other, other, untouched, 0},
		"another person changed what I changed":  {other, other, FieldEdit{Key: AppName, Value: clean, Seen: old.Fingerprint()}, 1},
		"mine was cleaned, and I send it again":  {clean, clean, FieldEdit{Key: AppName, Value: clean, Seen: clean.Fingerprint()}, 0},
		"mine was cleaned, and they changed it":  {other, other, FieldEdit{Key: AppName, Value: clean, Seen: clean.Fingerprint()}, 0},
		"mine arrived before I saw it was clean": {clean, clean, FieldEdit{Key: AppName, Value: clean, Seen: ""}, 0},
	} {
		next, clashes := Answers{AppName: c.now}.Apply([]FieldEdit{c.edit}, 1)
		if !next[AppName].Equal(c.want) || len(clashes) != c.clashes {
			t.Errorf("%s: %+q, %d clashes", name, next[AppName].Text, len(clashes))
		}
	}
}
