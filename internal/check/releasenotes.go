package check

import "oinmanager/internal/check/english"

import "oinmanager/internal/check/pattern"

import "oinmanager/internal/oin"

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
		about := oin.IsSecurityNote(i.Item) || aboutSecurity.MatchString(english.Fold(i.Value))
		more := saidOfNotes
		if about {
			more = securityWords
		}
		if about == security && s.tellsOfChange(i.Value, more) == 0 {
			all = append(all, at(i.at, quoted(i.Value)+" could be said of any update.", i.Value))
		}
	}
	return all
}

var (
	aboutSecurity = pattern.New(`securit|vulnerab|\bcve-\d|\bpen(etration)?[ -]?test`)
	// saidOfNotes are words of release notes that say nothing.
	saidOfNotes = english.SetOf(`added app changelog connector integration n none performance remove security see tbd test todo ve`)
)
