package labelled

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
)

func TestMistakesOfTheTestAreFoundByTheirKind(t *testing.T) {
	for _, p := range slices.Concat(testingWishes, testingGates, testingAccounts, testingLanguages, testingNames, testingTokens) {
		if s := p.subject(t); !finds(s, p.want) {
			t.Errorf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
}

func TestInstructionsOfTheSameWordsHaveNoFinding(t *testing.T) {
	for _, p := range slices.Concat(testingWishesToo, testingGatesToo, testingAccountsToo, testingLanguagesToo, testingNamesToo, testingTokensToo) {
		for _, area := range []string{"test.", "api.", "suite."} {
			for _, id := range foundBy(p.subject(t), area) {
				t.Errorf("%q has %s; a neighbor of %s", p.text, id, p.want)
			}
		}
	}
}

// namedFlows are the names of a suite's flows, a flow's description behind a colon, and what
// the instructions say.
type namedFlows struct {
	want         string
	flows        []string
	instructions string
}

const plainAdmin = "Administrator of the workspace \"Sample\". Under People you see who was added and who is gone."

var testingSuites = []namedFlows{
	// suite.tests-listed
	// - what Workflows itself names new flows
	{"suite.tests-listed", []string{"New Flow", "New Flow (1)", "New Flow (2)"}, plainAdmin},
	{"suite.tests-listed", []string{"Untitled flow", "Copy of Untitled flow", "Copy of Copy of Untitled flow"}, plainAdmin},
	// - numbers, letters, dates, versions
	{"suite.tests-listed", []string{"1", "2", "3"}, plainAdmin},
	{"suite.tests-listed", []string{"Test 1", "Test 2", "Test 3"}, plainAdmin},
	{"suite.tests-listed", []string{"TC-001", "TC-002", "TC-003"}, plainAdmin},
	{"suite.tests-listed", []string{"2026-11-03", "2026-11-04", "2026-11-04 evening"}, plainAdmin},
	{"suite.tests-listed", []string{"v1", "v1.1", "v2 final"}, plainAdmin},
	// - people, moods, places
	{"suite.tests-listed", []string{"Piotr", "Piotr neu", "for Anjali"}, plainAdmin},
	{"suite.tests-listed", []string{"hello world", "asdf", "qwerty"}, plainAdmin},
	{"suite.tests-listed", []string{"happy path", "unhappy path", "edge cases"}, plainAdmin},
	{"suite.tests-listed", []string{"Main", "Main backup", "Main old"}, plainAdmin},
	// - descriptions that say nothing
	{"suite.tests-listed", []string{"Flow A:Description", "Flow B:Description", "Flow C:Description"}, plainAdmin},
	{"suite.tests-listed", []string{"Flow A:todo", "Flow B:n/a", "Flow C:-"}, plainAdmin},
	{"suite.tests-listed", []string{"Flow A:Flow A", "Flow B:Flow B", "Flow C:Flow C"}, plainAdmin},
	{"suite.tests-listed", []string{"Flow A:This is a flow.", "Flow B:Test flow", "Flow C:Created by Wanjiru on 3 November"}, plainAdmin},
	// - instructions that only name the tests
	{"suite.tests-listed", []string{"Flow A", "Flow B", "Flow C"}, plainAdmin + " Run all tests, and each should be green."},
	{"suite.tests-listed", []string{"Flow A", "Flow B", "Flow C"}, plainAdmin + " Please run the flows of the suite one after another."},
	{"suite.tests-listed", []string{"Flow A", "Flow B", "Flow C"}, plainAdmin + " The list of tests follows."},
	// suite.flows-named
	{"suite.flows-named", []string{"Adds a user:Adds a user, and finds them.", "adds a user:Adds a user twice, and expects an error.", "Removes a user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"Add user:Adds a user, and finds them.", "Add user :Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"Add user:Adds a user, and finds them.", "Add  user:Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"Add user:Adds a user, and finds them.", "Add user.:Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"Add user:Adds a user, and finds them.", "Add-user:Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"-:Adds a user, and finds them.", "Add user:Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	{"suite.flows-named", []string{"…:Adds a user, and finds them.", "Add user:Adds a user twice, and expects an error.", "Remove user:Removes the user."}, plainAdmin},
	// suite.flow-characters
	{"suite.flow-characters", []string{"★ Add user:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add <user>:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add user #1 @ 100%:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add\tuser:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add user\u200b:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{" Add user:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add user™:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"{{user}} added:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"*** ADD USER ***:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"Add user?!:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
	{"suite.flow-characters", []string{"~Add^user=ok~:Adds a user, and finds them.", "Remove user:Removes the user.", "Call:Calls the API."}, plainAdmin},
}

var testingSuitesToo = []namedFlows{
	{"suite.", []string{"Create User", "Read User", "List Users"}, plainAdmin},
	{"suite.", []string{"01 createUser", "02 readUser", "03 listUsers"}, plainAdmin},
	{"suite.", []string{"Test 1:Adds a user, and expects that the user is under People.", "Test 2:Reads the user.", "Test 3:Lists all users, and expects five."}, plainAdmin},
	{"suite.", []string{"Flow A", "Flow B", "Flow C"}, plainAdmin + " Flow A adds a user, Flow B reads that user, Flow C lists all of them; expect five."},
	{"suite.", []string{"Flow A", "Flow B", "Flow C"}, plainAdmin + " A document at https://workbeam.com/docs/okta-tests lists the tests."},
	{"suite.", []string{"A new user appears:Expects one result.", "A user is read:Expects the same name.", "Users are listed:Expects five."}, plainAdmin},
	{"suite.", []string{"Add user → part 1:Adds a user.", "Add user → part 2:Adds the same user, and expects an error.", "Ajouter un usager:Adds a user with é in the name."}, plainAdmin},
	{"suite.", []string{"Tests create", "Tests read", "Tests list"}, plainAdmin + " \"Create\" makes a user, \"Read\" gets it back, and \"List\" shows both."},
}

func (n namedFlows) subject(t *testing.T) check.Subject {
	name := func(s *flopack.Suite) {
		for i, flow := range n.flows {
			s.Flows[i].Name, s.Flows[i].Description, _ = strings.Cut(flow, ":")
		}
		s.Flows = s.Flows[:len(n.flows)]
	}
	return and(text("test_instructions", n.instructions), inSuite(name))(vendorNamed(t, "Onboardly").subject())
}

func TestFlowsThatAreHardToTellApart(t *testing.T) {
	for _, n := range testingSuites {
		if s := n.subject(t); !finds(s, n.want) {
			t.Errorf("%q with %q have %v, want %s", n.flows, n.instructions, ids(run(s)), n.want)
		}
	}
	for _, n := range testingSuitesToo {
		for _, id := range foundBy(n.subject(t), n.want) {
			t.Errorf("%q with %q have %s", n.flows, n.instructions, id)
		}
	}
}
