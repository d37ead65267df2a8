package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// kitchenMistakes are single mistakes in the submissions of [kitchenVendors].
var kitchenMistakes = slices.Concat(kitchenTexts, kitchenPeople, kitchenBuilds)

// kitchenMore returns a change that writes more at the end of a text.
func kitchenMore(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return text(string(k), s.Answers.Text(k)+more)(s) }
}

// kitchenSwap returns a change of words in a text, which has them.
func kitchenSwap(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(k)
		if !strings.Contains(was, old) {
			panic("“" + old + "” isn't in " + was)
		}
		return text(string(k), strings.Replace(was, old, now, 1))(s)
	}
}

// kitchenTexts are mistakes in what customers read first.
var kitchenTexts = []mistake{
	// Names
	{"so that admins find it", "Vidyut Academy", "name.okta", text("app_name", "Vidyut Academy with Okta")},
	{"what the boot screen says", "Gutenhof", "name.version", text("app_name", "Gutenhof 4.1")},
	{"taken from the acceptance tenant", "Cinderpath", "name.trial", text("app_name", "Cinderpath [UAT]")},
	{"as the project is called inside", "Yatai Register", "name.suffix", text("app_name", "Yatai Register API Connector")},
	{"the form's hint was typed in", "Saltpan Logs", "name.placeholder", text("app_name", "Your product name")},
	{"two letters changed places", "Sundial Tokens", "name.misspelled", text("app_name", "Sundail Tokens")},
	{"with the line from the stand at the fair", "Paloma Spend", "name.short", text("app_name", "Paloma Spend: stop paying for software nobody opens")},
	{"how people type it in a browser", "Tidewrack", "name.address", text("app_name", "tidewrack.com.au")},
	{"as it stands in the contract", "Quillmark Cases", "name.marks", text("app_name", "Quillmark Cases, LLC")},

	// Whether it exists
	{"an update that is declared as new", "Dijkwacht Permits", "exists.on-update", text("exists_in_oin", "no")},
	{"an answer to another question", "Larkspur Perks", "exists.name-plain", text("existing_name", "see above, same app as ours from 2024")},
	{"a product that they no longer sell", "Perchboard", "exists.name-known", and(text("existing_name", "Orgnest"), facts(func(f *check.Facts) {
		f.ExistingOf, f.Existing = oin.NameKey("Orgnest"), nil
	}))},
	{"the message of a commit", "Larkspur Perks", "exists.changes", text("existing_changes", "misc fixes, bump")},

	// Websites
	{"what the developer had open", "Saltpan Logs", "website.sign-in", text("app_website", "https://app.saltpanlogs.pt/login")},
	{"where cooks get the app", "Ladle", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=kitchen.ladle.crew")},
	{"there is more about us on Crunchbase", "Thistle Signal", "website.profile", text("app_website", "https://www.crunchbase.com/organization/thistle-signal")},
	{"engineers link to code", "Combvault", "website.code", text("app_website", "https://gitlab.com/combvault/workflows-connector")},
	{"slides from sales", "Sundial Tokens", "website.document", text("app_website", "https://sundialtokens.ch/downloads/Sundial-Overview-2026.pptx")},
	{"lawyers filled it in", "Cinderpath", "website.about-product", text("app_website", "https://www.cinderpath.com/legal/terms-of-service")},
	{"where customers look things up", "Paloma Spend", "website.docs", text("app_website", "https://help.palomaspend.es/en")},

	// Use cases
	{"devices have logs, haven't they", "Kopje Endpoint", "usecases.logging", uses("Zero Trust", "Centralized Logging")},
	{"joiners are trained, so it's a lifecycle", "Vidyut Academy", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"ended sessions taken for signals", "Tidewrack", "usecases.risk", uses("Automation", "Zero Trust", "Risk Signal Sharing")},
	{"forged passports taken for bots", "Hanbit Verify", "usecases.fraud", uses("Identity Verification", "Bot or Fraud Detection")},
	{"bots in the directory", "Sycamore Gate", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"because a policy may ask for a factor", "Thistle Signal", "usecases.mfa", uses("Risk Signal Sharing", "Multifactor Authentication (MFA)")},
	{"auditors read logs as well", "Saltpan Logs", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"a vault that keeps an audit trail", "Combvault", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"guests of the hotel show their passports", "Gutenhof", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"cards, receipts and the accountant", "Yatai Register", "description.value", text("app_description", "Yatai Register is a cash register on a tablet for food stalls and small shops. It takes cards and QR codes, prints receipts in four languages, and sends the day's total to the accountant after closing time.")},
	{"a heading and nothing below", "Chalkline Cover", "description.repeats-name", text("app_description", "Okta Workflows connector for Chalkline Cover")},
	{"eight words", "Wharenui Visitors", "description.short", text("app_description", "Wharenui Visitors greets guests. Works with Okta Workflows.")},
	{"all in one breath", "Trellis Rooms", "description.one-sentence", text("app_description", "Trellis Rooms reads colleagues and their office from Okta overnight for booking meeting rooms and desks, and gives new colleagues a locker whenever a flow in Okta Workflows asks for one.")},
	{"product management owes a paragraph", "Kopje Endpoint", "description.placeholder", text("app_description", "Kopje Endpoint reports whether laptops are encrypted and patched. <2-3 sentences on the Okta benefits, Thandi to supply>")},
	{"the box in the browser was too small", "Tidewrack", "description.unfinished", text("app_description", "Tidewrack spots stolen sessions in cloud apps and shuts them. It reads the Okta System Log, recognises a session that has moved to another country or browser, and signs the user out of Okta before the")},
	{"their other product's text", "Mwangaza Payroll", "description.names-app", text("app_description", "Shamba Ledger does the bookkeeping of coffee cooperatives, from delivery notes to dividends. With the Okta integration, Shamba Ledger keeps names and job titles of clerks in Okta current, and nobody types a change twice.")},
	{"the clipboard was used two times", "Paloma Spend", "description.twice", text("app_description", "Paloma Spend counts software licenses and what they cost. From Okta it learns who has which app, and finance teams get a list of unused ones. Paloma Spend counts software licenses and what they cost. From Okta it learns who has which app, and finance teams get a list of unused ones.")},
	{"in the language of the customers at home", "Chamado Fácil", "description.language", text("app_description", "O Chamado Fácil é uma central de serviços para escolas e prefeituras. Com o conector, o Okta Workflows abre um chamado quando um usuário fica bloqueado no Okta, acrescenta uma nota e encerra o chamado depois da troca da senha.")},
	{"where the white paper is", "Cinderpath", "description.link", kitchenMore(oin.AppDescription, " A white paper is at www.cinderpath.com/resources/okta-whitepaper.")},
	{"the first half of the manual", "Thistle Signal", "description.instructions", text("app_description", "Thistle Signal watches criminal forums for passwords of your employees and reports a risk event to Okta. To set it up, open Applications > API Service Integrations, press Add Integration, copy the client secret, then go to Outputs > Okta in the portal, paste it there and press Link.")},
	{"rand per laptop", "Kopje Endpoint", "description.price", kitchenMore(oin.AppDescription, " The price is R39 per device per month, with the first three months at half price.")},
	{"out of the content system", "Oryx Ward", "description.markup", text("app_description", "Oryx Ward plans doctors and nurses for private hospitals in the Gulf.<br/><br/>When a licence expires, Oryx Ward suspends the user in Okta until it has been renewed.<ul><li>Okta Workflows can assign a nurse to a ward</li><li>or release one</li></ul>")},
	{"someone means it", "Rikstol HR", "description.shouting", text("app_description", "RIKSTOL HR IS THE PERSONNEL SYSTEM OF 96 NORWEGIAN MUNICIPALITIES. WHEN AN EMPLOYMENT CONTRACT IS SIGNED, A USER IS CREATED IN OKTA WITH THE GROUPS OF THE WORKPLACE. WHEN THE EMPLOYMENT ENDS, THE USER IS DEACTIVATED AT MIDNIGHT.")},
	{"what a brochure promises", "Hanbit Verify", "description.praise", text("app_description", "Hanbit Verify is Asia's most accurate and most loved identity verification, with an experience second to none. An employee who has lost the phone proves who they are, and Hanbit Verify resets the factors of that user in Okta.")},
	{"the other integration's merits", "Quillmark Cases", "description.protocol", kitchenMore(oin.AppDescription, " Attorneys log in to Quillmark Cases with their Okta password through SAML 2.0, so there is no second password to remember.")},
	{"a bee", "Combvault", "description.marks", kitchenSwap(oin.AppDescription, "Combvault keeps", "Combvault 🐝 keeps")},
	{"like a radio spot", "Ladle", "description.tone", text("app_description", "Rosters on the back of a beer coaster? Mate, we've all been there! Ladle sorts your crew while you sort the sauce, and with a flow in Okta Workflows the new kid's login is ready before you can yell \"Service!\". When they shoot through, so does their access. Too easy.")},
	{"the founders present themselves", "Sundial Tokens", "description.company", text("app_description", "Sundial Tokens is a family-owned company in its third generation, with offices in Bern and Lugano and 58 employees. We have won the Swiss SME Award in 2019 and 2023. Our tokens are enrolled for users in Okta by a token officer.")},
	{"from the roadmap", "Wharenui Visitors", "description.today", kitchenMore(oin.AppDescription, " By mid next year we plan to add contractors and parking.")},
	{"names are named", "Saltpan Logs", "description.competitor", kitchenMore(oin.AppDescription, " Compared with Datadog or Elastic, searches take half as long.")},
	{"the last line of every newsletter", "Marmara Manifest", "description.call", kitchenMore(oin.AppDescription, " Request your free demo now and see it for yourself.")},
	{"by the engineer who wrote it", "Brabant Staff Register", "description.technical", text("app_description", "The Brabant Staff Register runs a nightly Spring Batch job. It obtains a bearer token by the client credentials grant, pages through /api/v1/users with limit=200 and the after cursor, maps the JSON from Okta to an Oracle staging table, and retries on HTTP 429 with exponential backoff.")},

	// Descriptions: how they are written
	{"written on the ferry home", "Trellis Rooms", "description.spelling", kitchenSwap(oin.AppDescription, "books meeting rooms, desks and lockers. It reads colleagues", "books meeting rooms, desks and lockers. It retreives collegues")},
	{"the width of an old terminal", "Quillmark Cases", "description.line-breaks", text("app_description", "Quillmark Cases is case management for legal aid offices\nand public defenders in 19 states. Flows in Okta Workflows\nopen a seat for a new attorney, hand open cases to a\ncolleague before parental leave, and close the seat of\nanyone who resigns.")},
	{"translated word for word", "Marmara Manifest", "description.grammar", text("app_description", "Marmara Manifest prepare the customs and cargo paper for port. With Okta Workflows a clerk are given right for sign in a port, and if he go to other port, right is be shifted. The former employee cannot signs anymore.")},
}
