package check

import (
	"slices"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
)

// orgChange is something that a text says a service does to an org.
type orgChange struct {
	words string
	areas []string // of scopes, of which one lets it do so
}

// tokensOf returns the words of a folded sentence, and the marks between them.
func tokensOf(folded string) []string {
	var all []string
	for from := 0; from < len(folded); {
		end := strings.IndexFunc(folded[from:], func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' && r != '-'
		})
		if end < 0 {
			end = len(folded) - from
		}
		if end > 0 {
			all = append(all, strings.TrimSuffix(strings.TrimSuffix(folded[from:from+end], "'s"), "’s"))
		}
		if from += end; from < len(folded) {
			if c := folded[from]; strings.IndexByte(",;:()?!", c) >= 0 {
				all = append(all, folded[from:from+1])
			}
			from++
		}
	}
	return all
}

// statement is a sentence of which it is asked what it says about an org.
type statement struct {
	tokens []string
	// inOrg reports whether all of it is about the org, as in the reason of a scope.
	inOrg bool
}

// changesIn returns what a folded sentence says that a service changes in an org, as far as it
// is told by its parts: a verb of change, what it is done to, and that this is a thing of Okta.
// What others do, what is denied, and what happens before is none of it.
func changesIn(folded string, inOrg bool) []orgChange {
	all, _ := changesAndRest(folded, inOrg)
	return all
}

// changesAndRest also returns the words of the sentence without verbs of what others do, what is
// denied, and what happens before.
func changesAndRest(folded string, inOrg bool) ([]orgChange, string) {
	if !inOrg && !strings.Contains(folded, "okta") {
		return nil, folded
	}
	c := statement{tokensOf(folded), inOrg}
	verbs := verbsOfChange()
	var all []orgChange
	rest := slices.Clone(c.tokens)
	for i, w := range c.tokens {
		v, ok := verbs[w]
		if !ok {
			continue
		}
		passive := v.form == past && c.isPassive(i)
		if c.changesNothing(i, v, passive) {
			rest[i] = "-"
			continue
		}
		if passive && inOrg && !placing[v.base] {
			continue
		}
		at := c.thing(i, v, passive)
		if at == aReport {
			rest[i] = "-"
		}
		if at >= 0 {
			t := thingsOfOrg[at]
			all = append(all, orgChange{strings.Join(c.tokens[max(0, i-1):min(len(c.tokens), i+4)], " "), strings.Fields(t.areas)})
		}
	}
	return all, strings.Join(rest, " ")
}

// changesNothing reports whether a verb says nothing of what the service itself changes in the org.
func (c statement) changesNothing(i int, v changeVerb, passive bool) bool {
	switch {
	case v.form == past && !passive: // “the assigned groups”
		return true
	case v.form == continuous && (i == 0 || c.tokens[i-1] != "by"): // unlike “by removing them”
		return true
	case c.isBound(i, v.verb), c.isDenied(i, v.verb), c.isByOthers(i, v, passive):
		return true
	}
	return !passive && c.goesToReport(i)
}

const aReport = -2

var (
	beforeParticiples = english.SetOf("is are be being gets get getting")
	// binding are words after which a clause says when something happens, or to whom.
	binding    = english.SetOf("when if once after whenever until unless because where while before as")
	relative   = english.SetOf("who whose whom which that")
	auxiliary  = english.SetOf("is are was were be been isn't aren't wasn't weren't has have had hasn't haven't does do did doesn't don't didn't will won't can can't left joined moved changed")
	denyingAll = english.SetOf("nothing never neither without")
	denying    = english.SetOf("not no nor cannot can't don't doesn't won't isn't aren't didn't hasn't haven't rather instead")
	modal      = english.SetOf("should must would could ought")
	proposing  = english.SetOf("ask asks asked remind reminds tell tells recommend recommends suggest suggests propose proposes request requests advise advises invite invites want wants decide decides")
	others     = english.SetOf("admin admins administrator administrators you")
	letting    = english.SetOf("let lets letting allow allows enable enables")
	clauseEnd  = english.SetOf(", ; : ( ) ? !")
	// reports are what a service makes of an org in itself.
	reports = english.SetOf(`
		alert alerts archive archives backup campaign campaigns case cases chart charts copy copies course courses
		dashboard diagram diagrams directory entry entries evidence file files graph image index inventory list lists
		log logs map message messages note notification notifications overview page pages pdf project projects record
		records reminder reminders report reports request requests review reviews row rows schedule score scores shift
		shifts spreadsheet statistics status summary survey table tables task tasks ticket tickets timeline view
		views workspace workspaces`)
	// ofAccounts is done to accounts, whatever the words for people are, and ofAccess to what
	// people have.
	ofAccounts = english.SetOf("block create deactivate delete deprovision disable enrol enroll erase freeze lock offboard onboard provision reactivate remove suspend unlock unsuspend")
	ofAccess   = english.SetOf("reclaim revoke unassign withdraw")
	// removing is done to what is in Okta, and taking to what comes from there, too.
	removing = english.SetOf("clear delete disable drop erase evict exclude expel kick lock purge remove revoke strip unassign withdraw")
	taking   = english.SetOf("bring copy pull take transfer")
	// placing is done, and is no state that something is in, as “are assigned” is.
	placing = english.SetOf("add drop move place put remove")
	ofPlace = english.SetOf("in from to into within inside through out of off")
)

