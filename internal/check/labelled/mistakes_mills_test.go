package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// millMistakes are single mistakes in the submissions of [millVendors].
var millMistakes = slices.Concat(millNames, millDescriptions, millContacts, millTests, millBuilds, millPages)

// millAdd returns a change that ends the answer to a field with more.
func millAdd(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers.Set(k, oin.Value{Text: s.Answers.Text(k) + more})
		return s
	}
}

// millPage returns a change of words on a page of the vendor.
func millPage(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := vendorOf(s.Answers.Text(oin.AppName))
		was := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
		if !strings.Contains(was, old) {
			panic(v.name + " doesn't have on the page: " + old)
		}
		return shows(k, strings.ReplaceAll(was, old, now))(s)
	}
}

// millFlows returns a change of the suite to flows for the vendor's actions but for some,
// and more flows.
func millFlows(except string, more ...flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		actions := slices.DeleteFunc(slices.Clone(vendorOf(s.Answers.Text(oin.AppName)).actions), func(a string) bool {
			return except != "" && strings.HasPrefix(a, except+" ")
		})
		return exports(append(flowsFor(actions), more...)...)(s)
	}
}

// millRelease submits another version of the connector, with suite and documents of it.
func millRelease(version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(oin.ConnectorVersion)
		return and(text("connector_version", version), millFlows(""), millPage(oin.UserDocs, was, version),
			facts(func(f *check.Facts) { f.Connectors[0].Version = version }))(s)
	}
}

// millNames are about names, websites, and use cases.
var millNames = []mistake{
	{"the name as on the slide of the partnership", "Cobbler Keys", "name.okta", text("app_name", "Cobbler Keys x Okta")},
	{"the version in brackets", "Osprey Lab Notebook", "name.version", text("app_name", "Osprey Lab Notebook (ver. 2)")},
	{"what the file was called", "Copperpot Events", "name.trial", text("app_name", "Copperpot Events final draft")},
	{"SSO in a connector's name", "Broadsheet Desk", "name.suffix", text("app_name", "Broadsheet Desk SSO")},
	{"the name was put off", "Sorghum Co-op Desk", "name.placeholder", text("app_name", "Untitled integration")},
	{"an r was skipped", "Tamarack Libraries", "name.misspelled", text("app_name", "Tamarack Libaries")},
	{"the promise after a bar", "Turnpike Freight Audit", "name.short", text("app_name", "Turnpike Freight Audit | Stop overpaying carriers")},
	{"the domain stands for the name", "Tannwald Forestry", "name.address", text("app_name", "tannwald.at")},
	{"Limited, in short", "Saltmarsh Catering", "name.marks", text("app_name", "Saltmarsh Catering Ltd.")},
	{"a neighbor with an s more", "Cobbler Keys", "name.similar", catalog(check.CatalogName{Name: "Cobblers Key", Alike: 0.72})},

	{"No in an update", "Hearthside Claims", "exists.on-update", text("exists_in_oin", "no")},
	{"it's the same, you know", "Belfort Signature", "exists.name-plain", text("existing_name", "same as the app name above")},
	{"whatever customers wished for", "Hearthside Claims", "exists.changes", text("existing_changes", "Various enhancements.")},
	{"somewhere in an email", "Ledgerwick", "exists.changes", text("existing_changes", "Please refer to my email to your team from Tuesday.")},

	{"the learners' door", "Wexford Safety Training", "website.sign-in", text("app_website", "https://learn.wexfordsafety.com/users/sign_in")},
	{"the app for cooks' phones", "Saltmarsh Catering", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=uk.co.saltmarshcatering.kitchen")},
	{"the page for followers", "Bilgewell Marine", "website.profile", text("app_website", "https://www.facebook.com/bilgewellmarine")},
	{"the developer's repository", "Sorghum Co-op Desk", "website.code", text("app_website", "https://gitlab.com/sorghumdesk/okta-workflows-connector")},
	{"slides for the sales talk", "Kadewerk Terminals", "website.document", text("app_website", "https://kadewerk.com/downloads/Kadewerk-Terminals-EN.pptx")},
	{"news of the funding", "Halfmoon MDR", "website.about-product", text("app_website", "https://halfmoonsec.com/press-releases/2026/series-b")},
	{"the help center as website", "Quayline Property", "website.docs", text("app_website", "https://help.quayline.ie/")},

	{"a watch that never reads the log", "Plumbline Config Watch", "usecases.logging", uses("Automation", "Zero Trust", "Centralized Logging")},
	{"trustees as a lifecycle", "Maple Hollow Trustee Office", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"unused licenses are a risk, too", "Ledgerwick", "usecases.risk", uses("Automation", "Risk Signal Sharing")},
	{"double charges as fraud", "Turnpike Freight Audit", "usecases.fraud", uses("Directory and HR Sync", "Bot or Fraud Detection")},
	{"a directory of bots", "Wachtel Signal", "usecases.directory", uses("Bot or Fraud Detection", "Risk Signal Sharing", "Directory and HR Sync")},
	{"laptops as a second factor", "Snowberry Endpoint Trust", "usecases.mfa", uses("Zero Trust", "Multifactor Authentication (MFA)")},
	{"an archive as governance", "Ashcombe Log Reserve", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"a port with logs", "Kadewerk Terminals", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"timber that proves who you are", "Tannwald Forestry", "usecases.description", uses("Automation", "Identity Verification")},
}
