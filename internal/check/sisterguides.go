package check

import "oinmanager/internal/check/english"

import "strings"

// sisterOf returns the product that a page is about instead of the app, if it has the same
// first word and then others, or "". A page that calls the app by its first word alone, or
// speaks of its console or its admins, is about the app.
func sisterOf(p *Page, name string) string {
	const often = 3 // times
	own := english.Words(withoutMarks(name))
	if len(own) < 2 || !p.Whole || len(own[0]) < 4 || genericNames[own[0]] || english.Knows(own[0]) {
		return ""
	}
	text := english.Words(p.Text)
	if squeezed := squeeze(p.Text + p.Title + strings.Join(p.Headings, "")); strings.Contains(squeezed, strings.Join(own[:2], "")) {
		return ""
	}
	total, others := 0, map[string]int{}
	for i, w := range text {
		if w != own[0] {
			continue
		}
		total++
		if i+2 < len(text) && isProductWord(text[i+1]) {
			second := text[i+1]
			if english.IsNoun(second) { // which can be a part of the app, unless another word belongs to it
				if !isProductWord(text[i+2]) && !genericNames[text[i+2]] {
					continue
				}
				second += " " + text[i+2]
			}
			others[second]++
		}
	}
	for second, n := range others {
		if n >= often && n*2 > total {
			return p.written(own[0], second)
		}
	}
	return ""
}

// written returns a name of two words as a heading or the title of a page writes it.
func (p *Page) written(first, second string) string {
	for _, h := range append([]string{p.Title}, p.Headings...) {
		if at := strings.Index(strings.ToLower(h), first+" "+second); at >= 0 && at+len(first)+1+len(second) <= len(h) {
			return h[at : at+len(first)+1+len(second)]
		}
	}
	return first + " " + second
}

// isProductWord reports whether a word can be the second one of a product's name: none that
// tells of the product's parts and users, and no verb or other word of a sentence.
func isProductWord(w string) bool {
	return len(w) > 2 && english.IsLetters(w) && !partsOfProducts[w] && !english.SmallWords[w] && !english.Prepositions[w] && !english.ClauseStarts[w] && !english.Auxiliaries[w] && !english.Determiners[w] &&
		!english.Adverbs[w] && !english.IsThird(w) && !(strings.HasSuffix(w, "s") && english.PlainVerbs[english.BareOf(w)]) && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing")
}

// partsOfProducts are words that follow the name of a product whose page speaks of it.
var partsOfProducts = english.Union(genericNames, english.SetOf(`account accounts admin administration administrator
	administrators admins agent agents app application apps api area base button card cards client code company
	configuration console contact dashboard docs documentation domain environment field form gmbh guide help home inc
	instance integration interface key license licence link llc login ltd manual menu module navigation oauth okta
	organization organisation org page pages panel portal product project release role screen server setting settings
	setup side site space staff subscription subdomain super support tab tenant test tile token tool trial url user
	users version web website window workspace`))
