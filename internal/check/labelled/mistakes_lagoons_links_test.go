package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// lagoonLinkMistakes are in links, what they lead to, and what is left over.
var lagoonLinkMistakes = []mistake{
	// Links
	{"the preview of a branch", "Papelito", "links.temporary", text("user_docs", "https://papelito-docs-git-okta-papelito.vercel.app/okta")},
	{"the team's own pages", "Hoshizora Rooms", "links.workspace", text("user_docs", "https://hoshizora.atlassian.net/wiki/spaces/DEV/pages/331907842/Okta+Workflows")},

	// Pages
	{"the help center moved", "Nordlys Board Room", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"the page is being written", "Inkwell & Byrne", "pages.finished", shows(oin.UserDocs, "# Okta Workflows\nInkwell & Byrne guides\nThis guide is on its way. Coming soon, thank you for your patience.")},
	{"the page for Japan", "Kumano Stay", "pages.language", shows(oin.ConfigGuide, "# Okta連携の設定（Kumano Stay）\nKumano Stayをご利用いただきありがとうございます。このページではOktaとの連携の設定方法をご説明します。\n## 準備\nOktaの特権管理者とKumano Stayのシステム管理者のアカウントをご用意ください。\n## 手順\n1. Okta Admin ConsoleでApplications > API Service Integrationsを開きます。\n2. Add Integrationを押し、Kumano Stayを選択します。\n3. スコープを確認し、Install & Authorizeを押します。\n4. クライアントシークレット（client secret）を控えてください。一度しか表示されません。\n5. Kumano Stayの「設定 > 外部サービス > Okta」を開き、Oktaドメイン（Okta domain）、クライアントID（client ID）、クライアントシークレットを入力して保存します。\n## エラーが表示された場合\nOktaで新しいシークレットを作成し、もう一度入力してください。")},

	// Guides
	{"first steps with the product", "Wattle Device Trust", "guide.about-okta", shows(oin.ConfigGuide, "# Getting started with Wattle Device Trust\nReading time: 6 minutes\nNew here? This page takes you from an empty console to your first report.\n## Steps\n1. Invite a mate under Settings > Console users.\n2. Download the agent and pop it on one terminal.\n3. Wait until the terminal turns up under Devices.\n4. Group your terminals by shop.\n5. Set the rule for patches, for instance no more than two behind.\n6. Open Reports and hit Run.\n## Stuck?\nReach our support team.")},
	{"told as a story", "Coolabah Leave", "guide.steps", shows(oin.ConfigGuide, "# Coolabah Leave and Okta\nLots of you asked for it, and here it is: Coolabah Leave gets your people from Okta. Someone with super admin rights adds us under API Service Integrations and authorizes us, which gives you an Okta domain, a client ID and a client secret. Those go into Settings > Staff source > Okta in Coolabah Leave. From then on the list of staff looks after itself, and you can go to the beach.")},
	{"where do the values go?", "Kumano Stay", "guide.three-values", shows(oin.ConfigGuide, "# Setting of Okta cooperation (Kumano Stay)\nThank you for using Kumano Stay. This page explains the setting procedure for the cooperation with Okta.\n## Preparation\nPlease prepare an account of Okta super administrator.\n## Operation\n1. Please open Applications > API Service Integrations in Okta Admin Console.\n2. Please press Add Integration and select Kumano Stay.\n3. Please press Install & Authorize.\n4. Please open Setting > External services > Okta in Kumano Stay.\n5. Please fill in the necessary items and press Save.\n## When an error is displayed\nPlease contact the support desk.")},
	{"our consultants do it for you", "Harbourline Treasury", "guide.credentials-sent", shows(oin.ConfigGuide, "# Harbourline Treasury for Okta: Configuration Guide\nDocument OK-117, revised November 2026\n## 1 Prerequisites\nSuper administrator rights in the Okta org.\n## 2 Procedure\n1. In the Admin Console, navigate to Applications > API Service Integrations.\n2. Select Add Integration, then Harbourline Treasury.\n3. Review the scopes and select Install & Authorize.\n4. Write the Okta domain, the client ID and the client secret in a reply to your onboarding ticket.\n5. Our consultant types them in at Platform > Identity > Okta and closes the ticket once the state is Active.\n## 3 Troubleshooting\nReopen the ticket.")},
	{"an app of one's own", "Nómada Gente", "guide.own-app", shows(oin.ConfigGuide, "# Linking your Okta organization with Nómada Gente\nHelp > Administrators > Connections\n## Before starting\nMake sure that you are a super administrator in Okta.\n## Procedure\nStep 1. In Okta, create a new app integration of the type API Services (machine to machine) and name it Nómada Gente.\nStep 2. Give the new app the scope okta.users.manage.\nStep 3. Copy the Okta domain, and the client ID and the client secret of your app.\nStep 4. In Nómada Gente, go to Company > Connections > Okta, fill in the three values and save.\n## Any question?\nOur support team answers you within one working day.")},
	{"the guide from before OAuth", "Veilleur", "guide.api-token", shows(oin.ConfigGuide, "# Linking your Okta organization with Veilleur\nHelp > Administrators > Outputs\n## Before starting\nMake sure that you are a super administrator in Okta.\n## Procedure\nStep 1. In the Okta Admin Console, go to Security > API and open the tab Tokens.\nStep 2. Click Create token and name it Veilleur.\nStep 3. Copy the value of the token.\nStep 4. In Veilleur, go to Outputs > Okta.\nStep 5. Fill in the Okta domain and the token, and save.\n## Any question?\nOur support team answers you within one working day.")},
	{"the sister product's guide", "Fraserlog", "guide.about-app", shows(oin.ConfigGuide, "# Shipview for Okta: Configuration Guide\n## 1 Prerequisites\nSuper administrator rights in the Okta org. The administrator role in Shipview.\n## 2 Procedure\n1. In the Admin Console, navigate to Applications > API Service Integrations.\n2. Select Add Integration.\n3. Select Shipview in the list and confirm with Next.\n4. Review the scopes and select Install & Authorize.\n5. In Shipview, navigate to Dispatch > People > Okta.\n6. Enter the Okta domain, the client ID and the client secret, and save.\n## 3 Troubleshooting\nWrite to the Shipview team.")},
	{"the page on signing in", "Tanoak Payroll", "guide.other-type", shows(oin.ConfigGuide, "# Sign in to Tanoak Payroll with Okta\nReading time: 4 minutes\n## You'll need\nAn Okta org. A Tanoak Payroll account with the administrator role.\n## Okta\n1. Head to Applications > Browse App Catalog and add Tanoak Payroll.\n2. On the Sign On tab choose SAML 2.0 and hit View Setup Instructions.\n3. Copy the sign-on URL, the issuer and the X.509 certificate.\n## Tanoak Payroll\n1. Open Company > Security > Single sign-on.\n2. Paste the sign-on URL, the issuer and the certificate, then Save.\n3. Assign workers to the app in Okta.\n4. Sign out, and in again with Okta.\n## If it doesn't work\nCheck that the NameID is the email address.")},
	{"the default server", "Pontal Antifraude", "guide.custom-server", reworded(oin.ConfigGuide, "Pontal Antifraude", "Step 7. ", "Step 7. In Okta, open Security > API > Authorization Servers, copy the issuer URI of the server “default”, and write it in the field Issuer.\nStep 8. ")},
	{"the writer's gaps", "Marlowe Controls", "guide.no-template", reworded(oin.ConfigGuide, "Marlowe Controls", "Refer to the product documentation for the data that is exchanged.", "[Insert list of features here] TBC by product management.")},

	// Documentation of the connector
	{"the manual stayed behind", "Tamarack CRM", "docs.version", reworded(oin.UserDocs, "Tamarack CRM", "2.4.1", "2.3.0")},
	{"two cards aren't there yet", "Inkwell & Byrne", "docs.cards", shows(oin.UserDocs, lagoonDocs("Inkwell & Byrne", "2.0.5", "Open Matter"))},
	{"how does one connect?", "Hoshizora Rooms", "docs.authorization", reworded(oin.UserDocs, "Hoshizora Rooms", "# Connect\nMake a key in Hoshizora Rooms (Settings > Keys), then in Workflows: Connections > New Connection > Hoshizora Rooms, paste the key, done. That's the whole authorization.\n", "")},
	{"a page for buyers", "Lumière Cours", "docs.api-reference", shows(oin.APIDocs, "# Lumière Cours, open by design\nYour planning, your payroll and your cash registers stay in step with training. “We win four hours a week”, says the director of a brasserie in Lyon. Discover our offers for chains and for independents.")},

	// What was left over
	{"a question to colleagues", "Baobab Stock", "leftovers.text", appended("test_instructions", " XXX Awa, which shop do we show them? Ask Moussa before we send this.")},
	{"written for another catalog", "Hoshizora Rooms", "leftovers.other-platform", appended("app_description", " Administrators add Hoshizora Rooms from the OneLogin app catalog.")},
}

