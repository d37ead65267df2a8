package labelled

import (
	"image/color"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// sizeMistakes are single mistakes in the submissions of [sizeVendors].
var sizeMistakes = []mistake{
	{"the description is chatty", "Pebble Standups", "description.tone", text("app_description", "Hey there! Pebble makes standups suck less 🎉 Hook it up to Okta Workflows and boom, everybody is in the right standup without you lifting a finger.")},
	{"the name says when it comes", "Pebble Standups", "name.trial", text("app_name", "Pebble Standups (coming in Q1)")},
	{"the support contact is a chat server", "Pebble Standups", "support.invitation", support("https://discord.gg/pebblestandups")},
	{"the test account is at the hosting provider", "Pebble Standups", "test.own-domain", text("test_url", "https://pebble-standups.vercel.app/login")},
	{"the documentation isn't shared", "Pebble Standups", "pages.shared", and(text("user_docs", "https://www.notion.so/pebblehq/Okta-Workflows-8a1b2c3d4e5f"), responds(oin.UserDocs, check.LinkPermission, "only people it's shared with can open it"))},
	{"reviewers are to sign up", "Pebble Standups", "test.ready", text("test_instructions", "Just sign up for a free account at pebblestandups.com, it takes 30 seconds. The API key is under Settings > API.")},
	{"a connection in the export has its key", "Pebble Standups", "suite.possible-secrets", func(s check.Subject) check.Subject {
		file := `{"type":"flopack","version":"1.5.0","created":"2026-10-04T05:06:07.089Z","data":{"flos":{` +
			`"6f1d0b2e-0c4d-4a6d-9f0e-000000000001":{"id":"6f1d0b2e-0c4d-4a6d-9f0e-000000000001","name":"Members","description":"Adds and removes a member, and posts an update.","data":{"display":{"isCallable":false},"methods":[` +
			`{"address":"root:channels:http:KEY:1.0.0:addMember"},{"address":"root:channels:http:KEY:1.0.0:removeMember"},{"address":"root:channels:http:KEY:1.0.0:postUpdate"}]}}},` +
			`"tables":{},"configs":{"c1":{"id":"c1","name":"Dan's key","module":"KEY","data":{"apiKey":"` + "pbl_9vK2mQx7LrT4wZs8NcY3" + `"}}},"groups":{"g1":{"id":"g1","data":{"name":"Tests","path":""}}}}}`
		suite, err := flopack.Read(strings.NewReader(strings.ReplaceAll(file, "KEY", s.Answers.Text(oin.Connector))))
		if err != nil {
			panic(err)
		}
		s.Facts.Suite = suite
		return s
	}},
	{"the documentation begins with the cards", "Pebble Standups", "docs.authorization", shows(oin.UserDocs, "# Pebble Standups for Okta Workflows\nConnector version 1.0.0\n1. Drag a card into your flow.\n2. Fill in its fields.\n3. Save and test.\n## Add Member\nEmail, standup.\n## Remove Member\nEmail, standup.\n## Post Update\nText, standup.\n## Troubleshooting\nAsk us.")},

	{"the description tells the company's history", "Everline HCM", "description.company", text("app_description", "Founded in 1998 and headquartered in Minneapolis, Everline employs 4,500 people in 30 offices and serves more than 3,000 organizations in 60 countries. Everline is listed on NASDAQ (EVLN) and was named a Leader by analysts eight times in a row. Everline HCM integrates with Okta to keep workers in sync.")},
	{"the description has trademark signs", "Everline HCM", "description.marks", text("app_description", "Everline® HCM™ is a human capital management suite for organizations with 2,000 employees and more. The Everline® integration for Okta® provisions workers to Okta® from their position and deactivates accounts on termination.")},
	{"a reason repeats its scope", "Everline HCM", "scopes.reason", scoped("okta.users.manage To manage users\nokta.groups.read To read groups")},
	{"the suite says lifecycle, and only reads", "Everline HCM", "usecases.lifecycle", scoped("okta.users.read Compares workers with users\nokta.groups.read Lets administrators choose the group for a position")},
	{"the guide is for provisioning by SCIM", "Everline HCM", "guide.other-type", shows(oin.ConfigGuide, "# Provisioning from Everline HCM with Okta\nEverline HCM supports SCIM 2.0.\n## Steps\n1. In the Okta Admin Console, open Applications and add the SCIM 2.0 Test App (OAuth Bearer Token).\n2. On the Provisioning tab choose Configure API Integration.\n3. Enter the base URL https://hcm.everline.com/scim/v2 and the bearer token from Setup > Connections.\n4. Turn on Create Users, Update User Attributes and Deactivate Users.\n5. Assign people.")},
	{"the support link asks for a sign-in", "Everline HCM", "pages.open-to-all", and(support("+1_952_806_4410 https://community.everline.com/s/okta"), facts(func(f *check.Facts) {
		f.Links["https://community.everline.com/s/okta"] = check.Link{State: check.LinkSignIn, Detail: "leads to community.everline.com", Final: "https://community.everline.com/s/login/"}
	}))},
	{"the test account is an employee's", "Everline HCM", "test.rights", text("test_instructions", "The user has the role Employee Self-Service in tenant OIN-REVIEW and can view their own payslips and time off. Administrator functions aren't available to test users. Connections are set up by your administrator.")},
	{"the website is in German", "Everline HCM", "pages.language", and(text("app_website", "https://www.everline.com/de/produkte/hcm"), shows(oin.AppWebsite, "# Everline HCM\nDie Personalsoftware für große Unternehmen. Mit Everline verwalten Sie Verträge, Arbeitszeiten und Gehälter an einem Ort. Unsere Kunden sparen damit jeden Monat viele Stunden. Fordern Sie noch heute eine Vorführung an und überzeugen Sie sich selbst von den Vorteilen für Ihr Unternehmen."))},

	{"the description promises more than the scopes allow", "Obsidian Watch", "scopes.read", and(text("app_description", "Obsidian Watch hunts for intruders in cloud services around the clock. It reads sign-ins from the Okta System Log, and suspends users and clears their sessions in Okta when analysts confirm an attack."), scoped("okta.logs.read Reads events for detections\nokta.userRisk.read Shows the risk that Okta has for a user\nokta.users.read Shows whose account is affected"))},
	{"a scope is for later", "Obsidian Watch", "scopes.optional", scoped("okta.logs.read Reads events for detections\nokta.userRisk.manage Raises the risk of a user after a confirmed attack\nokta.policies.manage Might be used in the future for automatic remediation")},
	{"the description claims a certificate of Okta", "Obsidian Watch", "description.praise", text("app_description", "Obsidian Watch is a certified Okta partner that hunts for intruders in cloud services around the clock. It reads sign-ins and admin changes from the Okta System Log, and raises the risk of a user in Okta.")},
	{"the guide has customers create an app", "Obsidian Watch", "guide.own-app", shows(oin.ConfigGuide, "# Okta integration\nConnect your Okta tenant to Obsidian Watch.\n## Install\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Select API Services and click Next.\n3. Name it Obsidian Watch and click Save.\n4. On the Okta API Scopes tab, grant okta.logs.read and okta.userRisk.manage.\n5. Copy the client ID and client secret.\n## Configure\n1. Navigate to Sources > Okta.\n2. Fill in Okta domain, client ID, client secret.\n3. Save.\n## FAQ\nEvents arrive within a minute.")},
	{"the escalation contact is for abuse", "Obsidian Watch", "escalation.other-team", text("escalation_contact", "abuse@obsidianwatch.com")},
	{"the icon is on a light gray plate", "Obsidian Watch", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 70) && !inDisc(x, y, 100, 100, 40) {
			return black
		}
		return color.NRGBA{244, 245, 247, 255}
	}))},
	{"the update asks for more than it says", "Obsidian Watch", "update.scopes-added", and(text("existing_changes", "New dashboards for analysts, faster search, and an updated logo and description."), scoped("okta.logs.read Reads events for detections\nokta.userRisk.manage Raises the risk of a user after a confirmed attack\nokta.users.manage Suspends users after a confirmed attack"))},

	{"the English is broken", "IsTakip", "description.grammar", text("app_description", "IsTakip it is program for follow the tasks in construction. When Okta user is create, task list automatic opens to him. Also employee who leave, his tasks is closing from Okta Workflows.")},
	{"the last sentence is in Turkish", "IsTakip", "description.language", text("app_description", "IsTakip is a task tracking application for construction sites. In Okta Workflows you can open a task list for each new employee. Ayrıntılı bilgi için bizimle iletişime geçebilir veya web sitemizi ziyaret edebilirsiniz.")},
	{"the instructions are in Turkish", "IsTakip", "test.language", text("test_instructions", "Giriş yaptıktan sonra Ayarlar menüsünden Okta bölümünü açın ve bilgileri girin. Görevler menüsünde yeni görev listesini görebilirsiniz.")},
	{"the documentation is in Turkish", "IsTakip", "pages.language", shows(oin.UserDocs, "# IsTakip Okta Workflows bağlayıcısı\nSürüm 1.2.1\n## Yetkilendirme\n1. IsTakip içinde Ayarlar menüsünü açın ve API anahtarı oluşturun.\n2. Okta Workflows içinde yeni bağlantı ekleyin.\n3. Anahtarı yapıştırın ve kaydedin.\n## Open List\nHer yeni çalışan için bir görev listesi açar.\n## Assign Training\nÇalışana iş güvenliği eğitimi atar.\n## Close Tasks\nAyrılan çalışanın açık görevlerini kapatır.\n## Sorun giderme\nHata alırsanız bizimle iletişime geçin.")},
	{"the name has Okta and shouts", "IsTakip", "name.okta", text("app_name", "ISTAKIP OKTA ENTEGRASYON")},
	{"the escalation contact is for information", "IsTakip", "escalation.queue", text("escalation_contact", "bilgi@istakip.com.tr")},
	{"the changes are an update", "IsTakip", "exists.changes", text("exists_in_oin", "yes", "existing_name", "IsTakip", "existing_changes", "We made update")},
	{"a reason is in Turkish", "IsTakip", "test.language", scoped("okta.users.read Çalışanların adlarını ve görev unvanlarını okumak için kullanılır")},

	{"the description is for Zapier", "Cobblestone Contracts", "description.value", text("app_description", "Connect Cobblestone Contracts to more than 5,000 apps with Zapier. Build Zaps that change owners, list contracts and set approvers when something happens in another app, without writing code.")},
	{"the description speaks of another product for flows", "Cobblestone Contracts", "leftovers.other-platform", text("app_description", "Cobblestone Contracts keeps agreements with suppliers and reminds owners before they renew. Use this connector in Microsoft Power Automate to change the owner of a contract when a user leaves Okta.")},
	{"the guide is for JumpCloud", "Cobblestone Contracts", "guide.about-okta", shows(oin.ConfigGuide, "# Okta\nConnect Cobblestone Contracts to your directory.\n## Steps\n1. Sign in to the JumpCloud Admin Portal.\n2. Open SSO Applications and choose Add New Application.\n3. Select Cobblestone Contracts in JumpCloud and activate it.\n4. Copy the client ID and client secret from JumpCloud.\n5. In Cobblestone Contracts, open Integrations and paste both with your domain.\n6. Choose the JumpCloud user groups.\n## Help\nWrite to us.")},
	{"the API documentation is for Zapier", "Cobblestone Contracts", "docs.api-reference", and(text("api_docs", "https://help.cobblestonecontracts.com/zapier"), shows(oin.APIDocs, "# Cobblestone Contracts and Zapier\nAutomate contracts with Zaps.\n## Triggers\nNew contract, contract renewed.\n## Actions\nChange owner, set approver.\n1. Sign in to Zapier.\n2. Choose Cobblestone Contracts.\n3. Connect your account."))},
	{"the suite is of the Slack connector", "Cobblestone Contracts", "suite.own-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("slack", "2.0.4", flow{name: "Slack test 1", description: "Posts a message.", methods: []string{"sendMessageToChannel"}}, flow{name: "Slack test 2", description: "Creates a channel.", methods: []string{"createChannel"}})
		return s
	}},
	{"a reason is about Salesforce", "Cobblestone Contracts", "leftovers.other-platform", scoped("okta.users.read Reads managers, who approve contracts\nokta.groups.read Reads Salesforce accounts to match them with opportunities")},
	{"the website is a listing in a marketplace", "Cobblestone Contracts", "website.store", text("app_website", "https://workspace.google.com/marketplace/app/cobblestone_contracts/882134")},
	{"the instructions are for Azure", "Cobblestone Contracts", "leftovers.other-platform", text("test_instructions", "Open the Azure portal, go to Enterprise applications > Cobblestone Contracts > Provisioning, and press Provision on demand. The workspace \"Sample\" shows the new user.")},
}
