package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/check/english"
	"oinmanager/internal/oin"
)

const (
	scopeGuide = "https://developer.okta.com/docs/guides/build-api-integration/main/#scope-selection"
	// maxReasons is the limit of Okta's API for the reasons of all scopes, in characters.
	maxReasons = 5000
	// manyScopes are more than services with a single purpose need. Okta has about 110.
	manyScopes = 25
)

var scopes = []*Check{
	{
		ID: "scopes.redundant", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "No scope is a part of another one.",
		Why:   "A scope that manages also reads. Customers see the longer list when they authorize your service.",
		Fix:   "Remove the scope that you don't need.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			var all []Finding
			for _, i := range s.items(oin.APIScopes) {
				area, reads := strings.CutSuffix(i.Value, ".read")
				if reads && slices.Contains(scopeNames(s), area+".manage") {
					f := at(i.at, area+".manage already includes "+i.Value+".", i.Value)
					f.Fixes, f.FixLabel = s.withoutScope(i.at), "Remove "+i.Value
					all = append(all, f)
				}
			}
			return all
		},
	},
	{
		ID: "scopes.other-api", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Scopes of Okta's other APIs have a reason.",
		Why:   "They aren't part of the management API, so a reviewer decides whether a service can have them.",
		Fix:   "Explain what you need it for.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			return s.eachScope(func(i numbered) string {
				if oin.OfOtherAPI(i.Value) && i.Note == "" {
					return i.Value + " isn't part of Okta's management API."
				}
				return ""
			})
		},
	},
	{
		ID: "scopes.manage-reason", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "Scopes that can change something have a reason.",
		Why:   "Okta asks for the reason of each. Reviewers return submissions without.",
		Fix:   "Say what your service changes, and when.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			return s.eachScope(func(i numbered) string {
				if isManage(i.Value) && !oin.OfOtherAPI(i.Value) && i.Note == "" {
					return i.Value + " has no reason."
				}
				return ""
			})
		},
	},
	{
		ID: "scopes.reason", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A reason says what the service does with the scope.",
		Why:   "Customers and reviewers can read the scope's name themselves.",
		Fix:   "Say which feature needs it, and what for.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			return s.eachScope(func(i numbered) string {
				if i.Note != "" && saysNothing(i.Note, i.Value) {
					return quoted(i.Note) + " says no more than the scope's name."
				}
				return ""
			})
		},
	},
	{
		ID: "scopes.same-reason", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Each scope that can change something has a reason of its own.",
		Why:   "A reason that was copied to all scopes doesn't say which feature needs which.",
		Fix:   "Say for each scope what your service does with it.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			const few = 5 // words
			rows, manage := map[string]int{}, map[string]int{}
			for _, i := range s.items(oin.APIScopes) {
				key := reasonKey(i.Note)
				if rows[key]++; isManage(i.Value) {
					manage[key]++
				}
				all := rows[key] >= 3 && rows[key] == len(s.items(oin.APIScopes)) // have it
				switch {
				case key == "":
				case rows[key] >= 4 && manage[key] > 0,
					all && (len(english.Words(key)) <= few || manage[key] > 0) && !s.namesAreas(key),
					manage[key] >= 2 && !s.namesAreas(key) && !saysNothing(i.Note, i.Value):
					return found("The reason "+quoted(i.Note)+" is given for several scopes.", i.Note)
				}
			}
			return nil
		},
	},
	{
		ID: "scopes.write", About: []oin.Key{oin.APIScopes, oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A service that only reads has only scopes that read.",
		Why:   "Customers grant no more than they need to. A reviewer asks why a service that reports can change their org.",
		Fix:   "Request the scope that ends in .read, or say in the description what the service changes.",
		Guide: scopeGuide,
		find:  readsOnly,
	},
	{
		ID: "scopes.read", About: []oin.Key{oin.APIScopes, oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "A service that changes something in Okta has the scope for it.",
		Why:   "What the description promises fails in a customer's org.",
		Fix:   "Add the scope that ends in .manage, or say how the service makes the change.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			if !s.good(oin.APIScopes) {
				return nil
			}
			if found := s.lackedScopes(); found != nil || s.on(oin.ConnectorSupport) || slices.ContainsFunc(scopeNames(s), isManage) {
				return found
			}
			for _, sentence := range english.Sentences(s.description()) {
				if _, rest := changesAndRest(english.Fold(sentence), false); s.promisesChange(rest) {
					return found("Which scope does the service have to do what "+quoted(sentence)+" says?", sentence)
				}
			}
			return nil
		},
	},
	{
		ID: "scopes.optional", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "All scopes are needed.",
		Why:   "Customers grant all scopes or none. There are no optional ones.",
		Fix:   "Remove the scopes that the service can do without.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			var all []Finding
			for _, i := range s.items(oin.APIScopes) {
				reason := optionalFields.ReplaceAllString(english.Fold(i.Note), "")
				if word := firstIn(reason, optional, neededBySome); word != "" {
					f := at(i.at, "The reason says "+quoted(word)+".", i.Value, i.Note)
					if len(s.items(oin.APIScopes)) > 1 {
						f.Fixes, f.FixLabel = s.withoutScope(i.at), "Remove "+i.Value
					}
					all = append(all, f)
				}
			}
			return all
		},
	},
	{
		ID: "scopes.many", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The service requests as few scopes as possible.",
		Why:   "Customers hesitate to authorize a service that can see everything.",
		Fix:   "Remove the scopes that the service can do without.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			all := s.items(oin.APIScopes)
			n, explained := len(all), 0
			if n <= 15 {
				return nil
			}
			for _, i := range all {
				if i.Note != "" && !saysNothing(i.Note, i.Value) {
					explained++
				}
			}
			if n > manyScopes || explained*2 < n {
				return found(fmt.Sprintf("Does the service need all %d scopes?", n), scopeNames(s)...)
			}
			return nil
		},
	},
	{
		ID: "scopes.reasons-long", About: []oin.Key{oin.APIScopes},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The reasons have at most 5,000 characters in all.",
		Why:   "Okta's own form takes no more, so a reviewer would have to shorten them.",
		Fix:   "Keep each reason to a sentence.",
		Guide: scopeGuide,
		find: func(s Subject) []Finding {
			n := 0
			for _, i := range s.items(oin.APIScopes) {
				n += utf8.RuneCountInString(s.Answers[oin.APIScopes].Items[i.at].Note)
			}
			if n > maxReasons {
				return found(fmt.Sprintf("The reasons have %d characters.", n), s.Answers[oin.APIScopes].Fingerprint())
			}
			return nil
		},
	},
	{
		ID: "scopes.unrelated", About: []oin.Key{oin.APIScopes, oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The scopes fit what the service does.",
		Why:   "Customers grant no more than they need to.",
		Fix:   "Remove the scope, or explain what you need it for.",
		Guide: scopeGuide,
		find:  unrelated,
	},
}