// lagoonChevron fills a frame of 200 pixels with two stripes that meet at the top.
func lagoonChevron(edge float64, ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		depth := y - edge - math.Abs(x-99.5)
		if x >= edge && x < 200-edge && y < 200-edge && depth >= 0 && depth < 0.45*(200-2*edge) {
			return ink
		}
		return ground
	}
}

// lagoonTile is a plate with round corners and a chevron on it.
func lagoonTile(x, y float64) color.NRGBA {
	const corner = 44
	dx, dy := max(math.Abs(x-99.5)-(99.5-corner), 0), max(math.Abs(y-99.5)-(99.5-corner), 0)
	if math.Hypot(dx, dy) > corner {
		return clear
	}
	return lagoonChevron(50, white, coral)(x, y)
}

// lagoonLetters writes the name of Loam across a frame of 200 pixels.
func lagoonLetters(x, y float64) color.NRGBA {
	rows := []string{
		"#.....###...###..#...#",
		"#....#...#.#...#.##.##",
		"#....#...#.#####.#.#.#",
		"#....#...#.#...#.#...#",
		"####..###..#...#.#...#",
	}
	const size = 9
	col, row := int((x-1)/size), int((y-77)/size)
	if x < 1 || y < 77 || row >= len(rows) || col >= len(rows[0]) || rows[row][col] == '.' {
		return clear
	}
	return teal
}
