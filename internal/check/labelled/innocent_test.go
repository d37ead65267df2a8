package labelled

import (
	"slices"
	"strings"
	"testing"
)

func TestInnocentTextsHaveNoFinding(t *testing.T) {
	for _, p := range slices.Concat(innocentInstructions, innocentGuides, innocentDescriptions, innocentContacts, innocentReasons, innocentNotes, innocentToo, innocentAgain, innocentKinds) {
		var found []string
		if strings.Contains(p.field, "note ") {
			found = foundBy(p.withText(t), "notes.")
		} else {
			found = ids(run(p.changed(t)))
		}
		for _, id := range found {
			if !slices.Contains(p.known(t), id) {
				t.Errorf("%s %q has %s", p.field, p.text, id)
			}
		}
	}
}

// known returns what the vendor's submission has as it is.
func (p paraphrase) known(t *testing.T) []string { return ids(run(vendorNamed(t, p.of).subject())) }

// innocentInstructions are whole instructions for the test.
var innocentInstructions = slices.Concat(
	said("Hoverfly", "test_instructions", "",
		// Roles.
		"The account has the role Owner. Integrations > Okta has three fields for the domain, the client ID and the client secret.",
		"The account is an administrator of all regions. Regional administrators see only their own region, which you can try with Users > View as.",
		"You're signed in as the head office. Settings > Okta is the page where the values are entered.",
		"The account is for administrators of the whole group. Open Setup > Okta and press Connect.",
		"This user can do everything in the workspace: connect Okta, change owners, and delete sample licenses.",
		"It's an account with all rights. Members without rights see the list only, and the page Okta isn't shown to them.",
		"The user is a Country Administrator, the highest role there is. Integrations > Okta is at the bottom of the menu.",
		"Role: Superuser. A plain viewer couldn't open Integrations, so please use this one.",
		"The account is a Tenant Lead: it sets up integrations and invites people. Integrations > Okta > Connect.",
		// Menus and buttons.
		"Integrations > Okta > New connection. Choose Details > Remarks > Show all to see what was read.",
		"Open the gear, then Connections. The button [Connect] appears when all three fields are filled.",
		"Press [+] next to Okta, fill in the form and press [Save].",
		"Under Apps, choose [Add new] and then Okta. The page reloads once.",
		"For a license without an owner, pick Licenses > Details > Assign. The owner is proposed from Okta.",
		"The three dots next to Okta open Edit, Pause and Remove. Edit is where the values go.",
		"Admin (top right) > Connected systems > Okta > Enter values. Then Reports > Unused.",
		"For a review without mails, choose Reviews > Demo review. It opens at once.",
		"Details of a license: Licenses > Zoom > Details. The document icon exports the list.",
		"Choose Verify > Document missing to see what happens when a contract has no file.",
		// Sample data.
		"You can reset the samples yourself: Settings > Samples > Reset. The account and its rights stay.",
		"Names and addresses are invented. A reset of the samples takes a minute and is done by the button Reset.",
		// What appears when.
		"After Connect, apps appear within two minutes. A second sync runs every hour.",
		"The first import takes about five minutes. You can close the window meanwhile.",
		"Reports are made at midnight UTC. To have one at once, click Run now.",
		"All dates are in Central European Time. The import runs at 02:00, and with Import now whenever you like.",
		"Events are a few seconds late. If a list is empty, click Refresh.",
		"The status is Active after the first sync, and always stays so for this workspace.",
		"Sync runs every 15 minutes, day and night. The account isn't closed after the review.",
		"The list is emptied when you disconnect Okta, and filled again when you connect it.",
		"A banner says that the trial never ends; it's there for all partner workspaces.",
		// Second factors that are off, and gates that aren't there.
		"Two-factor authentication is off for this account. Integrations > Okta.",
		"Two-step sign-in has been disabled for you. Open Integrations > Okta.",
		"The second factor is set to off. Open Integrations > Okta and fill in the form.",
		"No code is asked for, since two-step verification is switched off in this workspace.",
		"The account signs in with the username and the password only. MFA: none.",
		"2FA: off. Captcha: off. Allowed networks: all. Role: owner.",
		"SMS codes have been turned off for the reviewer's user, and IP restrictions as well.",
		"Neither a code nor a confirmation by email is needed. Integrations > Okta.",
		"There's no VPN and no allow list. Sign in from any country.",
		"We've exempted this user from multifactor authentication. Integrations > Okta.",
		// Nothing to ask for.
		"Everything is set up. You don't have to write to us, request access or wait for a mail.",
		"Nothing has to be installed, and no license is needed. The Okta page is under Integrations.",
		"The password in the form works until it is changed by us, and we don't change it.",
		"Mails of the sample workspace go nowhere, so don't wait for any. Integrations > Okta shows the result."),
	said("ProofPass", "test_instructions", "",
		"For a verification without a real document, pick Verify > Demo document. The result is always positive.",
		"For a test without documents, choose Verifications > New > Sample person. The factors of that user are reset then.",
		"Choose “Use demo passport” instead of uploading a document. Settings > Okta is open to the account.",
		"The account is an administrator. Sample documents are on the second step of the form; pick one and press Verify."),
	said("Hoverfly", "+test_instructions", "",
		"The workspace has 40 sample people and 12 sample licenses. Nothing that you do there reaches real customers.",
		"All data are made up. Each night, sample licenses that you deleted come back.",
		"Sample contracts can be deleted and restored with Undo. The connection to Okta isn't touched by that.",
		"The samples end in 2031, so there are always contracts to look at.",
		"Times are shown in the time zone of the browser. The log itself is in UTC.",
		"The result is always the same for the sample license: it is unused.",
		"The check of a sample license always passes, so that you see the green mark at once.",
		"A session lasts twelve hours. After that, sign in again with the same password.",
		"Sign-in is by password alone, without codes, from anywhere."),
	said("ProofPass", "+test_instructions", "",
		"No ID of your own is needed: the sample passport in the form is accepted each time."),
)

