package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// told returns the first match of a pattern in a page whose sentence doesn't say not to do
// it, or "". A page without any of the words can't match.
func told(page *Page, p *pattern.Pattern, words ...string) string {
	if !slices.ContainsFunc(words, func(w string) bool { return strings.Contains(page.Text, w) }) {
		return ""
	}
	for _, at := range p.FindAllStringIndex(page.Text, 20) {
		if !saysNotTo(page.Text, at[0], at[1]) {
			return page.Text[at[0]:at[1]]
		}
	}
	return ""
}

// saysNotTo reports whether the sentence around a part of a page says not to do something.
func saysNotTo(text string, from, to int) bool {
	const before, after = 100, 80 // bytes: lists and headings have no ends of sentences
	begin, end := text[max(0, from-before):from], text[to:min(len(text), to+after)]
	if all := endOfSentence.FindAllStringIndex(begin, -1); all != nil {
		begin = begin[all[len(all)-1][1]:]
	}
	if at := endOfSentence.FindStringIndex(end); at != nil {
		end = end[:at[0]]
	}
	sentence := addresses.ReplaceAllString(begin+text[from:to]+end, " ") // “.no” says nothing
	return notInGuide.MatchString(careful.ReplaceAllString(sentence, " "))
}

// orgTokenOf returns the words of a page that ask for an API token of the customer's Okta
// org, or "". The app's own tokens are none.
func (s Subject) orgTokenOf(page *Page) string {
	if !strings.Contains(page.Text, "token") && !strings.Contains(page.Text, "ssws") && !strings.Contains(page.Text, "key") {
		return ""
	}
	for _, p := range []*pattern.Pattern{orgToken, makeToken} {
		for _, at := range p.FindAllStringIndex(page.Text, 20) {
			words := page.Text[at[0]:at[1]]
			sure := p == orgToken && !strings.Contains(words, " for ") // a token for Okta can be the app's
			if (sure || s.isAtOkta(page.Text[:at[0]])) && !saysNotTo(page.Text, at[0], at[1]) {
				return words
			}
		}
	}
	return ""
}

// isAtOkta reports whether a page was last speaking of Okta, and not of the app.
func (s Subject) isAtOkta(before string) bool {
	const most = 250 // bytes
	before = before[max(0, len(before)-most):]
	name := s.text(oin.AppName)
	own := strings.LastIndex(before, strings.ToLower(name))
	for _, w := range english.Words(name) {
		if len(w) >= 4 && !genericNames[w] {
			own = max(own, strings.LastIndex(before, w))
		}
	}
	return max(strings.LastIndex(before, "okta"), strings.LastIndex(before, "admin console")) > own
}

// isReference reports whether a page describes an API. One that sells a product can have
// the word “endpoint”, too.
func isReference(text string) bool {
	if strongReference.MatchString(text) {
		return true
	}
	signs := 0
	for _, p := range weakReference {
		if p.MatchString(text) {
			signs++
		}
	}
	return signs >= 2
}

var (
	addresses     = pattern.New(`\S+@\S+|\bhttps?://\S+|\b[\w-]+(\.[\w-]+)+\b`)
	endOfSentence = pattern.New(`[.!?]["”)]?\s`)
	makeToken     = phrases(`
		tokens? tab | create (?:new )?token
		(?:create|generate|issue|add|make|mint|produce) (?:an |a |the |your |another )?(?:new |dedicated )?(?:api |security |admin |okta )?tokens?
		(?:obtain|request) an? (?:\w+ )?(?:api|security|static) token`)
	// notInGuide matches sentences that say not to do something, or that it was done before.
	notInGuide = phrases(`
		not | no | never | don't | doesn't | isn't | aren't | don’t | doesn’t | isn’t | aren’t | needn't
		instead of | rather than | without | no longer | replac(?:e|es|ed|ing) | deprecated | legacy
		migrat(?:e|es|ed|ing) | formerly | (?:older|earlier|previous|old) <versionOrWay>s?
		previously (?:used|required|needed) | used to | avoid(?:s|ing)? | switch(?:es|ed|ing)? from
		moved? (?:away )?from | if you (?:still|already) (?:use|have)`)
	// careful matches warnings about values that readers do enter.
	careful = phrases(`
		<isNot> (?:be )?(?:able to )?(?:ever )?<share> | no longer (?:be )?(?:shown|visible|displayed|see|able)
		(?:never|not|doesn't|does not|don't|do not) (?:ever )?(?:expires?|runs? out)
		(?:no|without) (?:spaces?|quotes|trailing|leading|line breaks?)`)

	strongReference = phrases(`
		(?:get|post|put|patch|delete) (?:https?:/)?/~ | ~openapi | ~swagger | ~graphql (?:api|schema|quer)
		api (?:reference|documentation|docs|explorer|specification) | reference (?:documentation|docs)
		curl ~ | base url | http (?:request|method|status)~ | status codes? | query parameters? | path parameters?
		request body | wsdl | grpc`)
	weakReference = []*pattern.Pattern{
		pattern.New(`\bendpoints?\b`), pattern.New(`\bjson\b`), pattern.New(`\brest(ful)?\b ?apis?|\brestful\b`), pattern.New(`\bgraphql\b`),
		pattern.New(`\bapi keys?\b|\baccess tokens?\b|\bbearer\b`), pattern.New(`\brate limits?\b|\bpagination\b|\bwebhooks?\b|\bsdks?\b`), pattern.New(`\b(requests?|responses?|parameters?|methods?)\b`),
	}
)