// isPassive reports whether a participle is one of what is done: “is then removed”.
func (c statement) isPassive(i int) bool {
	for n := i - 1; n >= max(0, i-4); n-- {
		if beforeParticiples[c.tokens[n]] {
			return true
		}
	}
	return false
}

// isBound reports whether a verb belongs to a clause that says when, or to whom.
func (c statement) isBound(i int, v verb) bool {
	const near = 5 // words
	verbs := verbsOfChange()
	comma := false
	for n := i - 1; n >= 0; n-- {
		w := c.tokens[n]
		switch {
		case w == "," && n+1 < len(c.tokens):
			next := c.tokens[n+1]
			if _, goes := verbs[next]; next != "and" && next != "or" && (!goes || n+1 == i && c.inOrg) {
				return false
			}
			comma = comma || n+2 < i || v.form == third
		case clauseEnd[w]:
			return false
		case relative[w]:
			if i-n <= near && !comma && !c.hasVerbBetween(n, i) {
				return true
			}
		case w == "as" && n+1 < len(c.tokens) && c.tokens[n+1] != "soon":
		case binding[w]:
			return true
		}
	}
	return false
}

// hasVerbBetween reports whether the clause of a relative pronoun has a verb of its own before
// another verb: “those who were rejected are removed”, but not “who was changed or removed”.
func (c statement) hasVerbBetween(pronoun, i int) bool {
	if before := c.tokens[i-1]; before == "and" || before == "or" || before == "," {
		return false
	}
	n := 0
	for _, w := range c.tokens[pronoun+1 : i] {
		if auxiliary[w] {
			n++
		}
	}
	return n >= 2
}

// isDenied reports whether words before a verb say that it isn't done, or by hand.
func (c statement) isDenied(i int, v verb) bool {
	const far, near, after = 8, 4, 6 // words
	for n := i - 1; n >= max(0, i-far) && c.tokens[n] != ";" && c.tokens[n] != ":"; n-- {
		w := c.tokens[n]
		switch {
		case denyingAll[w], i-n <= 2 && denying[w]:
			return true
		case c.inOrg:
		case i-n <= near && modal[w], v.form == bare && proposing[w] && slices.Contains(c.tokens[n:i], "to"):
			return true
		case (w == "has" || w == "have" || w == "needs" || w == "need") && c.tokens[n+1] == "to":
			return true
		}
	}
	for n := i + 1; n < min(len(c.tokens), i+after); n++ {
		if c.tokens[n] == "manually" || c.tokens[n] == "hand" {
			return true
		}
	}
	return false
}

// isByOthers reports whether an admin is said to do it, and not to be able to do it here.
func (c statement) isByOthers(i int, v changeVerb, passive bool) bool {
	const before = 6 // words
	if passive || v.form == third {
		return false
	}
	for n := i - 1; n >= max(0, i-before) && !clauseEnd[c.tokens[n]]; n-- {
		if others[c.tokens[n]] {
			return n == 0 || !slices.ContainsFunc(c.tokens[max(0, n-3):n], func(w string) bool { return letting[w] })
		}
	}
	return false
}

// thing returns the index of what a verb is done to, if it is a thing of the org, or -1.
func (c statement) thing(i int, v changeVerb, passive bool) int {
	const after, before = 9, 7 // words
	things := thingOf()
	if passive {
		for n := i - 1; n >= max(0, i-before) && !clauseEnd[c.tokens[n]]; n-- {
			if at, ok := things[c.tokens[n]]; ok && strings.Contains(v.kinds, thingsOfOrg[at].kind) && (c.isOfOkta(n) || c.isInOkta(i, v)) {
				return at
			} else if reports[c.tokens[n]] {
				return aReport
			}
		}
		if at := c.anyoneInOkta(i, v); at >= 0 || !strings.Contains(v.kinds, "g") {
			return at
		}
	}
	for n := i + 1; n < min(len(c.tokens), i+after) && (!clauseEnd[c.tokens[n]] || c.goesOn(n, v)) && !binding[c.tokens[n]]; n++ {
		w := c.tokens[n]
		if reports[w] || (w == "name" || w == "names") && !strings.Contains(v.kinds, "r") {
			return aReport
		}
		if at, ok := things[w]; ok && c.isDoneTo(i, v, n, thingsOfOrg[at].kind) {
			return at
		}
	}
	return c.anyoneInOkta(i, v)
}

