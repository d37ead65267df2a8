package check

import (
	"strings"
	"unicode/utf8"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// managerGuide is the URL of Okta's guide to the form.
const managerGuide = "https://developer.okta.com/docs/guides/submit-app/wfconnector/main/"

var exists = []*Check{
	{
		ID: "exists.in-catalog", About: []oin.Key{oin.ExistsInOIN, oin.AppName},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The answer is Yes if your org already has an integration with this name in the catalog.",
		Why:   "The OIN team would add a second entry for the same app.",
		Fix:   "Choose Yes and enter the existing name, or choose another name for another app.",
		Guide: managerGuide + "#app-information",
		find: func(s Subject) []Finding {
			if s.Answers.Text(oin.ExistsInOIN) != oin.No || s.Facts.Published != nil {
				return nil
			}
			for _, n := range s.Facts.Names {
				if s.sameName(n) && n.Own {
					return existing("The catalog already has "+quoted(n.Name)+" of your org.", n.Name)
				}
			}
			return nil
		},
	},
	{
		ID: "exists.on-update", About: []oin.Key{oin.ExistsInOIN},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The answer is Yes for an update.",
		Why:   "The version that this one updates is in the catalog. The OIN team needs its name and what changes.",
		Fix:   "Choose Yes, and summarize the changes.",
		Guide: managerGuide + "#app-information",
		find: func(s Subject) []Finding {
			if s.Facts.Published == nil || s.Answers.Text(oin.ExistsInOIN) != oin.No {
				return nil
			}
			name := s.Facts.Published.Answers.Text(oin.AppName)
			return existing("This updates "+quoted(name)+", which is in the catalog.", name)
		},
	},
	{
		ID: "exists.name-known", About: []oin.Key{oin.ExistingName},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The existing name is the one that the catalog has.",
		Why:   "The OIN team looks the integration up by this name.",
		Fix:   "Copy the name from the integration's page in the catalog.",
		Guide: managerGuide + "#app-information",
		find: func(s Subject) []Finding {
			name := s.text(oin.ExistingName)
			if name == "" || isNoName(name) || isHint.MatchString(english.Fold(name)) || s.Facts.ExistingOf == "" || s.isPublishedName(name) {
				return nil
			}
			near := ""
			for _, n := range s.Facts.Existing {
				if oin.NameKey(n.Name) == oin.NameKey(name) {
					return nil
				}
				if near == "" && n.Alike >= 0.4 {
					near = n.Name
				}
			}
			if near == "" {
				return found("Does the catalog have an integration named "+quoted(name)+"?", name)
			}
			f := found("Do you mean "+quoted(near)+", which is in the catalog?", name, near)
			f[0].Fixes = map[oin.Key]oin.Value{oin.ExistingName: {Text: near}}
			f[0].FixLabel = "Use " + quoted(near)
			return f
		},
	},
	{
		ID: "exists.name-plain", About: []oin.Key{oin.ExistingName},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The existing name is a name that can be found in the catalog.",
		Why:   "The OIN team looks the integration up by this name.",
		Fix:   "Copy the name from the integration's page in the catalog.",
		Guide: managerGuide + "#app-information",
		find: func(s Subject) []Finding {
			name := s.text(oin.ExistingName)
			if name != "" && !s.isPublishedName(name) && (isNoName(name) || isHint.MatchString(english.Fold(name)) || hedged.MatchString(name) || namesTwo(name) || onlyEntry(name) || isRemark(name)) {
				return found(quoted(name)+" isn't the name of an integration.", name)
			}
			return nil
		},
	},
	{
		ID: "exists.changes", About: []oin.Key{oin.ExistingChanges},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The changes are summarized in a sentence or more.",
		Why:   "Reviewers test what has changed, and ask if they can't tell.",
		Fix:   "Say what's new, what's removed, and what stays the same for current customers.",
		Guide: managerGuide + "#app-information",
		find: func(s Subject) []Finding {
			text := s.text(oin.ExistingChanges)
			if text == "" {
				return nil
			}
			told := 0
			for _, sentence := range english.Sentences(linkInText.ReplaceAllString(text, "")) {
				if !pointsElsewhere(sentence) && !s.onlyPoints(sentence) {
					told += s.tellsOfChange(sentence, emptyWords)
				}
			}
			if about := squeeze(s.text(oin.AppDescription)); about != "" && squeeze(text) == about {
				return found("This is the description, and doesn't say what changes.", text)
			}
			if utf8.RuneCountInString(text) < 30 || told < 2 || isFiller(text) || seeElsewhere.MatchString(english.Fold(text)) {
				return found(quoted(text)+" doesn't say what changes.", text)
			}
			return nil
		},
	},
}

// existing returns a finding that answers Yes with the name resolve.
func existing(text, name string) []Finding {
	f := found(text, name)
	f[0].Fixes = map[oin.Key]oin.Value{oin.ExistsInOIN: {Text: oin.Yes}, oin.ExistingName: {Text: name}}
	f[0].FixLabel = "Choose Yes, and enter the name"
	return f
}

// isNoName reports whether a text can't be the name of an integration.
func isNoName(text string) bool {
	folded := english.Fold(text)
	return isFiller(text) || strings.Contains(folded, "://") || strings.HasPrefix(folded, "www.") || placeholderNames.MatchString(folded)
}

// pointsElsewhere reports whether a text does no more than refer to what was said or written
// in another place, which reviewers don't have.
func pointsElsewhere(text string) bool {
	const most = 14 // words
	return len(strings.Fields(text)) <= most && toldElsewhere.MatchString(english.Fold(text))
}

// onlyEntry reports whether a text has only words that fit any entry of the catalog.
func onlyEntry(text string) bool {
	for _, w := range english.Words(text) {
		if !emptyWords[w] && !typeWords[w] && !trialWords[w] && !besideEntry[w] && !isVersionOrCount(w) {
			return false
		}
	}
	return true
}

// namesTwo reports whether a text has two variants of one name: “Workbeam or Work Beam”.
func namesTwo(text string) bool {
	const alike = 4 // letters
	first, second, two := strings.Cut(text, " or ")
	first, second = squeeze(strings.TrimPrefix(english.Fold(first), "either ")), squeeze(second)
	return two && len(first) >= alike && len(second) >= alike && first[:alike] == second[:alike]
}

// isRemark reports whether a text is written as part of a sentence, and not as a name.
func isRemark(text string) bool {
	fields := strings.Fields(text)
	if len(fields) < 3 {
		return false
	}
	says := false
	for i, field := range fields {
		if i > 0 && strings.ToLower(field) != field && strings.ToUpper(field) != field {
			return false
		}
		says = says || inRemarks[english.Fold(strings.Trim(field, ".,;:()"))]
	}
	return says
}

var (
	// besideEntry are words that say nothing of an entry of the catalog.
	besideEntry = english.SetOf(`clue entry idea listing name one ones`)
	// inRemarks are words of sentences about entries.
	inRemarks = english.SetOf(`as at have has i in is it know look name no our see that this under was we which your`)
)

// isPublishedName reports whether the version in the catalog has a name.
func (s Subject) isPublishedName(name string) bool {
	return s.Facts.Published != nil && oin.NameKey(s.Facts.Published.Answers.Text(oin.AppName)) == oin.NameKey(name)
}

var (
	// hedged matches what is said of a name, in small letters as in no name.
	hedged = phrases(`
		~^I(?:'d| would)? (?:assume|believe|bet|guess|say|suppose|think)\b | ~^I(?:'m| am)\b | ~, (?:he|she|they|we)\b | ~^ask \p{Lu} | ~^the \w+ one$
		~^(?:[Ii]t )?(?:[Cc]ould|[Mm]ay|[Mm]ight|[Mm]ust|[Ss]hould|[Ww]ould) (?:also )?be\b | ~\?$
		~[,;:(–-] ?(?:but |so |and )?(?:please |pls |kindly |can you |could you )(?:ask|check|confirm|correct|look|search|see|verify)\b
		(?:be|been|is|it's|was) (?:called|found|known|listed|named|published|registered)
		~^(?:[Bb]oth|[Ss]everal|[Tt]hree|[Tt]wo) (?:apps|entries|integrations|listings|names)\b`)
	// isHint matches what tells where the name could be found, instead of the name.
	isHint = phrases(`
		~^<yesNo>(?:[,;:!.]| (?:it|we|since|from|already|but|there|in|the|published|listed|live)\b|$)
		(?:since|in|from|for) (?:last|this|the last|20\d\d|(?:the )?<season>|about|two|three|several|many)
		(?:\d+|two|three|some|several|a few|many|a couple of) (?:days|weeks|months|years) (?:ago|now)?$~
		(?:last|this) (?:year|month|week|quarter|<season>|<month>)
		~^(?:the|our|that) <theOne> .{0,40}\b(?:we|in|from|you|that|which|already|before|20\d\d)\b
		we(?:'ve| have| had)? (?:\w+ )?(?:listed|published|submitted|released|launched|added|sent)
		~[,;(] ?(?:please |pls |just )?(?:ask|see|check|contact|call|search for) \w+
		~^(?:please |pls )(?:ask|see|check|search)\b
		(?:don't|do not|can't|cannot|didn't) (?:know|remember|recall|find)
		not sure | ~^no (?:clue|idea)\b | ~^(?:i think (?:it|that|this|the|so)|maybe|probably|unsure)\b | ~\(i think\) | ~^(?:please )?(?:ask|consult) \w+(?: \w+)? (?:at|in|from|of) \w+$
		~[(,;:–-] ?(?:the|that|this|our|it|with|which|from) (?:\w+ ){2,}
		~^(?:it is|it's|that is|that's) (?:the|our|an?|in)[ ] | ~^same (?:app )?name\b
		~^(?:see|check|look in|look at) (?:the )?(?:catalog|oin|okta|listing|website|app name|description|email)\b
		~^the (?:previous|old|current|existing|former|first|earlier|last) (?:version|one|app|integration|listing|connector|entry)\b
		~^(?:same|see|as)(?: as)? (?:above|below|before|now|the (?:app |current )?name|app name)\b
		~^(?:our|my) (?:old|current|existing|previous|former|first|other|last) (?:one|app|integration|listing|connector|entry)\b
		~^(?:our|the|an?|my) (?:\w+ )?(?:saml|sso|scim|oidc|swa|api|workflows?) <entry>$
		~^(?:identical|unchanged|same|the same|no change|like this one|like now|as is|as it is|ditto|idem)$
		(?:under|with|by) (?:our|the) (?:company|brand|product|old|former)(?: name)?
		~^we (?:have|had|are|already|do|did)\b | ~^(?:it|this|that|which) (?:is|was|has|already)\b
		~^0o[a-z][a-z0-9]{14,}$
		(?:in|on) (?:the )?(?:oin|okta catalog|okta integration network|catalog)(?: already)?$~
		~^\d+$`)

	toldElsewhere = phrases(`
		~^(?:please |pls )?<seeIn>\b.{0,40}\b<mailOrCall>\b
		(?:can|could|will|would|'ll|is happy to|are happy to|is glad to) (?:gladly |also )?(?:lead|run|take|talk|walk) you through
		(?:just |simply |please )?(?:ping|call|ask|message|phone|dm) (?:her|him|them|me|us)<end>`)
	seeElsewhere = pattern.New(`^(please )?(see|check|refer to|same as|as in|described in) (the )?(above|below|description|release notes|changelog|documentation|docs|website|previous|attached|email)\b`)
	// emptyWords say nothing of a change.
	emptyWords = english.SetOf(`
		a a1 according after all alliance also always ambition an and app application approval approve
		approved are as asap be been before better boss bug bugs but catalog ceo change changed changes
		changing cheers cleaner code complete comply conference connector coordinator cto customer customers
		date day deadline dear department detail developers discussed done easier engineers enhance enhanced
		enhancement enhancements entry even event every exciting existing expected experience experiences
		faster feature features feedback few fix fixed fixes for founder functionality general go great has
		have hello hey hi hood i important improve improved improvement improvements in integration internal
		is it items its july june just kindly latest launch lead less like listing live longer lots made
		maintenance make making marketing marketplace meet meets minor misc miscellaneous modernized month
		more much my need new next nicer not nothing now of office oin okta on only optimised optimization
		optimizations optimized our ours overall partner partnership partnerships per performance platform
		please pls pm polished possible product production publish published publishing quality quarterly
		quickly ready refreshed regards regular release reliability request requested requesting requirement
		requirements resubmission resubmit review reviewer reviewers routine routinely sales same security
		semester several side simpler since sister small smoother some soon special spring stability standards
		store stuff submission submit tbd team technical thank thanks that the their these things this thx to
		today tweaked tweaks ui under update updated updates updating upgrade upgraded usability useful user
		users usual ux various version version's want was we we're week were will with would yearly you`)
)
