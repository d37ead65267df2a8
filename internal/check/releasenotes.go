package check

import (
	"strings"

	"oinmanager/internal/oin"
)

// releaseNotes are checks of what an update tells customers.
var releaseNotes = []*Check{
	{
		ID: "notes.empty", About: []oin.Key{oin.ReleaseNotes},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Each release note says what customers notice.",
		Why:  "Customers read them to find out whether the update concerns them. “Bug fixes” doesn't tell.",
		Fix:  "Say what works now, or works differently, or leave the line out.",
		find: func(s Subject) []Finding {
			return s.emptyNotes(false)
		},
	},
	{
		ID: "notes.security", About: []oin.Key{oin.ReleaseNotes},
		Level: LevelAdvice, Certainty: Likely,
		Says: "A security fix is described.",
		Why:  "Customers' security teams have to judge whether they were at risk, and whether they have to act.",
		Fix:  "Say what was at risk, since when, and what customers have to do, if anything.",
		find: func(s Subject) []Finding {
			return s.emptyNotes(true)
		},
	},
}

// emptyNotes returns the release notes, about security or not, that have only words that any
// update could have.
func (s Subject) emptyNotes(security bool) []Finding {
	var all []Finding
	for _, i := range s.items(oin.ReleaseNotes) {
		about := oin.IsSecurityNote(i.Item) || strings.Contains(fold(i.Value), "securit") || strings.Contains(fold(i.Value), "vulnerab")
		if about == security && strings.TrimSpace(anyUpdate.ReplaceAllString(fold(i.Value), "")) == "" {
			all = append(all, at(i.at, quoted(i.Value)+" could be said of any update.", i.Value))
		}
	}
	return all
}

// anyUpdate matches the words that say nothing in a release note, and what is between them.
var anyUpdate = newPattern(`\b(a|an|the|and|or|of|in|to|for|with|our|your|this|some|few|several|many|various|other|more|all|minor|small|major|general|misc|miscellaneous|internal|important|critical|` +
	`bugs?|bug ?fix(es)?|hot ?fix(es)?|fix(es|ed|ing)?|issues?|problems?|errors?|improv(ed?|ements?|ing)|enhance(d|ments?)?|updat(ed?|es|ing)|upgrad(ed?|es)|changes?|changed|` +
	`performance|stability|reliability|maintenance|release|releases|version|new|features?|functionality|better|clean ?up|refactor(ed|ing)?|polish|tweaks?|optimi[sz]ations?|` +
	`security|secure|vulnerabilit(y|ies)|patch(es|ed)?|hardening|dependenc(y|ies)|librar(y|ies)|packages?|under the hood|behind the scenes|app|integration|connector|user experience|ux|ui|see changelog|none|n/?a|nothing|tbd|todo|test)\b|[^\pL\pN]+|\bv?[0-9][0-9.]*\b`)
