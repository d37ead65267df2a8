package pattern

import (
	"maps"
	"strings"
)

// A Lexicon has lists of words by name, for the phrases of patterns. A list can have other lists
// in it: <month> stands for one of the words of the list of that name. An underscore in a list is
// a space, and an asterisk after a letter stands for more letters.
type Lexicon map[string]string

// LexiconOf returns the lists of all lexicons. It panics if two lists have the same name.
func LexiconOf(lexicons ...map[string]string) Lexicon {
	all := Lexicon{}
	for _, lists := range lexicons {
		for name := range lists {
			if _, twice := all[name]; twice {
				panic("two lists of words are named " + name)
			}
		}
		maps.Copy(all, lists)
	}
	return all
}

// Phrases returns a pattern of phrases, which lines or “ | ” separate. In them, too, <month>
// stands for one of the words of a list, and <month?> for one that can be missing. A phrase that
// begins with ^ is only for the beginning of a sentence, and one that ends with <end> for its
// end. … is anything within a sentence. All else is a regular expression. Phrases match whole
// words, but for those that begin or end with ~.
func (l Lexicon) Phrases(lines string) *Pattern {
	return Lazy(func() string {
		var all []string
		for line := range strings.Lines(lines) {
			for text := range strings.SplitSeq(strings.TrimSpace(line), " | ") {
				if text != "" {
					all = append(all, l.phrase(text))
				}
			}
		}
		return strings.Join(all, "|")
	})
}

const (
	sentenceBegins = `(?:^|[.!?:;–-] +|[(“"] ?)`
	sentenceEnds   = `(?:[.!?;:)]|$)`
	withinSentence = `[^.!?]{0,60}?`
)

// phrase returns the regular expression of a phrase.
func (l Lexicon) phrase(line string) string {
	before, after := `\b`, `\b`
	if rest, ok := strings.CutPrefix(line, "^"); ok {
		before, line = sentenceBegins, rest
	}
	if rest, ok := strings.CutPrefix(line, "~"); ok {
		before, after, line = "", "", rest
	} else if rest, ok := strings.CutSuffix(line, "~"); ok {
		after, line = "", rest
	} else if strings.Contains(line, "<end>") || strings.HasSuffix(line, `\?`) || strings.HasSuffix(line, "]") {
		after = "" // as the match ends with no letter
	}
	line = strings.NewReplacer("<end>", sentenceEnds, "…", withinSentence, `\<`, `\x3C`).Replace(line)
	return before + "(?:" + l.withLists(line) + ")" + after
}

// withLists returns a regular expression in which lists of words stand for their names.
func (l Lexicon) withLists(text string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "<")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, rest, _ := strings.Cut(rest, ">")
		if name, ok := strings.CutSuffix(name, "?"); ok {
			rest = strings.TrimPrefix(rest, " ")
			b.WriteString("(?:" + l.wordsNamed(name) + " )?")
		} else {
			b.WriteString(l.wordsNamed(name))
		}
		text = rest
	}
}

// inLists replaces what stands for other characters in lists. An asterisk that isn't after
// a letter is one of a regular expression.
var inLists = strings.NewReplacer(`\w*`, `\w*`, `\S*`, `\S*`, `]*`, `]*`, `)*`, `)*`, `*`, `[a-z]*`, `_`, ` `)

// wordsNamed returns a regular expression that matches one of the words of a list.
func (l Lexicon) wordsNamed(name string) string {
	list, ok := l[name]
	if !ok {
		panic("no list of words is named " + name)
	}
	all := strings.Fields(list)
	for i, w := range all {
		all[i] = l.withLists(inLists.Replace(w))
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
