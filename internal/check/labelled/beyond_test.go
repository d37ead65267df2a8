package labelled

import (
	"slices"
	"testing"

	"oinmanager/internal/oin"
)

func TestOtherKindsOfTheSameMistakesAreJudged(t *testing.T) { tell(t, toldBeyond, plainBeyond) }

// toldBeyond are mistakes like those that the sets showed, of other kinds.
var toldBeyond = []paraphrase{
	// Where to click.
	{"Kumo HR", "+app_description", "From the navigation bar choose Sources, pick Okta, type your client secret and hit Save.", "description.instructions"},
	{"Kumo HR", "+app_description", "In the top menu open Links, press Add, select Okta, and tap Connect.", "description.instructions"},
	{"Kumo HR", "+app_description", "Under the side menu find Imports, tick Okta, switch the toggle on and choose Next.", "description.instructions"},
	{"Kumo HR", "+app_description", "Pick New, select Okta, and press Authorize.", "description.instructions"},
	// Negations that are doubled, verbs of many after one, and verbs after “permits to”.
	{"Kumo HR", "+app_description", "A leaver can't open nothing after that.", "description.grammar"},
	{"Kumo HR", "+app_description", "It doesn't leave no accounts behind.", "description.grammar"},
	{"Kumo HR", "+app_description", "When contract have ended, the account is closed.", "description.grammar"},
	{"Kumo HR", "+app_description", "Once the internship are over, access goes.", "description.grammar"},
	{"Kumo HR", "+app_description", "This allows to the manager approves the transfer.", "description.grammar"},
	{"Kumo HR", "+app_description", "It helps to the department keeps its lists.", "description.grammar"},
	{"Kumo HR", "+app_description", "And it don't forget anyone.", "description.grammar"},
	// Scopes that can be left away.
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. Only required if you keep departments as groups.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups; can be refused", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. This one can be unticked.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups, if desired", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. Grant it only if your org has some.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. Leave this box unticked unless you sync departments.", "scopes.optional"},
	// Pages of sites that are being renewed.
	{"Kumo HR", "page app_website", "# Kumo\nPardon our dust! A new look is on its way.", "pages.finished"},
	{"Kumo HR", "page app_website", "# Kumo\nWe're repainting the walls. See you again soon.", "pages.finished"},
	{"Kumo HR", "page app_website", "# Kumo\nOur website is being redesigned.", "pages.finished"},
	{"Kumo HR", "page app_website", "# Kumo\nClosed for renovation. Please look back in spring.", "pages.finished"},
	{"Kumo HR", "page app_website", "# Kumo\nWe are moving house. Drop by again in a few days.", "pages.finished"},
	// Texts that break off at a preposition.
	{"Kumo HR", "+app_description", "On the first day the manager signs the contract and gets access to", "description.unfinished"},
	{"Kumo HR", "+app_description", "After approval each new colleague is added to the groups and can start with", "description.unfinished"},
	{"Kumo HR", "+app_description", "The system of record then starts to wait for", "description.unfinished"},
	{"Kumo HR", "+app_description", "On the last day, department heads no longer have to ask for", "description.unfinished"},
	// Plans with a quarter, a half, or a semester.
	{"Kumo HR", "+app_description", "Cards for transfers will follow in the first half of 2027.", "description.today"},
	{"Kumo HR", "+app_description", "By the end of the third quarter of next year, we add a card for transfers.", "description.today"},
	{"Kumo HR", "+app_description", "From the second semester of 2027, groups will also be written.", "description.today"},
	{"Kumo HR", "+app_description", "We'll have events in the 2nd quarter of 2027.", "description.today"},
	// Comparisons by name.
	{"Kumo HR", "+app_description", "Comparing it with BambooHR, most clients find it easier.", "description.competitor"},
	{"Kumo HR", "+app_description", "While Personio charges per employee, @ has one fee.", "description.competitor"},
	{"Kumo HR", "+app_description", "It competes with BambooHR and Personio.", "description.competitor"},
	{"Kumo HR", "+app_description", "Relative to Workday, it needs few consultants.", "description.competitor"},
	{"Kumo HR", "+app_description", "Next to Workday, it is light.", "description.competitor"},
	// Instructions about the account alone.
	{"Kumo HR", "test_instructions", "Please sign in with the credentials above. The role of the account is Payroll Owner. MFA is off. Good luck with the review!", "test.instructions"},
	{"Kumo HR", "test_instructions", "The interface is in English. The account has the role HR Director and never expires. Many thanks for your time.", "test.instructions"},
	{"Kumo HR", "test_instructions", "You can log in as the owner. The verification code is disabled. We wish you a nice day, kind regards.", "test.instructions"},
	// Guides in other scripts, with English names.
	{"Kumo HR", "page config_guide", "# Okta 连接指南\n1. 在 Okta Admin Console 打开 Applications > API Service Integrations。\n2. 选择 @ 并点击 Install & Authorize。\n3. 复制 Okta domain、client ID 和 client secret。\n4. 在设置页面填写这三个值并保存，然后开始同步员工数据。", "pages.language"},
	{"Kumo HR", "page config_guide", "# Okta 연동 안내\n1. Okta Admin Console에서 Applications > API Service Integrations를 엽니다.\n2. @를 선택하고 Install & Authorize를 누릅니다.\n3. Okta domain, client ID, client secret을 복사합니다.\n4. 설정 화면에서 세 값을 입력하고 저장한 다음 동기화를 시작하십시오.", "pages.language"},
	// Templates of guides.
	{"Kumo HR", "+page config_guide", "Written by <author>, [publication date]", "guide.no-template"},
	{"Kumo HR", "+page config_guide", "Call your <account manager> at <phone>.", "guide.no-template"},
	{"Kumo HR", "+page config_guide", "Prepared by <name of engineer> for the customer.", "guide.no-template"},
	{"Kumo HR", "+page config_guide", "Our office: [postal address], fax [fax number]", "guide.no-template"},
	// Texts for another identity provider.
	{"Kumo HR", "+app_description", "The policies in Microsoft Entra ID then block the sign-in.", "leftovers.other-platform"},
	{"Kumo HR", "+app_description", "Your Entra access policies can ask for more.", "leftovers.other-platform"},
	{"Kumo HR", "+app_description", "It raises the risk of the user in JumpCloud.", "leftovers.other-platform"},
}

