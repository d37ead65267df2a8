package english

import "strings"

// IsBareVerb reports whether a word can be the plain form of a verb, by the forms that are
// made of it.
func IsBareVerb(w string) bool {
	if PlainVerbs[w] {
		return true
	}
	if len(w) < 3 || notVerbs[w] || !IsLetters(w) || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") {
		return false
	}
	v := vocabularyOfEnglish()
	stem := strings.TrimSuffix(w, "e")
	return v.known[w] && v.known[stem+"ing"] && v.known[stem+"ed"]
}

// isGerund reports whether a word is a form in -ing of a verb.
func isGerund(w string) bool {
	stem, ok := strings.CutSuffix(w, "ing")
	return ok && len(stem) > 1 && (IsBareVerb(stem) || IsBareVerb(stem+"e"))
}

// gerundOf returns the plain verb of a form in -ing.
func gerundOf(w string) string {
	stem := strings.TrimSuffix(w, "ing")
	if PlainVerbs[stem+"e"] {
		return stem + "e"
	}
	return stem
}

// BareOf returns the plain form of a verb in the third person: “carry” of “carries”.
func BareOf(w string) string {
	switch {
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case hasSuffix(w, "ches", "shes", "sses", "xes", "oes"):
		return w[:len(w)-2]
	}
	return strings.TrimSuffix(w, "s")
}

// isPastOf reports whether a word is the past of a plain verb.
func isPastOf(w string) bool {
	stem, ok := strings.CutSuffix(w, "ed")
	return ok && (PlainVerbs[stem] || PlainVerbs[stem+"e"])
}

// isPlural reports whether a word is the plural of a noun, as its ending tells.
func isPlural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !hasSuffix(w, "ss", "us", "is", "'s", "ics", "ous", "news") && !notPlurals[w] && Knows(w)
}

// singularOf returns the singular of a noun.
func singularOf(w string) string {
	if s, ok := strings.CutSuffix(w, "ies"); ok {
		return s + "y"
	}
	return strings.TrimSuffix(w, "s")
}

// startsObject reports whether the words at an index begin an object: “the users”, “two”.
func startsObject(c clause, i int) bool {
	w := c.at(i)
	return Determiners[w] || numbers[w] || objectStarts[w] || i < len(c.names) && isPlural(w) && !PlainVerbs[BareOf(w)] || !Prepositions[w] && !ClauseStarts[w] && isPlural(c.at(i+1)) && !PlainVerbs[BareOf(c.at(i+1))]
}

