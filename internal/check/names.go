package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

var names = []*Check{
	{
		ID: "name.okta", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The name doesn't have the word Okta.",
		Why:   "Everything in the catalog works with Okta, and customers search for your product's name.",
		Fix:   "Leave out “Okta”.",
		Guide: requirements,
		find: func(s Subject) []Finding {
			return s.nameWithout(oktaInName, "The name has the word %s.")
		},
	},
	{
		ID: "name.version", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name has no version number.",
		Why:  "The catalog keeps the name from version to version, so the number is soon wrong.",
		Fix:  "Leave out the version. The catalog shows it separately.",
		find: func(s Subject) []Finding {
			return or(
				func() []Finding { return s.nameWithout(versionInName, "The name has the version %s.") },
				func() []Finding { return s.nameWithMore(versionWords, countWords, "The name has the version %s.") },
			)
		},
	},
	{
		ID: "name.trial", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name isn't marked as a test, copy, or draft.",
		Why:  "Customers would see that mark in the catalog.",
		Fix:  "Enter the name that customers know.",
		find: func(s Subject) []Finding {
			return or(
				func() []Finding { return s.nameWithout(trialInName, "The name has the mark %s.") },
				func() []Finding { return s.nameWithMore(trialWords, besideTrial, "The name has the mark %s.") },
			)
		},
	},
	{
		ID: "name.suffix", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name is the product's, without “integration”, “connector”, or a protocol.",
		Why:  "Every entry in the catalog is an integration, and it shows the type. SSO and SCIM are submitted elsewhere.",
		Fix:  "Leave out the last word.",
		find: func(s Subject) []Finding {
			return or(
				func() []Finding { return s.nameWithout(typeInName, "The name ends in %s.") },
				func() []Finding { return s.nameWithMore(typeWords, besideTypes, "The name has %s.") },
			)
		},
	},
	{
		ID: "name.placeholder", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name is that of a product.",
		Why:  "The name is the title in the catalog, and reviewers return a submission without one.",
		Fix:  "Enter your product's name.",
		find: func(s Subject) []Finding {
			if name := s.text(oin.AppName); identifier.MatchString(name) {
				return found("The name "+quoted(name)+" looks like one for programs.", name)
			} else if name != "" && (placeholderNames.MatchString(english.Fold(name)) || isFiller(name)) {
				return found("The name "+quoted(name)+" looks like a placeholder.", name)
			}
			return nil
		},
	},
	{
		ID: "name.misspelled", About: []oin.Key{oin.AppName, oin.AppDescription, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name is spelled as in the description and on the website.",
		Why:  "Customers don't find a name with a typo, and it stays in the catalog until an update.",
		Fix:  "Correct the name, or the description.",
		find: func(s Subject) []Finding {
			if wrong, right := s.misspelled(); wrong != "" {
				return found("Is it "+quoted(wrong)+", or "+quoted(right)+"?", wrong, right)
			}
			return nil
		},
	},
	{
		ID: "name.short", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The name is a name, without a slogan.",
		Why:  "Lists in the catalog cut long titles off. The description is the place to say what the app does.",
		Fix:  "Keep only the product's name.",
		find: func(s Subject) []Finding {
			name := s.text(oin.AppName)
			if n := len(strings.Fields(name)); n >= 7 || slogan.MatchString(name) {
				return found(fmt.Sprintf("The name has %d words: %s.", n, quoted(name)), name)
			}
			if part := s.nameAndMore(); part.isSlogan(name) && s.nameWithMore(typeWords, besideTypes, "") == nil && s.nameWithMore(trialWords, besideTrial, "") == nil && s.nameWithMore(legalWords, besideLegal, "") == nil {
				return s.nameIs(part, "The name has more than the product's: %s.")
			}
			return nil
		},
	},
	{
		ID: "name.address", About: []oin.Key{oin.AppName, oin.AppWebsite, oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The name is the product's, and not the address of its website.",
		Why:  "Customers search for the name that they know, and the website has a field of its own.",
		Fix:  "Enter the name as your description has it.",
		find: func(s Subject) []Finding {
			name, told := english.Fold(s.text(oin.AppName)), english.Fold(s.text(oin.AppDescription))
			for _, field := range strings.Fields(name) {
				field = strings.Trim(field, "()[],;")
				host, path, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(field, "https://"), "http://"), "/")
				for _, l := range s.links(oin.AppWebsite) {
					switch {
					case host != l.domain && !strings.HasSuffix(host, "."+l.domain), strings.Contains(told, field):
					case field == name && host == l.domain && path == "" && !s.isNamedAfter(l.domain):
						// Some products are named so: monday.com.
					default:
						return found("Is "+quoted(s.text(oin.AppName))+" the name, or the address?", name)
					}
				}
			}
			return nil
		},
	},
	{
		ID: "name.marks", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Certain,
		Says: "The name has no trademark signs, emoji, or legal form of the company.",
		Why:  "Customers don't type them when they search, and titles in the catalog go without them.",
		Fix:  "Leave them out.",
		find: func(s Subject) []Finding {
			return or(
				func() []Finding { return s.nameWithout(marksInName, "The name has %s.") },
				func() []Finding { return s.nameWithMore(legalWords, besideLegal, "The name has %s.") },
			)
		},
	},
	{
		ID: "name.other-org", About: []oin.Key{oin.AppName, oin.ExistsInOIN},
		Level: LevelAdvice, Certainty: Certain,
		Says: "No other org's integration in the catalog has the same name.",
		Why:  "Customers couldn't tell the two apart.",
		Fix:  "Choose another name. If it's your app, choose Yes for “Does your app exist in the OIN?” and enter its name.",
		find: func(s Subject) []Finding {
			for _, n := range s.Facts.Names {
				if s.sameName(n) && !n.Own && !s.isExisting(n.Name) {
					return found("The catalog already has "+quoted(n.Name)+" of another org.", n.Name)
				}
			}
			return nil
		},
	},
	{
		ID: "name.similar", About: []oin.Key{oin.AppName, oin.ExistsInOIN},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The name can't be confused with another one in the catalog.",
		Why:  "Customers could add the wrong integration, and reviewers ask whether it's the same app.",
		Fix:  "If it's the same app, choose Yes for “Does your app exist in the OIN?”. Otherwise, make the difference clear.",
		find: func(s Subject) []Finding {
			if s.Answers.Text(oin.ExistsInOIN) == oin.Yes || s.Facts.Published != nil || s.inCatalog() != "" {
				return nil
			}
			for _, n := range s.Facts.Names {
				// An org's products often share the first word of their names.
				least := 0.6
				if n.Own {
					least = 0.8
				}
				if n.Alike >= least || squeeze(n.Name) == squeeze(s.text(oin.AppName)) {
					return found("Is this a different app from "+quoted(n.Name)+" in the catalog?", n.Name)
				}
			}
			return nil
		},
	},
}

