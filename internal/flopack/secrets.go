package flopack

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Secret is what seems to be one secret in a suite, in all places where it was found. It
// never has the secret itself.
type Secret struct {
	Kind string // as in “an Okta API token”
	Rule string // what found it: a stable ID
	// Certain reports whether hardly anything else has this form.
	Certain bool
	// Masked is the beginning of the secret, at most 4 characters and at most a quarter of
	// it, followed by an ellipsis. It is "" for the settings of a connection.
	Masked string
	Places []string // as in “the flow “Create user””, at most [maxPlaces]
	More   int      // further places
	// Fingerprint identifies the secret, to tell whether it is in another export too. It
	// is a truncated hash of a secret that is too long and random to be found by trying. For
	// a password and the like, it is a hash of the other members, which does not help to
	// guess it.
	Fingerprint string
}

const (
	maxSecrets = 50 // of a suite
	maxPlaces  = 10 // of a secret
	// maxSearched is the number of bytes of a file that regular expressions search, times
	// their number and cost. Real exports need less than a tenth of their size. The rest of a crafted
	// one counts as secret if it could be.
	maxSearched = 3 * MaxBytes
	maxHits     = 500 // of one text; one with more is all secret
)

// hide replaces each hit by [secret].
func hide(text string, hits []hit) string {
	if len(hits) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, h := range hits {
		b.WriteString(text[at:h.from])
		b.WriteString("[secret]")
		at = h.to
	}
	return b.String() + text[at:]
}

// visible returns a text without control characters (PostgreSQL doesn't accept NUL) and
// bidirectional controls.
func visible(s string) string {
	if printable(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, s)
}

// joined returns a text without characters that cannot be seen and could tear a secret
// apart, and with plain spaces.
func joined(s string) string {
	if printable(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}

// printable reports whether a text consists of printable ASCII, as most do.
func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= utf8.RuneSelf-1 {
			return false
		}
	}
	return true
}

// mask returns what is shown of a secret.
func mask(secret string) string {
	shown := []rune(secret[:min(len(secret), 40)])
	return string(shown[:min(4, len(shown)/4)]) + "…"
}

// fingerprint returns the [Secret.Fingerprint] of a long, random secret, and "" for another
// one.
func fingerprint(secret string) string {
	const enough = 80 // bits
	if len(secret) < 20 || entropy(secret)*float64(len(secret)) < enough {
		return ""
	}
	return hash(secret)
}

// id stands for a secret while a file is read, so that long ones take no memory.
type id [sha256.Size]byte

func identity(secret string) id { return sha256.Sum256([]byte(secret)) }

func hash(texts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}
