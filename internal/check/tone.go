package check

import (
	"regexp"
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
			if words := slang.FindString(fold(s.description())); words != "" {
				return found("The description says "+quoted(strings.TrimSpace(words))+".", words)
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
			if facts := aboutCompany.FindAllString(fold(s.description()), several); len(facts) == several {
				return found("The description says of the company: "+quoted(facts[0])+" and "+quoted(facts[1])+".", facts...)
			}
			return nil
		},
	},
	{
		ID: "description.grammar", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The description is in correct English.",
		Why:  "It's the first that customers see of your product.",
		Fix:  "Have someone who writes English every day read it.",
		find: func(s Subject) []Finding {
			const several = 2
			text := fold(s.description())
			slips := slipsIn(text)
			if len(slips) >= several || len(slips) == 1 && surelyBroken.MatchString(text) {
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
		if !otherSubject.MatchString(text[:at[0]]) {
			all = append(all, strings.TrimSpace(text[at[0]:at[1]]))
		}
	}
	return all
}

var (
	marksInText    = regexp.MustCompile(`[™®©℠]|\((tm|TM|R|r|c|C)\)|[\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]\x{FE0F}?`)
	marksWithSpace = regexp.MustCompile(`[ \t]?(?:[™®©℠\x{FE0F}\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]|\((?:tm|TM|R|r|c|C)\))+([ \t]|$|)`)

	slang = regexp.MustCompile(`^(hey|hi|hello|yo|howdy|welcome)( there| folks| everyone| all)?\b[ ,!]|\b(gonna|wanna|gotta|kinda|sorta|lotsa|y'all|yay|woo-?hoo|boom|bam|voil[aà]|ta-?da|super[ -](easy|simple|fast|cool|fun)|dead simple|insanely|crazy (fast|easy|good)|a breeze|piece of cake|no[ -]brainer|rocks|kick[ -]ass|badass|suck(s|ed|ing)?\b|crap|damn|lol|btw|fyi|asap|cool (stuff|thing|feature|app)|stuff like that|and stuff|awesomeness|magic(ally)? happens?|like magic|works its magic|ninjas?|rockstars?|guys|folks|without lifting a finger|hassle[ -]free headache)\b`)

	aboutCompany = regexp.MustCompile(`\b(founded|established|incorporated|started) (in|by) \w+|\bsince (19|20)\d\d\b|\bheadquartered\b|\b(head)?offices in\b|\bbased in [a-z]+|\bemploys? (more than |over |about |around |some )?[\d,.]+|\b[\d,.]+\+? employees (in|across|worldwide|around)\b|\b[\d,.]+ offices\b|\b(listed|traded|quoted) on\b|\b(nasdaq|nyse|stock exchange)\b|\b(named|recogni[sz]ed|ranked|positioned|rated) (as )?(an? |the )?(\w+ )?(leader|visionary|challenger|strong performer|top|best|one of)\b|\b(gartner|forrester|idc|g2|magic quadrant|inc\. 5000|deloitte)\b|\baward[ -]winning\b|\bwinner of\b|\b(backed|funded) by\b|\b(series [a-e]|seed) (funding|round)\b|\braised \$|\bour (mission|vision|values|story) (is|are|was)\b|\b(subsidiary|division|part) of the .{2,40} group\b`)

	// broken matches what people who write English seldom leave as it is: a verb in a form
	// that doesn't go with what is before it, a missing article, and words without a plural.
	broken = regexp.MustCompile(`\b(?:is|are|was|were|been|being) (?:create|update|delete|remove|add|assign|use|connect|integrate|provide|send|allow|activate|deactivate)\b[^-]|` +
		`\b(?:users|employees|admins|administrators|customers|companies|teams|groups|accounts|tasks|people|apps|applications|managers|devices|roles|permissions|they|we|you) (?:is|was|has|does|needs|wants|gets|allows|helps|provides|makes|comes|goes)\b|` +
		`\b(?:it|he|she) (?:have|do|are|were|allow|provide|help|make|give|enable|integrate|connect|offer|sync)\b|\bthis (?:are|allow|provide|have)\b|\b(?:user|employee|admin|administrator|customer|app|application|product|integration|connector|platform) (?:have|are|do|were|allow|provide)\b|` +
		`\b(?:can|could|will|would|must|should|may|might) (?:creates|updates|deletes|removes|adds|assigns|uses|syncs|allows|connects|creating|updating|managing|connecting)\b|` +
		`\b(?:informations|softwares|datas|equipments|feedbacks|knowledges|advices|more (?:easy|easier|fast|faster|better))\b|\b(?:allows?|permits?|enables?|lets?) to [a-z]+|` +
		`\bfor (?:to|manage|create|connect|automate|follow|see|save|reduce|make) (?:the|your|a|all|users?|employees)\b|\b\w+,? it is (?:a |an )?(?:app|application|program|software|platform|tool|solution|system)\b|` +
		`\b(?:the|an) (?:the|an|a|is|are)\b|\ba (?:the|an)\b|\ban? (?:apps|applications|users|employees|integrations|softwares|tools)\b|\bis (?:application|app|program|platform|tool|solution|system) (?:for|that|which)\b|` +
		`\bautomatic (?:opens?|creates?|deletes?|removes?|assigns?|adds?)\b|\b(?:depends of|consist in|different of|interested on)\b`)
	// otherSubject matches what is before a verb that belongs to another word: “a list of
	// users is”, “all you have to do is connect”.
	otherSubject = regexp.MustCompile(`\b(?:of|for|to|in|from|with|by|on|at|between|about|or|and|than)(?: (?:the|their|its|your|our|all|an?|each|new|these|those|active))?(?: \w+)? $|\b(?:do|does|did|needs?|wants?|step|thing|goal|job|task|here|there|if|that|whether|let|make|makes|help|helps) $`)
	surelyBroken = regexp.MustCompile(`\b(informations|softwares|datas|equipments|feedbacks|knowledges|advices|more (easy|easier|faster|better))\b|\bis (create|update|delete|remove)\b`)
)