// innocentGuides are lines of guides about secrets.
var innocentGuides = slices.Concat(
	said("Nordlys Audit", "step config_guide", "",
		"Nordlys Audit gets its tokens from your org's own authorization server.",
		"Tokens come from the authorization server of your Okta org."),
	said("Hoverfly", "+page config_guide", "",
		"Copy the client secret now and put it into your password manager.",
		"Put the client secret into your password manager, since Okta shows it only once.",
		"Store the client secret in a vault, such as the one of your IT department.",
		"Keep the client secret in a safe place until you enter it in @.",
		"Never send the client secret by mail, not even to our support.",
		"We will never ask you for the client secret.",
		"Copy the client secret to a secure note, and delete the note afterwards.",
		"If another colleague administers @, share the client secret through your password manager.",
		"Enter the client secret in @ yourself; our support can't see it.",
		"Save the secret in your company's safe. You need it in step 4.",
		"Don't paste the client secret into a chat, a ticket or an email.",
		"Hand the tab over to the colleague who administers @, if that isn't you.",
		"Add the client secret to your secrets manager under the name of the org.",
		"Write the client secret down in your key store. @ doesn't show it after saving.",
		"Move the client secret to your vault, and close the window.",
		"@ sends the client ID and the client secret to Okta to get a token.",
		"The client secret is sent to Okta only, over an encrypted connection.",
		"When you write to support, mention your Okta domain, never the client secret.",
		"Put the client ID and the client secret into the fields, and click Test.",
		"Submit the form. The client secret is encrypted before it is stored.",
		"You can pass the client secret to your @ administrator with a one-time link of your password manager.",
		"Keep a copy of the client secret in 1Password or a similar tool."),
)

