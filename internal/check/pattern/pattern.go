// Package pattern finds words and phrases in texts.
//
// A [Pattern] is a regular expression that is tried only on texts that can match, so that
// thousands of them can be tried on a text within a millisecond. A [Lexicon] has lists of words,
// and phrases that are written with them. The package must not know what the texts are about.
package pattern

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"sync"
)

// A Pattern is a regular expression of which only those alternatives are tried on a text
// that can match there: for which the text has the letters that each match has ([need]).
// Most texts lack most of them, which is told in a hundredth of the time. What is not tried
// is not compiled, either, as most programs judge few texts, or none.
type Pattern struct {
	parts func() parts
	whole func() *regexp.Regexp
}

// parts are the parts of a pattern. Of each, a triple that it needs and few texts have stands
// by itself: most parts are left out by it alone.
type parts struct {
	rare []triple // or anyTriple
	all  []*part
}

// part is some of the alternatives of a pattern.
type part struct {
	need     need
	compiled func() *regexp.Regexp
}

// patterns are all patterns of the program.
var patterns []*Pattern

// All returns the patterns of the program that were made so far, for tests that go through
// those of a package.
func All() []*Pattern { return patterns }

// New returns the pattern of a regular expression. What is no regular expression panics
// when it is first tried.
func New(expr string) *Pattern { return Lazy(func() string { return expr }) }

// Lazy returns the pattern of a regular expression that is written when it is needed.
func Lazy(expr func() string) *Pattern {
	p := &Pattern{
		parts: sync.OnceValue(func() parts { return partsOf(expr()) }),
		whole: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr()) }),
	}
	patterns = append(patterns, p)
	return p
}

func partsOf(expr string) parts {
	var p parts
	add := func(n need, from, to int) {
		p.rare = append(p.rare, n.rarest())
		p.all = append(p.all, &part{n, sync.OnceValue(func() *regexp.Regexp { return compiledOf(expr, from, to) })})
	}
	always := 0 // how many alternatives before this one are tried on all texts, together
	all := alternatives(parsed(expr))
	for i, a := range all {
		n := needOf(a)
		if n.empty() {
			always++
			continue
		}
		if always > 0 {
			add(need{}, i-always, i)
			always = 0
		}
		add(n, i, i+1)
	}
	if always > 0 {
		add(need{}, len(all)-always, len(all))
	}
	return p
}

// compiledOf compiles some of the alternatives of an expression. It reads the expression
// again, as most of them are never compiled, and writing one takes longer than reading all.
func compiledOf(expr string, from, to int) *regexp.Regexp {
	some := alternatives(parsed(expr))[from:to]
	if len(some) == 1 {
		return regexp.MustCompile(some[0].String())
	}
	return regexp.MustCompile((&syntax.Regexp{Op: syntax.OpAlternate, Sub: some}).String())
}

func parsed(expr string) *syntax.Regexp {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		panic(err) // it is written in this package
	}
	return re
}

// alternatives returns regular expressions of which the first one that matches matches what
// this one does.
func alternatives(re *syntax.Regexp) []*syntax.Regexp {
	switch re.Op {
	case syntax.OpCapture:
		return alternatives(re.Sub[0])
	case syntax.OpAlternate:
		var all []*syntax.Regexp
		for _, sub := range re.Sub {
			all = append(all, alternatives(sub)...)
		}
		return all
	case syntax.OpConcat:
		// In front of them, there can be what has no length, such as \b.
		at := slices.IndexFunc(re.Sub, func(sub *syntax.Regexp) bool {
			return !slices.Contains([]syntax.Op{syntax.OpWordBoundary, syntax.OpBeginText, syntax.OpBeginLine}, sub.Op)
		})
		if at < 0 {
			break
		}
		var all []*syntax.Regexp
		for _, a := range alternatives(re.Sub[at]) {
			all = append(all, &syntax.Regexp{Op: syntax.OpConcat, Sub: slices.Concat(re.Sub[:at], []*syntax.Regexp{a}, re.Sub[at+1:])})
		}
		return all
	}
	return []*syntax.Regexp{re}
}

// lastTriples are those of the texts that were read last: many patterns are tried on the
// same text, one after another.
var lastTriples = sync.Pool{New: func() any { l := new(triples); l.read(""); return l }}

// each calls do with the parts that can match in a text, until it returns false.
func (p *Pattern) each(text string, do func(*part) bool) {
	l := lastTriples.Get().(*triples)
	defer lastTriples.Put(l)
	if l.text != text {
		l.read(text)
	}
	parts := p.parts()
	for i, t := range parts.rare {
		if l.have(t) && parts.all[i].need.metBy(l) && !do(parts.all[i]) {
			return
		}
	}
}

// on returns what to look for in the whole text, or nil if there is nothing to find.
func (p *Pattern) on(text string) *regexp.Regexp {
	var only *part
	several := false
	p.each(text, func(part *part) bool {
		several, only = only != nil, part
		return !several
	})
	switch {
	case several:
		return p.whole()
	case only != nil:
		return only.compiled()
	}
	return nil
}

func (p *Pattern) canMatch(text string) bool {
	can := false
	p.each(text, func(*part) bool {
		can = true
		return false
	})
	return can
}

// String returns the regular expression.
func (p *Pattern) String() string { return p.whole().String() }

// MatchString reports whether a text has a match.
func (p *Pattern) MatchString(text string) bool {
	matches := false
	p.each(text, func(part *part) bool {
		matches = part.compiled().MatchString(text)
		return !matches
	})
	return matches
}

// FindStringIndex returns where the first match in a text begins and ends, or nil.
func (p *Pattern) FindStringIndex(text string) []int {
	var first []int
	p.each(text, func(part *part) bool {
		if at := part.compiled().FindStringIndex(text); at != nil && (first == nil || at[0] < first[0]) {
			first = at
		}
		return true
	})
	return first
}

// FindString returns the first match in a text, or "".
func (p *Pattern) FindString(text string) string {
	if at := p.FindStringIndex(text); at != nil {
		return text[at[0]:at[1]]
	}
	return ""
}

// FindStringSubmatch returns the first match and its groups, or nil.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if !p.canMatch(text) {
		return nil
	}
	return p.whole().FindStringSubmatch(text)
}

// FindAllString returns the first n matches in a text, or all if n is negative.
func (p *Pattern) FindAllString(text string, n int) []string {
	if re := p.on(text); re != nil {
		return re.FindAllString(text, n)
	}
	return nil
}

// FindAllStringIndex returns where the first n matches begin and end, or all if n is negative.
func (p *Pattern) FindAllStringIndex(text string, n int) [][]int {
	if re := p.on(text); re != nil {
		return re.FindAllStringIndex(text, n)
	}
	return nil
}

// FindAllStringSubmatchIndex returns where the first n matches and their groups begin and end, or
// all if n is negative.
func (p *Pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if !p.canMatch(text) {
		return nil
	}
	return p.whole().FindAllStringSubmatchIndex(text, n)
}

// ReplaceAllString returns a text with each match replaced, as in [regexp.Regexp.ReplaceAllString].
func (p *Pattern) ReplaceAllString(text, with string) string {
	if !p.canMatch(text) {
		return text
	}
	return p.whole().ReplaceAllString(text, with)
}

// ReplaceAllStringFunc returns a text in which each match is what a function makes of it.
func (p *Pattern) ReplaceAllStringFunc(text string, with func(string) string) string {
	if re := p.on(text); re != nil {
		return re.ReplaceAllStringFunc(text, with)
	}
	return text
}