// plainBeyond have the same words, and no mistake.
var plainBeyond = []paraphrase{
	{"Kumo HR", "+app_description", "Managers choose who starts, press a button, and the account is there.", "description.instructions"},
	{"Kumo HR", "+app_description", "It doesn't forget anyone who has no manager.", "description.grammar"},
	{"Kumo HR", "+app_description", "People who have it don't need a spreadsheet.", "description.grammar"},
	{"Kumo HR", "+app_description", "When staff are away, their team sees it.", "description.grammar"},
	{"Kumo HR", "+app_description", "It never asks a manager twice, and no account stays behind.", "description.grammar"},
	{"Kumo HR", "+app_description", "City halls issue licenses and permits to the residents.", "description.grammar"},
	{"Kumo HR", "+app_description", "When an employee or a contractor is done, the account is closed.", "description.grammar"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups, so that requests can be rejected by the owner", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Used when a department is renamed: its members can be taken away", "scopes.optional"},
	{"Kumo HR", "+app_description", "Everyone sees which teams they work with", "description.unfinished"},
	{"Kumo HR", "+app_description", "Managers see what their people have access to", "description.unfinished"},
	{"Kumo HR", "+app_description", "Auditors see the apps that an employee was assigned to", "description.unfinished"},
	{"Kumo HR", "+app_description", "It lists contracts that end in the second quarter of the year.", "description.today"},
	{"Kumo HR", "+app_description", "Tickets in Zendesk appear next to Workday records.", "description.competitor"},
	{"Kumo HR", "+app_description", "It compares licenses in Zendesk with users in Okta.", "description.competitor"},
	{"Kumo HR", "test_instructions", "The account has the role HR Director, and MFA is off. Settings > Okta takes the three values, and Sync now calls Okta.", "test.instructions"},
	{"Kumo HR", "test_instructions", "You are HR Director without a second factor. The three values go into the form Okta of the settings, and the first import starts by itself.", "test.instructions"},
	{"Kumo HR", "+page config_guide", "The field [Phone] can stay empty.", "guide.no-template"},
	{"Kumo HR", "+app_description", "It reviews who has access in Okta and Entra ID.", "leftovers.other-platform"},
	{"Kumo HR", "page app_website", "# Kumo\nHR for mid-size companies. Features, pricing, customers. Our new look is here: see what is new.", "pages.finished"},
}

