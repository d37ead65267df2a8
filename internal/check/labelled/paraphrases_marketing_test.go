package labelled

import (
	"slices"
	"strings"
	"testing"
)

// madeUp is a sentence without a mistake, to which others are added.
const madeUp = "Hoverfly reads apps and groups from Okta and shows unused licenses. "

// marketing are sentences of descriptions as marketing writes them, by the check that has to find them.
var marketing = map[string][]string{
	"description.call": {
		"Have questions? Our team is only an email away.",
		"Book your slot with one of our specialists.",
		"See our website for pricing and a video.",
		"For details please refer to our homepage.",
		"Give Hoverfly a try and convince yourself!",
		"Sign up in two minutes and start saving.",
		"Don't hesitate to contact our sales department.",
		"Start today.",
		"We look forward to hearing from you.",
		"Feel free to reach out for a demo.",
		"Get your free copy of our license guide.",
	},
	"description.company": {
		"We are a team of 40 people from Gothenburg and have served MSPs for over a decade.",
		"Hoverfly AB is based in Malmö and counts 3,000 companies among its customers.",
		"The company was started by two brothers in 2011 and now has branches in Oslo and Berlin.",
		"Hoverfly Ltd, a subsidiary of the Beacon Group, has been in business for 25 years.",
		"More than 500 customers in 30 countries trust our company, which is ISO 27001 certified.",
		"We believe that software should be simple. Our passion for licenses began in a garage in Utrecht.",
		"With headquarters in Austin and a team spread over three continents, we serve customers such as Nestlé and Bosch.",
		"Our company employs 120 specialists, and was acquired by Halden Group in 2023.",
	},
	"description.competitor": {
		"Searches are up to five times faster than in Splunk.",
		"Half as expensive as Zylo and easier to use than Torii.",
		"Companies leave BetterCloud for Hoverfly because reports take seconds.",
		"Everything Zylo does, without the complexity.",
		"If you know Productiv, you will feel at home, only quicker.",
		"In contrast to Zluri, no browser extension is needed.",
		"While other vendors charge per app, we only count users.",
		"A lightweight Torii alternative for MSPs.",
		"Where Cledara stops, Hoverfly begins.",
		"Hoverfly does what your current tool can't.",
	},
	"description.praise": {
		"Hoverfly, the leading license platform in Northern Europe, is used by MSPs of every size.",
		"No wonder so many MSPs swear by Hoverfly.",
		"You get enterprise-grade quality that sets us apart from everyone else.",
		"Nobody does license management better.",
		"Our innovative, feature-rich and robust solution delivers unique value.",
		"Experience license management of the highest quality.",
		"The top choice of MSPs since day one.",
		"It has the most complete set of license reports you can get.",
		"Hoverfly is Europe's favourite license tool.",
		"With an unequalled 99.99% accuracy it is simply the right choice.",
		"Hoverfly delivers excellent performance and superior insights.",
	},
	"description.protocol": {
		"SCIM 2.0 user provisioning is supported as well.",
		"SAML 2.0 and OpenID Connect are supported out of the box.",
		"Login with Okta is possible for all users.",
		"Your employees use their Okta login to open Hoverfly.",
		"Users get into Hoverfly straight from their Okta dashboard, no password required.",
		"SSO included.",
		"Accounts are provisioned and deprovisioned by SCIM.",
		"One click on the Okta tile and you are in.",
		"Single Sign-On (SSO) and SCIM provisioning come as standard.",
		"It supports SP-initiated and IdP-initiated flows.",
		"Staff log on with the same credentials as in Okta.",
	},
	"description.technical": {
		"It uses OAuth 2.0 client credentials with private_key_jwt and the scope okta.apps.read.",
		"The backend, a Node.js service on AWS Lambda, queries the Okta API every hour and stores the JSON in Postgres.",
		"Requests to /api/v1/apps are paginated with the after parameter, and 429 responses are retried.",
		"Data is transferred over TLS 1.3 using REST, with bearer tokens that are rotated.",
		"An ETL job pulls the users endpoint, maps the attributes to our schema, and upserts the rows.",
		"Built on a microservice architecture with gRPC, Kafka and Kubernetes, it calls the Okta API.",
		"Our GraphQL gateway authenticates with a JWT and calls the Okta Management API.",
		"The connector sends HTTP POST requests with an API key in the header.",
	},
	"description.today": {
		"In 2027 we will also import locations from Okta.",
		"This new version adds license costs.",
		"In the next months the import of groups gets added.",
		"Version 4 was completely rewritten and has a new design.",
		"Support for Okta devices is being worked on.",
		"We just rolled out a redesigned dashboard.",
		"Since our last update, admins can also export reports.",
		"At the moment only groups can be read, but device support is on its way.",
		"This release fixes an error with deleted groups.",
		"Our developers are currently adding an import of devices.",
		"Brand new: reports by department!",
		"Device data to be supported in Q3.",
		"From January on, groups of AD are included too.",
	},
	"description.tone": {
		"Wave goodbye to spreadsheets!",
		"License audits are a pain in the neck, but not anymore.",
		"Stop wasting money on shelfware, your CFO will thank you.",
		"We've all been there: a license renewal nobody knew about.",
		"Who pays for unused seats? Not you anymore.",
		"Set it and forget it.",
		"It's that easy.",
		"Say adios to unused seats ;-)",
		"Your IT folks will love you for it, we swear.",
		"Easy, right?",
		"No more license chaos, no more tears.",
	},
}

