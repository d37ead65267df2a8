package english

import "slices"

// The classes of words that the rules of confused words, of numbers, and of adverbs go by.
var (
	// countables are nouns that have a plural, and an article in the singular.
	countables = Union(Union(persons, things), SetOf(`
		admin answer article asset attribute audience author badge branch browser calendar campaign candidate category
		change charity choice city class clinic collection column comment connection contact country course credential
		customer dashboard database date day deadline department detail domain driver email endpoint engineer entry
		environment error feature field file form friend function group guide hospital hour idea identity incident
		industry item letter list login logo lot manager member menu message minute mistake module month name need
		network note notification object operation option organisation organization page parameter partner patient
		payment person phone photo picture plan plant problem procedure process provider purchase question reason
		receipt recipient record region relationship reminder renewal request resource result review right rule sample
		school scope section server service setting shop signature situation source space spreadsheet status step student
		subscription table tablet target task template term test text threat tool topic transaction trip type unit
		university update user value vendor version visitor volunteer warehouse website week window workflow workspace
		year`))
	// uncountables are nouns that have no plural, and no a in front of them.
	uncountables = SetOf(`
		advice data documentation equipment evidence feedback furniture hardware information infrastructure knowledge
		malware news progress software staff stuff traffic training`)
	// toAdverbs are those that people use in place of adverbs.
	toAdverbs = SetOf(`
		automatic central clear complete constant correct direct dynamic easy effective efficient exact immediate
		instant manual perfect permanent precise proper quick regular safe seamless secure simple smooth successful
		temporary`)
	// plainStates are toAdverbs that a form of “be” comes before.
	plainStates = SetOf(`
		able available careful difficult easy expensive helpful impossible important necessary possible ready safe
		simple suitable useful`)
	// shortAdjectives have comparativeForms in -er.
	shortAdjectives = SetOf(`big cheap easy fast happy high large late long low quick rich safe short slow small smart strong`)
	// comparativeForms are toAdverbs after which “than” comes.
	comparativeForms = SetOf(`
		bigger better broader cheaper cleaner clearer closer darker deeper earlier easier faster fewer friendlier greater
		harder healthier heavier higher larger later less lighter longer lower more newer nicer older poorer quicker
		richer safer sharper shorter simpler slower smaller smarter smoother softer sooner stronger thinner tighter
		weaker wider worse younger`)
	// phrasalNouns are nouns that are two words as verbs: “to set up”.
	phrasalNouns = SetOf(`
		backup checkin checkout cleanup handoff handover lockout log-in login logoff logon logout lookup onoff pickup
		rollback rollout setup shutdown signin sign-in signoff signout signup sign-up startup takeover workaround`)
	// irregularPasts are pasts of irregular verbs that are no plain form of another verb.
	irregularPasts = SetOf(`
		ate became began bought brought broke built came caught chose did drew drove flew forgot froze gave went got grew
		had held hid kept knew left lost made met paid rode rose sang sank sat said sent shook slept sold spent spoke
		stole stood stuck swam swore taught took thought threw told tore understood woke won wore wrote`)
	// pastsOnly are pasts of verbs with another participle.
	pastsOnly = SetOf(`
		ate became began broke came chose did drew drove flew forgot froze gave went grew knew rode rose sang sank
		saw shook spoke stole swam swore took threw tore woke wore wrote`)
	// irregularParticiples are those of irregular verbs.
	irregularParticiples = SetOf(`
		begun bought bound broken brought built caught chosen done drawn driven fed forgotten found given gone held
		hidden kept known led left lent lost made met paid put read run said seen sent set shown sold spent spoken
		stolen taken taught told understood withdrawn won worn written`)
	// alsoNouns are verbs whose plain form is a noun, too.
	alsoNouns = SetOf(`backup change display download export import order report request schedule sync test transfer update upload use view`)
	// takesGerund are verbs after which no “to” comes.
	takesGerund = SetOf(`
		avoid avoids avoiding recommend recommends suggest suggests consider considers finish finishes enjoy enjoys
		imagine involve involves risk risks`)
	// indefinites are pronouns with the verb of a single person.
	indefinites = SetOf(`anybody anyone everybody everyone nobody no-one somebody someone everything nothing something`)
	// beforeClauses are words that a clause comes after.
	beforeClauses = SetOf(`that which who so when if where as because and but while`)
	// groupsOfPeople can be followed by “who”.
	groupsOfPeople = SetOf(`client company department group office organisation organization platform provider role team vendor`)
	pronouns       = SetOf(`i you he she it we they`)
	possessives    = SetOf(`its their your our his her my`)
	// endsNoun are words before which a noun isn't part of a compound.
	endsNoun = Union(Union(ClauseStarts, Prepositions), Auxiliaries)
)

// isAny reports whether a word is one of several.
func isAny(w string, all ...string) bool { return slices.Contains(all, w) }

// IsNoun reports whether a word is a countable noun in the singular or the plural.
func IsNoun(w string) bool { return countables[w] || isNounPlural(w) }

// isNounPlural reports whether a word is the plural of a countable noun.
func isNounPlural(w string) bool {
	s := singularOf(w)
	return s != w && countables[s] || w == "people" || w == "children"
}

// IsThird reports whether a word is the third person of a verb that is no noun.
func IsThird(w string) bool {
	return w == "depends" || w == "belongs" || w == "shows" || w == "allows" || w == "needs" || len(w) > 3 && w[len(w)-1] == 's' && onlyVerbs[BareOf(w)]
}

// isVerb reports whether a word is the plain form of a verb.
func isVerb(w string) bool { return PlainVerbs[w] || onlyVerbs[w] || IsBareVerb(w) }

// isParticiple reports whether a word is a participle of the past.
func isParticiple(w string) bool {
	return irregularParticiples[w] || len(w) > 3 && w[len(w)-2:] == "ed" && Knows(w)
}
