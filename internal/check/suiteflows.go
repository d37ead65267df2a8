package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

var suiteFlows = []*Check{
	{
		ID: "suite.has-flows", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The flow test suite has flows.",
		Why:   "Reviewers run the flows to test the connector. Without any, the review can't begin.",
		Fix:   "Export the folder with the flows that test the connector, and upload that file.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			if suite := s.suite(); suite != nil && len(suite.Flows) == 0 {
				return found("The file has no flows.")
			}
			return nil
		},
	},
	{
		ID: "suite.empty-flows", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Certain,
		Says: "Each flow of the test suite has cards.",
		Why:  "A flow without cards tests nothing, and reviewers ask what is missing.",
		Fix:  "Finish or delete these flows, and export again.",
		find: func(s Subject) []Finding {
			return s.flows("Without cards: ", testsNothing)
		},
	},
	{
		ID: "suite.reserved-names", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The flow test suite has no flows of the connector's own project.",
		Why:   "_authping and _revoke are flows that Connector Builder runs itself. In a test suite, they are there by mistake.",
		Fix:   "Export only the flows that test the connector.",
		Guide: connectorBuilder + "cb-validation-errors.htm",
		find: func(s Subject) []Finding {
			return s.flows("Reserved for the connector's project: ", func(f flopack.Flow) bool {
				name := strings.ToLower(strings.TrimSpace(f.Name))
				return name == "_authping" || name == "_revoke"
			})
		},
	},
	{
		ID: "suite.flows-named", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "Each flow of the test suite has a name of its own.",
		Why:   "Reviewers name the flow when they report a failed test.",
		Fix:   "Name each flow after what it tests, and export again.",
		Guide: connectorBuilder + "cb-validation-errors.htm",
		find: func(s Subject) []Finding {
			suite := s.suite()
			if suite == nil {
				return nil
			}
			unnamed, seen := 0, map[string]int{}
			var twice []string
			for _, f := range firstFlows(suite) {
				name := strings.Join(strings.FieldsFunc(oin.NameKey(f.Name), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".,:;-–—_…", r) }), " ")
				if name == "" {
					unnamed++
				} else if seen[name]++; seen[name] == 2 {
					twice = append(twice, quoted(f.Name))
				}
			}
			var all []Finding
			if unnamed > 0 {
				all = append(all, found(strconv.Itoa(unnamed)+plural(unnamed, " flow has", " flows have")+" no name.", "unnamed")...)
			}
			if len(twice) > 0 {
				all = append(all, found("More than one flow is named "+joined(twice)+".", twice...)...)
			}
			return all
		},
	},
	{
		ID: "suite.flow-characters", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The names of flows are easy to read and to search for.",
		Why:   "Workflows accepts few characters in the names of a connector's flows, and others can get lost on import.",
		Fix:   "Use letters, digits, and spaces, and export again.",
		Guide: connectorBuilder + "cb-validation-errors.htm",
		find: func(s Subject) []Finding {
			return s.flows("Do you need the special characters or outer spaces in ", func(f flopack.Flow) bool {
				return f.Name != strings.TrimSpace(f.Name) && strings.TrimSpace(f.Name) != "" || strings.ContainsFunc(f.Name, odd)
			})
		},
	},
	{
		ID: "suite.tests-listed", About: []oin.Key{oin.TestSuite, oin.TestInstructions},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "Reviewers can see what each flow of the suite tests, and what should come out.",
		Why:   "Okta asks for a document of the tests that the flows cover. Without one, reviewers have to guess from the cards.",
		Fix:   "Describe each flow in Workflows, or link a list of the tests in Additional instructions.",
		Guide: connectorBuilder + "deployment-submission.htm",
		find: func(s Subject) []Finding {
			suite := s.suite()
			if suite == nil || len(s.used()) == 0 || listsTests(suite, s.Answers.Text(oin.TestInstructions)) {
				return nil
			}
			telling, tests := 0, 0
			for _, f := range firstFlows(suite) {
				if describesTest(f) {
					return nil
				}
				if !f.Callable {
					tests++
					if namesAction(f) {
						telling++
					}
				}
			}
			if tests == 0 || telling*2 >= tests {
				return nil
			}
			return found("The flows have no descriptions, and their names don't say which action they test. Is there a list of the tests?")
		},
	},
}