// A service whose scopes can have to do with factors still has to say that it does.
func TestScopesOfDevicesAndPoliciesAreForFactorsOnlyInServicesOfFactors(t *testing.T) {
	for scope, description := range map[string]string{
		"okta.devices.read":         "Snowberry checks laptops and phones. Okta then knows which of them are encrypted.",
		"okta.policies.read":        "Snowberry counts sign-in rules and prints them as a report for Okta admins every month.",
		"okta.behaviors.read":       "Snowberry lists unusual trips of people. Okta knows where they signed in before.",
		"okta.deviceAssurance.read": "Snowberry compares rules for disks and versions with those of Okta, and reports gaps.",
	} {
		said := map[string]string{"": description, "has to do with factors": description + " It asks for a passkey when something changed."}
		for about, d := range said {
			s := and(uses("Zero Trust", "Multifactor Authentication (MFA)"), text("app_description", d), scoped(scope+" Needed to compare them"))(vendorNamed(t, "Snowberry Endpoint Trust").subject())
			if got := slices.Contains(ids(run(s)), "usecases.mfa"); got != (about == "") {
				t.Errorf("%s for %q: usecases.mfa is %t", scope, d, got)
			}
		}
	}
}

// A guide of a sister product has the same first word, and one of the app need not have all.
func TestAGuideOfASisterProductIsFound(t *testing.T) {
	for name, sister := range map[string]bool{
		"Ashcombe Policy Desk": true, "Ashcombe Claims Portal": true, "Ashcombe Underwriter": true, "Ashcombe Risk Ledger": true,
		"Ashcombe": false, "Ashcombe Log Reserve": false, "Ashcombe Console": false, "the Ashcombe tenant": false,
	} {
		s := shows(oin.ConfigGuide, millGuideManual(name, "Sources > Okta"))(vendorNamed(t, "Ashcombe Log Reserve").subject())
		if got := slices.Contains(ids(run(s)), "guide.about-app"); got != sister {
			t.Errorf("a guide of %s: guide.about-app is %t", name, got)
		}
	}
}

// An update that tells of cards needs a new version, also if nothing else differs.
func TestAnUpdateThatTellsOfCardsNeedsANewVersion(t *testing.T) {
	for changes, want := range map[string]string{
		"The card Read Signature now returns the date.":                             "update.version-same",
		"We fixed two cards that failed for long names.":                            "update.version-same",
		"A new event card tells of signed contracts.":                               "update.version-same",
		"The connector has been extended by reminders.":                             "update.version-same",
		"Annual renewal. The cards are the same as before.":                         "update.nothing-changed",
		"The description mentions the new card that came last year.":                "update.nothing-changed",
		"Our servers moved to Ankara. No cards are added or removed for customers.": "update.nothing-changed",
	} {
		s := and(text("existing_changes", changes), bridgeRelease("Lale Contracts", "1.4.0"))(vendorNamed(t, "Lale Contracts").subject())
		if found := ids(run(s)); !slices.Contains(found, want) {
			t.Errorf("%q has %v, want %s", changes, found, want)
		}
	}
}
