package check

import (
	"fmt"
	"slices"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

const updateGuide = "https://developer.okta.com/docs/guides/update-oin-app/main/"

// updates are checks of a version that replaces another one in the catalog.
var updates = comparing([]*Check{
	{
		ID: "update.name-changed", About: []oin.Key{oin.AppName},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The name stays as it is in the catalog.",
		Why:   "Customers know the integration by its name, and search for it.",
		Fix:   "Keep the name, or dismiss this with the reason for the new one.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			before, now := s.before(oin.AppName).Text, s.text(oin.AppName)
			if before == "" || now == "" || before == now {
				return nil
			}
			f := found("The catalog has "+quoted(before)+".", before, now)
			f[0].Fixes, f[0].FixLabel = map[oin.Key]oin.Value{oin.AppName: {Text: before}}, "Keep "+quoted(before)
			return f
		},
	},
	{
		ID: "update.scopes-added", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "An update has no scopes that the version in the catalog doesn't have.",
		Why:   "Each customer has to authorize the integration again before your service can use them.",
		Fix:   "Tell customers before the update, or leave the scopes out.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			before := s.before(oin.APIScopes).Items
			if len(before) == 0 {
				return nil
			}
			var added []string
			for _, i := range s.items(oin.APIScopes) {
				had := func(b oin.Item) bool {
					return b.Value == i.Value || b.Value == manageOf(i.Value)
				}
				if !slices.ContainsFunc(before, had) {
					added = append(added, i.Value)
				}
			}
			if len(added) == 0 {
				return nil
			}
			return found(joined(added)+plural(len(added), " is", " are")+" new.", added...)
		},
	},
	{
		ID: "update.version-back", About: []oin.Key{oin.ConnectorVersion},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The connector's version is later than the one in the catalog.",
		Why:   "Customers would get an older connector, without what they use now.",
		Fix:   "Enter the version that you deployed last.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			before, now := s.before(oin.ConnectorVersion).Text, s.text(oin.ConnectorVersion)
			if before == "" || now == "" || oin.CompareVersions(now, before) >= 0 {
				return nil
			}
			return found("The catalog has "+before+", which is later than "+now+".", before, now)
		},
	},
	{
		ID: "update.version-same", About: []oin.Key{oin.ConnectorVersion, oin.ExistingChanges},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A changed connector has a later version.",
		Why:   "Customers get the connector that has this version, which is the old one.",
		Fix:   "Deploy the connector with a later version, and enter it.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			before, now := s.before(oin.ConnectorVersion).Text, s.text(oin.ConnectorVersion)
			if before == "" || before != now {
				return nil
			}
			if s.tellsOfCards() {
				return found("The version is still "+now+".", now)
			}
			changed := s.changed()
			if len(changed) > 0 && (slices.Contains(changed, oin.UserDocs) || aboutConnector.MatchString(english.Fold(s.text(oin.ExistingChanges)))) {
				return found("The version is still "+now+".", now)
			}
			return nil
		},
	},
	{
		ID: "update.type-removed", About: []oin.Key{oin.ConnectorSupport, oin.APISupport},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "An update has the types that the version in the catalog has.",
		Why:   "Customers who use the other type could no longer add it.",
		Fix:   "Turn the type on again, or say in the changes that customers were told.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			var all []Finding
			for _, t := range oin.Form {
				if t.Switch != "" && s.before(t.Switch).Text == oin.On && !t.On(s.Answers) {
					f := Finding{Field: t.Switch, Item: -1, Text: "The version in the catalog is also a " + t.Type + ".", Evidence: []string{t.ID}}
					f.Fixes, f.FixLabel = map[oin.Key]oin.Value{t.Switch: {Text: oin.On}}, "Turn it on"
					all = append(all, f)
				}
			}
			return all
		},
	},
	{
		ID: "update.nothing-changed", About: []oin.Key{oin.ExistingChanges},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "An update changes something that customers see.",
		Why:   "Reviewers would test the same integration again.",
		Fix:   "Make your changes first. If only the connector changed, enter its new version.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			if s.Facts.Published == nil || len(s.changed()) > 0 || s.tellsOfCards() {
				return nil
			}
			f := found("All that customers see is as in the catalog.", s.Answers.Public()[oin.AppDescription].Fingerprint())
			if s.Answers.Text(oin.ExistsInOIN) != oin.Yes {
				f[0].Field = oin.AppName
			}
			return f
		},
	},
	{
		ID: "update.catalog-only", About: []oin.Key{oin.ExistingChanges},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "An update of the catalog's text alone says so.",
		Why:   "Reviewers don't need to test it, and are done sooner.",
		Fix:   "Say in the summary that only the catalog's information changes.",
		Guide: updateGuide,
		find: func(s Subject) []Finding {
			changed := s.changed()
			if len(changed) == 0 || slices.ContainsFunc(changed, func(k oin.Key) bool { return !catalogFields[k] }) || aboutCatalog.MatchString(english.Fold(s.text(oin.ExistingChanges))) ||
				slices.ContainsFunc(english.Sentences(s.text(oin.ExistingChanges)), changesProduct) {
				return nil
			}
			f := found("Is it only "+joined(labels(changed))+" that "+plural(len(changed), "changes", "change")+"?", labels(changed)...)
			if s.Answers.Text(oin.ExistsInOIN) != oin.Yes {
				f[0].Field = changed[0]
			}
			return f
		},
	},
})

