package oin_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"testing"

	"oinmanager/internal/oin"
)

// A page that was opened before an update of the product sends fingerprints of the earlier
// release, so they stay the same: of what is stored.
func TestFingerprintIsOfWhatIsStored(t *testing.T) {
	values := oin.ExampleAnswers(oin.ConnectorSupport, oin.APISupport)
	values["quoted"] = oin.Value{Text: "<a> & \"b\"\u2028\n\xff"}
	values["secret"] = oin.Value{Secret: &oin.Secret{ID: "x"}}
	values["items"] = oin.Value{Items: []oin.Item{{Value: "<1>", Note: "&"}, {}}}
	for key, v := range values {
		stored, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(stored)
		want := base64.RawURLEncoding.EncodeToString(sum[:12])
		if v.Empty() {
			want = ""
		}
		if got := v.Fingerprint(); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
}
