package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// tone are checks of whether a description is written as the catalog's are.
var tone = []*Check{
	{
		ID: "description.marks", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The description has no trademark signs or emoji.",
		Why:   "The catalog's texts go without them, and not every browser shows them.",
		Fix:   "Leave them out.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.AppDescription)
			m := marksInText.FindString(text)
			if m == "" {
				return nil
			}
			f := found("The description has "+quoted(m)+".", m)
			if rest := strings.TrimSpace(marksWithSpace.ReplaceAllString(text, "$1")); rest != "" {
				f[0].Fixes, f[0].FixLabel = map[oin.Key]oin.Value{oin.AppDescription: {Text: rest}}, "Remove the signs"
			}
			return f
		},
	},
	{
		ID: "description.tone", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description is written plainly.",
		Why:   "Customers compare apps soberly, and the catalog's tone is neutral.",
		Fix:   "Say what the app does as you would say it to a customer's IT department.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := english.Fold(s.description())
			if words := firstIn(text, slang, chat, jaunty, cheers); words != "" {
				return found("The description says "+quoted(strings.TrimSpace(words))+".", words)
			}
			if question := firstIn(asksForQuestions.ReplaceAllString(text, ""), askedReader); question != "" && !plainQuestion(question) {
				return found("The description asks "+quoted(question)+".", question)
			}
			return nil
		},
	},
	{
		ID: "description.company", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description is about the app, and not about the company.",
		Why:   "Customers look for what the app does with Okta. The website tells who makes it.",
		Fix:   "Say what the app does instead, and what customers gain by using it with Okta.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			const several = 2
			text := english.Fold(s.description())
			if claim := surelyCompany.FindString(text); claim != "" {
				return found("The description says of the company: "+quoted(claim)+".", claim)
			}
			facts := aboutCompany.FindAllString(text, several)
			for _, p := range []*pattern.Pattern{ofCompany, ofMakers} {
				if more := p.FindAllString(text, several); len(more) > len(facts) {
					facts = more
				}
			}
			if len(facts) == several {
				return found("The description says of the company: "+quoted(facts[0])+" and "+quoted(facts[1])+".", facts...)
			}
			return nil
		},
	},
	{
		ID: "description.today", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description says what the app does today.",
		Why:   "It stays in the catalog until your next update. Plans and release notes are soon wrong.",
		Fix:   "Leave out what is planned, and what is new in a version.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := english.Fold(s.description())
			if leftoverText.MatchString(withoutComing(text)) || internalNote.MatchString(text) {
				return nil // which has to go first
			}
			if words := firstIn(notPlanned.ReplaceAllString(asSoonAs.ReplaceAllString(text, "when"), ""), news, soon, planned, futures); words != "" {
				return found("The description says "+quoted(strings.TrimSpace(words))+".", words)
			}
			return nil
		},
	},
	{
		ID: "description.competitor", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description is about the app alone, and not about how it compares with others.",
		Why:   "Okta doesn't publish comparisons of products in its catalog.",
		Fix:   "Say what the app does, without naming the other product.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			if words := firstIn(s.text(oin.AppDescription), compared, against, rivalry, surelyCompared); words != "" {
				return found("The description compares: "+quoted(words)+".", words)
			}
			return nil
		},
	},
	{
		ID: "description.call", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description doesn't ask customers to click, call, or buy.",
		Why:   "The catalog shows plain text beside its own buttons, and links and contacts have their own fields.",
		Fix:   "Leave the sentence out.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			if text := s.text(oin.AppDescription); !linkInText.MatchString(text) {
				if words := firstIn(byOthers.ReplaceAllString(english.Fold(text), ""), callToAct, asksReader, invites, callsMore); words != "" {
					return found("The description says "+quoted(strings.TrimSpace(words))+".", words)
				}
			}
			return nil
		},
	},
	{
		ID: "description.technical", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description says what customers gain, and not how the integration is built.",
		Why:   "Customers choose an app by what it does. Scopes and protocols are shown elsewhere in the catalog.",
		Fix:   "Say what happens in the app when something happens in Okta, or the other way around.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			const several = 3
			var terms []string
			infra := 0
			text := s.description()
			if term := surelyTechnical.FindString(english.Fold(text)); term != "" {
				return found("The description is about "+quoted(strings.TrimSpace(term))+".", term)
			}
			for _, t := range slices.Concat(technical.FindAllString(english.Fold(text), 20), implementation.FindAllString(english.Fold(text), 20), builtWith.FindAllString(english.Fold(text), 20), camelName.FindAllString(text, 20)) {
				// A product can be for databases, and name several.
				if infrastructure.MatchString(t) {
					infra++
				}
				if !slices.Contains(terms, t) {
					terms = append(terms, t)
				}
			}
			if len(terms) >= several && infra < len(terms) {
				return found("The description is about "+joined(terms)+".", terms...)
			}
			return nil
		},
	},
	{
		ID: "description.spelling", About: []oin.Key{oin.AppDescription, oin.ExistingChanges},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Public texts are spelled correctly.",
		Why:  "It's the first thing that customers see of your product.",
		Fix:  "Correct the words.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.AppDescription, oin.ExistingChanges} {
				if _, language := s.foreignPart(s.text(k)); language != "" {
					continue
				}
				if wrong := english.Misspelled(s.text(k), s.ownWords()); len(wrong) > 0 {
					all = append(all, Finding{Field: k, Item: -1, Text: "This has misspelled words: " + strings.Join(wrong, ", ") + ".", Evidence: wrong})
				}
			}
			return all
		},
	},
	{
		ID: "description.line-breaks", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Lines end where paragraphs do.",
		Why:  "A text that was copied from a PDF or email keeps its line ends, and the catalog shows them.",
		Fix:  "Join the lines.",
		find: func(s Subject) []Finding {
			const several = 2
			text := s.text(oin.AppDescription)
			if len(brokenLine.FindAllString(text, several)) < several {
				return nil
			}
			f := found("The description has line ends within sentences.", text)
			f[0].Fixes, f[0].FixLabel = map[oin.Key]oin.Value{oin.AppDescription: {Text: brokenLine.ReplaceAllString(text, "$1 $2")}}, "Join the lines"
			return f
		},
	},
	{
		ID: "description.grammar", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The description is in correct English.",
		Why:  "It's the first thing that customers see of your product.",
		Fix:  "Have someone who writes English every day read it.",
		find: func(s Subject) []Finding {
			const several = 2
			text := english.Fold(s.description())
			slips, sure := english.Slips(s.description(), s.text(oin.AppName))
			for _, slip := range slipsIn(text) {
				if !slices.ContainsFunc(slips, func(other string) bool { return strings.Contains(slip, other) || strings.Contains(other, slip) }) {
					slips = append(slips, slip)
				}
			}
			if len(slips) >= several || len(slips) == 1 && (sure || surelyBroken.MatchString(text)) {
				return found("Is this English correct? "+quoted(slips[0]), slips...)
			}
			return nil
		},
	},
}

