package flopack

import (
	"cmp"
	"slices"
	"strings"
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
		lower = lowered(text)
	}
	for _, r := range secretRules {
		if !digit && r.certain || !r.hinted(text, lower) {
			continue
		}
		if s.spend(len(text) * max(1, r.cost)) {
			return []hit{{r, 0, len(text)}}
		}
		searched := text
		if r.fold {
			searched = lower
		}
		matches := r.matches(searched)
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
		matches := assignment.FindAllStringSubmatchIndex(lower, maxHits)
		if len(matches) == maxHits {
			return []hit{{secretNameRule, 0, len(text)}}
		}
		before := 0
		for _, m := range matches {
			value := text[m[4]:m[5]]
			rule := s.ruleOf(text[nameBefore(lower, before, m[2]):m[3]])
			before = m[1]
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

// matches returns the first matches of a rule, as the package regexp does.
func (r *secretRule) matches(text string) [][]int {
	if r.find != nil {
		return r.find(text, maxHits)
	}
	return r.shape.FindAllStringSubmatchIndex(text, maxHits)
}

func (r *secretRule) hinted(text, lower string) bool {
	if r.fold {
		return containsAny(lower, r.hints)
	}
	return containsAny(text, r.hints)
}

// lowered returns a text with ASCII letters in lower case. All else stays where it is.
func lowered(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= 'A' && r <= 'Z' }) {
		return text
	}
	lower := []byte(text)
	for i, c := range lower {
		if c >= 'A' && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return string(lower)
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
	word := func(c byte) bool { return isAlnum(c) || c == '_' }
	return at > 0 && word(s[at-1]) && word(s[at])
}
