package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

// A need is what a text must have for a regular expression to match: all of some triples of
// letters, and one of each group of needs. The zero need is met by every text.
type need struct {
	all []triple
	any []group
}

// A group is needs of which one is to be met. Of each, the rarest triple stands by itself, as
// in [parts].
type group struct {
	rare []triple
	all  []need
}

func (g *group) metBy(l *triples) bool {
	for i, t := range g.rare {
		if l.have(t) && g.all[i].metBy(l) {
			return true
		}
	}
	return false
}

func (n *need) metBy(l *triples) bool {
	for _, t := range n.all {
		if !l.have(t) {
			return false
		}
	}
	for i := range n.any {
		if !n.any[i].metBy(l) {
			return false
		}
	}
	return true
}

func (n *need) empty() bool { return len(n.all)+len(n.any) == 0 }

// and returns what meets both needs.
func (n need) and(m need) need {
	return need{append(slices.Clip(n.all), m.all...), append(slices.Clip(n.any), m.any...)}
}

// rarest returns the triple of those that are needed that few texts have, or anyTriple.
func (n *need) rarest() triple {
	rarest, most := anyTriple, -1
	for _, t := range n.all {
		rare := 0
		for _, c := range []triple{t >> 10, t >> 5 % 32, t % 32} {
			rare += letterRanks[c]
		}
		if rare > most {
			rarest, most = t, rare
		}
	}
	return rarest
}

// letterRanks say how rare plain characters are in English.
var letterRanks = func() (ranks [32]int) {
	for rank, c := range []byte(" etaoinsrhldcumfpgwybvk0xjqz") {
		ranks[codes[c]] = rank
	}
	return ranks
}()

// A triple is three neighboring characters, each as 5 bits of [plain].
type triple uint16

// anyTriple is one that all texts have.
const anyTriple triple = 0

// triples are the triples of a text.
type triples struct {
	text string
	has  [1 << 15 / 64]uint64
}

func (l *triples) have(t triple) bool { return l.has[t/64]&(1<<(t%64)) != 0 }

// read reads another text.
func (l *triples) read(text string) {
	l.text = text
	l.has = [len(l.has)]uint64{1 << anyTriple}
	// The ends of a text count as what separates words.
	var t triple
	for _, r := range text {
		if r > unicode.MaxASCII {
			r = rune(plain(r))
		}
		c := codes[r]
		if c != 0 || t%32 != 0 {
			t = t<<5&(1<<15-1) | c
			l.has[t/64] |= 1 << (t % 64)
		}
	}
	t = t << 5 & (1<<15 - 1)
	l.has[t/64] |= 1 << (t % 64)
}

const (
	separator = ' '
	digit     = '0'
	// boundary is a place at which one side has a letter or digit, and the other has none.
	boundary = '|'
)

// plain returns a character as needs tell it from others: a small letter, a digit, or a
// separator of words, which is everything else. Several separators count as one.
func plain(r rune) byte {
	switch {
	case r >= 'a' && r <= 'z':
		return byte(r)
	case r >= 'A' && r <= 'Z':
		return byte(r) + 'a' - 'A'
	case r >= '0' && r <= '9':
		return digit
	case r == 'ſ':
		return 's' // as in regular expressions that ignore case
	case r == '\u212A': // the sign of Kelvin
		return 'k'
	}
	return separator
}

// codes are the plain characters of ASCII in 5 bits, 0 for the separator.
var codes = func() (all [unicode.MaxASCII + 1]triple) {
	for r := range all {
		switch c := plain(rune(r)); c {
		case separator:
		case digit:
			all[r] = 27
		default:
			all[r] = triple(c-'a') + 1
		}
	}
	return all
}()

// needOf returns the need of a regular expression.
func needOf(re *syntax.Regexp) need {
	r := reading{tails: []tail{{}}}
	r.read(re)
	r.seal()
	return r.need
}

// reading is the need of the part of a regular expression that was read so far.
type reading struct {
	need  need
	tails []tail // of which a match has one
}

// tail is how what was read may end.
type tail struct {
	need need
	run  string // plain characters and boundaries without anything between them
}

// maxTails bounds the tails that are told apart: with more, needs are larger, and hardly met less.
const maxTails = 12

