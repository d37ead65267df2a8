package oin

import (
	"fmt"

	"oinmanager/internal/flopack"
)

// Keys of all fields. They are stored, so they must not change.
const (
	ExistsInOIN     Key = "exists_in_oin"
	ExistingName    Key = "existing_name"
	ExistingChanges Key = "existing_changes"
	AppName         Key = "app_name"
	AppWebsite      Key = "app_website"
	UseCases        Key = "use_cases"
	AppDescription  Key = "app_description"
	AppIcon         Key = "app_icon"

	ReleaseNotes Key = "release_notes"

	SupportContacts   Key = "support_contacts"
	EscalationContact Key = "escalation_contact"

	TestURL          Key = "test_url"
	TestUsername     Key = "test_username"
	TestPassword     Key = "test_password"
	TestInstructions Key = "test_instructions"
	TestAttachment1  Key = "test_attachment_1"
	TestAttachment2  Key = "test_attachment_2"
	TestAttachment3  Key = "test_attachment_3"

	ConnectorSupport Key = "connector_support"
	Connector        Key = "connector"
	ConnectorVersion Key = "connector_version"
	TestSuite        Key = "test_suite"
	UserDocs         Key = "user_docs"
	APIDocs          Key = "api_docs"

	APISupport  Key = "api_support"
	APIScopes   Key = "api_scopes"
	ConfigGuide Key = "config_guide"
)

const (
	requirements = "https://developer.okta.com/docs/guides/submit-app-prereq/main/"
	guide        = "https://developer.okta.com/docs/guides/submit-oin-app/main/"
)

