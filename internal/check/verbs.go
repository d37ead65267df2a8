package check

import (
	"strings"
	"sync"
)

// verbForm is the form that a word is of a verb.
type verbForm int

const (
	bare       verbForm = iota // remove
	third                      // removes
	past                       // removed, also as a participle
	continuous                 // removing
)

// verb is a word that is a form of a verb.
type verb struct {
	base string
	form verbForm
}

// irregular are verbs with their past and participle. Others end in -ed, and double their last
// letter if it is marked by a +.
var irregular = map[string]string{
	"bring": "brought", "cut": "cut", "give": "gave given", "freeze": "froze frozen", "keep": "kept", "lose": "lost", "make": "made", "overwrite": "overwrote overwritten",
	"put": "put", "set": "set", "shut": "shut", "strike": "struck stricken", "take": "took taken", "undo": "undid undone", "withdraw": "withdrew withdrawn", "write": "wrote written",
	"throw": "threw thrown", "drive": "drove driven", "let": "let", "leave": "left", "read": "read", "see": "saw seen", "find": "found", "show": "showed shown", "get": "got", "know": "knew known",
	"send": "sent", "tell": "told", "hold": "held", "rewrite": "rewrote rewritten", "reset": "reset",
}

// formsOf returns the forms of verbs, separated by spaces.
func formsOf(bases string) map[string]verb {
	forms := map[string]verb{}
	for _, base := range strings.Fields(bases) {
		base, doubles := strings.CutSuffix(base, "+")
		last := base[len(base)-1:]
		afterVowel := strings.ContainsAny(base[len(base)-2:len(base)-1], "aeiou")
		s, stem, ed := base+"s", base, base+"ed"
		switch {
		case doubles:
			stem = base + last
			ed = stem + "ed"
		case last == "y" && !afterVowel:
			s, ed = base[:len(base)-1]+"ies", base[:len(base)-1]+"ied"
		case strings.HasSuffix(base, "e"):
			stem, ed = base[:len(base)-1], base+"d"
		case strings.ContainsAny(last, "sxzo"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
			s = base + "es"
		}
		forms[base], forms[s], forms[stem+"ing"] = verb{base, bare}, verb{base, third}, verb{base, continuous}
		if other, ok := irregular[base]; ok {
			ed = other
		}
		for _, w := range strings.Fields(ed) {
			if w != base { // “put” is told by what stands before it
				forms[w] = verb{base, past}
			}
		}
	}
	return forms
}

// changing are the verbs for what is done to things of an org, by their kinds: (a)ccounts,
// (g)roups, a(p)ps, access (x), (s)essions, (f)actors, p(r)ofiles, and other (o)bjects.
var changing = map[string]string{
	"agpxsfo":  `block delete disable erase freeze lock quarantine remove revoke terminate unlock withdraw+`,
	"apo":      `activate deactivate deprovision provision reactivate suspend unsuspend`,
	"agpsfo":   `clear create kill reset+`,
	"as":       `close end expire open shut+`,
	"a":        `archive invite make offboard onboard register switch`,
	"gpxo":     `add assign bring cancel clean detach drop evict exclude expel+ grant include move place pull put+ reassign reclaim release restore return strip+ take throw transfer unassign undo`,
	"f":        `enrol+ enroll register renew`,
	"ro":       `change copy correct repair fix edit fill modify overwrite rename replace rewrite save set+ store update write`,
	"gr":       `keep`,
	"agr":      `synchronise synchronize update`,
	"px":       `lose`,
	"x":        `cut+ end give kick lift stop`,
	"g":        `become join kick leave`,
	"apgrsxfo": `roll`,
}

// verbsOfChange are the forms of these verbs, with the kinds of things that each is done to.
var verbsOfChange = sync.OnceValue(func() map[string]changeVerb {
	all := map[string]changeVerb{}
	for kinds, bases := range changing {
		for word, v := range formsOf(bases) {
			c := all[word]
			c.verb, c.kinds = v, c.kinds+kinds
			all[word] = c
		}
	}
	return all
})

type changeVerb struct {
	verb
	kinds string
}

// thingsOfOrg are what a service can change in an org, by their kinds, with the areas of scopes
// that do it.
var thingsOfOrg = []struct{ kind, words, areas string }{
	{"a", `account accounts identity identities login logins user users`, "users identitySources serviceAccounts realmAssignments"},
	{"g", `group groups membership memberships`, "groups governance accessRequests"},
	{"p", `app apps application applications assignment assignments licence licences license licenses seat seats`, "apps groups governance accessRequests appGrants"},
	{"x", `access rights permission permissions privileges entitlement entitlements`, "users groups apps roles governance accessRequests policies"},
	{"s", `session sessions`, "sessions users"},
	{"f", `authenticator authenticators enrollment enrollments factor factors mfa passkey passkeys password passwords`, "users authenticators policies"},
	{"r", `attribute attributes cost department departments field fields profile profiles surname surnames title titles`, "users identitySources schemas userTypes profileMappings"},
	{"o", `policy policies rule rules`, "policies"},
	{"o", `zone zones`, "networkZones"},
	{"o", `role roles`, "roles users groups governance"},
	{"o", `device devices`, "devices deviceIntegrations deviceAssurance"},
}

// thingOf are the indexes of these words in thingsOfOrg.
var thingOf = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for i, t := range thingsOfOrg {
		for _, w := range strings.Fields(t.words) {
			all[w] = i
		}
	}
	return all
})
