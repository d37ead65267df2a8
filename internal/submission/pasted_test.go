package submission

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
		got, why := f.Keep(c.in)
		if why != "" || !got.Equal(c.kept) {
			t.Errorf("%s: %+v is kept as %+v %s", c.field, c.in, got, why)
		}
		a := Answers{APISupport: {Text: On}, c.field: got}
		for _, fault := range f.Faults(a, Facts{}) {
			t.Errorf("%s: %+v is faulted: %s", c.field, c.in, fault.Text)
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

// The form shows what was stored before values were cleaned, and sends it back.
func TestOwnTextThatIsCleanedIsNoOneElsesChange(t *testing.T) {
	old, clean, other := Value{Text: "Acme\u200b"}, Value{Text: "Acme"}, Value{Text: "Globex"}
	untouched := FieldEdit{Key: AppName, Value: clean, Seen: old.Fingerprint(), Shown: true}
	for name, c := range map[string]struct {
		now, want Value
		edit      FieldEdit
		clashes   int
	}{
		"nobody changed it":                      {old, clean, untouched, 0},
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