// changesProduct reports whether a sentence of a summary says that the product does something
// else now: an API service can change without an answer that does.
func changesProduct(sentence string) bool {
	folded := english.Fold(sentence)
	return changedNow.MatchString(folded) && !changesText.MatchString(folded)
}

var (
	changedNow  = phrases(`now | no longer | anymore | can be`)
	changesText = phrases(`~\b(?:mention|expla|descri|word|clear|text|phone|call|logo|icon|website|link|contact)`)
)

// comparing adds to the evidence of checks with which version in the catalog they compare.
// What was said about one update does not answer for the next.
func comparing(checks []*Check) []*Check {
	for _, c := range checks {
		find := c.find
		c.find = func(s Subject) []Finding {
			all := find(s)
			for i := range all {
				all[i].Evidence = append(all[i].Evidence, fmt.Sprintf("version %d", s.Facts.Published.Version))
			}
			return all
		}
	}
	return checks
}

// before returns the answer of the version in the catalog, or nothing if there is none.
func (s Subject) before(k oin.Key) oin.Value {
	if s.Facts.Published == nil {
		return oin.Value{}
	}
	return s.Facts.Published.Answers[k]
}

// changed returns the fields that customers see and that differ from the version in the
// catalog.
func (s Subject) changed() []oin.Key {
	if s.Facts.Published == nil {
		return nil
	}
	var all []oin.Key
	for _, f := range oin.FieldsOf(oin.Compare(s.Facts.Published.Answers.Public(), s.Answers.Public())) {
		if !f.OnUpdate { // it is about the changes
			all = append(all, f.Key)
		}
	}
	return all
}

// tellsOfCards reports whether the summary or the release notes of an update tell of changed
// cards, and the connector's version is that of the catalog all the same.
func (s Subject) tellsOfCards() bool {
	before := s.before(oin.ConnectorVersion).Text
	if before == "" || before != s.text(oin.ConnectorVersion) {
		return false
	}
	told := s.text(oin.ExistingChanges)
	for _, i := range s.items(oin.ReleaseNotes) {
		told += "\n" + i.Value
	}
	return slices.ContainsFunc(english.Sentences(told), func(sentence string) bool {
		return changedCards.MatchString(english.Fold(sentence)) && !unchangedCards.MatchString(english.Fold(sentence))
	})
}

// manageOf returns the scope that includes one that reads.
func manageOf(scope string) string {
	if area := len(scope) - len(".read"); area > 0 && scope[area:] == ".read" {
		return scope[:area] + ".manage"
	}
	return scope
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

var (
	aboutConnector = pattern.New(`\b(connectors?|(action|event)s?( cards?)?|cards?|version|flows?|bug ?fix\w*|fix\w*|custom api action)\b`)
	// changedCards matches what an update does to cards, and unchangedCards what it doesn't.
	changedCards = phrases(`
		(?:cards?|actions?|event cards?)(?: [\w-]+){0,5}? (?:is|are|was|were|has been|have been) (?:also |now |completely )?(?:new|added|renamed|removed|fixed|extended|corrected|rewritten|faster|changed)
		(?:new|another|additional|more|further|two|three|four) (?:\w+ )?(?:cards?|actions?|event cards?)
		(?:adds?|added|adding|brings?|introduces?|contains?|removes?|removed|renames?|renamed|fixe[ds]) (?:\w+ ){0,4}(?:cards?|actions?|event cards?)
		(?:cards?|actions?)(?: [\w-]+){0,3}? (?:now|no longer|can now|gets?|got|gains?|gained|returns? now|accepts? now|has a new|have a new)
		(?:the )?connector (?:now|has (?:a |an )?(?:new|another|additional)|gets?|got|gains?|gained|no longer|was (?:fixed|corrected|extended|rewritten)|has been (?:fixed|corrected|extended|rewritten))`)
	unchangedCards = phrases(`
		no (?:\w+ )?(?:cards?|actions?|changes?) | nothing | not (?:\w+ )?change\w* | (?:doesn't|don't|didn't|isn't|aren't|won't)
		(?:description|icon|logo|website|page|documentation|guide|texts?) (?:mentions?|names?|explains?|lists?|describes?|shows?|tells?|of|for)`)
	// catalogFields are those of Okta's shorter way of updating, “Catalog Info”.
	catalogFields = map[oin.Key]bool{oin.AppName: true, oin.AppDescription: true, oin.AppIcon: true, oin.SupportContacts: true, oin.AppWebsite: true, oin.UseCases: true}
	aboutCatalog  = pattern.New(`\b(descriptions?|logos?|icons?|names?|renam\w*|rebrand\w*|contacts?|website|use cases?|catalog|wording|texts?|listing|support|branding|metadata)\b`)
)
