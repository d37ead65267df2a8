package labelled

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// kitchenPage returns a change of words on a page of a vendor, which has them.
func kitchenPage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	v := kitchenNamed(of)
	page := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
	if !strings.Contains(page, old) {
		panic("“" + old + "” isn't on the page of " + of)
	}
	return shows(k, strings.Replace(page, old, now, 1))
}

// kitchenFlows returns the flows of a vendor's suite, except for those of a method.
func kitchenFlows(of, except string) []flow {
	return slices.DeleteFunc(flowsFor(kitchenNamed(of).actions), func(f flow) bool { return f.methods[0] == except })
}

// kitchenFlow returns a change of a vendor's suite to one with a flow more.
func kitchenFlow(of string, more flow) func(check.Subject) check.Subject {
	return exports(append(kitchenFlows(of, ""), more)...)
}

// kitchenPot draws a pot with a lid, whose ground is given.
func kitchenPot(ink, ground color.NRGBA, wide float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		u, v := (x-99.5)/wide, (y-99.5)/wide
		body := math.Abs(u) < 0.8 && v > -0.35 && v < 0.95
		lid := math.Abs(u) < 0.95 && v > -0.6 && v < -0.42
		knob := inDisc(u, v, 0, -0.78, 0.17)
		if body || lid || knob {
			return ink
		}
		return ground
	}
}

// kitchenTile draws the pot on a tile whose corners are rounded.
func kitchenTile(x, y float64) color.NRGBA {
	const radius = 44
	u, v := math.Abs(x-99.5)-(99.5-radius), math.Abs(y-99.5)-(99.5-radius)
	if u > 0 && v > 0 && u*u+v*v > radius*radius {
		return clear
	}
	return kitchenPot(white, teal, 60)(x, y)
}

// kitchenLetters draws a row of seven slim letters.
func kitchenLetters(x, y float64) color.NRGBA {
	at := math.Mod(x-6, 28)
	if x < 6 || x > 194 || y < 74 || y > 126 {
		return clear
	}
	if at < 7 || at < 18 && (y < 81 || y > 119 && int(x/28)%2 == 0) {
		return coral
	}
	return clear
}

