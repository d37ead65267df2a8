package check

import (
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// isFiller reports whether a short answer says nothing: “n/a”, “TBD”, “asdf”, “test”, dots.
func isFiller(s string) bool {
	s = strings.TrimFunc(english.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return s == "" || fillers.MatchString(s) || oneLetter(s)
}

// oneLetter reports whether a text is one letter that is repeated, such as xxx.
func oneLetter(s string) bool {
	return len(s) > 2 && strings.Trim(s, s[:1]) == ""
}

var fillers = phrases(`
	~^(?:n ?/? ?a|n\.a|none|nothing|no|yes|ok|okay|nil|null|undefined)$
	~^(?:tb[dca]|to ?do|to be <stillToBe>|coming soon|pending|later|wip|work in progress)$
	~^<keysHit>(?:[ ,.]*<moreKeys>)*[;,.\w]{0,4}$
	~^test(?:ing|s)?(?: ?\d+)?(?: <testWord>)*$ | ~^this is a test$ | ~^(?:some )?text(?: here)?$
	~^(?:sample|placeholder|dummy|example)(?: text)?$ | ~^(?:same|see|as) (?:as )?above$ | ~^see below$
	~^(?:hi|hello|hey|hello world|abcd?|aaa|12345?6?|1|-+|change ?me|fill (?:this )?in(?: later)?)$
	~^will (?:be )?(?:add|update|fill|provide)(?:ed|d)?(?: (?:this|it))?(?: later| soon)?$`)

// leftoverText matches what stands in for text that was meant to follow, in a folded text.
var leftoverText = phrases(`
	(?:xx|nn) (?:hours?|days?|weeks?|minutes?|percent|customers|users|companies|employees)
	~\(<colleagues> to (?:confirm|check|verify|fill in|complete|provide)\b[^()]{0,40}\)
	lorem ipsum | dolor sit amet | todo | fixme | tbd | tbc | tba | xxx+ | asdf\w* | qwerty | foo ?bar | blah
	to be (?:added|defined|decided|written|completed|determined) | coming soon | fill (?:this|me) in
	fill in later | placeholder(?: text)? | dummy text | sample text
	(?:description|text|content|details|name|company|product|reason|summary|instructions|sentence) (?:goes |comes )?here
	insert (?:an? |the |your )?<textPart> | insert (?:an? |the |your )?(?:\w+ ){1,4}here | ^insert \w+ ?\w*<end>
	(?:this is|just) a(?:n)? (?:test|placeholder|draft|example description)
	test (?:description|text|data only) | testing 123 | test test
	(?:your|the) (?:company|app|product|brand|organi[sz]ation) name
	work in progress | draft text | ~[{\<\[] ?<instruct>\b[^\<>{}\[\]()]{0,40}[}>\]]
	~[{\<\[] ?(?:your |the |insert )?<blank>(?:[ _-]?(?:name|here|url|description))?s? ?[}>\]]
	~\{\{ | ~\$\{ | ~%s\b`)

var leftovers = []*Check{
	{
		ID: "leftovers.example-domain", About: []oin.Key{oin.AppWebsite, oin.SupportContacts, oin.EscalationContact, oin.TestURL, oin.TestUsername, oin.UserDocs, oin.APIDocs, oin.ConfigGuide, oin.AppDescription, oin.ExistingChanges, oin.TestInstructions},
		Level: LevelAdvice, Certainty: Certain,
		Says: "No link or email address is an example.",
		Why:  "Domains such as example.com are reserved for examples, so links and emails to them lead nowhere.",
		Fix:  "Enter your own.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, l := range s.links(allLinks...) {
				if l.within(exampleDomains) {
					all = append(all, atLink(l, quoted(l.host)+" is a domain for examples.", l.text))
				}
			}
			for _, m := range s.mailboxes(oin.SupportContacts, oin.EscalationContact, oin.TestUsername) {
				if within(m.host, exampleDomains) {
					all = append(all, Finding{Field: m.field, Item: m.item, Text: quoted(m.host) + " is a domain for examples.", Evidence: []string{m.text}})
				}
			}
			for _, k := range []oin.Key{oin.AppDescription, oin.ExistingChanges, oin.TestInstructions} {
				if link := exampleLink.FindString(english.Fold(s.text(k))); link != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: quoted(link) + " is a link for examples.", Evidence: []string{link}})
				}
			}
			return all
		},
	},
	{
		ID: "leftovers.text", About: []oin.Key{oin.ExistingChanges, oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Texts are finished.",
		Why:  "Reviewers return a submission that still has a placeholder.",
		Fix:  "Write what you meant to, or remove the placeholder.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.ExistingChanges, oin.TestInstructions} {
				text := bracketedButton.ReplaceAllString(ownPlaceholder.ReplaceAllString(english.Fold(s.text(k)), ""), "")
				notes := []*pattern.Pattern{leftoverText, moreToCome}
				if k == oin.ExistingChanges {
					text = askedOfCustomers.ReplaceAllString(text, "")
					notes = append(notes, internalNote, bracketNote, notesToAuthors, remarks)
				}
				if word := firstIn(text, notes...); word != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: "This still has " + quoted(word) + ".", Evidence: []string{word}})
				}
			}
			return all
		},
	},
	{
		ID: "leftovers.acme", About: []oin.Key{oin.AppDescription, oin.ExistingChanges, oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Texts are about your product, and not copied from an example.",
		Why:   "“Acme” is the product in Okta's examples. Customers wouldn't know whose it is.",
		Fix:   "Write the text for your product.",
		Guide: requirements + "#app-description-guidelines",
		find: func(s Subject) []Finding {
			if own := english.Fold(s.text(oin.AppName) + " " + s.Answers.Text(oin.AppWebsite) + " " + s.Answers.Text(oin.EscalationContact)); strings.Contains(own, "acme") {
				return nil
			}
			var all []Finding
			for _, k := range []oin.Key{oin.AppDescription, oin.ExistingChanges, oin.TestInstructions} {
				if word := firstIn(s.text(k), acmeInName); word != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: "This has " + quoted(word) + " of Okta's examples.", Evidence: []string{word}})
				} else if word := oktasExample.FindString(english.Fold(s.text(k))); word != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: "This has " + quoted(word) + " of Okta's examples.", Evidence: []string{word}})
				}
			}
			return all
		},
	},
}

