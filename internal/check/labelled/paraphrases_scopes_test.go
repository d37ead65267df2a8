package labelled

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// told returns the IDs of what is found in a submission that a paraphrase changes. Besides
// fields of the form, it knows “reason” and a scope of the vendor, “both” for a description
// and scopes after an empty line, “uses” and “about” for use cases and a description after
// them, “page” and “+page” with a field for what its link shows or also shows, “step” with a
// field for a guide that has only this step in Okta, and “suite” with the name of a card's input. An @ is the vendor's name.
func (p paraphrase) changed(t *testing.T) check.Subject {
	v := vendorNamed(t, p.of)
	field, of, _ := strings.Cut(p.field, " ")
	words := p.text
	if field != "suite" {
		words = vendorMark.ReplaceAllString(words, "${1}"+p.of)
	}
	change := text(field, words)
	first, second, _ := strings.Cut(words, "\n\n")
	switch field {
	case "reason":
		change = func(s check.Subject) check.Subject {
			v := s.Answers[oin.APIScopes]
			v.Items = slices.Clone(v.Items)
			for i := range v.Items {
				if v.Items[i].Value == of {
					v.Items[i].Note = words
				}
			}
			s.Answers[oin.APIScopes] = v
			return s
		}
	case "scopes":
		change = scoped(words)
	case "+app_description":
		change = appended("app_description", " "+words)
	case "+scopes":
		change = scoped(v.scopes + "\n" + words)
	case "both":
		change = and(text("app_description", first), scoped(second))
	case "about":
		change = and(uses(strings.Split(first, "|")...), text("app_description", second))
	case "support":
		change = support(words)
	case "page":
		change = shows(oin.Key(of), words)
	case "+page":
		page := guidePlain(p.of, "Settings > Okta")
		if oin.Key(of) == oin.UserDocs {
			page = docsCards(p.of, v.version, "Create User", "List Users", "Read User")
		}
		change = shows(oin.Key(of), page+"\n"+words)
	case "step":
		change = shows(oin.Key(of), "# "+p.of+" with Okta\n## Prerequisites\nAn Okta super admin.\n## Steps\n1. Sign in to the Okta Admin Console.\n2. "+words+"\n3. Copy the client ID and the client secret.\n4. In "+p.of+", open Systems > Okta.\n5. Enter your Okta domain, the client ID, and the client secret.\n6. Save.")
	case "suite":
		change = exports(append(flowsFor(v.actions), flow{name: "Test Limits", description: "Runs the card with limits, expects an error.", methods: []string{"customAPIAction"}, input: map[string]any{of: map[string]any{"value": words}}})...)
	}
	return change(v.subject())
}

var vendorMark = regexp.MustCompile(`(^|[^\w])@`)

