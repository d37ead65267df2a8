package check

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is only tried on texts with the letters that each
// match has ([need]). Most texts lack them, which is told in a hundredth of the time. It is
// compiled the first time that a text has them, as most programs judge few texts, or none.
type pattern struct {
	need     func() need
	compiled func() *regexp.Regexp
}

// patterns are all patterns, for the tests to compile them.
var patterns []*pattern

func newPattern(expr string) *pattern {
	p := &pattern{
		need:     sync.OnceValue(func() need { return needOf(expr) }),
		compiled: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) }),
	}
	patterns = append(patterns, p)
	return p
}

// canMatch reports whether a text has what each match has.
func (p *pattern) canMatch(text string) bool {
	l := lastTriples.Get().(*triples)
	defer lastTriples.Put(l)
	if l.text != text {
		l.read(text)
	}
	need := p.need()
	return need.metBy(l)
}

// lastTriples are those of the texts that were read last: many patterns are tried on the
// same text, one after another.
var lastTriples = sync.Pool{New: func() any { return new(triples) }}

func (p *pattern) MatchString(text string) bool {
	return p.canMatch(text) && p.compiled().MatchString(text)
}

func (p *pattern) FindString(text string) string {
	if !p.canMatch(text) {
		return ""
	}
	return p.compiled().FindString(text)
}

func (p *pattern) FindStringIndex(text string) []int {
	if !p.canMatch(text) {
		return nil
	}
	return p.compiled().FindStringIndex(text)
}

func (p *pattern) FindStringSubmatch(text string) []string {
	if !p.canMatch(text) {
		return nil
	}
	return p.compiled().FindStringSubmatch(text)
}

func (p *pattern) FindAllString(text string, n int) []string {
	if !p.canMatch(text) {
		return nil
	}
	return p.compiled().FindAllString(text, n)
}

func (p *pattern) FindAllStringIndex(text string, n int) [][]int {
	if !p.canMatch(text) {
		return nil
	}
	return p.compiled().FindAllStringIndex(text, n)
}

func (p *pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if !p.canMatch(text) {
		return nil
	}
	return p.compiled().FindAllStringSubmatchIndex(text, n)
}

func (p *pattern) ReplaceAllString(text, with string) string {
	if !p.canMatch(text) {
		return text
	}
	return p.compiled().ReplaceAllString(text, with)
}

func (p *pattern) ReplaceAllStringFunc(text string, with func(string) string) string {
	if !p.canMatch(text) {
		return text
	}
	return p.compiled().ReplaceAllStringFunc(text, with)
}
