package labelled

// instructionMistakes are what reviewers can't use in instructions, and secrets that are
// written without the word for one.
var instructionMistakes = []mistake{
	{"a password beside a name", "Workbeam", "test.password-written", text("test_instructions", "Projects > New starts a sync. The second user is lea.manager / Kx9!pLm2.")},
	{"a password before the word for it", "Kumo HR", "test.password-written", text("test_instructions", "Open Settings > Okta and press Import. Enter Summer!2026 when you are asked for the password.")},
	{"a password after an address", "Unda MDM", "test.password-written", text("test_instructions", "Settings > Okta > Import. To see the view of a manager, sign in as manager@undamdm.com with Maple-Harbor-2291.")},
	{"a password after a German word", "Kestrel MDM", "test.password-written", text("test_instructions", "Settings > Okta > Import. A second account is there for managers (Kennwort: tannenzapfen).")},
	{"a password after a French phrase", "Fabel", "test.password-written", text("test_instructions", "Studio \"Sample Shorts\", producer role. Seats shows who has one. Second account: anim@fabel.studio, mot de passe : crayonvert.")},
	{"a password in the changes", "Arbor Donations", "test.password-written", text("existing_changes", "The card Add Volunteer asks for the chapter. For tests, volunteer@arbor.org and Blue#Falcon77 still work.")},

	{"two days to prepare", "Workbeam", "test.ready", text("test_instructions", "Projects > New starts a sync. Please give us two working days to prepare the tenant.")},
	{"still building", "Kumo HR", "test.ready", text("test_instructions", "We are still building the review tenant, expect it at the end of the month. Settings > Okta > Import.")},
	{"waits for a signature", "Unda MDM", "test.ready", text("test_instructions", "Settings > Okta > Import. The tenant opens as soon as Okta has signed our NDA.")},
	{"waits for a colleague", "Tilda Benefits", "test.ready", text("test_instructions", "People > Source > Okta, Import now. Our engineer Tom has to approve your first sign-in.")},
	{"gone every Sunday", "Kestrel MDM", "test.lasting", text("test_instructions", "Settings > Okta > Import. Demo organizations are recycled every Sunday.")},
	{"a license until January", "Fabel", "test.lasting", text("test_instructions", "Studio \"Sample Shorts\", producer role. Seats shows who has one. The licence of this studio runs through January.")},
	{"a password for a month", "Tilda Benefits", "test.lasting", text("test_instructions", "People > Source > Okta, Import now. The password has to be changed after 30 days.")},
	{"steps in a ticket", "Unda MDM", "test.instructions-elsewhere", text("test_instructions", "You find all steps in our Jira ticket OIN-114, which Sam at Okta can open.")},
	{"steps that a colleague has", "Kestrel MDM", "test.instructions-elsewhere", text("test_instructions", "Steps are described in the runbook that your partner manager got from us in October.")},
	{"a call instead of steps", "Workbeam", "test.instructions-elsewhere", text("test_instructions", "Projects > New starts a sync. For the rest, Dana from our team will walk you through on a call.")},
}
