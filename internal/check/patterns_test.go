package check

import (
	"math/rand/v2"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
	"unicode"

	"oinmanager/internal/check/pattern"
)

// TestPatternsMatchAsTheirExpressionsDo makes texts from the patterns themselves.
func TestPatternsMatchAsTheirExpressionsDo(t *testing.T) {
	const texts = 40 // of each pattern
	random := rand.New(rand.NewPCG(1, 2))
	matched := 0
	for _, p := range pattern.All() {
		expr := p.String()
		whole := regexp.MustCompile(expr)
		re, err := syntax.Parse(expr, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		for range texts {
			for _, text := range []string{made(random, re), "So " + made(random, re) + " it is", strings.ToUpper(made(random, re))} {
				if !whole.MatchString(text) {
					continue // a boundary of words, or the case, isn't right
				}
				matched++
				if want, got := whole.FindStringIndex(text), p.FindStringIndex(text); !slices.Equal(got, want) || !p.MatchString(text) {
					t.Errorf("%.60s matches %q at %v, want %v", expr, text, got, want)
				}
			}
		}
	}
	if matched < texts*len(pattern.All())/2 {
		t.Errorf("%d texts match, which says little of %d patterns", matched, len(pattern.All()))
	}
}

// made returns a text that a regular expression matches, but for its assertions.
func made(random *rand.Rand, re *syntax.Regexp) string {
	repeated := func(least, most int) string {
		if most < 0 {
			most = least + 2
		}
		var b strings.Builder
		for range least + random.IntN(most-least+1) {
			b.WriteString(made(random, re.Sub[0]))
		}
		return b.String()
	}
	switch re.Op {
	case syntax.OpLiteral:
		all := []rune(string(re.Rune))
		for i, r := range all {
			if re.Flags&syntax.FoldCase != 0 && random.IntN(3) == 0 {
				all[i] = unicode.SimpleFold(r) // “K” has two
			}
		}
		return string(all)
	case syntax.OpCharClass:
		i := 2 * random.IntN(len(re.Rune)/2)
		return string(re.Rune[i] + rune(random.IntN(int(re.Rune[i+1]-re.Rune[i])+1)))
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return string("a 7.é"[random.IntN(5)])
	case syntax.OpCapture:
		return made(random, re.Sub[0])
	case syntax.OpConcat:
		var b strings.Builder
		for _, sub := range re.Sub {
			b.WriteString(made(random, sub))
		}
		return b.String()
	case syntax.OpAlternate:
		return made(random, re.Sub[random.IntN(len(re.Sub))])
	case syntax.OpQuest:
		return repeated(0, 1)
	case syntax.OpStar:
		return repeated(0, -1)
	case syntax.OpPlus:
		return repeated(1, -1)
	case syntax.OpRepeat:
		return repeated(re.Min, re.Max)
	}
	return ""
}