// slipsIn returns what is hardly correct English in a folded text.
func slipsIn(text string) []string {
	var all []string
	for _, at := range broken.FindAllStringIndex(text, 20) {
		if before := text[:at[0]]; !otherSubject.MatchString(before) || andAgain.MatchString(before) && byPronoun.MatchString(text[at[0]:at[1]]) {
			all = append(all, strings.TrimSpace(text[at[0]:at[1]]))
		}
	}
	return all
}

var (
	marksInText    = pattern.New(`[™®©℠]|\((tm|TM|R|r|c|C)\)|[\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]\x{FE0F}?`)
	marksWithSpace = pattern.New(`[ \t]?(?:[™®©℠\x{FE0F}\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]|\((?:tm|TM|R|r|c|C)\))+([ \t]|$|)`)

	news = phrases(`
		(?:excited|thrilled|proud|pleased|delighted|happy|glad|honou?red) to (?:announce|introduce|present|launch|share|unveil|bring)
		will\b[^.]{0,60}\b<byTime> (?:the )?(?:early |late |mid-? ?|beginning of |end of )?<comingTime>
		(?:as of|starting(?: in)?|from) (?:early |late |mid-? ?)?(?:<season>|q[1-4]|january|february|march|april|june|july|august|september|october|november|december) (?:of )?20[2-4]\d
		in the works | (?:under|in|still in) (?:active )?development | (?:is|are) being (?:built|developed)
		(?:is|are|in|still in) (?:a )?(?:public |private |closed |open )?beta
		(?:early )?(?:next|later this) (?:<season>|quarter|year)
		(?:version|release|v) ?\d+(?:\.\d+)* (?:adds|brings|fixes|introduces|includes|supports|is out|now|improves)
		(?:new|added|fixed|changed|improved) in (?:version|release|v) ?\d~
		what's new | release notes
		(?:fixes|fixed) (?:a |an |some |several |various |minor )*(?:bugs?|issues?|problems?)
		(?:is|are) (?:currently )?(?:planned|scheduled) for
		planned for (?:q[1-4]|20\d\d|the|early|late|next|<season>) | (?:on|in) (?:our|the) (?:product )?roadmap
		will (?:soon )?(?:be (?:added|available|supported|released)|come|follow|support|add)\b.{0,30}\b<nearTime>
		(?:in|with) (?:a |an |the |our )?(?:future|later|upcoming|next) (?:version|release|update)s?
		we (?:plan|intend|are planning|are working) (?:to|on) | not yet (?:supported|available|implemented)
		coming (?:in|this|next) (?:q[1-4]|20\d\d|<season>|year|quarter|month)`)

	compared = phrases(`
		(?i:<setAgainst>) (?:the )?[A-Z]\p{Ll}+[\w.]*~
		(?i:(?:an? |the )?(?:\w+ )?alternative to) (?:the )?[A-Z]\p{Ll}+[\w.]*~`)

	callToAct = phrases(`
		~(?:^|[.!?] )(?:please |just |so )?<getInTouch>\b | get in touch with (?:us|our|sales)
		find out (?:what|how) (?:that|this|it|we) (?:could|can|would) (?:mean|do|help|save)
		(?:we'd|we would|we) love to (?:talk|hear|show|help you)
		~(?:^|[.!?] )(?:see|try|find out) (?:it )?for yourself\b | (?:click|tap|press) here
		(?:learn|read|find out|discover) more(?: at| on| here|[.!]|$)~
		visit (?:us|our) ?(?:website|site|blog|web|page|booth|online)?
		(?:contact|call|email|write to|talk to|reach out to) (?:us|sales|our (?:sales|team|experts))
		(?:book|request|schedule|get|ask for) (?:a|your|an) (?:\w+ )?(?:demo|quote|consultation|trial)
		(?:get started|sign up|buy|order|download|subscribe|register|join) (?:it )?(?:today|now|for free|here)
		try (?:it|us|\w+) (?:out )?(?:today|now|for free|free) | start your (?:free )?(?:trial|journey)`)

	technical = phrases(`
		okta\.[a-z]+(?:\.[a-z]+)*\.(?:read|manage) | oauth(?: ?2(?:\.0)?)? | client[ -]credentials?
		client (?:id|secret)s? | rest(?:ful)? apis? | (?:access|bearer|refresh) tokens? | grant types? | scopes?
		jwts? | json | (?:get|post|put|patch|delete) /[a-z] | ~/api/v\d | endpoints? (?:of|at|url) | token endpoint
		microservices? | kubernetes cluster of ours | webhook url | http (?:get|post|requests?) | tls 1\.\d | cron`)

	// brokenLine matches the end of a line within a sentence.
	brokenLine = pattern.New(`([\p{Ll}\d,])[ \t]*\n[ \t]*(\p{Ll}|[A-Z]\p{Ll}+ (?:and|or|to|in|of|for|with)\b|Okta\b)`)

	slang = phrases(`
		yikes | super[ -]?duper | go(?:es)? (?:bananas|nuts) | pinky (?:promise|swear) | easy[ -]peasy | hooray
		whoa | woah | bummer
		~^(?:hey|hi|hello|yo|howdy|welcome)(?: there| folks| everyone| all)?\b[ ,!]
		~, (?:right|huh|eh)\? | pretty (?:neat|cool|nifty|sweet|slick|awesome) | not on our watch
		(?:how (?:cool|neat|great) is that|sounds? (?:familiar|good|great)\?|guess what|you bet|no worries)~
		(?:trust us|got your back|hell yeah|no kidding|bye-?bye)~ | grab (?:a|your) (?:coffee|popcorn|cup) | nope
		yep | yup | yuck | eww+ | yikes | hurray | huh | duh | oops | ouch | phew | ugh | nah | yeah | gonna | wanna
		gotta | kinda | sorta | lotsa | y'all | yay | woo-?hoo | boom | bam | ~\bvoil[aà]\b | ta-?da
		super[ -](?:easy|simple|fast|cool|fun) | dead simple | insanely | crazy (?:fast|easy|good) | a breeze
		piece of cake | no[ -]brainer | rocks | kick[ -]ass | badass | suck(?:s|ed|ing)? | crap | damn | lol | btw
		fyi | asap | cool (?:stuff|thing|feature|app) | stuff like that | and stuff | awesomeness
		magic(?:ally)? happens? | like magic | works its magic | ninjas? | rockstars? | guys | folks
		without lifting a finger | hassle[ -]free headache`)

	aboutCompany = phrases(`
		founded in | (?:owner|family|founder|employee)-(?:managed|run|owned|led)
		[\d,.]+\+? (?:employees|(?:satisfied |happy |loyal )+customers)
		(?:certified|accredited) (?:according|after iso|to iso|by t)~ | (?:a )?member of (?:the )?[a-z]+ | our founders?
		(?:we are|we're|is) an? (?:\w+ )?(?:bootstrapped|self-funded|independent|privately held|venture-backed)
		(?:we are|we're) an? [\w, -]{0,40}(?:company|business|firm|start-?up|agency|studio|cooperative|family|consultancy|spin-?off)
		(?:in|now in) (?:its|our|the) (?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) generation
		(?:proud|founding|active) members? of | iso(?:/iec)?[ -]?\d{4,5}[ -](?:certified|accredited)
		(?:our|we (?:are|have) an?|and an?) (?:\w+ )?(?:staff|team|workforce|crew) of (?:about |over |around |more than |some )?\d+~
		est\.? ?(?:19|20)\d\d | ~\bseries [a-e]\b | (?:founded|established|incorporated|started) (?:in|by) \w+
		since (?:19|20)\d\d | headquartered | (?:head)?offices in | based in [a-z]+~
		employs? (?:more than |over |about |around |some )?[\d,.]+~
		[\d,.]+\+? employees (?:in|across|worldwide|around) | [\d,.]+ offices | (?:listed|traded|quoted) on | nasdaq
		nyse | stock exchange
		(?:named|recogni[sz]ed|ranked|positioned|rated) (?:as )?(?:an? |the )?(?:\w+ )?<leader>
		gartner | forrester | idc | g2 | magic quadrant | inc\. 5000 | deloitte | award[ -]winning | winner of
		(?:backed|funded) by | (?:series [a-e]|seed) (?:funding|round) | raised \$~
		our (?:mission|vision|values|story) (?:is|are|was) | (?:subsidiary|division|part) of the .{2,40} group`)

	// broken matches what people who write English seldom leave as it is: a verb in a form
	// that doesn't go with what is before it, a missing article, and words without a plural.
	broken = phrases(`
		(?:can|will|may|must|should|could) <gerund> | ~(?:^|[.!?;] |\band |\bwhen |\bso that )[Ii]t <bareVerb>\b
		(?:they|we) (?:changes|creates|updates|sends|removes|adds|uses|imports|orders)
		you (?:creates|sends|removes|adds)
		is (?:system|tool|platform|software|solution|service|application) (?:for|that|which|to)
		(?:is|are|was|were|been|being) <bareAfterIs>\b[^-]
		<plural> (?:is|was|has|does|needs|wants|gets|allows|helps|provides|makes|comes|goes)
		(?:it|he|she) (?:have|do|are|were|allow|provide|help|make|give|enable|integrate|connect|offer|sync)
		this (?:are|allow|provide|have) | <singular> (?:have|are|do|were|allow|provide)
		(?:can|could|will|would|must|should|may|might) <wrongForm> | informations | softwares | datas | equipments
		feedbacks | knowledges | advices | more (?:easy|easier|fast|faster|better)
		(?:allows?|permits?|enables?|lets?) to [a-z]+~
		for (?:to|manage|create|connect|automate|follow|see|save|reduce|make) (?:the|your|a|all|users?|employees)
		\w+,? it is (?:a |an )?(?:app|application|program|software|platform|tool|solution|system)
		(?:the|an) (?:the|an|a|is|are) | a (?:the|an)
		an? (?:apps|applications|users|employees|integrations|softwares|tools)
		is (?:application|app|program|platform|tool|solution|system) (?:for|that|which)
		for to [a-z]+~ | both (?:is|was|has)
		(?:user|employee|person|manager|admin|customer) not (?:use|need|have|work|know|want|log|sign)
		(?:must|should) to [a-z]+
		(?:contract|payslip|account|request|device|group|role|task|employee|person|order|ticket|manager) have (?:been|a|an|the|no)
		(?:once|when|if|until|after) (?:he|she|it|user|employee|admin) (?:have|leave|join|sign|click|need|want)
		automatic (?:opens?|creates?|deletes?|removes?|assigns?|adds?)
		depends of | consist in | different of | interested on`)
	// otherSubject matches what is before a verb that belongs to another word: “a list of
	// users is”, “all you have to do is connect”.
	otherSubject = phrases(`
		(?:of|for|to|in|from|with|by|on|at|between|about|or|and|than)(?: <determiner>)?(?: \w+)? $~
		(?:do|does|did|needs?|wants?|step|thing|goal|job|task|here|there|if|that|whether|let|make|makes|help|helps) $~`)
	// andAgain and byPronoun match a subject that begins another sentence: “and they changes”.
	andAgain     = pattern.New(`\band $`)
	byPronoun    = pattern.New(`^(they|we|he|she) `)
	surelyBroken = phrases(`
		is (?:system|tool|platform|software|service|application) for to
		informations | softwares | datas | equipments | feedbacks | knowledges | advices
		more (?:easy|easier|faster|better) | is (?:create|update|delete|remove)`)
)

// ownWords returns the words of the app's name and of the address of its website.
func (s Subject) ownWords() map[string]bool {
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	for _, l := range s.links(oin.AppWebsite) {
		own[brand(l.domain)] = true
	}
	return own
}
