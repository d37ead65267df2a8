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
	return missing, all
}

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
