package labelled

import (
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// orbitPage returns a change of some words of a vendor's guide or documentation, which has
// them.
func orbitPage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	page := orbitNamed(of).guideText
	if k == oin.UserDocs {
		page = orbitNamed(of).docsText
	}
	if !strings.Contains(page, old) {
		panic("nothing to change: " + old)
	}
	return func(s check.Subject) check.Subject { return shows(k, strings.ReplaceAll(page, old, now))(s) }
}

// orbitLinkMistakes are in links and on the pages behind them.
var orbitLinkMistakes = []mistake{
	// Links
	{"from an advertisement", "Grotte", "links.tracking", text("app_website", "https://grotte.chat/en?utm_source=linkedin&utm_medium=paid&utm_campaign=okta-q4")},
	{"the writer's window", "Loomstate", "links.editor", text("config_guide", "https://docs.google.com/document/d/1Yb7TqZ4nVxKc0LwRm9EdJ2sHf6GuA8oPiXt5rQyNlWk/edit?usp=sharing")},
	{"the preview of a branch", "Chalkline", "links.temporary", text("user_docs", "https://chalkline-help-git-okta-workflows.vercel.app/articles/okta-workflows-connector")},
	{"a link for slides", "Beacon Grants Office", "links.short", text("user_docs", "https://tinyurl.com/beacon-okta-manual")},
	{"SharePoint", "Castellan Signals", "links.workspace", text("config_guide", "https://castellan.sharepoint.com/sites/Product/SitePages/Okta-Setup.aspx")},
	{"Okta's help in place of one's own", "Halcyon Ward", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},
	{"one manual is enough", "Wagtail Fleet", "links.guide-per-type", text("config_guide", "https://help.wagtailfleet.in/okta/workflows")},
	{"the product page, twice", "Tamarind Device Watch", "links.website-as-docs", text("config_guide", "https://tamarind.sg/device-watch")},

	// Pages
	{"there will be a site", "Meeplehof", "pages.finished", shows(oin.AppWebsite, "# Meeplehof\nWe're building something new. Our website launches soon!")},
	{"the manual in Japanese", "Tsuru Learning", "pages.language", shows(oin.ConfigGuide, "# Tsuru Learning と Okta の連携\n## 前提条件\nOkta のスーパー管理者と Tsuru Learning の研修管理者が必要です。\n## 設定手順\n1. Okta 管理コンソールで Applications > API Service Integrations を開きます。\n2. Tsuru Learning を選択し、Install & Authorize をクリックします。\n3. Client secret をコピーします。\n4. Tsuru Learning で 組織 > 従業員ソース を開きます。\n5. Okta domain、client ID、client secret を入力して登録します。\n## トラブルシューティング\nエラーが表示された場合は、値をもう一度入力してください。")},

	// Guides
	{"how to import a spreadsheet", "Stadsregister", "guide.about-okta", shows(oin.ConfigGuide, "# Stadsregister: importing staff from a spreadsheet\n## Before you start\nAn administrator of the municipality prepares a file with one line per civil servant.\n## Steps\n1. Open Connections and choose Spreadsheet.\n2. Upload the file.\n3. Match the columns with the fields of the directory.\n4. Press Import.\n## Problems\nLines without an email address are skipped. The service desk assists with other problems.")},
	{"the writer's brackets", "Sampan Verify", "guide.no-template", orbitPage(oin.ConfigGuide, "Sampan Verify", "## Troubleshooting\n", "## Troubleshooting\n[TODO: ask engineering for the list of error codes]\n")},
	{"the steps for sign-in", "Copperline", "guide.other-type", shows(oin.ConfigGuide, "# Copperline: SAML single sign-on with Okta\n## Prerequisites\nA Tenant Admin in Copperline, and an Okta administrator.\n## Configuration steps\n1. In the Okta Admin Console, browse to Applications > Browse App Catalog and add Copperline.\n2. On the tab Sign On, select SAML 2.0 and copy the metadata URL.\n3. In Copperline, open Configure > Authentication > SAML.\n4. Paste the metadata URL, and set the name ID format to email address.\n5. Assign the app to people, and let them sign in.\n## Troubleshooting\nIf the assertion is refused, compare the audience URI with the entity ID.")},
	{"where the values go is left out", "Skerry", "guide.three-values", shows(oin.ConfigGuide, "# Okta + Skerry\nTakes about ten minutes. You need to be an Okta super admin and an owner in Skerry.\n1. In Okta: Applications > API Service Integrations > Add Integration > Skerry.\n2. Install & Authorize.\n3. In Skerry: Sources > Okta.\n4. Follow the dialog. The dot turns green.\n## Then what?\nAsk something like “failed sign-ins today”. The first answer takes a minute.")},
	{"mail it to the team", "Fjellkey", "guide.credentials-sent", orbitPage(oin.ConfigGuide, "Fjellkey", "3. In Fjellkey: Depot > Settings > Okta. There is a box for each of the three: Okta domain, client ID, client secret.\n4. Save. The dot turns green.", "3. Write an email with the Okta domain, the client ID and the client secret to hei@fjellkey.no.\n4. We enter them for you within a working day, and the dot turns green.")},
	{"an app of the customer's own", "Nopal Shield", "guide.own-app", orbitPage(oin.ConfigGuide, "Nopal Shield", "1. Applications → API Service Integrations → Add Integration.\n2. Select Nopal Shield, then Install & Authorize.", "1. Applications → Applications → Create App Integration → API Services. Name it Nopal Shield.\n2. Under Okta API Scopes, grant okta.networkZones.manage.")},
	{"the default server", "Quillback Restore", "guide.custom-server", orbitPage(oin.ConfigGuide, "Quillback Restore", "2. okta domain: your Okta domain.", "2. okta domain: your Okta domain. token url: https://acct.okta.com/oauth2/default/v1/token.")},
	{"a token as it used to be", "Accra Ledger Audit", "guide.api-token", orbitPage(oin.ConfigGuide, "Accra Ledger Audit", "4. Save. The dot turns green.", "4. Then create an API token in Okta under Security > API > Tokens, and paste it in the box below.\n5. Save. The dot turns green.")},
	{"a certificate for the service", "Ceiba Lockers", "guide.private-key", orbitPage(oin.ConfigGuide, "Ceiba Lockers", "3. Hit Save, and wait for status = ok.", "3. Run openssl to make a key pair. Register the public key in Okta on the integration, upload the private key here, and we sign our token requests with it.\n4. Hit Save, and wait for status = ok.")},
	{"told as a story", "Cordillera People", "guide.steps", shows(oin.ConfigGuide, "# Cordillera People and Okta\nAn Okta super administrator adds Cordillera People under Applications, API Service Integrations, and authorizes it. Okta then displays a client secret, which should be kept. Along with the client ID and the Okta domain it has to be entered in Cordillera People, where System > Okta > Credentials has a field for each of them. After that, posts and managers flow to Okta, and if they don't, the secret was probably copied badly.")},

	// Documentation
	{"one card has no topic", "Sundowner MDM", "docs.cards", orbitPage(oin.UserDocs, "Sundowner MDM", "### Lock Tablet\nThe card Lock Tablet does this in your Sundowner MDM account. Input fields: ID (text, required), the identifier in Sundowner MDM; Comment (text, optional), shown in the history. Output fields: Status code (number), Record (object).\n", "")},
	{"the manual of last year", "Vellum & Quill", "docs.version", orbitPage(oin.UserDocs, "Vellum & Quill", "1.3.5", "1.1.0")},

	// Leftovers
	{"a sample's product", "Pukeko Payroll", "leftovers.acme", orbitSwap(oin.AppDescription, "they get an Okta user with", "Acme creates an Okta user for them with")},
	{"a question to a colleague stayed", "Beacon Grants Office", "leftovers.text", text("existing_changes", "With version 2.0.0, Replace Reviewer can move scores to the new reviewer, and Close Reviewer is a new card. XXX Lena, is the part about old flows still true?")},
	{"the text for another partner", "Marula Access", "leftovers.other-platform", orbitSwap(oin.AppDescription, "removed from the Okta group straight away", "removed from the Microsoft Entra ID group straight away")},
}