// soberly are sentences with the same words that have no finding.
var soberly = []string{
	"With Slack, owners get the list where they work, and with Okta it stays in line.",
	"A request that isn't approved by a manager within 30 days is closed.",
	"It reads the SIEM, EDR and MDM tools of a customer, and says which ones overlap.",
	"Seats can be given back within 14 days of a renewal, and nobody has to choose them.",
	"If a license is used by two people, each one is listed in a row that is separate.",
	"Each team leader sees the licenses of their team, and leading zeros of employee numbers are kept.",
	"The unique ID of a user in Okta is kept, so a changed name does no harm.",
	"It shows which licenses nobody uses, and which ones nobody else may see.",
	"Contracts that end in the next 90 days are listed first.",
	"A new version of an app is listed beside the previous version.",
	"Licenses that are currently not assigned are shown in yellow.",
	"When a request is being reviewed, the report says who reviews it, and since when.",
	"Customers pick the month in which a report is sent, from January to December.",
	"It lists the licenses of Zendesk, Slack and Salesforce that were not used for 90 days.",
	"For each app, it says whether Okta or Workday decides who has access.",
	"It compares what Salesforce costs per user with what other teams in the company pay.",
	"Faster than a month by month comparison, one report covers the whole year.",
	"It reads which apps use SAML, and lists those without single sign-on.",
	"Apps that are not behind Okta, and have passwords of their own, are marked.",
	"It counts how often people open an app from the dashboard.",
	"Users who never sign in to an app are listed for each group.",
	"The owner of an app is asked to contact the customer before a contract ends.",
	"When someone signs up for a tool on their own, the owner is told the same day.",
	"A customer's support team gets a message when licenses run out.",
	"Account managers see which customers have more than 50 users in an app.",
	"Customers with offices in several countries see the licenses of each office.",
	"A team of 12 people who share 5 licenses is shown as such.",
	"Groups of former employees are listed, for as many as seven years.",
	"It keeps the API keys that were found in an app in a list.",
	"Reports can be stopped at any time, and begin again on the first day of a month.",
	"It shows why a license was given, and who asked for it.",
	"Admins decide which reports a manager sees, and what is easy to change later.",
	"License keys that were lost can be found again by the name of the person.",
}

func TestMarketingIsFound(t *testing.T) {
	for want, all := range marketing {
		for _, sentence := range all {
			if found := ids(run(text("app_description", madeUp+sentence)(vendorNamed(t, "Hoverfly").subject()))); !slices.Contains(found, want) {
				t.Errorf("%q has %v, want %s", sentence, found, want)
			}
		}
	}
	for _, sentence := range soberly {
		for _, id := range ids(run(text("app_description", madeUp+sentence)(vendorNamed(t, "Hoverfly").subject()))) {
			if strings.HasPrefix(id, "description.") {
				t.Errorf("%q has %s", sentence, id)
			}
		}
	}
}
