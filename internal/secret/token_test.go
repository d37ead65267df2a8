package secret

import (
	"regexp"
	"testing"
)

func TestTokensHaveTheFormThatScannersKnow(t *testing.T) {
	t.Parallel()
	form := regexp.MustCompile(`^oinm_[0-9A-Za-z]{36}$`)
	seen := map[Text]bool{}
	for range 1000 {
		token := NewToken()
		if !form.MatchString(string(token)) || !IsToken(token) || seen[token] {
			t.Fatalf("%q", string(token))
		}
		seen[token] = true
	}
	const good = "oinm_000000000000000000000000000000"
	if !IsToken(Text(good + checksum(good[len(TokenPrefix):]))) {
		t.Error("a token of zeros isn't one")
	}
	token := string(NewToken())
	other := "A"
	if token[10] == 'A' {
		other = "B"
	}
	for name, wrong := range map[string]string{
		"nothing": "", "the prefix": TokenPrefix, "cut off": token[:len(token)-1], "longer": token + "0",
		"another prefix": "oinx_" + token[5:], "one character else": token[:10] + other + token[11:],
		"a space": " " + token, "a character that it can't have": token[:10] + "-" + token[11:],
	} {
		if IsToken(Text(wrong)) {
			t.Errorf("%s is taken for a token", name)
		}
	}
}