// testsNothing reports whether a flow has no cards, or a single one of Workflows itself. Flows
// that others call can have few.
func testsNothing(f flopack.Flow) bool {
	return len(f.Cards) == 0 || len(f.Cards) == 1 && f.Cards[0].Kernel && !f.Callable
}

// How much of a suite is looked at, since it can be while someone types. Real suites have
// about 40 flows.
const (
	mostFlows = 500
	mostCards = 50 // of a flow, to tell what it tests
)

func firstFlows(suite *flopack.Suite) []flopack.Flow {
	return suite.Flows[:min(len(suite.Flows), mostFlows)]
}

// flows returns a finding that names the flows of the suite for which is holds.
func (s Subject) flows(says string, is func(flopack.Flow) bool) []Finding {
	suite := s.suite()
	if suite == nil {
		return nil
	}
	var names, evidence []string
	for _, f := range firstFlows(suite) {
		if is(f) {
			names = append(names, quoted(f.Name))
			evidence = append(evidence, f.Name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	const most = 20
	end := "."
	if strings.HasPrefix(says, "Do ") {
		end = "?"
	}
	return found(says+joined(names)+end, evidence[:min(len(evidence), most)]...)
}

// odd reports whether a character is one that names of flows do without. Public templates
// use the punctuation in this list.
func odd(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune(" .,:;-–—_|/&+()[]'’\"“”#>→", r)
}

// listsTests reports whether instructions lead to a list of tests, or are one.
func listsTests(suite *flopack.Suite, instructions string) bool {
	text := english.Fold(instructions)
	if strings.Contains(text, "https://") || strings.Contains(text, "http://") || testList.MatchString(text) || eachFlow.MatchString(text) {
		return true
	}
	const shortest = 3 // letters of what tells a flow from the others
	flows, told := firstFlows(suite), 0
	for _, f := range flows {
		all := english.Words(f.Name)
		if name := letters(f.Name); len(name) >= shortest && strings.Contains(letters(text), name) ||
			len(all) > 1 && len(all[len(all)-1]) > shortest && !emptyInFlows[all[len(all)-1]] && slices.Contains(english.Words(text), all[len(all)-1]) {
			told++
		}
	}
	return len(flows) > 0 && told == len(flows)
}

// describesTest reports whether a flow's description says more than its name, and than that
// it's a flow.
func describesTest(f flopack.Flow) bool {
	const several = 3 // words, of any language
	name, rest := english.SetOf(strings.Join(english.Words(f.Name), " ")), map[string]bool{}
	for _, w := range english.Words(f.Description) {
		if !name[w] && !emptyInFlows[w] && strings.IndexFunc(w, unicode.IsLetter) >= 0 {
			if english.Knows(w) {
				return true
			}
			rest[w] = true
		}
	}
	return len(rest) >= several
}

var (
	testList = phrases(`
		flows (?:test|are (?:described|named|documented)) | flow says | flow's description | flows' descriptions
		test[ -](?:suite|plan|cases?|document) | tests covered | covers`)
	eachFlow = phrases(`
		(?:each|every) flow (?:\w+ ){0,4}<doesOrSays>
		what each flow | flow has a`)
	// emptyInFlows are words of descriptions that don't tell what a flow does.
	emptyInFlows = english.SetOf(`
		a an and april at august author automated automatically auto by changed copy created date december
		default demo description draft edited february final flow flow's flows for from i in is it january july
		june last later latest made march may me modified my n na new november october of old on our saved
		september some something suite tbc tbd test test's tested tester testing tests that the this to todo
		untitled updated v version we with work workflow workflows`)
)

// namesAction reports whether a flow is named after an action that it uses.
func namesAction(f flopack.Flow) bool {
	name := letters(f.Name)
	return slices.ContainsFunc(f.Cards[:min(len(f.Cards), mostCards)], func(c flopack.Card) bool {
		method := letters(plainMethod(c.Method))
		return !c.Kernel && method != "" && strings.Contains(name, method)
	})
}

// letters returns the letters and digits of a name, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}