// isNamedAfter reports whether the description has the name of a website's domain, as one
// word or several, or begins a sentence with a name that the domain begins with.
func (s Subject) isNamedAfter(domain string) bool {
	const least = 3 // letters
	text, site := withoutAccents(s.text(oin.AppDescription)), squeeze(brand(domain))
	if slices.Contains(english.Words(text), brand(domain)) || len(site) > least && strings.Contains(squeeze(text), site) {
		return true
	}
	product := english.Words(productNamed(text))
	return len(product) > 0 && len(product[0]) >= least && strings.HasPrefix(site, product[0])
}

// withoutAccents returns a text with its letters as addresses have them.
func withoutAccents(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// misspelled returns a word of the name that neither the description nor the website has, and
// the word that they have in its place, or "".
func (s Subject) misspelled() (wrong, right string) {
	const least = 5 // letters
	known := english.Words(s.text(oin.AppDescription))
	told := len(known)
	for _, l := range s.links(oin.AppWebsite) {
		known = append(known, brand(l.domain))
	}
	for _, w := range english.Words(s.text(oin.AppName)) {
		if len(w) < least || genericNames[w] || slices.Contains(known, w) {
			continue
		}
		for i, other := range known {
			if len(other) >= least && isSlip(w, other) && strings.TrimSuffix(w, "s") != strings.TrimSuffix(other, "s") && (i >= told || !isPlainWord(s.text(oin.AppDescription), other)) {
				return w, other
			}
		}
	}
	return "", ""
}

// isPlainWord reports whether a text only has a word in lower case, so that it is no name.
func isPlainWord(text, word string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if english.Fold(w) == word && unicode.IsUpper([]rune(w)[0]) {
			return false
		}
	}
	return true
}

