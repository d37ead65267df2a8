package check

import (
	"slices"
	"strings"

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
			text := fold(s.description())
			if words := firstIn(text, slang, chat, jaunty); words != "" {
				return found("The description says "+quoted(strings.TrimSpace(words))+".", words)
			}
			if question := firstIn(asksForQuestions.ReplaceAllString(text, ""), askedReader); question != "" {
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
			text := fold(s.description())
			facts := aboutCompany.FindAllString(text, several)
			for _, p := range []*pattern{ofCompany, ofMakers} {
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
			text := fold(s.description())
			if leftoverText.MatchString(withoutComing(text)) || internalNote.MatchString(text) {
				return nil // which has to go first
			}
			if words := firstIn(asSoonAs.ReplaceAllString(text, "when"), news, soon, planned); words != "" {
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
			if words := firstIn(s.text(oin.AppDescription), compared, against, rivalry); words != "" {
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
				if words := firstIn(fold(text), callToAct, asksReader, invites); words != "" {
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
			for _, t := range slices.Concat(technical.FindAllString(fold(text), 20), implementation.FindAllString(fold(text), 20), builtWith.FindAllString(fold(text), 20), camelName.FindAllString(text, 20)) {
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
				if wrong := s.wordsMisspelled(s.text(k)); len(wrong) > 0 {
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
			text := fold(s.description())
			slips, sure := slipsInGrammar(s.description(), s.text(oin.AppName))
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
	marksInText    = newPattern(`[™®©℠]|\((tm|TM|R|r|c|C)\)|[\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]\x{FE0F}?`)
	marksWithSpace = newPattern(`[ \t]?(?:[™®©℠\x{FE0F}\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]|\((?:tm|TM|R|r|c|C)\))+([ \t]|$|)`)

	news = newPattern(`\b(excited|thrilled|proud|pleased|delighted|happy|glad|honou?red) to (announce|introduce|present|launch|share|unveil|bring)\b|\bwill\b[^.]{0,60}\b(from|in|by|as of|starting|beginning|since|until|with|during) (the )?(early |late |mid-? ?|beginning of |end of )?((next|this|coming) (spring|summer|autumn|fall|winter|quarter|month|year)|((spring|summer|autumn|fall|winter|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december) (of )?)?20[2-4]\d)\b|` +
		`\b(as of|starting( in)?|from) (early |late |mid-? ?)?(spring|summer|autumn|fall|winter|q[1-4]|january|february|march|april|june|july|august|september|october|november|december) (of )?20[2-4]\d\b|` +
		`\bin the works\b|\b(under|in|still in) (active )?development\b|\b(is|are) being (built|developed)\b|\b(is|are|in|still in) (a )?(public |private |closed |open )?beta\b|` +
		`\b(early )?(next|later this) (spring|summer|fall|autumn|winter|quarter|year)\b|` +
		`\b(version|release|v) ?\d+(\.\d+)* (adds|brings|fixes|introduces|includes|supports|is out|now|improves)\b|\b(new|added|fixed|changed|improved) in (version|release|v) ?\d|` +
		`\bwhat's new\b|\brelease notes\b|\b(fixes|fixed) (a |an |some |several |various |minor )*(bugs?|issues?|problems?)\b|\b(is|are) (currently )?(planned|scheduled) for\b|` +
		`\bplanned for (q[1-4]|20\d\d|the|early|late|next|spring|summer|autumn|fall|winter)\b|\b(on|in) (our|the) (product )?roadmap\b|` +
		`\bwill (soon )?(be (added|available|supported|released)|come|follow|support|add)\b.{0,30}\b(soon|shortly|later|next|future|in (q[1-4]|20\d\d)|upcoming)\b|` +
		`\b(in|with) (a |an |the |our )?(future|later|upcoming|next) (version|release|update)s?\b|\bwe (plan|intend|are planning|are working) (to|on)\b|` +
		`\bnot yet (supported|available|implemented)\b|\bcoming (in|this|next) (q[1-4]|20\d\d|spring|summer|autumn|fall|winter|year|quarter|month)\b`)

	compared = newPattern(`\b(?i:unlike|(?:teams|customers|companies|organi[sz]ations|those) (?:(?:that|who|which) )?(?:move|moving|switch|switching|migrate|migrating) (?:over |away )?from|(?:better|cheaper|faster|easier|safer|smarter|more \w+|less \w+) than|(?:an? |the )?(?:\w+ )?alternative to|compared (?:to|with)|(?:half|third|fraction) (?:of )?the (?:cost|price) of|replaces? your) (?:the )?[A-Z]\p{Ll}+[\w.]*`)

	callToAct = newPattern(`(^|[.!?] )(please |just |so )?(get in touch|reach out (and|to (us|our|see|learn|find))|ask for (your|a) (\w+ )?(tour|offer|quote|demo|walk-?through)|ask us|ask our|talk to (us|one of)|speak (to|with) (us|our|one of)|drop us|give us a|ring us|message us|let's (talk|chat)|let us (talk|show))\b|\bget in touch with (us|our|sales)\b|\bfind out (what|how) (that|this|it|we) (could|can|would) (mean|do|help|save)\b|\b(we'd|we would|we) love to (talk|hear|show|help you)\b|(^|[.!?] )(see|try|find out) (it )?for yourself\b|` +
		`\b(click|tap|press) here\b|\b(learn|read|find out|discover) more( at| on| here|[.!]|$)|\bvisit (us|our) ?(website|site|blog|web|page|booth|online)?\b|\b(contact|call|email|write to|talk to|reach out to) (us|sales|our (sales|team|experts))\b|\b(book|request|schedule|get|ask for) (a|your|an) (\w+ )?(demo|quote|consultation|trial)\b|\b(get started|sign up|buy|order|download|subscribe|register|join) (it )?(today|now|for free|here)\b|\btry (it|us|\w+) (out )?(today|now|for free|free)\b|\bstart your (free )?(trial|journey)\b`)

	technical = newPattern(`\bokta\.[a-z]+(\.[a-z]+)*\.(read|manage)\b|\boauth( ?2(\.0)?)?\b|\bclient[ -]credentials?\b|\bclient (id|secret)s?\b|\brest(ful)? apis?\b|\b(access|bearer|refresh) tokens?\b|\bgrant types?\b|\bscopes?\b|\bjwts?\b|\bjson\b|\b(get|post|put|patch|delete) /[a-z]|/api/v\d|\bendpoints? (of|at|url)\b|\btoken endpoint\b|\bmicroservices?\b|\bkubernetes cluster of ours\b|\bwebhook url\b|\bhttp (get|post|requests?)\b|\btls 1\.\d\b|\bcron\b`)

	// brokenLine matches the end of a line within a sentence.
	brokenLine = newPattern(`([\p{Ll}\d,])[ \t]*\n[ \t]*(\p{Ll}|[A-Z]\p{Ll}+ (?:and|or|to|in|of|for|with)\b|Okta\b)`)

	slang = newPattern(`\b(yikes|super[ -]?duper|go(es)? (bananas|nuts)|pinky (promise|swear)|easy[ -]peasy|hooray|whoa|woah|bummer)\b|^(hey|hi|hello|yo|howdy|welcome)( there| folks| everyone| all)?\b[ ,!]|, (right|huh|eh)\?|\bpretty (neat|cool|nifty|sweet|slick|awesome)\b|\bnot on our watch\b|\b(how (cool|neat|great) is that|sounds? (familiar|good|great)\?|guess what|you bet|no worries|trust us|got your back|hell yeah|no kidding|bye-?bye)|\b(grab (a|your) (coffee|popcorn|cup)|nope|yep|yup|yuck|eww+|yikes|hurray|huh|duh|oops|ouch|phew|ugh|nah|yeah|gonna|wanna|gotta|kinda|sorta|lotsa|y'all|yay|woo-?hoo|boom|bam|voil[aà]|ta-?da|super[ -](easy|simple|fast|cool|fun)|dead simple|insanely|crazy (fast|easy|good)|a breeze|piece of cake|no[ -]brainer|rocks|kick[ -]ass|badass|suck(s|ed|ing)?\b|crap|damn|lol|btw|fyi|asap|cool (stuff|thing|feature|app)|stuff like that|and stuff|awesomeness|magic(ally)? happens?|like magic|works its magic|ninjas?|rockstars?|guys|folks|without lifting a finger|hassle[ -]free headache)\b`)

	aboutCompany = newPattern(`\bfounded in\b|\b(owner|family|founder|employee)-(managed|run|owned|led)\b|\b[\d,.]+\+? (employees|(satisfied |happy |loyal )+customers)\b|\b(certified|accredited) (according|to iso|by t)|\b(a )?member of (the )?[a-z]+\b|\bour founders?\b|\b(we are|we're|is) an? (\w+ )?(bootstrapped|self-funded|independent|privately held|venture-backed)\b|\b(we are|we're) an? [\w, -]{0,40}(company|business|firm|start-?up|agency|studio|cooperative|family|consultancy|spin-?off)\b|\b(in|now in) (its|our|the) (second|third|fourth|fifth|sixth|\d+(st|nd|rd|th)) generation\b|` +
		`\b(proud|founding|active) members? of\b|\biso(/iec)?[ -]?\d{4,5}[ -](certified|accredited)\b|\b(our|we (are|have) an?|and an?) (\w+ )?(staff|team|workforce|crew) of (about |over |around |more than |some )?\d+|` +
		`\best\.? ?(19|20)\d\d\b|\bseries [a-e]\b|\b(founded|established|incorporated|started) (in|by) \w+|\bsince (19|20)\d\d\b|\bheadquartered\b|\b(head)?offices in\b|\bbased in [a-z]+|` +
		`\bemploys? (more than |over |about |around |some )?[\d,.]+|\b[\d,.]+\+? employees (in|across|worldwide|around)\b|\b[\d,.]+ offices\b|\b(listed|traded|quoted) on\b|` +
		`\b(nasdaq|nyse|stock exchange)\b|\b(named|recogni[sz]ed|ranked|positioned|rated) (as )?(an? |the )?(\w+ )?(leader|visionary|challenger|strong performer|top|best|one of)\b|` +
		`\b(gartner|forrester|idc|g2|magic quadrant|inc\. 5000|deloitte)\b|\baward[ -]winning\b|\bwinner of\b|\b(backed|funded) by\b|\b(series [a-e]|seed) (funding|round)\b|\braised \$|` +
		`\bour (mission|vision|values|story) (is|are|was)\b|\b(subsidiary|division|part) of the .{2,40} group\b`)

	// broken matches what people who write English seldom leave as it is: a verb in a form
	// that doesn't go with what is before it, a missing article, and words without a plural.
	broken = newPattern(`\b(?:can|will|may|must|should|could) (?:searching|creating|updating|using|making|sending|managing|connecting|adding|removing|assigning|reading|finding|opening|getting|taking|checking|importing|deleting)\b|(?:^|[.!?;] |\band |\bwhen |\bso that )[Ii]t (?:poll|sync|create|update|send|remove|import|help|allow|provide|connect|collect|suspend|deactivate|activate|assign|manage|show|track|notify|delete|add|move|take|give|change|open|close|keep|need|work|pay|buy|order|read the)\b|\b(?:they|we) (?:changes|creates|updates|sends|removes|adds|uses|imports|orders)\b|\byou (?:creates|sends|removes|adds)\b|\bis (?:system|tool|platform|software|solution|service|application) (?:for|that|which|to)\b|\b(?:is|are|was|were|been|being) (?:create|update|delete|remove|add|assign|use|connect|integrate|provide|send|allow|activate|deactivate)\b[^-]|` +
		`\b(?:users|employees|admins|administrators|customers|companies|teams|groups|accounts|tasks|people|apps|applications|managers|devices|roles|permissions|they|we|you) (?:is|was|has|does|needs|wants|gets|allows|helps|provides|makes|comes|goes)\b|` +
		`\b(?:it|he|she) (?:have|do|are|were|allow|provide|help|make|give|enable|integrate|connect|offer|sync)\b|\bthis (?:are|allow|provide|have)\b|\b(?:user|employee|admin|administrator|customer|app|application|product|integration|connector|platform) (?:have|are|do|were|allow|provide)\b|` +
		`\b(?:can|could|will|would|must|should|may|might) (?:creates|updates|deletes|removes|adds|assigns|uses|syncs|allows|connects|creating|updating|managing|connecting)\b|` +
		`\b(?:informations|softwares|datas|equipments|feedbacks|knowledges|advices|more (?:easy|easier|fast|faster|better))\b|\b(?:allows?|permits?|enables?|lets?) to [a-z]+|` +
		`\bfor (?:to|manage|create|connect|automate|follow|see|save|reduce|make) (?:the|your|a|all|users?|employees)\b|\b\w+,? it is (?:a |an )?(?:app|application|program|software|platform|tool|solution|system)\b|` +
		`\b(?:the|an) (?:the|an|a|is|are)\b|\ba (?:the|an)\b|\ban? (?:apps|applications|users|employees|integrations|softwares|tools)\b|\bis (?:application|app|program|platform|tool|solution|system) (?:for|that|which)\b|` +
		`\bfor to [a-z]+|\bboth (?:is|was|has)\b|\b(?:user|employee|person|manager|admin|customer) not (?:use|need|have|work|know|want|log|sign)\b|\b(?:must|should) to [a-z]+\b|\b(?:contract|payslip|account|request|device|group|role|task|employee|person|order|ticket|manager) have (?:been|a|an|the|no)\b|\b(?:once|when|if|until|after) (?:he|she|it|user|employee|admin) (?:have|leave|join|sign|click|need|want)\b|` +
		`\bautomatic (?:opens?|creates?|deletes?|removes?|assigns?|adds?)\b|\b(?:depends of|consist in|different of|interested on)\b`)
	// otherSubject matches what is before a verb that belongs to another word: “a list of
	// users is”, “all you have to do is connect”.
	otherSubject = newPattern(`\b(?:of|for|to|in|from|with|by|on|at|between|about|or|and|than)(?: (?:the|their|its|your|our|all|an?|each|new|these|those|active))?(?: \w+)? $|\b(?:do|does|did|needs?|wants?|step|thing|goal|job|task|here|there|if|that|whether|let|make|makes|help|helps) $`)
	// andAgain and byPronoun match a subject that begins another sentence: “and they changes”.
	andAgain     = newPattern(`\band $`)
	byPronoun    = newPattern(`^(they|we|he|she) `)
	surelyBroken = newPattern(`\bis (system|tool|platform|software|service|application) for to\b|\b(informations|softwares|datas|equipments|feedbacks|knowledges|advices|more (easy|easier|faster|better))\b|\bis (create|update|delete|remove)\b`)
)