// reasonKey returns a reason without what two of the same can differ in.
func reasonKey(reason string) string {
	var all []string
	for _, w := range english.Words(ownWords.ReplaceAllString(english.Fold(reason), "")) {
		if !english.Determiners[w] && w != "to" && w != "we" {
			all = append(all, strings.TrimSuffix(w, "s")) // “Writes joiners”, “to write joiners”
		}
	}
	return strings.Join(all, " ")
}

// namesAreas reports whether a folded reason names what each scope that has it is for, as in
// “Suspends users and removes them from groups”.
func (s Subject) namesAreas(reason string) bool {
	for _, i := range s.items(oin.APIScopes) {
		area, _, _ := strings.Cut(strings.TrimPrefix(i.Value, "okta."), ".")
		if reasonKey(i.Note) == reason && !strings.Contains(reason, strings.TrimSuffix(strings.ToLower(area), "s")) {
			return false
		}
	}
	return true
}

// eachScope returns a finding for each scope for which there is a text.
func (s Subject) eachScope(text func(numbered) string) []Finding {
	var all []Finding
	for _, i := range s.items(oin.APIScopes) {
		if text := text(i); text != "" {
			all = append(all, at(i.at, text, i.Value, i.Note))
		}
	}
	return all
}

// withoutScope returns the scopes without the one with an index.
func (s Subject) withoutScope(i int) map[oin.Key]oin.Value {
	return map[oin.Key]oin.Value{oin.APIScopes: {Items: slices.Delete(slices.Clone(s.Answers[oin.APIScopes].Items), i, i+1)}}
}