// kitchenBuilds are mistakes in what was built, and in what is written about it.
var kitchenBuilds = []mistake{
	// Icons
	{"scanned from the letterhead", "Ladle", "icon.plain-ground", pictureOf(drawn(200, 200, kitchenPot(coral, white, 85)))},
	{"exported for phones", "Paloma Spend", "icon.rounded-corners", pictureOf(drawn(200, 200, kitchenTile))},
	{"black on nothing", "Combvault", "icon.contrast-on-dark", pictureOf(drawn(200, 200, kitchenPot(black, clear, 100)))},
	{"lost in the middle", "Tidewrack", "icon.margin", pictureOf(drawn(200, 200, kitchenPot(teal, clear, 34)))},
	{"the name in full", "Trellis Rooms", "icon.wordmark", pictureOf(drawn(200, 200, kitchenLetters))},

	// Suites
	{"nobody tests what locks people", "Gutenhof", "suite.actions", exports(kitchenFlows("Gutenhof", "lockStaff")...)},
	{"the card that every connector has", "Chamado Fácil", "suite.custom-api-action", and(exports(kitchenFlows("Chamado Fácil", "customAPIAction")...), facts(func(f *check.Facts) { f.Connectors = nil }))},
	{"made with Duplicate, and never renamed", "Quillmark Cases", "suite.flows-named", kitchenFlow("Quillmark Cases", flow{name: "Test Close Seat", description: "Closes a seat that is closed already, and expects an error.", methods: []string{"closeSeat"}})},
	{"signs in a name", "Yatai Register", "suite.flow-characters", kitchenFlow("Yatai Register", flow{name: "【確認】 List Cashiers ★", description: "Lists the cashiers of an empty shop and expects an empty list.", methods: []string{"listCashiers"}})},
	{"letters for names", "Wharenui Visitors", "suite.tests-listed", and(text("test_instructions", "You're a site admin for a made-up office. Hosts > Changes tells you what happened."), exports(flow{name: "Flow A", methods: []string{"addHost"}}, flow{name: "Flow B", methods: []string{"setDeputy"}}, flow{name: "Flow C", methods: []string{"removeHost"}}, flow{name: "Flow D", methods: []string{"customAPIAction"}}))},
	{"the org's token in a header", "Marrow Bench", "suite.secrets", kitchenFlow("Marrow Bench", flow{name: "Compare with Okta", description: "Reads the user in Okta and compares the benches.", methods: []string{"customAPIAction"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"SSWS ` + "00" + `kT7wQz3LmV9xRb2HcYd5NfJg8PsAe1Uo6XiKvBn4"}`}}})},
	{"a teacher who exists", "Chalkline Cover", "suite.personal-data", kitchenFlow("Chalkline Cover", flow{name: "Invite by email", description: "Invites a teacher by email and expects the state Invited.", methods: []string{"inviteTeacher"}, input: map[string]any{"email": map[string]any{"value": "gemma.rowbotham71@hotmail.co.uk"}}})},
	{"the machine under the desk", "Marmara Manifest", "suite.private-hosts", kitchenFlow("Marmara Manifest", flow{name: "Give right by address", description: "Gives a right with the full address and expects 200.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://192.168.4.27:8080/clerks/12/rights"}}})},

	// Scopes
	{"one within the other", "Hanbit Verify", "scopes.redundant", scoped("okta.users.manage Resets the factors of a user who was verified\nokta.users.read Finds the user by username")},
	{"why policies isn't said", "Lumbre Restore", "scopes.manage-reason", scoped("okta.groups.manage Recreates a deleted group and its members\nokta.apps.manage Restores the settings of an app\nokta.policies.manage")},
	{"because it wouldn't run otherwise", "Cinderpath", "scopes.reason", scoped("okta.users.read Shows whose access is reviewed\nokta.groups.manage Required by the product\nokta.apps.read Shows app assignments in campaigns")},
	{"one sentence for both", "Rikstol HR", "scopes.same-reason", scoped("okta.users.manage Keeps Okta in step with the employment contract\nokta.groups.manage Keeps Okta in step with the employment contract")},
	{"all rights for a list of officials", "Brabant Staff Register", "scopes.write", scoped("okta.users.manage Names, functions and email addresses of officials\nokta.groups.read Offices, which are groups in Okta")},
	{"titles that can't be written", "Mwangaza Payroll", "scopes.read", scoped("okta.users.read Name, job title and department of employees")},
	{"take it or leave it", "Kopje Endpoint", "scopes.optional", scoped("okta.devices.read Compares registered devices with managed ones\nokta.users.read Not strictly necessary, customers who don't want to see owners can leave it out")},
	{"mail servers for courses", "Vidyut Academy", "scopes.unrelated", scoped("okta.users.read Employees and their site\nokta.groups.read Groups that stand for a site\nokta.emailServers.read")},

	// API services
	{"tokens from the default server", "Thistle Signal", "api.custom-server", kitchenMore(oin.TestInstructions, " Our backend fetches its token at /oauth2/default/v1/token of your org, so please let our client through the access policy of that server.")},
	{"as it worked in 2021", "Brabant Staff Register", "api.token", text("test_instructions", "The account is a register keeper of a body that exists only for tests. In your org, create an API token as super administrator and enter it under Maintenance > Sources > Okta together with the address of the org, then press Take over now. The people of your org then stand under Register > Officials.")},

	// Links
	{"out of an advertisement", "Oryx Ward", "links.tracking", text("app_website", "https://oryxward.ae/en?gclid=EAIaIQobChMI7qT0&utm_medium=cpc")},
	{"where the page is edited", "Kopje Endpoint", "links.editor", text("config_guide", "https://kopje.co.za/wp-admin/post.php?post=4127&action=edit")},
	{"for colleagues on SharePoint", "Cinderpath", "links.workspace", text("config_guide", "https://cinderpath.sharepoint.com/sites/Alliances/SitePages/Okta-setup.aspx")},
	{"Okta has explained it well", "Mwangaza Payroll", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},

	// Pages
	{"a page with cones on it", "Lumbre Restore", "pages.finished", shows(oin.ConfigGuide, "# Lumbre Restore and Okta\nThis article is being written. We expect to publish it in December, thank you for your patience.")},
	{"cards in German", "Gutenhof", "pages.language", shows(oin.UserDocs, "# Gutenhof in Okta Workflows, v4.1.3\n## Anmeldung (Authorization)\n1. Öffnen Sie die Verbindungen und wählen Sie eine neue Verbindung zu Gutenhof.\n2. Melden Sie sich als Leiter des Hauses an und bestätigen Sie die Berechtigung.\n3. Speichern Sie die Verbindung.\n## Aktionen\n#### Give Role\nWeist einem Mitarbeiter eine Rolle zu. Die Kennung ist ein Pflichtfeld.\n#### Change House\nVersetzt einen Mitarbeiter in ein anderes Haus.\n#### Lock Staff Member\nSperrt einen Mitarbeiter am Ende der Saison.\n#### Custom API Action\nRuft jede andere Adresse der Schnittstelle auf.")},

	// Guides
	{"for any directory", "Vidyut Academy", "guide.about-okta", shows(oin.ConfigGuide, "# Import employees from a directory\nVidyut Academy can bring your staff from the identity system that your company uses.\n## Prerequisites\nTraining Manager rights, and an administrator of the directory.\n## Steps\n1. In the directory, register Vidyut Academy as a client and copy domain, client ID and client secret.\n2. In Vidyut Academy, open Organisation > Employee source.\n3. Select your directory from the list.\n4. Enter domain, client ID and client secret and click on Save.\n5. Click on Import.\n## Trouble\nIf no employees come, check that the client is active.")},
	{"told like a tale", "Perchboard", "guide.steps", shows(oin.ConfigGuide, "# Okta and Perchboard\nPerchboard can be added by a super admin in Okta, under Applications and then API Service Integrations. Whoever adds it will be shown a client secret, which belongs into Chart > Source > Okta in Perchboard together with the client ID and the Okta domain. Once that has been saved, the chart is drawn, and it is redrawn every hour.")},
	{"enter the details", "Paloma Spend", "guide.three-values", shows(oin.ConfigGuide, "# Okta setup for Paloma Spend\n## What will I need?\nA super admin of Okta and an admin of Paloma Spend.\n## What do I do?\n1. In Okta, go to Applications > API Service Integrations > Add Integration.\n2. Search for Paloma Spend and hit Next.\n3. Hit Install & Authorize.\n4. Go to Data > Connect > Okta in Paloma Spend.\n5. Enter the details and hit Save.\n## How can I tell that it works?\nData > Refresh shows how many apps were found.")},
	{"we do it for you", "Sundial Tokens", "guide.credentials-sent", kitchenPage(oin.ConfigGuide, "Sundial Tokens", "7. In Sundial Tokens, select Tenant > Okta.\n8. Complete the fields Okta domain, Client ID, and Client secret.\n9. Select Apply.", "7. Send the Okta domain, the client ID and the client secret by email to dienst@sundialtokens.ch.\n8. Our technicians enter them at Tenant > Okta.\n9. Wait for our confirmation, usually one working day.")},
	{"homemade in the Admin Console", "Saltpan Logs", "guide.own-app", shows(oin.ConfigGuide, "# Okta + Saltpan Logs\nWho should do this: a super admin in Okta who is an admin in Saltpan Logs.\n## Steps\n1. Open the Okta Admin Console and go to Applications > Applications.\n2. Press Create App Integration, choose API Services and call the new app \"Saltpan\".\n3. On the tab Okta API Scopes, grant okta.logs.read.\n4. Copy the client ID and the client secret from the tab General, and note your Okta domain.\n5. In Saltpan Logs, go to Sources > New > Okta and enter the Okta domain, the client ID and the client secret.\n6. Press Start.\n## If it goes wrong\nLook whether the scope was granted.")},
	{"a token, to be on the safe side", "Mwangaza Payroll", "guide.api-token", kitchenPage(oin.ConfigGuide, "Mwangaza Payroll", "6. Save.", "6. In Okta, go to Security > API > Tokens, create a token named Mwangaza and paste it into the box API token.\n7. Save.")},
	{"blanks for the name", "Kopje Endpoint", "guide.no-template", kitchenPage(oin.ConfigGuide, "Kopje Endpoint", "## If it goes wrong\n", "## If it goes wrong\n[Screenshot 4 goes here]\nContact {{support_email}} with the error code.\n")},

	// Documentation of connectors
	{"a page from the spring", "Chamado Fácil", "docs.version", shows(oin.UserDocs, kitchenDocsSheet("Chamado Fácil", "2.6.0", "Authorize with an administrator's account", "Open Ticket", "Add Note", "Close Ticket"))},
	{"deputies aren't described", "Wharenui Visitors", "docs.cards", shows(oin.UserDocs, kitchenDocsStory("Wharenui Visitors", "1.5.0", "Log in as a site admin.", "Add Host", "Remove Host"))},

	// Leftovers
	{"a note to the designer", "Lumbre Restore", "leftovers.text", kitchenMore(oin.TestInstructions, " [insert screenshot of the comparison here]")},
	{"the text for another marketplace", "Oryx Ward", "leftovers.other-platform", text("app_description", "Oryx Ward plans doctors and nurses for private hospitals in the Gulf. When a licence expires, Oryx Ward suspends the user in PingOne until it has been renewed, and PingOne administrators need no reminder. Okta Workflows can also assign a nurse to a ward, or release one.")},

	// Updates
	{"teams in color", "Perchboard", "update.scopes-added", and(scoped("okta.users.read People, managers and links to photos\nokta.groups.read Groups that stand for teams, which get a color"), text("existing_changes", "Teams are shown in colors, which are taken from Okta groups. The description mentions vacancies, and the setup guide has a new address."))},
	{"the number was left as it was", "Larkspur Perks", "update.version-same", func(s check.Subject) check.Subject {
		v := kitchenNamed("Larkspur Perks")
		s = text("connector_version", "1.2.2", "existing_changes", "The connector has the new card Freeze Budget. Raise Budget and the nightly sync haven't changed.")(s)
		s = shows(oin.UserDocs, strings.ReplaceAll(v.docsText, v.version, "1.2.2"))(s)
		s.Facts.Connectors[0].Version = "1.2.2"
		return exports(flowsFor(v.actions)...)(s)
	}},
	{"the sync is dropped on the way", "Larkspur Perks", "update.type-removed", func(s check.Subject) check.Subject {
		s = text("api_support", "", "existing_changes", "Version 1.3.0 of the connector adds the card Freeze Budget. The nightly sync of employees is no longer part of the integration.",
			"app_description", "Larkspur Perks gives employees a monthly budget for gyms, books and bus tickets. A flow in Okta Workflows can raise a budget when someone joins or has a birthday, and freeze it when someone leaves.",
			"test_instructions", "Program admin, sample company, no money moves. HQ > Budgets shows the effects; see flow descriptions for expected ones.")(s)
		return uses("Automation")(s)
	}},
}