func (r *reading) read(re *syntax.Regexp) {
	switch re.Op {
	case syntax.OpLiteral:
		for _, c := range re.Rune {
			r.add(string(plain(c)))
		}
	case syntax.OpCharClass:
		if one := plainOf(re.Rune); len(one) <= 4 {
			r.add(strings.Split(one, "")...)
		} else {
			r.seal()
		}
	case syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText:
		r.add(string(separator))
	case syntax.OpWordBoundary:
		r.add(string(boundary))
	case syntax.OpCapture:
		r.read(re.Sub[0])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			r.read(sub)
		}
	case syntax.OpAlternate:
		r.either(len(re.Sub), func(i int, r *reading) { r.read(re.Sub[i]) })
	case syntax.OpQuest:
		r.repeat(re.Sub[0], 0, 1)
	case syntax.OpStar:
		r.repeat(re.Sub[0], 0, -1)
	case syntax.OpPlus:
		r.repeat(re.Sub[0], 1, -1)
	case syntax.OpRepeat:
		r.repeat(re.Sub[0], re.Min, re.Max)
	case syntax.OpEmptyMatch, syntax.OpNoWordBoundary:
	default:
		r.seal()
	}
}

// repeat reads something that occurs several times.
func (r *reading) repeat(re *syntax.Regexp, least, most int) {
	if re.Op == syntax.OpCharClass && plainOf(re.Rune) == string(separator) || re.Op == syntax.OpLiteral && len(re.Rune) == 1 && plain(re.Rune[0]) == separator {
		least, most = min(least, 1), 1 // as several count as one
	}
	if least == 0 {
		r.either(2, func(i int, r *reading) {
			if i > 0 {
				r.repeat(re, 1, most)
			}
		})
		return
	}
	for range min(least, 4) {
		r.read(re)
	}
	if most != min(least, 4) {
		r.seal()
	}
}

// add appends one of some plain characters.
func (r *reading) add(one ...string) {
	if len(one) == 1 {
		for i := range r.tails {
			r.tails[i].run += one[0]
		}
		return
	}
	r.either(len(one), func(i int, r *reading) { r.add(one[i]) })
}

// either reads one of n parts.
func (r *reading) either(n int, read func(i int, r *reading)) {
	if len(r.tails)*n > maxTails {
		r.seal()
	}
	var tails []tail
	for i := range n {
		part := reading{tails: slices.Clone(r.tails)}
		read(i, &part)
		for _, t := range part.tails {
			t.need = part.need.and(t.need)
			if !t.need.empty() || !slices.ContainsFunc(tails, func(f tail) bool { return f.need.empty() && f.run == t.run }) {
				tails = append(tails, t)
			}
		}
	}
	if r.tails = tails; len(tails) > maxTails {
		r.seal()
	}
}

// seal puts what the tails need together, and goes on with one that is unknown.
func (r *reading) seal() {
	var g group
	for _, t := range r.tails {
		n := t.need.and(need{all: triplesOf(t.run)})
		if n.empty() {
			g = group{}
			break
		}
		g.rare, g.all = append(g.rare, n.rarest()), append(g.all, n)
	}
	switch len(g.all) {
	case 0:
	case 1:
		r.need = r.need.and(g.all[0])
	default:
		r.need.any = append(slices.Clip(r.need.any), g)
	}
	r.tails = []tail{{}}
}

// triplesOf returns the triples of what any text has that has the run.
func triplesOf(run string) []triple {
	var found []triple
	var t triple
	n := 0
	for i := range len(run) {
		c := run[i]
		if c == boundary {
			if isWordAt(strings.TrimRight(run[:i], string(boundary)), -1) || isWordAt(strings.TrimLeft(run[i:], string(boundary)), 0) {
				c = separator
			} else {
				continue
			}
		}
		if c == separator && n > 0 && t%32 == 0 {
			continue
		}
		t = t<<5&(1<<15-1) | codes[c]
		if n++; n >= 3 && !slices.Contains(found, t) {
			found = append(found, t)
		}
	}
	return found
}

// isWordAt reports whether a run has a letter or digit at an index, or at its end for -1.
func isWordAt(run string, i int) bool {
	if run == "" {
		return false
	}
	if i < 0 {
		i = len(run) - 1
	}
	return run[i] != separator
}

// plainOf returns the plain characters of a class of characters, once each.
func plainOf(ranges []rune) string {
	var all []byte
	add := func(r rune) {
		if c := plain(r); !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	for i := 0; i+1 < len(ranges); i += 2 {
		from, to := ranges[i], ranges[i+1]
		for r := from; r <= min(to, unicode.MaxASCII); r++ {
			add(r)
		}
		if to > unicode.MaxASCII {
			all = append(all, separator)
			for _, r := range "ſ\u212A" {
				if r >= from && r <= to {
					add(r)
				}
			}
		}
	}
	slices.Sort(all)
	return string(slices.Compact(all))
}