func isManage(scope string) bool { return strings.HasSuffix(scope, ".manage") }

// optionalFields are optional in another sense.
var optionalFields = phrases(`
	(?:mandatory|required) and optional
	optional (?:\w+ )?(?:fields?|attributes?|parameters?|values?|properties|apps?|groups?|courses?|trainings?)
	optional (?:\w+ )?(?:lessons?|events?|questions?|steps?|data)
	(?:that|which|what|who) (?:is|are|was|were) (?:planned|reserved) for
	not needed since`)

var optional = phrases(`
	(?:who|if they|if you|customers|admins) (?:don't|do not|doesn't|does not) (?:want|need|use|like|have)\b[^.]{0,30}\b<can>
	(?:also )?works? (?:fine |well )?without (?:it|this|the scope|this scope|that)
	(?:will|'ll|would|shall) (?:need|use|require) (?:this|it|these|that|them) (?:when|once|if|after|for|later|in)
	(?:when|once|after|as soon as) we (?:launch|release|ship|add|introduce|build|have built|roll)\w*
	not (?:being )?(?:used|needed|required)(?: at the moment| at present| right now| yet| today| currently| any ?more)
	(?:can|may|could) <leaveOut>\w*
	maybe | perhaps | possibly | (?:just )?to be (?:on the )?safe(?: side)?
	in case (?:we|you|it|they|of (?:doubt|emergenc\w+|errors?|issues?|need|problems?|questions?|trouble)|a|the|someone|that) | for (?:the )?(?:future|later) | in (?:the )?future
	(?:for|maybe|perhaps|used|needed|useful) later(?: on)? | someday | one day | at some point | eventually
	might (?:come|be|need|use) | good[ -]to[ -]have | would be (?:nice|good|useful|helpful)
	not (?:\w+ )?(?:used|needed|required) (?:now|yet|today) | optional(?:ly)? | nice[ -]to[ -]have
	not (?:strictly )?(?:required|needed|necessary|mandatory)
	can be (?:removed|skipped|left out|omitted|unchecked|declined|denied|disabled)
	if (?:the )?customers? (?:wants?|likes?|chooses?|prefers?)
	only if (?:you|the customer|customers|enabled|desired|wanted|needed) | may be (?:removed|omitted|skipped)
	(?:might|may) (?:be needed|need|use)(?: it| this)? (?:later|in (?:the )?future)
	(?:might|may|could|will|would) (?:be |get )?(?:\w+ )?(?:used|needed|required|useful|necessary) (?:\w+ )?<someday>
	(?:on|in) (?:our|the) roadmap
	(?:for|in) (?:an? |the |our )?(?:upcoming|planned|future|next|later) <laterUse>
	just in case | (?:planned|reserved) for | not (?:yet|currently) used | (?:currently|yet) unused
	(?:future|later|reserved|potential) (?:use|usage|purposes?|needs?|extensions?)
	only (?:\w+ )?<relevant>+(?:by|for|if|when|in|to)? ?<someCustomers>
	(?:runs?|functions?|works?|operates?|can do|continues?) (?:\w+ )?without\b[.,]?
	recommended | (?:might|may|could) (?:also )?(?:need|want|require|use) (?:this|it|that|these)
	(?:when|once|as soon as|if) .{0,30}\b<futurePart> (?:is|are) <finished>
	preferably | ideally | if possible`)
