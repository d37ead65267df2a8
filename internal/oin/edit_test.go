package oin_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "oinmanager/internal/oin"
)

func TestTwoPeopleOnOneDraftMergeByField(t *testing.T) {
	seen := Answers{AppName: text("Old"), AppWebsite: text("https://old.example")}
	edit := func(k Key, now string) FieldEdit {
		return FieldEdit{Key: k, Value: text(now), Seen: seen[k].Fingerprint()}
	}
	again := func(e FieldEdit, revision int64) FieldEdit { e.SentAt = revision; return e }
	// Someone else has changed the name since, in revision 7.
	stored := Answers{AppName: text("Theirs"), AppWebsite: text("https://old.example")}

	tests := []struct {
		name    string
		edits   []FieldEdit
		want    Answers
		clashes []Clash
	}{
		{"another field", []FieldEdit{edit(AppWebsite, "https://new.example")},
			Answers{AppName: text("Theirs"), AppWebsite: text("https://new.example")}, nil},
		{"the same field", []FieldEdit{edit(AppName, "Mine")},
			stored, []Clash{{Key: AppName, Theirs: text("Theirs"), Yours: text("Mine")}}},
		{"the same field, left alone", []FieldEdit{edit(AppName, "Old")}, stored, nil},
		{"the same field, the same wish", []FieldEdit{edit(AppName, "Theirs")}, stored, nil},
		{"sent again, and no one has saved since", []FieldEdit{again(edit(AppWebsite, "https://new.example"), 7)},
			Answers{AppName: text("Theirs"), AppWebsite: text("https://new.example")}, nil},
		{"sent again, and perhaps undone", []FieldEdit{again(edit(AppWebsite, "https://new.example"), 6)},
			stored, []Clash{{Key: AppWebsite, Theirs: text("https://old.example"), Yours: text("https://new.example")}}},
		{"sent again, and made before", []FieldEdit{again(edit(AppName, "Theirs"), 6)}, stored, nil},
		{"emptied", []FieldEdit{edit(AppWebsite, "")}, Answers{AppName: text("Theirs")}, nil},
	}
	for _, tt := range tests {
		got, clashes := stored.Apply(tt.edits, 7)
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: answers differ (-want +got):\n%s", tt.name, d)
		}
		if d := cmp.Diff(tt.clashes, clashes); d != "" {
			t.Errorf("%s: clashes differ (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestAnswersSurviveStorage(t *testing.T) {
	want := complete(with(APIScopes, Value{Items: []Item{{Value: "okta.users.read", Note: "to list them"}}}))
	raw, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got Answers
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("differs after storage (-want +got):\n%s", d)
	}
	for k := range want {
		if got[k].Fingerprint() != want[k].Fingerprint() {
			t.Errorf("%s has another fingerprint after storage", k)
		}
	}
}

func TestChangedFieldsComeInTheOrderOfTheForm(t *testing.T) {
	after := complete(with(ConfigGuide, text("https://new.example")), with(AppName, text("New")))
	var got []Key
	for _, f := range DifferingFields(complete(), after) {
		got = append(got, f.Key)
	}
	if d := cmp.Diff([]Key{AppName, ConfigGuide}, got); d != "" {
		t.Error(d)
	}
}

func TestValuesAreEqualWhenTheirFingerprintsAre(t *testing.T) {
	icon := File{SHA256: "ab", Name: "icon.png", Size: 3}
	other := icon
	other.Size = 4
	values := []Value{
		{}, {Text: "a"}, {Text: "b"}, {Items: []Item{}}, {Items: []Item{{Note: "blank"}}}, {Items: []Item{{Value: "a"}}},
		{Items: []Item{{Value: "a"}, {}}}, {Items: []Item{{Type: "url", Value: "a"}}}, {Items: []Item{{Value: "a", Note: "why"}}},
		{File: &icon}, {File: &other}, {Secret: &Secret{ID: "ab"}}, {Secret: &Secret{ID: "ab", CopyOf: "c"}},
	}
	for _, v := range values {
		for _, w := range append(values, Value{File: &File{SHA256: "ab", Name: "icon.png", Size: 3}}) {
			if got, want := v.Equal(w), v.Fingerprint() == w.Fingerprint(); got != want {
				t.Errorf("%+v and %+v: equal is %v, their fingerprints say %v", v, w, got, want)
			}
		}
	}
}
