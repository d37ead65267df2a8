package check

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// A meaning is what a sentence says, told by the concepts of its words: it has a word of each
// of some lists, in any order, and none of others.
type meaning struct {
	has, lacks concepts
	near, far  [][2]int // of which the second has to follow the first closely, or must not
}

// concepts are a set of the lists in [conceptWords], as bits by their numbers.
type concepts [3]uint64

func (c *concepts) add(n int)           { c[n/64] |= 1 << (n % 64) }
func (c *concepts) join(other concepts) { c[0] |= other[0]; c[1] |= other[1]; c[2] |= other[2] }
func (c concepts) have(all concepts) bool {
	return c[0]&all[0] == all[0] && c[1]&all[1] == all[1] && c[2]&all[2] == all[2]
}
func (c concepts) haveAny(some concepts) bool {
	return c[0]&some[0] != 0 || c[1]&some[1] != 0 || c[2]&some[2] != 0
}

// conceptIndex finds the concepts that words stand for.
type conceptIndex struct {
	numbers map[string]int
	words   map[string]concepts
	stems   map[string]concepts // of words of any ending
	longest int                 // of the stems, in bytes
	longer  map[string][]expression
}

// expression is several words that together stand for a concept, without the first.
type expression struct {
	rest []string
	of   int
}

// conceptsByWord is read when the first instructions are.
var conceptsByWord = sync.OnceValue(func() *conceptIndex {
	v := &conceptIndex{numbers: map[string]int{}, words: map[string]concepts{}, stems: map[string]concepts{}, longer: map[string][]expression{}}
	for name, list := range conceptWords {
		n := len(v.numbers)
		v.numbers[name] = n
		for _, w := range strings.Fields(list) {
			into := v.words
			if all := strings.Split(w, "_"); len(all) > 1 {
				v.longer[all[0]] = append(v.longer[all[0]], expression{all[1:], n})
				continue
			} else if stem, ok := strings.CutSuffix(w, "*"); ok {
				into, w, v.longest = v.stems, stem, max(v.longest, len(stem))
			}
			c := into[w]
			c.add(n)
			into[w] = c
		}
	}
	return v
})

// meanings reads lines such as “account ends time !never”: what a sentence has, and what it
// lacks. What is after a plus follows at most three words behind: “only+from”. What
// all of them lack is told once.
func meanings(lines, lacks string) func() []meaning {
	return sync.OnceValue(func() []meaning {
		v := conceptsByWord()
		number := func(name string) int {
			n, ok := v.numbers[name]
			if !ok {
				panic("no concept is named " + name)
			}
			return n
		}
		var all []meaning
		for line := range strings.Lines(lines) {
			var m meaning
			for _, name := range strings.Fields(line + " " + lacks) {
				name, lacks := strings.CutPrefix(name, "!")
				first, second, near := strings.Cut(name, "+")
				switch {
				case near && lacks:
					m.far = append(m.far, [2]int{number(first), number(second)})
				case lacks:
					m.lacks.add(number(name))
				case near:
					m.near = append(m.near, [2]int{number(first), number(second)})
					m.has.add(number(first))
					m.has.add(number(second))
				default:
					m.has.add(number(name))
				}
			}
			if m.has != (concepts{}) { // and the line isn't empty
				all = append(all, m)
			}
		}
		return all
	})
}

// understood are the words of a sentence, by the concepts they stand for.
type understood struct {
	sentence string
	words    []concepts
	all      concepts
}

