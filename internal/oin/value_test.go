package oin_test

import (
	"encoding/json"
	"testing"

	"oinmanager/internal/oin"
)

func TestTextsAreReadAsJSONDoes(t *testing.T) {
	for _, text := range []string{
		`""`, `"Directory"`, `"Äöü 🙂"`, `"two\nlines"`, `"a \"quote\""`, `"back\\slash"`, `"\u0041\ud83d\ude42"`, "\"not \xff UTF-8\"", `"del ` + "\x7f" + `"`,
		`"`, `"open`, `"a"b"`, "\"raw\nline\"", `"a\"`,
	} {
		var want string
		wantErr := json.Unmarshal([]byte(text), &want)
		var v oin.Value
		if err := v.UnmarshalJSON([]byte(text)); v.Text != want || (err != nil) != (wantErr != nil) {
			t.Errorf("%s is read as %q, %v; JSON has %q, %v", text, v.Text, err, want, wantErr)
		}
	}
}
