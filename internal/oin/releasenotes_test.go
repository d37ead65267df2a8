package oin_test

import (
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

// notes returns release notes, written as "type text".
func notes(lines ...string) Value {
	var v Value
	for _, line := range lines {
		kind, text, _ := strings.Cut(line, " ")
		v.Items = append(v.Items, Item{Type: kind, Value: text})
	}
	return v
}

func TestAnUpdateSaysWhatIsNewUnlessItNeedsOneReview(t *testing.T) {
	published := ExampleAnswers(ConnectorSupport)
	published[ReleaseNotes] = notes("added Everything.")
	next := published.WithoutNews()
	if !next[ReleaseNotes].Empty() || next.Name() != published.Name() {
		t.Fatalf("an update begins with %v", next)
	}
	update := Facts{Update: true, Published: &Replaced{Version: 1, Answers: published}}
	if !IsComplete(next, Facts{}) || IsComplete(next, update) || IsComplete(next, Facts{Update: true}) {
		t.Error("only an update needs release notes, also one of what has left the catalog")
	}
	short := next.Copy(func(string) bool { return false })
	short[TestPassword] = published[TestPassword]
	if !IsComplete(short, update) {
		t.Error("another name alone needs release notes")
	}
	short[ConnectorVersion] = Value{Text: "2.0"}
	if IsComplete(short, update) {
		t.Error("another version of the connector needs none")
	}
	short[ReleaseNotes] = notes("fixed Leavers are removed once.")
	if !IsComplete(short, update) || update.ChangesOnlyPage(short) {
		t.Error("release notes are not enough, or change its way")
	}
	if copied := short.Copy(func(string) bool { return false }); !copied[ReleaseNotes].Empty() {
		t.Error("a copy takes release notes along")
	}
	if short.Public()[ReleaseNotes].Empty() {
		t.Error("customers don't see them")
	}
}

func TestAnUpdateBeginsWithWhatIsKnown(t *testing.T) {
	published := ExampleAnswers(ConnectorSupport)
	published[ExistsInOIN] = Value{Text: No}
	next := published.NextVersion()
	if next.Text(ExistsInOIN) != Yes || next.Text(ExistingName) != published.Name() {
		t.Errorf("an update begins with %q and the name %q", next.Text(ExistsInOIN), next.Text(ExistingName))
	}
	next[ReleaseNotes] = notes("fixed Leavers are removed once.")
	if !IsComplete(next, Facts{Update: true}) || IsComplete(next, Facts{}) {
		t.Error("only a first version needs a summary of its changes")
	}
	for _, c := range Compare(published.Before(next), next) {
		if c.Kind != DifferenceKept && c.Field.Key != ReleaseNotes {
			t.Errorf("%s is said to be changed by an update that changes nothing", c.Field.Label)
		}
	}
	published[ExistsInOIN], published[ExistingName], published[ExistingChanges] = Value{Text: Yes}, Value{Text: "Acme SSO"}, Value{Text: "A connector is new."}
	if next = published.NextVersion(); next.Text(ExistingName) != "Acme SSO" || !next[ExistingChanges].Empty() {
		t.Errorf("of an app with another integration, an update begins with %q and %q", next.Text(ExistingName), next.Text(ExistingChanges))
	}
	if before := published.Before(Answers{ExistsInOIN: {Text: No}}); before.Text(ExistsInOIN) != Yes {
		t.Error("what an update takes back is not compared")
	}
}

func TestReleaseNotesHaveAGroupAndALength(t *testing.T) {
	field := FindField(ReleaseNotes)
	for _, c := range []struct{ line, want string }{
		{"security Tokens are no longer written to the log.", ""},
		{"removed A thing.", "Choose Added, Changed, Fixed, or Security."},
		{" A thing.", "Choose Added, Changed, Fixed, or Security."},
		{"added " + strings.Repeat("é", 200), ""},
		{"added " + strings.Repeat("é", 201), "Shorten this to 200 characters or fewer. It has 201."},
	} {
		got := ""
		for _, f := range field.Faults(Answers{ReleaseNotes: notes(c.line)}, Facts{Update: true}) {
			got += f.Text
		}
		if got != c.want {
			t.Errorf("%.30q has %q, want %q", c.line, got, c.want)
		}
	}
	if got := NotesText(notes("fixed One.", "added Two.", "fixed Three.").Items); got != "Added: Two.\nFixed: One.\nFixed: Three." {
		t.Errorf("as text: %q", got)
	}
}