// isSlip reports whether two words differ as by one slip: a letter that is missing, wrong,
// or swapped with the next.
func isSlip(a, b string) bool {
	if a == b || digitsOf(a) != digitsOf(b) {
		return false // or the two are names of different things
	}
	s, t := []rune(a), []rune(b)
	// In a short word with a number, another letter can be meant: X360 and Y360.
	if digitsOf(a) != "" && len(s) != len(t) {
		return false
	}
	onlySwapped := digitsOf(a) != ""
	for len(s) > 0 && len(t) > 0 && s[0] == t[0] {
		s, t = s[1:], t[1:]
	}
	for len(s) > 0 && len(t) > 0 && s[len(s)-1] == t[len(t)-1] {
		s, t = s[:len(s)-1], t[:len(t)-1]
	}
	return !onlySwapped && len(s) <= 1 && len(t) <= 1 || len(s) == 2 && len(t) == 2 && s[0] == t[1] && s[1] == t[0]
}

// digitsOf returns the digits of a word.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// sameName reports whether people read a name in the catalog as the app name.
func (s Subject) sameName(n CatalogName) bool {
	return oin.NameKey(n.Name) == oin.NameKey(s.text(oin.AppName))
}

// isExisting reports whether a name in the catalog is the one that the ISV says is theirs.
func (s Subject) isExisting(name string) bool {
	return oin.NameKey(s.text(oin.ExistingName)) == oin.NameKey(name)
}

// inCatalog returns the name in the catalog that is the same as the app name, or "".
func (s Subject) inCatalog() string {
	for _, n := range s.Facts.Names {
		if s.sameName(n) {
			return n.Name
		}
	}
	return ""
}

// nameWithout finds what does not belong into a name, and proposes the name without it.
func (s Subject) nameWithout(p *pattern.Pattern, text string) []Finding {
	name := s.text(oin.AppName)
	m := p.FindStringIndex(name)
	if m == nil || isNoName(name) {
		return nil
	}
	part := strings.Trim(name[m[0]:m[1]], " -–—:|,")
	f := found(fmt.Sprintf(text, quoted(part)), part)
	rest := tidyName(name[:m[0]] + " " + name[m[1]:])
	if len(english.Words(rest)) > 0 && rest != name {
		f[0].Fixes = map[oin.Key]oin.Value{oin.AppName: {Text: rest}}
		f[0].FixLabel = "Change to " + quoted(rest)
	}
	return f
}

// tidyName removes what is left at the ends of a name from which a part was taken.
func tidyName(name string) string {
	name = emptyBrackets.ReplaceAllString(oin.Line(name), "")
	name = danglingWord.ReplaceAllString(strings.Join(strings.Fields(name), " "), "")
	return strings.Trim(name, " -–—:|,/&+")
}

