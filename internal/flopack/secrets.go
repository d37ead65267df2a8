package flopack

import (
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"slices"
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
	// their number. Real exports need less than a tenth of their size. The rest of a crafted
	// one counts as secret if it could be.
	maxSearched = 3 * MaxBytes
	maxHits     = 500 // of one text; one with more is all secret
)

// hit is a secret in a text.
type hit struct {
	rule     *secretRule
	from, to int
}

// scanner finds secrets in texts.
type scanner struct {
	searched int
	gaveUp   bool
	rules    map[string]*secretRule // by name, as far as known
}

// scan returns the secrets in a text, in order and without overlaps. name is what the text is
// assigned to, or "".
func (s *scanner) scan(name, text string) []hit {
	const shortest = 6
	if len(text) < shortest {
		return nil
	}
	var hits []hit
	add := func(rule *secretRule, from, to int) {
		if len(hits) < maxHits && !slices.ContainsFunc(hits, func(h hit) bool { return from < h.to && h.from < to }) {
			hits = append(hits, hit{rule, from, to})
		}
	}
	digit := hasDigit(text)
	lower := text
	if digit || strings.ContainsAny(text, ":= ") {
		lower = strings.ToLower(text)
	}
	for _, r := range secretRules {
		if !digit && r.certain || !r.hinted(text, lower) {
			continue
		}
		if s.spend(len(text)) {
			return []hit{{r, 0, len(text)}}
		}
		matches := r.shape.FindAllStringSubmatchIndex(text, maxHits)
		if len(matches) == maxHits {
			return []hit{{r, 0, len(text)}}
		}
		for _, m := range matches {
			secret := text[m[2]:m[3]]
			if !withinWord(text, m[0]) && entropy(secret) >= r.least && !placeholder(secret) && (r.holds == nil || r.holds(secret)) {
				add(r, m[2], m[3])
			}
		}
	}
	if strings.ContainsAny(text, ":=") && containsAny(lower, assignmentHints) {
		if s.spend(len(text)) {
			return []hit{{secretNameRule, 0, len(text)}}
		}
		matches := assignment.FindAllStringSubmatchIndex(text, maxHits)
		if len(matches) == maxHits {
			return []hit{{secretNameRule, 0, len(text)}}
		}
		for _, m := range matches {
			value := text[m[4]:m[5]]
			rule := s.ruleOf(text[m[2]:m[3]])
			if secret := namedSecret(rule, value); secret != "" {
				from := m[4] + strings.Index(value, secret)
				add(rule, from, from+len(secret))
			}
		}
	}
	if len(hits) == 0 && name != "" && mayBeSecret(text) {
		rule := s.ruleOf(name)
		if secret := namedSecret(rule, text); secret != "" {
			from := strings.Index(text, secret)
			add(rule, from, from+len(secret))
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Compare(a.from, b.from) })
	return hits
}

// spend counts searched bytes, and reports whether there were too many.
func (s *scanner) spend(n int) bool {
	s.searched += n
	s.gaveUp = s.gaveUp || s.searched > maxSearched
	return s.gaveUp
}

// ruleOf is [ruleOf], which it remembers: few names make up most of a file.
func (s *scanner) ruleOf(name string) *secretRule {
	const most = 2_000
	rule, known := s.rules[name]
	if !known {
		rule = ruleOf(name)
		if len(s.rules) < most && len(name) < 100 {
			if s.rules == nil {
				s.rules = map[string]*secretRule{}
			}
			s.rules[strings.Clone(name)] = rule
		}
	}
	return rule
}

func (r *secretRule) hinted(text, lower string) bool {
	if r.fold {
		return containsAny(lower, r.hints)
	}
	return containsAny(text, r.hints)
}

func containsAny(s string, parts []string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// withinWord reports whether the byte before an index, and the one there, are of one word.
func withinWord(s string, at int) bool {
	word := func(c byte) bool {
		return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
	}
	return at > 0 && word(s[at-1]) && word(s[at])
}

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

func hash(texts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}