// innocentDescriptions are sentences of descriptions.
var innocentDescriptions = slices.Concat(
	said("Hoverfly", "+app_description", "",
		"Nobody has to send a spreadsheet to the finance team anymore.",
		"No one has to ask the help desk for a list.",
		"Licenses of people who left are never paid for twice.",
		"Owners never have to count seats by hand.",
		"Nobody pays for an app that was removed last year.",
		"No more lists by mail: owners confirm in one place.",
		"A manager no longer has to write to three teams.",
		"Nothing is deleted without an owner's yes.",
		"Every Monday, owners see what changed since last week.",
		"It counts 30, 60 and 90 days without a sign-in.",
		"Service providers with 20 or 2,000 customers use the same list.",
		"It answers “Who still needs this?” for each license.",
		"An owner is asked once, and a second time after a week.",
		"Costs are shown by month, by quarter and by year.",
		"Licenses that end within 60 days are shown first.",
		"What an owner has decided stays in the history for good."),
	[]paraphrase{
		{"Deskhop", "+app_description", "Nobody comes to the office to find that every desk is taken.", ""},
		{"Deskhop", "+app_description", "Desks of people on leave are free for others during that time.", ""},
		{"Deskhop", "+app_description", "Reception knows who is expected today and tomorrow.", ""},
		{"Deskhop", "+app_description", "Desks that are booked but never used are offered to others at ten o'clock.", ""},
		{"Cedar Donor Desk", "+app_description", "No donor has to be told twice who looks after them.", ""},
		{"Cedar Donor Desk", "+app_description", "Fundraisers never start their first week without a list of donors.", ""},
		{"Kumo HR", "+app_description", "Nobody keeps access after the last working day.", ""},
		{"Kumo HR", "+app_description", "New hires never wait for an account on their first morning.", ""},
		{"Kumo HR", "+app_description", "The IT team doesn't need a weekly list from HR anymore.", ""},
		{"LogLoft", "+app_description", "Analysts no longer switch between two consoles.", ""},
		{"LogLoft", "+app_description", "Events are kept for one, three or seven years.", ""},
		{"ProofPass", "+app_description", "Callers who pretend to be someone else never get a new factor.", ""},
	},
)

// innocentContacts are addresses and numbers of small teams.
var innocentContacts = slices.Concat(
	said("Hoverfly", "support", "", "hello@hoverfly.io", "team@hoverfly.io", "care@hoverfly.io", "desk@hoverfly.io", "ask@hoverfly.io", "office@hoverfly.io", "customers@hoverfly.io", "msp@hoverfly.io", "hoverfly@hoverfly.io", "service@hoverfly.io", "licenses@hoverfly.io", "contact@hoverfly.io"),
	said("Hoverfly", "escalation_contact", "", "engineers@hoverfly.io", "founders@hoverfly.io", "dev@hoverfly.io", "urgent@hoverfly.io", "okta@hoverfly.io", "platform@hoverfly.io", "integrations@hoverfly.io", "standby@hoverfly.io", "oncall@hoverfly.io", "incidents@hoverfly.io"),
)

// innocentReasons are reasons of scopes.
var innocentReasons = slices.Concat(
	said("Kumo HR", "reason okta.users.manage", "",
		"Creates the user on the first day and deactivates it after the last one; nobody does it by hand anymore",
		"Turns each signed contract into a user, and keeps the job title current",
		"Adds new hires, updates names after a marriage, and suspends people on long leave",
		"Starts and ends accounts with the contract"),
	said("Kumo HR", "reason okta.groups.manage", "",
		"Moves people to the group of their new department",
		"Adds people to the group of their location and takes them out when they move"),
)

// innocentNotes are release notes.
var innocentNotes = slices.Concat(
	said("Deskhop", "note changed", "",
		"Desks that are never used are offered to others after 15 minutes instead of 30.",
		"Nobody is asked twice anymore when two desks are booked for the same day.",
		"The list of desks is sorted by floor, then by number.",
		"Reminders come at eight in the time zone of the office."),
	said("Deskhop", "note fixed", "",
		"Bookings on February 29 no longer fail.",
		"People without a manager no longer stop the import."),
	said("Deskhop", "note added", "",
		"A map of each floor, with the desks that are free tomorrow."),
)
