package check

import "oinmanager/internal/check/pattern"

// lexicon has the lists of words that the checks tell texts by.
var lexicon = pattern.LexiconOf(sharedLists, marketingLists, descriptionLists, accountLists, reviewerLists, guideLists)

// phrases returns a pattern of phrases with the words of the lexicon.
func phrases(lines string) *pattern.Pattern { return lexicon.Phrases(lines) }

// sharedLists are the lists that texts of several kinds are told by.
var sharedLists = map[string]string{
	"at":           `at from in on through via`,
	"change":       `add change configure connect edit install modify save update`,
	"continueWith": `(?:continue|sign_in|log_in|login|sign-in)_(?:with|via|through|using)`,
	"few":          `\d+ couple_of few four six three twelve two`,
	"logging":      `log logging logs sign signing signs`,
	"makers":       `developers engineers our_developers our_engineers our_team team we`,
	"month":        `april august december february january july june march may november october september`,
	"online":       `accessible available online open reachable running up`,
	"ordinary":     `normal ordinary plain regular simple standard`,
	"please":       `just now please simply so then`,
	"rival": `
		15Five 1Password ADP Adaptive_Shield Adobe_Sign Akamai AppOmni Arkose Asana BambooHR Basecamp BetterCloud
		BeyondTrust Bitwarden Blackboard Boomi Brex Calendly Carbon_Black Cledara ClickUp Cloudflare CodeTwo
		Cohesity Commvault Concur ConductorOne Cornerstone CrowdStrike Culture_Amp CyberArk Dashlane DataDome
		Datadog Deel Delinea Deputy Discord Docebo DocuSign Doodle Drata Druva Egnyte Entrust Envoy Exclaimer
		Expensify FreshBooks Freshdesk Freshservice Geotab Graylog Gusto HashiCorp HelloSign HiBob HubSpot Imperva Intercom
		Intune Jamf Jumio Kandji Kasada Kronos LastPass Lattice Lightspeed LogRhythm LogicGate Lumos Moodle Mosyle
		MuleSoft Navan NetSuite Netskope Obsidian Omada OneTrust One_Identity Onfido Opsgenie PagerDuty PandaDoc
		Paychex PerimeterX Personio Pipedrive Planday Productiv Proxyclick QRadar QuickBooks RSA Rippling Rubrik
		SAP(?:_SuccessFactors)? SailPoint Salesforce Samsara Saviynt Secureframe SentinelOne ServiceNow Shopify Smartsheet Socure Splunk SuccessFactors Sumo_Logic
		TalentLMS Tanium Torii TravelPerk Trello UKG Vanta Veeam Vendr Veriff Veza VictorOps Webex When_I_Work
		Workato Workday Wrike Xero Yubico Zapier Zendesk Zluri Zoho Zscaler Zylo`,
	"season":  `autumn fall spring summer winter`,
	"yourOwn": `a_free a_new a_personal a_trial an? your_own yourself`,
}
