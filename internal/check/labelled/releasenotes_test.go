package labelled

import "testing"

func TestReleaseNotesOfAnyUpdateAreAskedAbout(t *testing.T) {
	for _, c := range []struct{ kind, note, want string }{
		{"fixed", "Bug fixes", "notes.empty"},
		{"changed", "Various improvements and bug fixes, v2.3.1", "notes.empty"},
		{"added", "New features!", "notes.empty"},
		{"fixed", "Fixed a bug that removed people from teams twice.", ""},
		{"changed", "Updated the connector for nested groups.", ""},
		{"security", "Security fixes", "notes.security"},
		{"fixed", "Fixed several security vulnerabilities", "notes.security"},
		{"security", "Webhook secrets are no longer written to flow history. Rotate yours.", ""},
	} {
		if found := judged(t, "notes", "Deskhop", notes(c.kind, c.note)); found != c.want {
			t.Errorf("%q has %q, want %q", c.note, found, c.want)
		}
	}
}