var (
	exampleDomains = english.SetOf(`
		example.com example.org example.net your-app.com yourapp.com yourcompany.com your-company.com yourdomain.com
		your-domain.com mycompany.com mydomain.com my-app.com myapp.com domain.com company.com website.com
		yoursite.com yourwebsite.com email.com test.com foo.com foobar.com foo.bar companyname.com sample.com
		samplecompany.com customer.com vendor.com`)
	// ownPlaceholder matches placeholders that an app has.
	ownPlaceholder = pattern.New(`\bplaceholders? (text )?(in|of|for) (a|an|each|the [a-z]+ (field|box|form)|the (field|box|form|email|search|input|name|letter|message|template))\b`)
	// askedOfCustomers matches what customers have to look after when they update.
	askedOfCustomers = pattern.New(`\bplease (?:check|confirm|review|update|verify) [^.!?]{0,40}\b(?:your|their) \w+`)
	// bracketedButton matches buttons in brackets, as some manuals have them.
	bracketedButton = pattern.New(`\b(?:press|click|choose|tap|hit|select|push|button|the) (?:on )?(?:the )?\[(?:add|enter|explain|list|write|version|describe)(?: [a-z]+)?\]|[>→»] ?\[[a-z]+(?: [a-z]+)?\]`)
	moreToCome      = phrases(`
		<textPart> (?:belongs|comes|goes) here | ~\btk: | ~(?:^|[.!?] |\n)\w+, (?:can|could) you (?:please )?(?:add|check|complete|confirm|fill|finish|write)\b
		<delete> this <textPart>(?: (?:after|again|before|later|once|when)\b|<end>|[\])])~
		~[(\[{]\w+, (?:please|pls|plz|can you|could you)\b[^)\]}]{0,200}[)\]}] | ~[(\[{]\w+: [^)\]}]{0,120}\?[)\]}]
		~[(\[](?:i |still |we )*(?:has|have|need|needs) to (?:be )?<checked>\b[^)\]]{0,120}[)\]]
		~[(\[](?:that|the|this) <textPart> (?:has to|is to|must|needs to|should|still has to|still needs to) be \w+[^)\]]{0,120}[)\]]
		~(?:^|[.!?]\s+|\n)(?:=>|-{1,2}>|→|>>) ?\w+ to <checked>\b | ~(?:^|\s)// ?\p{L}
		(?:note|point|section|step) \d+[:.)] ?(?:\.{3}|\x{2026})~ | before (?:i|we|you) (?:click|hit|press) (?:on )?(?:publish|send|submit)
		before (?:i|we) (?:hand (?:it|this) in|submit) | placeholders? for (?:the|this) (?:first |last |next |whole )?<textPart>
		~\?{3,} | (?:more |further |other )?(?:details|steps|information|infos?) (?:to|will|shall) (?:follow|come)
		fill in (?:the|your) \w+(?: \w+)? here
		~[(\[{]\w+, (?:please|pls|can you|could you)\b[^)\]}]{0,60}[)\]}]`)
	acmeInName   = pattern.New(`\bAcme\p{Lu}[\p{L}]*`)
	exampleLink  = pattern.New(`\bhttps?://([a-z0-9-]+\.)*(example\.(com|org|net)|your-?(company|domain|app)\.com)\b`)
	oktasExample = pattern.New(`\bacme\b|\bcmr platform\b|\bhelps modern businesses thrive\b`)
)
