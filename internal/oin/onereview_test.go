package oin_test

import (
	"maps"
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

func TestOnlyAnUpdateOfWhatTheCatalogShowsNeedsOneReview(t *testing.T) {
	published := Answers{APISupport: Value{Text: On}}
	for _, f := range Fields() {
		if published[f.Key].Empty() {
			published[f.Key] = f.Example
		}
	}
	published[ConnectorSupport] = Value{}
	published[ExistsInOIN] = Value{Text: Yes}
	other := map[Kind]Value{
		KindPicture: {File: &File{SHA256: "11", Name: "other.png"}}, KindPassword: {Secret: &Secret{ID: "other"}},
	}
	change := func(a Answers, f *Field) Answers {
		next := maps.Clone(a)
		switch v, ok := other[f.Kind]; {
		case ok:
			next[f.Key] = v
		case f.Kind.IsList():
			next[f.Key] = Value{Items: append([]Item{{Type: "email", Value: "other@example.com"}}, a[f.Key].Items...)}
		case a[f.Key].File != nil:
			next[f.Key] = Value{File: &File{SHA256: "11", Name: "other"}}
		default:
			next[f.Key] = Value{Text: "other"}
		}
		return next
	}
	name := FindField(AppName)
	facts := Facts{Published: &Replaced{Version: 1, Answers: published}}
	if facts.ChangesOnlyPage(published) || (Facts{}).ChangesOnlyPage(published) {
		t.Error("what changes nothing, or is no update, needs only one review")
	}
	for _, f := range Fields() {
		if !f.Applies(published) {
			continue
		}
		alone, beside := facts.ChangesOnlyPage(change(published, f)), facts.ChangesOnlyPage(change(change(published, name), f))
		if alone != (f.Reach == ReachPage) || beside != (f.Reach != ReachProduct) {
			t.Errorf("%s: alone %t, beside a name %t", f.Key, alone, beside)
		}
	}
	more := change(published, name)
	more[ConnectorSupport] = Value{Text: On}
	if facts.ChangesOnlyPage(more) {
		t.Error("a new type needs only one review")
	}
}

func TestOneReviewChangesNameWhatTheCatalogShows(t *testing.T) {
	for _, f := range Fields() {
		words := strings.Fields(strings.ToLower(f.Label))
		last := strings.TrimSuffix(words[len(words)-1], "s")
		if f.Reach == ReachPage && !strings.Contains(OneReviewChanges, last) {
			t.Errorf("they lack %s", f.Label)
		}
	}
}