// IsLetters reports whether a word is in small letters without accents.
func IsLetters(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

func hasPrefix(w string, all ...string) bool {
	for _, p := range all {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

func hasSuffix(w string, all ...string) bool {
	for _, p := range all {
		if strings.HasSuffix(w, p) {
			return true
		}
	}
	return false
}

// The classes of words that the rules of grammar go by. They are those that matter in texts about
// products, and not all that English has.
var (
	// PlainVerbs are verbs whose plain form is no noun beside a name.
	PlainVerbs = SetOf(`
		appear avoid behave belong carry comply consist depend exist explain feel greet include occur refer rely
		seem speak submit vary add allow approve arrive assign automate become begin belong bring buy calculate
		choose collect combine come compare confirm connect contain convert create deactivate decide delete deliver
		describe detect disable discover do empower enable encrypt end enroll enrol ensure enter erase expire find
		follow forget forgive generate get give go grant grow happen have help hire identify import inform install
		integrate invite join keep know learn leave lend let lose make manage match measure meet need notify obtain
		offer open organize pay permit pick predict prevent produce protect prove provide publish reach receive
		recognize recommend reduce register reject remain remember remind remove rename renew replace require reset
		resolve respond restore retrieve return reveal revoke save say see sell send show simplify solve start stop
		store streamline suggest suspend synchronize take tell thank think transcribe translate understand update
		upload use validate verify visualize wait want warn weigh write`)
	// onlyVerbs are plain verbs that are no adjectives, participles, or nouns after “is”.
	onlyVerbs = SetOf(`
		greet lock unlock wait carry depend belong exist explain include occur refer submit add activate allow begin
		choose describe detect find approve assign automate block calculate collect confirm connect contain create
		deactivate delete deliver describe detect disable enable enroll enrol ensure erase forget generate give
		grant hire identify import inform install integrate invite keep lend lose manage measure notify obtain pay
		permit prevent protect prove provide publish receive recognize reject remember remind remove rename renew
		replace require resolve restore retrieve revoke save see sell send store suspend synchronize take tell
		transfer translate verify warn write`)
	notVerbs = SetOf(`found saw felt left wound bore fell lay ground bound thought will can may must might were
		found read put set cut let hit cost also back down even home like only open own past present still then
		there well while with within without over under after before people staff live free clean clear able next
		last first second third more most other another such same each every any some our your their its his her
		this that these those which what when where how why who whom whose and but for nor yet not all both from
		into onto upon about above across against along among around behind below beneath beside between beyond
		during except inside near off out outside since through throughout till toward until up via`)
	// Adverbs stand between a subject and its verb.
	Adverbs = SetOf(`also then automatically always never even just only immediately already directly simply often quickly easily still not`)

	// ClauseStarts are what a clause begins after.
	ClauseStarts = SetOf(`, and but or so that when if because as before after until once while which where since whether although though`)
	// Prepositions come before a noun that is no subject.
	Prepositions = SetOf(`
		of for to in from with by on at between about than into onto over under without within per via through
		across against among during like including`)
	ofSet      = SetOf(`of in for with from one each every kind`)
	relatives  = SetOf(`that which who what it he she one whom`)
	causatives = SetOf(`
		keep keeps leave leaves let lets make makes help helps have see sees watch do does did can could will would
		may might must should to`)
	// Auxiliaries are verbs that another one follows.
	Auxiliaries = SetOf(`
		is are was were be been being has have had do does did can could will would may might must should don't
		doesn't didn't isn't aren't`)
	modals        = SetOf(`can could will would must should may might cannot can't won't`)
	beingForms    = SetOf(`is are was were been being`)
	questionWords = SetOf(`what which how why where who all`)
	numbers       = SetOf(`two three four five six seven eight nine ten several many few both these those`)
	// Determiners come before a noun.
	Determiners = SetOf(`a an the each every this that another its your their his her our my one new any no`)
	// determinersOfOne go with a singular only.
	determinersOfOne = SetOf(`a an each every another this`)
	objectStarts     = SetOf(`
		you them us it who what which whom people users all some everyone someone everybody anyone employees
		together how when where`)
	plainAdjectives = SetOf(`new other right second first same next different correct active former external temporary`)
	noPlurals       = SetOf(`informations softwares hardwares datas equipments feedbacks knowledges advices
		staffs peoples furnitures luggages homeworks evidences researches progresses childrens mens womens`)
	notPlurals = SetOf(`workflows always perhaps besides sometimes towards afterwards news series means
		species thanks its this thus plus less unless across process access business status bonus alias campus focus
		various previous serious hers ours yours theirs whereas payroll sales operations`)

	persons = SetOf(`user employee colleague operator member customer administrator admin manager translator
		worker joiner leaver contractor student teacher driver nurse guest visitor accountant agent client person
		assistant tenant owner newcomer supervisor technician engineer doctor patient volunteer reviewer approver
		freelancer lecturer officer trainee musician librarian dispatcher clerk recruiter candidate applicant
		auditor lawyer analyst developer colleague supplier reader trainer warden keeper picker editor`)
	things = SetOf(`project account device contract group office desk building company team department folder
		ticket flow license licence number system tool platform application app solution program integration
		connector product role role permission certificate invoice document session factor password secret card
		badge key policy report schedule shift task job booking vehicle machine room floor locker site location
		order payment address list profile record request alert event risk code`)
	// writesDown are forms of verbs, too: “lists who”.
	writesDown = SetOf(`list lists record records report reports document documents request requests schedule schedules`)
	// plainThings are what an app is.
	plainThings = SetOf(`system tool platform application app solution program product`)
	oneOfThem   = Union(persons, SetOf(`project account device contract building company department folder
		ticket desk number connector integration application platform solution invoice certificate flow vehicle
		machine locker team office`))

	// wrongForms are what irregular verbs don't become.
	wrongForms = SetOf(`reseted resetted sended builded putted setted readed writed choosed choosen goed
		teached catched buyed maked keeped leaved losed selled shutted spended splitted hitted cutted letted breaked
		finded gived holded knowed meaned meeted bringed getted runned beginned comed becomed thinked understanded
		overwrited rewrited hided stealed feeled standed upsetted rebuilded resended`)
	// takesInfinitive are words that a verb follows after “to”.
	takesInfinitive = SetOf(`
		need needs needed want wants able allow allows allowed help helps helped has have had must enable enables
		try tries decide decides`)

	// wrongPairs are words with the ones that don't go after them.
	wrongPairs = pairs(`allows to|enables to|lets to|depends of|depend of|
		depending of|consist in|consists in|different of|interested on|interested for|responsible of|responsible to|
		according with|discuss about|for to|must to|should to|since two years|since three years|since many years|
		since several years|makes easy the|make easy the|makes possible the|make possible to|not more used|
		no more used|more easy|more easier|more better|more fast|more faster|more safe|more simple|more cheap|
		is showed|are showed|be showed|is been|are been|was been|explain you|explains you|suggest you to|
		thanks at|in the same time|help to the|helps to the|give the possibility|
		gives the possibility|has the possibility|have the possibility|with the help from|in real-time way|
		on automatic way|in automatic way|in automatic mode|by automatic way|in a automatic|the both|
		all the informations|how it works it|access at the|informs about the|too much users|too much time to|
		much users|less users|much apps|we is|there is many|there is several|everyone have|everybody have|
		everyone are|nobody have|who is users|which used from|that are belongs|so that can|thanks this|
		thanks our|need anymore|needs anymore|not anymore need|am able|to getting|to making|to providing|to helping|
		to creating|for manage|for create|for connect|for see|for reduce|for save|for make|for send|for give|
		for automate|for keep|for control|not need to|not needs|no need of|instead to|after to|before to|without to|
		besides to|according the|accordingly to|based in the groups|by this way|compatible to|consist from|
		consists from|contact to|contacts to|cope up|depend from|depends from|depending from|described at above|do the needful|does the needful|due of|
		due the|explain to about|focus in|focused in|focuses in|from the other side|in a automated way|in base of|in base to|in internet|in other hand|in other side|in the internet|inform to|informed to|
		informing to|informs to|instead the|integrate to|integrated to|integrates to|is use to|like described|like mentioned|like shown|looks alike to|married with|mention about|mentions about|notifies to|notify to|on internet|
		on real time|at real time|prefer than|reach to the|request for to|responsible on|resulting to|revert back|reverts back|same like|same than|
		search for to|similar than|similar with|since a long|specialised on|specialized on|take care about|takes care about|thanks of|the most of|the updation|updation of|used from many|used from more|used from companies|
		used from customers|well know|works good|an access on|in a easy|in a simply|is consist|are consist|let to|suitable to|one of best|one of most|tells to|easy for use|easy for manage|make to change|are avoiding to|is existing`)
)

// Union returns a set of the words of two.
func Union(a, b map[string]bool) map[string]bool {
	all := map[string]bool{}
	for _, set := range []map[string]bool{a, b} {
		for w := range set {
			all[w] = true
		}
	}
	return all
}

// pairs returns phrases by their first word.
func pairs(phrases string) map[string][][]string {
	all := map[string][][]string{}
	for _, p := range strings.Split(phrases, "|") {
		w := strings.Fields(p)
		all[w[0]] = append(all[w[0]], w[1:])
	}
	return all
}