// Form is the whole form. Labels are from Okta's guide "Submit an integration with the OIN
// Manager", and rules from sections 3 to 5 of the specification.
var Form = []*Tab{
	{
		ID: "general", Label: "General Settings",
		Intro: "What customers see in the catalog, how they get help, and how we test your app.",
		Sections: []Section{
			{
				Title: "App information",
				Fields: []*Field{
					{
						Key: ExistsInOIN, APIName: "existsInOin", Label: "Does your app exist in the OIN?", Kind: KindYesNo, Audience: AudienceReview, Reach: ReachReview,
						Help:    "Choose Yes if the Okta catalog already has any integration for this app.",
						Example: Value{Text: No},
					},
					{
						Key: ExistingName, Label: "Existing OIN app name", Kind: KindText, Audience: AudienceReview, Reach: ReachReview, Max: 255,
						Help:    "The name it has in the catalog today.",
						Example: Value{Text: "Acme Directory"},
						When:    &Condition{ExistsInOIN, Yes},
					},
					{
						Key: ExistingChanges, Label: "What changes are you making to the existing OIN integration?",
						Kind: KindLongText, Audience: AudienceReview, Reach: ReachReview, Max: 2048, Counter: true, FirstOnly: true,
						Help:    "Summarize what's new, what's removed, and what stays the same for current customers.",
						Example: Value{Text: "A Workflows connector is new. The SAML integration stays as it is."},
						When:    &Condition{ExistsInOIN, Yes},
					},
					{
						Key: AppName, APIName: "name", Label: "App name", Kind: KindText, Audience: AudiencePublic, Reach: ReachPage, Max: 64, Counter: true,
						Help:    "Shown as the title in the catalog. Use your product's name, without a version number or the word Okta.",
						Example: Value{Text: "Acme Directory"},
						Guide:   requirements + "#app-name-guidelines",
						Rules:   []Rule{nameIsFree},
					},
					{
						Key: AppWebsite, APIName: "website", Label: "App website", Kind: KindURL, Audience: AudiencePublic, Max: 1024,
						Help:    "Your product's home page, or its page about this integration.",
						Example: Value{Text: "https://www.example.com"},
						Rules:   []Rule{publicURL},
					},
					{
						Key: UseCases, Label: "Use case(s)", Kind: KindChoices, Audience: AudiencePublic,
						Help:    "The catalog categories customers find you in. Choose 1 to 5, most important first.",
						Example: Value{Items: []Item{{Value: "Automation"}}},
						Guide:   requirements + "#use-case-guidelines",
						Options: useCases, MinItems: 1, MaxItems: 5, Boxes: 1,
						Rules: []Rule{distinctItems},
					},
					{
						Key: AppDescription, APIName: "description", Label: "App description", Kind: KindLongText, Audience: AudiencePublic, Reach: ReachPage, Max: 1023, Counter: true,
						Help:    "In full sentences: what your app does, and what customers gain by using it with Okta.",
						Example: Value{Text: "Acme Directory shows who works where, with photos, teams, and reporting lines. With the Okta integration, it follows your Okta org: new colleagues appear on their first day, and leavers are removed from it at once."},
						Guide:   requirements + "#app-description-guidelines",
					},
					{
						Key: AppIcon, APIName: "logo", Label: "App icon", Kind: KindPicture, Audience: AudiencePublic, Reach: ReachPage,
						Help:    "PNG, JPG, or GIF under 1 MB; 200×200, 244×244, 156×244, or 244×156 pixels. A square icon with a transparent background looks best.",
						Example: Value{File: &File{SHA256: "00", Name: "icon.png", MediaType: "image/png", Size: 18_230, Width: 200, Height: 200}},
						Guide:   requirements + "#logo-guidelines",
					},
				},
			},
			{
				Title: "What's new in this version",
				Intro: "For customers who use the published version. Shown in the catalog and in its feeds.",
				Fields: []*Field{
					{
						Key: ReleaseNotes, Label: "Release notes", Kind: KindNotes, Audience: AudiencePublic, Reach: ReachReview, OnUpdate: true,
						Help:     "One change per line, as customers will notice it. You can leave this empty if you change " + OneReviewChanges + ".",
						Example:  Value{Items: []Item{{Type: "added", Value: "Leavers are removed from their teams when Okta deactivates them."}}},
						MinItems: 1, MaxItems: 20, Boxes: 1,
						Rules: []Rule{notesAreGood, distinctItems},
					},
				},
			},
			{
				Title: "Customer support",
				Guide: requirements + "#customer-support-contact-guidelines",
				Fields: []*Field{
					{
						Key: SupportContacts, APIName: "appContactDetails", Label: "Support contacts", Kind: KindContacts, Audience: AudiencePublic, Reach: ReachPage,
						Help:     "How customers reach you: email, web page (an FAQ is fine), or phone. Shown in the catalog.",
						Example:  Value{Items: []Item{{Type: "email", Value: "support@example.com"}}},
						MinItems: 1, MaxItems: 10, Boxes: 1,
						Rules: []Rule{contactsAreGood, distinctItems},
					},
					{
						Key: EscalationContact, APIName: "escalationSupportContact", Label: "Escalation support contact", Kind: KindEmail, Audience: AudienceReview, Reach: ReachPage, Max: 255,
						Help:    "A distribution list your team monitors for emergencies. Only Okta sees it.",
						Example: Value{Text: "okta-escalations@example.com"},
						Rules:   []Rule{escalationAddress},
					},
				},
			},
			{
				Title: "Test account",
				Intro: "We test your app with this account. Keep it active during the review, then delete or deactivate it within 30 days of publication.",
				Guide: requirements + "#test-account-guidelines",
				Fields: []*Field{
					{
						Key: TestURL, APIName: "testAccountUrl", Label: "Test account URL", Kind: KindURL, Audience: AudienceReview, Reach: ReachReview, Max: 512,
						Help:    "The page where we sign in to your app. Enter a complete URL, without placeholders.",
						Example: Value{Text: "https://app.example.com/login"},
						Rules:   []Rule{publicURL, staticURL},
					},
					{
						Key: TestUsername, APIName: "testAccountUsername", Label: "Test account username or email", Kind: KindText, Audience: AudienceReview, Reach: ReachReview, Max: 255,
						Help:    "We recommend isvtest@okta.com.",
						Example: Value{Text: "isvtest@okta.com"},
					},
					{
						Key: TestPassword, APIName: "testAccountPassword", Label: "Test account password", Kind: KindPassword, Audience: AudienceHidden, Reach: ReachReview, Max: 255,
						Help:    "Encrypted, and never shown here again. We log each time a reviewer views it, and delete it 30 days after publication.",
						Example: Value{Secret: &Secret{ID: "example"}},
					},
					{
						Key: TestInstructions, APIName: "testAccountInstructions", Label: "Additional instructions", Kind: KindLongText, Audience: AudienceReview, Reach: ReachReview, Max: 2048, Counter: true, Optional: true,
						Help:    "Anything else we need for testing, such as settings to turn on, sample data, or a second factor.",
						Example: Value{Text: "Sign in with the password. No second factor is asked for."},
					},
					{
						Key: TestAttachment1, APIName: "testAttachment1", Label: "Test attachment 1", Kind: KindAttachment, Audience: AudienceReview, Reach: ReachReview, Optional: true,
						Help:    fmt.Sprintf("A screenshot, PDF, or short text that helps us test: PNG, JPG, PDF, or TXT up to %d MB. Only Okta sees it.", MaxAttachmentBytes/1_000_000),
						Example: Value{File: &File{SHA256: "02", Name: "settings.png", MediaType: "image/png", Size: 84_120, Width: 1280, Height: 800}},
					},
					{
						Key: TestAttachment2, APIName: "testAttachment2", Label: "Test attachment 2", Kind: KindAttachment, Audience: AudienceReview, Reach: ReachReview, Optional: true,
						Help:    "A second one, if you need it.",
						Example: Value{File: &File{SHA256: "03", Name: "walkthrough.pdf", MediaType: "application/pdf", Size: 240_870}},
					},
					{
						Key: TestAttachment3, APIName: "testAttachment3", Label: "Test attachment 3", Kind: KindAttachment, Audience: AudienceReview, Reach: ReachReview, Optional: true,
						Help:    "A third one, if you need it.",
						Example: Value{File: &File{SHA256: "04", Name: "sample.txt", MediaType: "text/plain", Size: 1_204}},
					},
				},
			},
		},
	},
	{
		ID: "workflows", Label: "Workflows Connector", Switch: ConnectorSupport, Type: "Workflows connector",
		Intro: "For connectors built with the Workflows Connector Builder.",
		Sections: []Section{
			{
				Fields: []*Field{
					{
						Key: ConnectorSupport, APIName: "workflowsConnector", Label: "Connector Support", Kind: KindSwitch, Audience: AudienceReview, Optional: true,
						Help:    "Turn this on to submit a Workflows connector.",
						Example: Value{Text: On},
					},
				},
			},
			{
				Title: "Connector",
				Guide: guide,
				Fields: []*Field{
					{
						Key: Connector, Label: "Connector", Kind: KindText, Audience: AudienceReview, Max: 128,
						Help:    "The connector's key in Workflows Connector Builder. We suggest the ones your org has listed under Connectors.",
						Example: Value{Text: "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6"},
						When:    connectorOn,
						Rules:   []Rule{connectorKey},
						Suggest: suggestConnectors,
					},
					{
						Key: ConnectorVersion, Label: "Version", Kind: KindText, Audience: AudiencePublic, Max: 32,
						Help:    "The deployed version to publish.",
						Example: Value{Text: "1.0.4"},
						When:    connectorOn,
						Rules:   []Rule{dottedVersion},
						Suggest: suggestVersions,
					},
					{
						Key: TestSuite, APIName: "flowTestSuite", Label: "Flow test suite", Kind: KindSuite, Audience: AudienceReview,
						Help:    "Flows that use every action of the connector, exported as " + inWords(flopack.Endings, "or") + " (up to 10 MB). We import it into a test org.",
						Example: Value{File: &File{SHA256: "01", Name: "tests.flopack", MediaType: "application/json", Size: 482_133}},
						When:    connectorOn,
					},
				},
			},
			{
				Title: "Documentation",
				Fields: []*Field{
					{
						Key: UserDocs, APIName: "userDocumentationUrl", Label: "User documentation URL", Kind: KindURL, Audience: AudiencePublic, Max: 1024,
						Help:    "Explains to admins how to set up the connector and use its actions.",
						Example: Value{Text: "https://docs.example.com/okta-workflows"},
						When:    connectorOn,
						Rules:   []Rule{publicURL},
					},
					{
						Key: APIDocs, APIName: "apiDocumentationUrl", Label: "API documentation URL", Kind: KindURL, Audience: AudienceReview, Max: 1024,
						Help:    "The reference for the API that the connector calls.",
						Example: Value{Text: "https://developers.example.com/api"},
						When:    connectorOn,
						Rules:   []Rule{publicURL},
					},
				},
			},
		},
	},
	{
		ID: "api", Label: "API Service", Switch: APISupport, Type: "API service",
		Intro: "For services that call a customer's Okta org through Okta's management APIs with OAuth 2.0 tokens.",
		Sections: []Section{
			{
				Fields: []*Field{
					{
						Key: APISupport, APIName: "apiService", Label: "API Service Support", Kind: KindSwitch, Audience: AudienceReview, Optional: true,
						Help:    "Turn this on to submit an API service integration.",
						Example: Value{Text: On},
					},
				},
			},
			{
				Title: "Access",
				Fixed: []Fixed{{"Grant type", "Client Credentials", "How your service gets tokens. API service integrations always use this."}},
				Fields: []*Field{
					{
						Key: APIScopes, APIName: "scopes", Label: "Enable scopes", Kind: KindScopes, Audience: AudiencePublic,
						Help:    "What your service can do in a customer's org. Request only what you need, and explain anything that isn't obvious.",
						Example: Value{Items: []Item{{Value: "okta.users.read"}}},
						Guide:   "https://developer.okta.com/docs/api/oauth2/",
						When:    apiOn,
						// Not Okta's limit: there are about 110 scopes in all.
						MinItems: 1, MaxItems: 120, Boxes: 3,
						Rules: []Rule{knownScopes, distinctItems},
					},
					{
						Key: ConfigGuide, APIName: "setupInstructionsUri", Label: "Link to configuration guide", Kind: KindURL, Audience: AudiencePublic, Max: 1024,
						Help:    "Step-by-step setup instructions for the customer's admin.",
						Example: Value{Text: "https://docs.example.com/okta-api-service"},
						When:    apiOn,
						Rules:   []Rule{publicURL},
					},
				},
			},
		},
	},
}

var (
	connectorOn = &Condition{ConnectorSupport, On}
	apiOn       = &Condition{APISupport, On}
)

// useCases are the catalog's use cases (Okta's "Use case guidelines").
var useCases = []string{
	"Automation",
	"Centralized Logging",
	"Directory and HR Sync",
	"Bot or Fraud Detection",
	"Identity Governance and Administration (IGA)",
	"Identity Verification",
	"Lifecycle Management",
	"Multifactor Authentication (MFA)",
	"Risk Signal Sharing",
	"Zero Trust",
}

// AllUseCases returns the use cases of the catalog, in the order of the form.
func AllUseCases() []string { return useCases }