// read returns what the words of a part of a sentence stand for.
func (v *conceptIndex) read(part, sentence string) understood {
	words := strings.FieldsFunc(english.Fold(withoutPaths(part)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
	t := understood{sentence: sentence, words: make([]concepts, len(words))}
	for i, w := range words {
		c := v.words[w]
		for end := 2; end <= min(len(w), v.longest); end++ {
			c.join(v.stems[w[:end]])
		}
		switch { // we'll, don't
		case strings.HasSuffix(w, "n't"):
			c.join(v.words["not"])
		case strings.HasSuffix(w, "'ll"):
			c.join(v.words["will"])
			c.join(v.words[strings.TrimSuffix(w, "'ll")])
		case strings.Contains(w, "'"):
			stem, _, _ := strings.Cut(w, "'")
			c.join(v.words[stem])
		}
		for _, e := range v.longer[w] {
			if begins(words[i+1:], e.rest) {
				c.add(e.of)
			}
		}
		t.words[i] = c
		t.all.join(c)
	}
	if strings.Contains(part, "@") {
		t.all.join(v.set("toUs"))
	}
	if at := pathOrName.FindStringIndex(part); at != nil && at[0] == 0 {
		t.all.join(v.set("step"))
	}
	first := 0
	for first < len(words)-1 && opensStep[words[first]] {
		first++
	}
	if len(words) > 0 && t.words[first].haveAny(v.set("do")) {
		t.all.join(v.set("step"))
	}
	return t
}

// opensStep are words in front of what to do.
var opensStep = english.SetOf(`and finally next then to`)

// set returns the set of a single concept.
func (v *conceptIndex) set(name string) concepts {
	var c concepts
	c.add(v.numbers[name])
	return c
}

// begins reports whether words begin with others, of which an asterisk ends stems.
func begins(words, with []string) bool {
	if len(words) < len(with) {
		return false
	}
	for i, w := range with {
		if stem, ok := strings.CutSuffix(w, "*"); !(ok && strings.HasPrefix(words[i], stem)) && words[i] != w {
			return false
		}
	}
	return true
}

// says reports whether a sentence has one of the meanings.
func (u understood) says(all []meaning) bool {
	return slices.ContainsFunc(all, func(m meaning) bool {
		return u.all.have(m.has) && !u.all.haveAny(m.lacks) && !slices.ContainsFunc(m.far, u.follows) &&
			!slices.ContainsFunc(m.near, func(pair [2]int) bool { return !u.follows(pair) })
	})
}

// follows reports whether the second of two concepts follows the first closely.
func (u understood) follows(pair [2]int) bool {
	const within = 3 // words
	var first, second concepts
	first.add(pair[0])
	second.add(pair[1])
	for i, c := range u.words {
		if c.haveAny(first) && slices.ContainsFunc(u.words[i+1:min(i+1+within, len(u.words))], second.haveAny) {
			return true
		}
	}
	return false
}

// understand returns what the sentences of a text say, read once: each as a whole, and its
// parts between semicolons.
func (s Subject) understand(text string) []understood {
	all, ok := s.known.understood[text]
	if !ok {
		name := s.Answers.Text(oin.AppName)
		for _, sentence := range english.Sentences(text) {
			words := sentence
			if name != "" {
				words = strings.ReplaceAll(words, name, "it") // names have words of mistakes, such as Beta
			}
			all = append(all, conceptsByWord().read(words, sentence))
			if strings.Contains(words, ";") {
				for part := range strings.SplitSeq(words, ";") {
					all = append(all, conceptsByWord().read(part, sentence))
				}
			}
		}
		s.known.understood[text] = all
	}
	return all
}

// saying returns the sentences of a text that have one of the meanings.
func (s Subject) saying(text string, all func() []meaning) []string {
	var found []string
	for _, t := range s.understand(text) {
		if t.says(all()) {
			found = append(found, t.sentence)
		}
	}
	return found
}

// mentioned returns the sentences of a text in which one of some patterns matches, without
// those that tell what the app lists, or have one of some other meanings.
func (s Subject) mentioned(text string, innocent func() []meaning, all ...*pattern.Pattern) []string {
	var found []string
	for _, p := range all {
		for _, sentence := range mentions(text, p) {
			if len(s.saying(sentence, listsData)) == 0 && (innocent == nil || len(s.saying(sentence, innocent)) == 0) {
				found = append(found, sentence)
			}
		}
	}
	return found
}

// withoutPaths returns a sentence without the names of places in an app, such as
// “Reports > Trials”, and without quotations.
func withoutPaths(sentence string) string {
	return pathOrName.ReplaceAllString(sentence, " ")
}

const (
	// capitalized is a word with a capital letter, or a number.
	capitalized = `[\p{Lu}\d][^\s>→»,.;:]*`
	// nameOfPlace is the name of a page or menu, also in quotation marks.
	nameOfPlace = `(?:` + capitalized + `(?: (?:&|of|and|` + capitalized + `))*|["“][^"”]{1,40}["”])`
)

// pathOrName matches the names of places, each in the one before it.
var pathOrName = pattern.New(nameOfPlace + `(?: ?(?:>|→|») ?` + nameOfPlace + `)+`)
