package check

import (
	"slices"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
)

// mentionsName reports whether a page has an app's name, or a word of it that stands for
// the product.
func mentionsName(p *Page, name string) bool {
	name = withoutMarks(name)
	if strings.Contains(p.Text, strings.ToLower(name)) {
		return true
	}
	text := squeeze(p.Text + " " + p.Title + " " + strings.Join(p.Headings, " "))
	if strings.Contains(text, squeeze(name)) {
		return true
	}
	return slices.ContainsFunc(english.Words(name), func(w string) bool { return len(w) >= 4 && !genericNames[w] && strings.Contains(text, squeeze(w)) })
}

// withoutMarks returns a name without trademark signs and the legal form of the company.
func withoutMarks(name string) string {
	return strings.TrimSpace(marksInName.ReplaceAllString(name, ""))
}

// genericNames are words in names of products that do not tell one from another.
var genericNames = english.SetOf(`platform cloud security identity manager management directory access software
	suite service services enterprise business connector integration workflows online group solutions system
	systems global password data analytics desk help people team teams mobile center centre control`)

// squeeze returns a text in lower case, with letters and digits only.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, english.Fold(s))
}

// versionIn reports whether a page names a version, also without its last zeros: 1.2 for
// 1.2.0.
func versionIn(text, version string) bool {
	for v := version; ; {
		for from := 0; ; {
			at := strings.Index(text[from:], v)
			if at < 0 {
				break
			}
			begin, end := from+at, from+at+len(v)
			digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
			if !digit(begin-1) && !digit(end) && !(end < len(text)-1 && text[end] == '.' && digit(end+1)) && !(begin > 1 && text[begin-1] == '.' && digit(begin-2)) {
				return true
			}
			from = end
		}
		shorter, cut := strings.CutSuffix(v, ".0")
		if !cut || !strings.Contains(shorter, ".") {
			return false
		}
		v = shorter
	}
}

// undocumented returns the actions of the connector that a page has no topic for, and all
// of them. They are known from the org's list of connectors, or from the suite.
func (s Subject) undocumented(p *Page) (missing, all []string) {
	if all = s.actions(); len(all) == 0 {
		for _, c := range s.used() {
			for _, m := range c.Methods {
				if m = plainMethod(m); !slices.Contains(all, m) {
					all = append(all, m)
				}
			}
		}
	}
	text := squeeze(p.Text + " " + strings.Join(p.Headings, " "))
	for _, action := range all {
		if customAPI.MatchString(action) && strings.Contains(text, "customapiaction") {
			continue
		}
		if !strings.Contains(text, squeeze(action)) && !slices.ContainsFunc(p.Headings, func(h string) bool { return isTopicOf(h, action) }) && !hasTopicInText(p.Text, action) {
			missing = append(missing, action)
		}
	}
	return namedOtherwise(p, missing, all), all
}

// namedOtherwise returns those of the actions that no other heading of a page can be the topic
// of. The titles of cards are often others than the names of their actions: “Take Presenter
// off List” of delistPresenter.
func namedOtherwise(p *Page, missing, all []string) []string {
	var free []string
	for _, h := range p.Headings {
		if !slices.ContainsFunc(all, func(a string) bool { return isTopicOf(h, a) || strings.Contains(squeeze(h), squeeze(a)) }) {
			free = append(free, h)
		}
	}
	return slices.DeleteFunc(slices.Clone(missing), func(action string) bool {
		at := slices.IndexFunc(free, func(h string) bool { return isTitleOf(h, action) })
		if at >= 0 {
			free = slices.Delete(free, at, at+1)
		}
		return at >= 0
	})
}

// isTitleOf reports whether a heading is a command about the thing that an action is about.
func isTitleOf(heading, action string) bool {
	const least, most = 2, 5 // words
	of, has := english.Words(splitCamel(action)), english.Words(heading)
	if len(of) != 2 || len(has) < least || len(has) > most || !cardVerbs[has[0]] {
		return false
	}
	return slices.ContainsFunc(has[1:], func(w string) bool { return strings.TrimSuffix(w, "s") == strings.TrimSuffix(of[1], "s") })
}

// cardVerbs are verbs that titles of cards begin with.
var cardVerbs = english.SetOf(`add assign bring cancel change check close copy create delete end find get give grant hand invite issue
	leave let list look lock make mark move open order pause put raise read register release remove replace reserve reset
	return search send set show start stop suspend take tell turn undo update withdraw`)

// isTopicOf reports whether a heading has the words of an action in their order, with a few
// between them: “Set Approval Limit” of setLimit.
func isTopicOf(heading, action string) bool {
	const more = 2 // words
	of, has := english.Words(splitCamel(action)), english.Words(splitCamel(heading))
	if len(of) < 2 || len(has) > len(of)+more {
		return false
	}
	for _, w := range has {
		if len(of) > 0 && strings.TrimSuffix(of[0], "s") == strings.TrimSuffix(w, "s") {
			of = of[1:]
		}
	}
	return len(of) == 0
}