var (
	oktaInName    = pattern.New(`(?i:(?:\b(?:for|with|by|and) )?\bokta\b(?:'s)?)|\bO[Kk][Tt][Aa](?:[0-9]|\p{Lu}\p{Ll})|(?:\p{Ll}|[0-9])Okta\b`)
	versionInName = phrases(`
		~(?i)\(?\bv(?:ersion |er\.? ?|\. ?| )?\d+(?:\.\d+)*\b\)? | ~(?i)\(?\b\d+(?:\.\d+)+\b\)? | ~(?i)\b20[2-4]\d$ | ~(?i) \d+\.x\b(?: ?\([^)]*\))?
		~(?i)[ ](?:one|two|three|four|five|six|seven|eight|nine|ten) point (?:zero|one|two|three|four|five|six|seven|eight|nine)$
		~(?i)[ (\[]+(?:<season>|q[1-4]) ?(?:20[2-4]\d|[’']\d\d)(?: (?:release|edition|update))?[)\]]?$
		~(?i)[ (\[]+(?:release|rel\.?|r|build|revision|rev\.?|update|gen|generation|edition|series|mark|mk) ?\d+(?:\.\d+)*[)\]]?$
		~(?i)[ (\[]+(?:v?\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth) (?:release|version|revision)[)\]]?$
		~(?i)[ (\[]+(?:release|version|revision) (?:one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|v)[)\]]?$`)
	trialInName = phrases(`
		~(?i)[(\[]\s*<trialMark>(?: ?\d+)?\s*[)\]] | ~(?i)[(\[][^)\]]*\b<note>\b[^)\]]*[)\]]
		~(?i)^(?-i:NEW|UPDATED|LATEST|OFFICIAL)[ :!-]+
		~(?i)^(?:copy of|\[test\]|zz+|do not use|wip|(?:test|testing|draft|demo|beta|copy|old|poc|uat|staging|sandbox) ?[:\-–—]|(?-i:TEST|DRAFT|DEMO|OLD|COPY|BETA))(?: ?[:\-–—_]+ ?| )
		~(?i)[ \-–—:_]+(?:test|testing|copy|draft|demo|beta|staging|wip|final|do not use|poc|dev|uat)(?: ?\d+)?$
		~\(\d\)$ | ~(?i)[ \-–—:_(,]+(?:first|second|third|last|new|next|another|\d(?:st|nd|rd|th)) (?:try|attempt)\)?$
		~(?i)[ ]?[\-–—:_]+ ?(?:prod|production|live|new|latest)$`)
	typeInName = phrases(`
		~(?i) ?[(\[](?:with |via |using |by |for )?<typeMark>[)\]]$
		~(?i)^(?:the |official )*(?:(?:okta|workflows|api|api service) )*(?:integration|connector|plug-?in|adapter) (?:for|to|with|of)[ ]
		~(?i)[ \-–—]+(?:<kindOfApp> )*<typeOfApp>$`)
	marksInName = phrases(`
		~,? (?-i:\p{Lu}\.){2,}(?-i:\p{Lu}\.?)?(?: de (?-i:\p{Lu}\.?){2,3})?$
		~, (?i:<formAfterComma>)$ | ~\((?i:tm|r|c)\)
		~(?:株式会社|有限会社|合同会社|有限公司|股份|주식회사|ООО|АО) ?
		~[™®©℠\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}]+ | ~(?i),? <legalForm>\.?$
		~(?-i:,? (?:AG|AB|AS|KG|KK|NV|SAS|SASU|UG)$)`)
	identifier       = pattern.New(`^[a-z0-9]+(_[a-z0-9]+)+$|^[a-z0-9]+(-[a-z0-9]+){2,}$`)
	placeholderNames = phrases(`
		~^(?:<formWord> ?){2,}$ | ~^[\<\[{(].*[>\]})]$ | ~^(?:\w+ ){0,3}to be <stillToBe>\b
		~^(?:\w+ ){0,3}(?:tb[acd]|not decided)(?: yet)?$ | ~^working title\b
		~^(?:the |a )?(?:(?:my|our|your|new|sample|example|demo|test|some) )+<anApp>?(?: name)?(?: ?\d+)?$
		~^(?:app|application|product|company|integration|connector)(?: name)?(?: here)?(?: \d+)?$
		~^(?:client|customer|partner|vendor)(?:'?s)? <anApp>(?: name)?$
		~^(?:untitled|unnamed)\b.*$ | ~^(?:unknown|none|name|default|standard|app|xyz|abc|x+)(?: (?:name|app|yet))?$
		~^(?:(?:name|title|brand)[ :]+)?(?:is |still )?(?:tbd|to be (?:decided|defined|announced|confirmed|determined|added|chosen)|not (?:yet )?(?:decided|known|final)|undecided|pending)$
		~^(?:\w+ )?<anApp> (?:[a-z]|\d+|xy|xyz|abc)$ | ~^(?:saas|cloud|web|software|internal|b2b|new|main|test) <anApp>$`)
	slogan        = pattern.New(`, (the|your|our|an?) \S+( \S+){2,}|, [a-z]+ing (\S+ )*\S+$|\S+ ?([|:]|[-–—]) \S+(\s+\S+){3,}`)
	emptyBrackets = pattern.New(`\(\s*\)|\[\s*\]`)
	danglingWord  = pattern.New(`(?i)\s+(for|with|by|and|the|of|to)$`)
)