// tell reports what isn't found of paraphrases, and what is found in those without a mistake.
func tell(t *testing.T, mistaken, innocent []paraphrase) {
	t.Helper()
	for _, p := range mistaken {
		if s := p.changed(t); !finds(s, p.want) {
			t.Errorf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
	for _, p := range innocent {
		for _, id := range foundBy(p.changed(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
}

func TestReasonsInOtherWordsAreJudged(t *testing.T) { tell(t, toldReasons, plainReasons) }

// toldReasons are reasons of scopes that say nothing, or that say that the scope isn't needed.
var toldReasons = []paraphrase{
	// It is needed, and that's all.
	{"Kumo HR", "reason okta.users.manage", "We can't go live if this is missing.", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Absolutely indispensable for the customers", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "The integration breaks if you take it away", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Must have.", "scopes.reason"},
	// The scope's own words.
	{"Kumo HR", "reason okta.users.manage", "Manage permission on users", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Gives us write privileges over user objects", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "CRUD on users", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "So we are able to call the Users API with POST and PUT", "scopes.reason"},
	// Others know it.
	{"Kumo HR", "reason okta.users.manage", "Recommended by your documentation", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "The backend team knows why", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Our architect chose these scopes, please contact him for details.", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Okta's support engineer told us to tick it", "scopes.reason"},
	// It is written elsewhere.
	{"Kumo HR", "reason okta.users.manage", "Refer to chapter 4 of the manual", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Explained in the configuration guide.", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "ditto", "scopes.reason"},
	// What every service wants.
	{"Kumo HR", "reason okta.users.manage", "To provide the best experience to our users", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "For seamless integration between both platforms", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Business requirement", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "In order to support various customer scenarios", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Used internally by the application.", "scopes.reason"},
	// Not yet, or not really.
	{"Kumo HR", "reason okta.users.manage", "to be filled by PM", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "just to be on the safe side", "scopes.optional"},
	{"Kumo HR", "reason okta.users.manage", "Copied from our other app", "scopes.reason"},

	// Optional: for some customers.
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups, for those who have bought the add-on", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Only Enterprise customers make use of it, to put people into department groups.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. Customers who do not want this feature simply uncheck the scope.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Required only if the customer turns on department sync", "scopes.optional"},
	// Optional: it works without.
	{"Kumo HR", "reason okta.groups.manage", "Nice to have: puts people into department groups", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. If it is not granted, we skip that step.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Not strictly needed, but makes the department groups easier", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Admins may leave this one out; then groups are not updated.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Everything else keeps working when this permission is denied, only department groups stay empty", "scopes.optional"},
	// Optional: later.
	{"Kumo HR", "reason okta.groups.manage", "Reserved for department groups, which come in version 3", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Currently unused, but the roadmap has department groups in Q3", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "We don't call this API today. Once department groups are ready we will.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "So that customers don't have to authorize again when we launch groups next year", "scopes.optional"},
	// Optional: left from before.
	{"Kumo HR", "reason okta.groups.manage", "No longer used since version 2, kept for old customers", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Was needed by the previous implementation", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Probably not needed", "scopes.optional"},

	// The same reason for each.
	{"Kumo HR", "scopes", "okta.users.manage Keeps the personnel master in line\nokta.groups.manage Keeps the personnel master in line (groups)", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Used for onboarding of employees\nokta.groups.manage Used for the onboarding of employees", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Users: needed for joiner-mover-leaver\nokta.groups.manage Groups: needed for joiner-mover-leaver", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Automated lifecycle of staff accounts\nokta.groups.manage automated lifecycle of staff accounts!", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage To create, update and remove employees in Okta\nokta.groups.manage To create, update and remove employees in Okta", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Employee sync, see the guide\nokta.groups.manage Employee sync - see the guide", "scopes.same-reason"},
}

// plainReasons are reasons with the same words that say what the service does.
var plainReasons = []paraphrase{
	{"Kumo HR", "reason okta.users.manage", "Needed to create an account on the day a contract starts", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Required: joiners are created and leavers are deactivated", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Without it, transfers can't be written to the user's profile", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Writes title and department as the HR team has approved them", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Customers ask us to suspend people on parental leave, so the service does", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "POST /api/v1/users for each new employee, and deactivate on the last day", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Suspends an account when its owner's device was reported stolen", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Updates the manager of each team member as documented in the org chart", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Removes people who are no longer part of a department from its group", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Only adds and removes members. Groups themselves stay as admins made them.", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into groups when a future transfer takes effect", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Moves people between groups if the customer reorganizes departments", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Adds people to optional training groups that they have chosen themselves", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Puts contractors into a group only if they have signed the policy", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Removes unused memberships at the end of a project", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Deletes groups of departments that were dissolved, and not needed since", "scopes."},
	{"Kumo HR", "scopes", "okta.users.manage Creates new employees\nokta.groups.manage Creates groups of new departments", "scopes."},
	{"Kumo HR", "scopes", "okta.users.manage Onboarding: creates the account\nokta.groups.manage Onboarding: adds the account to the department's group", "scopes."},
	{"Kumo HR", "scopes", "okta.users.manage Updates names, titles and managers\nokta.groups.manage Updates members of department groups", "scopes."},
}