// goesOn reports whether a comma stands between the fields that are kept current: “keeps names, job
// titles and departments in Okta the same”.
func (c statement) goesOn(n int, v changeVerb) bool {
	const near = 5 // words
	if c.tokens[n] != "," || v.base != "keep" {
		return false
	}
	rest := c.tokens[n+1 : min(len(c.tokens), n+1+near)]
	return slices.Contains(rest, "and") && !slices.Contains(rest, ",") && rest[0] != "and"
}

// isDoneTo reports whether a verb is done to a thing of a kind, at n, that is in the org.
func (c statement) isDoneTo(i int, v changeVerb, n int, kind string) bool {
	const near = 3                                                                     // words
	takenFrom := taking[v.base] && slices.Contains(c.tokens[max(i, n-near):n], "from") // “pulls names from groups”
	ofReport := n+1 < len(c.tokens) && reports[c.tokens[n+1]]                          // “updates the group list”
	if !c.fits(v, kind) || takenFrom || ofReport {
		return false
	}
	return c.isOfOkta(n) || c.isInOkta(n, v) || kind == "g" && c.beginsWithOkta()
}

// fits reports whether a verb is done to a kind of things. Groups that are kept can be kept in
// mind.
func (c statement) fits(v changeVerb, kind string) bool {
	return strings.Contains(v.kinds, kind) && (v.base != "keep" || kind == "r" || c.inOrg)
}

// goesToReport reports whether what a verb is done to becomes a part of a report: “adds groups
// to the list”.
func (c statement) goesToReport(i int) bool {
	const after, near = 12, 3 // words
	for n := i + 2; n < min(len(c.tokens), i+after) && !clauseEnd[c.tokens[n]] && !binding[c.tokens[n]]; n++ {
		if reports[c.tokens[n]] && slices.ContainsFunc(c.tokens[max(i+1, n-near):n], func(w string) bool { return ofPlace[w] || w == "on" }) {
			return true
		}
	}
	return false
}

// anyoneInOkta returns the index of accounts if a verb is one of accounts alone, and is done in
// Okta: “suspends contractors in Okta”.
func (c statement) anyoneInOkta(i int, v changeVerb) int {
	switch {
	case removing[v.base] && c.isOutOfGroup(i):
		return thingOf()["groups"]
	case ofAccounts[v.base] && (c.inOrg || c.isInOkta(i, v)):
		return thingOf()["accounts"]
	case ofAccess[v.base] && !c.inOrg && c.isInOkta(i, v):
		return thingOf()["access"]
	}
	return -1
}

// isOutOfGroup reports whether what a verb removes is taken out of a group of Okta, and stays in the
// org: “removed from the Okta group”.
func (c statement) isOutOfGroup(i int) bool {
	const near = 6 // words
	for n := i + 1; n < min(len(c.tokens)-1, i+near) && !clauseEnd[c.tokens[n]] && !binding[c.tokens[n]]; n++ {
		if c.tokens[n] == "okta" && thingOf()["groups"] == c.indexAt(n+1) {
			return true
		}
	}
	return false
}

// indexAt returns the index of a word in thingsOfOrg, or -1.
func (c statement) indexAt(n int) int {
	if at, ok := thingOf()[c.tokens[n]]; ok {
		return at
	}
	return -1
}

// isOfOkta reports whether a thing is one of Okta: “okta groups”, “okta's user groups”.
func (c statement) isOfOkta(n int) bool {
	return c.inOrg || n > 0 && c.tokens[n-1] == "okta" || n > 1 && c.tokens[n-2] == "okta" || slices.Contains(c.tokens[:min(3, len(c.tokens))], "okta") && c.tokens[0] == "in"
}

// beginsWithOkta reports whether a sentence tells what the service does “With Okta, …”.
func (c statement) beginsWithOkta() bool {
	return len(c.tokens) > 2 && c.tokens[0] == "with" && c.tokens[1] == "okta" && c.tokens[2] == ","
}

// isInOkta reports whether “in Okta” or the like follows. What is taken from Okta is read.
func (c statement) isInOkta(n int, v changeVerb) bool {
	const near = 6 // words
	for m := n + 1; m < min(len(c.tokens)-1, n+near) && !clauseEnd[c.tokens[m]] && !binding[c.tokens[m]]; m++ {
		place := c.tokens[m]
		at := m + 1
		if c.tokens[at] != "okta" {
			at = min(at+1, len(c.tokens)-1)
		}
		if ofPlace[place] && c.tokens[at] == "okta" && !(at+1 < len(c.tokens) && c.tokens[at+1] == "workflows") {
			return removing[v.base] || place != "from" && place != "out" && (place != "of" || c.tokens[m-1] != "out")
		}
	}
	return c.inOrg
}
