package labelled

import "testing"

func TestPagesInOtherWordsAreJudged(t *testing.T) { tell(t, toldPages, plainPages) }

// toldPages are pages, links and cards of suites that reviewers send back.
var toldPages = []paraphrase{
	// pages.finished: it comes later.
	{"Nordlys Audit", "page config_guide", "# Okta\nWe're still working on this article. Come back in a few days!", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta integration\nThis section has no content yet.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta integration\nDocumentation will be published with the release in December.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# @ documentation\nPage in preparation. For urgent questions, write to us.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta\nContent to follow.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta\nThe guide will appear here shortly.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta\nOops, nothing here yet. Our writers are busy.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# @\nSomething great is on its way. Leave your email and be the first to know.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# @\nOur new website launches on January 10.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# Site under maintenance\nWe'll be back as soon as we can.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# Welcome to WordPress\nHello world! This is your first post. Edit or delete it, then start writing.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# Index of /\nName Last modified Size Description. Apache/2.4.57 (Debian) Server at nordlysaudit.no Port 443", "pages.finished"},
	{"Workbeam", "page user_docs", "# Okta Workflows\nThis space is empty. Create your first page.", "pages.finished"},
	{"Workbeam", "page api_docs", "# API reference\nTo be written.", "pages.finished"},
	// An empty chapter: headings without words.
	{"Nordlys Audit", "page config_guide", "# Okta integration of @\n## Prerequisites\n## Configuration\n## Troubleshooting", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta integration of @\n## Prerequisites\nAn Okta admin.\n## Configuration steps\nWill be added here.\n## Troubleshooting\nWill be added here.", "pages.finished"},

	// test.page-signs-in: a server, or a host's page.
	{"Nordlys Audit", "page test_url", "# Welcome to nginx!\nIf you see this page, the nginx web server is successfully installed and working. Further configuration is required.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Apache2 Debian Default Page\nIt works! This is the default welcome page used to test the correct operation of the Apache2 server.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# IIS Windows Server\nInternet Information Services. Welcome, bienvenue, willkommen, welkom.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# nordlysaudit.no\nThis domain is for sale. Buy it now or make an offer.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Heroku | No such app\nThere's nothing here, yet. Build something amazing.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Account suspended\nThis account has been suspended. Contact your hosting provider for more information.", "test.page-signs-in"},
	// The product's own pages.
	{"Nordlys Audit", "page test_url", "# Pricing\nStarter: 200 euros a month. Business: 600 euros a month. Enterprise: ask us. All plans have unlimited reviews.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# @\nAccess reviews that auditors accept. Book a demo. What customers say. Read our case studies.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Release notes\n2026-11-02: faster imports. 2026-10-12: reminders for managers. 2026-09-01: new reports.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# @ is moving\nOn Saturday our service moves to a new data center. Thank you for your patience.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# API\n{\"status\":\"ok\",\"version\":\"4.1.2\"}", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Thank you\nYour request for a trial was received. A colleague will get in touch with you.", "test.page-signs-in"},

	// website.is-no-sign-in.
	{"Nordlys Audit", "page app_website", "# Sign in to @\nEmail address\nPassword\nForgot your password? Keep me signed in.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# @\nEnter your work email to continue. Next. Continue with Google. Continue with Microsoft.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# Customer login\nUser ID and passcode. Trouble logging in? Call the service desk.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# Welcome back\nLog in to your workspace. Don't have an account? Sign up. Use single sign-on.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# Find your workspace\nEnter your workspace's URL .nordlysaudit.no. Continue", "website.is-no-sign-in"},

	// docs.api-reference: selling, how-to, code, sign-in, changes.
	{"Workbeam", "page api_docs", "# Build on @\nOur powerful API opens a world of possibilities. Partners in 20 countries trust it. Request access today.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# @ help\nHow do I add a project? How do I invite a freelancer? How do invoices work?", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# @ blog: we have an API\nAfter months of work our team is happy to announce it. It makes life easier for agencies.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# API terms of use\nBy using the API you agree to the following terms. Liability. Governing law. Termination.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# API changelog\nNovember: better performance. October: small fixes. September: first release.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# @ Status\nAll systems operational. API: 99.98% uptime over the past 90 days. No incidents reported today.", "docs.api-reference"},

	// docs.authorization, docs.version: what is left out.
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows\nVersion 3.2\n## Create User\nInputs: name, email. Outputs: ID.\n## List Users\nInputs: none. Outputs: users.\n## Read User\nInputs: ID. Outputs: user.\n## Custom API Action\nInputs: path. Outputs: body.", "docs.authorization"},
	{"Workbeam", "page user_docs", "# @ in Okta Workflows\nAbout version 3.2\nFreelancers come and go; these cards help.\n1. Drag Create User into a flow.\n2. Fill in the fields.\n3. Run the flow.\n## List Users\nReturns users.\n## Read User\nReturns a user.\n## Custom API Action\nAny call.", "docs.authorization"},
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows\n## Authorization\nPaste an API key.\n## Create User\nInputs: name, email.\n## List Users\nNo inputs.\n## Read User\nInputs: ID.\n## Custom API Action\nInputs: path.", "docs.version"},
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows\nLast updated in November 2026. Works with all recent versions.\n## Authorization\nPaste an API key.\n## Create User\nInputs: name, email.\n## List Users\nNo inputs.\n## Read User\nInputs: ID.\n## Custom API Action\nInputs: path.", "docs.version"},
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows\nConnector version 3.2\n## Authorization\nPaste an API key.\n## Create User\nInputs: name, email.\n## Custom API Action\nInputs: path.", "docs.cards"},

	// pages.language.
	{"Nordlys Audit", "page config_guide", "# Okta-integrasjon\nSlik kobler du @ til Okta. Du trenger en administrator i begge systemer.\n1. Åpne Applications > API Service Integrations i Okta.\n2. Velg @ og godkjenn tilgangene.\n3. Kopier klient-ID og hemmelighet og lim dem inn i @ under Systemer sammen med Okta-domenet.", "pages.language"},
	{"Nordlys Audit", "page app_website", "# @\nPrzeglądy uprawnień dla banków i ubezpieczycieli. Menedżerowie potwierdzają dostęp, a audytorzy dostają podpisany raport z każdego przeglądu.", "pages.language"},
	{"Workbeam", "page user_docs", "# Conector @ para Okta Workflows\nVersão 3.2\nEste artigo descreve como autorizar o conector e quais são os cartões disponíveis.\n1. No Okta Workflows, abra Connections.\n2. Escolha @ e cole a chave.\n3. Salve a conexão e use os cartões nos seus fluxos.", "pages.language"},

	// links.workspace: tools of teams.
	{"Nordlys Audit", "config_guide", "https://app.clickup.com/9013/v/dc/8ckz-211/8ckz-490", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://nordlys.slab.com/posts/okta-setup-8f2k1", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://app.slite.com/app/docs/Xy12-okta", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://nordlysaudit.sharepoint.com/sites/Docs/SitePages/Okta.aspx", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://coda.io/d/Nordlys_dAbC12/Okta_su4", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://miro.com/app/board/uXjVKx=/", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://nordlys.monday.com/docs/5512", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://trello.com/c/aB3dE/12-okta-guide", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://app.asana.com/0/1203/1204", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://nordlys.getguru.com/card/Tq7/Okta", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://dev.azure.com/nordlys/Docs/_wiki/wikis/Docs.wiki/12/Okta", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://linear.app/nordlys/document/okta-guide-3b1", "links.workspace"},

	// support.home-page.
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/en", "support.home-page"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://www.nordlysaudit.no/index.html", "support.home-page"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/en/home", "support.home-page"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/#top", "support.home-page"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/default.aspx", "support.home-page"},

	// Suites.
	{"Workbeam", "suite recipient", "annika.lindqvist71@gmail.com", "suite.personal-data"},
	{"Workbeam", "suite text", "Assign the task to jiro.yamamoto@docomo.ne.jp please", "suite.personal-data"},
	{"Workbeam", "suite owner", "wanjiku.kamau@outlook.com", "suite.personal-data"},
	{"Workbeam", "suite user", "katarzyna-wojcik@wp.pl", "suite.personal-data"},
	{"Workbeam", "suite contact", "k.brandmeier@gmx.de", "suite.personal-data"},
	{"Workbeam", "suite password", "Fjordlys#2291x", "suite.possible-secrets"},
	{"Workbeam", "suite body", `{"user":"api","passwd":"Blue-Heron-4412"}`, "suite.possible-secrets"},
	{"Workbeam", "suite headers", `{"X-Api-Key":"9f8c2e71b4d94a0e8d53c6a7f1e2b390"}`, "suite.possible-secrets"},
	{"Workbeam", "suite authorization", "Basic c3ZjLW9rdGE6SGVyb24tNDQxMi1ibHVl", "suite.possible-secrets"},
	{"Workbeam", "suite client_secret", "mX7vQ2pLr9TzK4bNw8HsYc3JfGd6Ae1U", "suite.possible-secrets"},
	{"Workbeam", "suite url", "https://api.workbeam.com/v1/users?api_key=k7Rw2mZpV9sLx4TnBy8HcJqD", "suite.possible-secrets"},
	{"Workbeam", "suite note", "pin of the service user: 84 41 29, passphrase: winter-otter-cobalt-91", "suite.possible-secrets"},
	{"Workbeam", "suite url", "http://127.0.0.1:8000/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "https://api.workbeam.local/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "https://build-7.corp.workbeam.com/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "https://192.168.178.40/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "http://api-gateway:3000/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "https://myvm.internal/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "http://host.docker.internal:9000/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "http://[::1]:8080/users", "suite.private-hosts"},
	{"Workbeam", "suite url", "https://wb-dev.lan/users", "suite.private-hosts"},
}

// plainPages are pages, links and cards with the same words and without a mistake.
var plainPages = []paraphrase{
	{"Nordlys Audit", "+page config_guide", "Imported people appear here shortly. Until then the list is empty, and no content is shown.", "pages."},
	{"Nordlys Audit", "+page config_guide", "Support for groups of groups is coming soon.", "pages."},
	{"Nordlys Audit", "+page config_guide", "The connection pauses while our service is under maintenance, and comes back by itself.", "pages."},
	{"Nordlys Audit", "page app_website", "# @\nAccess reviews for banks. Managers confirm who has access, auditors get a report. New: reviews of service accounts, coming soon. Sign in. Contact. Terms.", "pages."},
	{"Nordlys Audit", "page app_website", "# @\nAccess reviews for banks. Managers confirm who has access. Log in. Sign up for free. Forgot password? Features. Pricing. Customers.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# @: fewer passwords\nManagers sign in once and confirm who has access. Enter your email to receive our newsletter.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page test_url", "# @\nUsername. Next. Need help signing in?", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# @\nWelcome! Please identify yourself. Work email. Continue", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Velkommen\nE-post. Passord. Logg inn. Glemt passord?", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Choose your organization\nOrganization. Continue. By continuing you agree to our terms. Pricing. Status.", "test.page-signs-in"},
	{"Workbeam", "page api_docs", "# @ API\nUsers\nGET /users lists users. POST /users adds one. Returns 201 and the user as JSON, or 422.", "docs."},
	{"Workbeam", "page api_docs", "# GraphQL API of @\nOne endpoint. Queries: user, users. Mutations: createUser, updateUser. Types and arguments are below.", "docs."},
	{"Workbeam", "page api_docs", "# @ REST API\nResources: Project, Freelancer. Methods: list, get, insert, delete. Parameters, request body, response body, and sample requests.", "docs."},
	// Documentation of a connector with a topic for each card, and the connection in a sentence.
	{"Workbeam", "page user_docs", "# @ connector, version 3.2\nFor Okta Workflows.\n## Connection\nMake a key under Account > Keys in @, and paste it when Okta Workflows asks for it.\n## Create User\nInputs: name, email. Output: ID.\n## List Users\nOutput: users.\n## Read User\nInput: ID. Output: user.\n## Custom API Action\nInputs: method, path. Output: body.", "guide."},
	{"Workbeam", "page user_docs", "# Okta Workflows cards of @\nThese pages are for connector 3.2.\n## Before you use a card\nOpen Connections in Okta Workflows, add @ and sign in as an owner; Okta keeps the token.\n## The card Create User\nTakes a name and an email and returns an ID.\n## The card List Users\nReturns everyone.\n## The card Read User\nTakes an ID.\n## The card Custom API Action\nSends what you give it.", ""},
	{"Workbeam", "page user_docs", "# @ x Okta Workflows\nConnector release 3.2.\n### Authenticating\nThe connector uses OAuth: press New Connection, pick @, approve.\n### create user\nCreates a user.\n### list users\nLists users.\n### read user\nReads a user.\n### custom api action\nCalls any endpoint.", ""},
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows v3.2\n## Authorising\nAn @ owner signs in with OAuth in the Connections tab of Okta Workflows.\n## Actions\n| Card | What it does |\n### Creating users: Create User\nName, email.\n### Listing users: List Users\nAll.\n### Reading users: Read User\nID.\n### Custom API Action\nAll else.", ""},
	{"Nordlys Audit", "config_guide", "https://nordlys.notion.site/Okta-8f2k1", "links."},
	{"Nordlys Audit", "config_guide", "https://docs.google.com/document/d/e/2PACX-1vR/pub", "links."},
	{"Nordlys Audit", "config_guide", "https://nordlys.gitbook.io/docs/okta", "links."},
	{"Nordlys Audit", "config_guide", "https://docs.nordlysaudit.no/workspace/okta", "links."},
	{"Nordlys Audit", "support", "https://nordlysaudit.no/en/help", "support.home-page"},
	{"Nordlys Audit", "support", "https://help.nordlysaudit.no/", "support.home-page"},
	{"Nordlys Audit", "support", "https://nordlysaudit.no/#support", "support.home-page"},
	{"Workbeam", "suite recipient", "ada.lovelace@example.com", "suite.p"},
	{"Workbeam", "suite recipient", "test.user@workbeam.com", "suite.p"},
	{"Workbeam", "suite recipient", "noreply@gmail.com", "suite.p"},
	{"Workbeam", "suite password", "{{connection.password}}", "suite.p"},
	{"Workbeam", "suite url", "https://api.workbeam.com/v1/users?limit=10&cursor=eyJpZCI6MTB9", "suite.p"},
	{"Workbeam", "suite url", "https://internal-affairs.workbeam.com/users", "suite.p"},
	{"Workbeam", "suite note", "The password policy asks for 14 characters.", "suite.p"},
	{"Workbeam", "suite id", "6f1d0b2e-0c4d-4a6d-9f0e-000000000012", "suite.p"},
}
