package labelled

// briefVendors are clean submissions that say no more than they have to.
var briefVendors = []vendor{
	{
		name: "Gantt.ly", website: "https://gantt.ly", useCases: "Automation",
		description: "Project plans that update themselves. When people join, move or leave in Okta, flows assign their tasks to the right person.",
		support:     "help@gantt.ly", escalation: "gantt-sre@gantt.ly",
		testURL: "https://gantt.ly/login", user: "isvtest@okta.com",
		connector: "gantt_6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d", version: "1.0.3", actions: []string{"assignTask Assign Task", "listTasks List Tasks"},
		userDocs: "https://gantt.ly/docs/okta", docsText: docsCards("Gantt.ly", "1.0.3", "Assign Task", "List Tasks"), apiDocs: "https://gantt.ly/docs/api", referenceText: reference("Gantt.ly"),
	},
	{
		name: "SOC Owl", website: "https://socowl.com/en-gb", useCases: "Centralized Logging",
		description: "Managed detection for UK councils. Our analysts watch your Okta System Log around the clock and ring you when a sign-in looks wrong.",
		support:     "+44_161_818_2200", escalation: "owl-ops@socowl.com",
		testURL: "https://portal.socowl.com/auth/login", user: "isvtest@okta.com", instructions: "Sources, Okta, Connect.",
		scopes: "okta.logs.read", guide: "https://socowl.com/en-gb/kb/okta", guideText: guideHelpCentre("SOC Owl", "Sources > Okta"),
	},
	{
		name: "Tessera", website: "https://tessera.id/workforce", useCases: "Identity Verification|Multifactor Authentication (MFA)",
		description: "Proof of identity for remote hires. Tessera checks a passport and a face, then writes the result to the Okta profile so that the help desk can enroll a factor with confidence.",
		support:     "https://tessera.id/support", escalation: "okta@tessera.id",
		testURL: "https://app.tessera.id/", user: "isvtest@okta.com", instructions: "Press “Use sample person” instead of holding up a document. New check > Sample > Start.",
		scopes: "okta.users.manage Writes the result to the profile", guide: "https://docs.tessera.id/okta", guideText: guidePlain("Tessera", "Settings > Okta"),
	},
	{
		name: "Ledgerwise NL", website: "https://www.ledgerwise.nl/en", useCases: "Identity Governance and Administration (IGA)",
		description: "Ledgerwise compares what people can do in SAP with what their job needs. It reads users and groups from Okta to link every SAP account with a person.",
		support:     "servicedesk@ledgerwise.nl", escalation: "lw-okta@ledgerwise.nl",
		testURL: "https://analyse.ledgerwise.nl/login", user: "isvtest@okta.com", instructions: "Analysis > New > Sample SAP. Okta is under Sources.",
		scopes: "okta.users.read\nokta.groups.read", guide: "https://www.ledgerwise.nl/en/okta.pdf", guideText: guidePlain("Ledgerwise", "Sources"),
	},
	{
		name: "Parcel", website: "https://parcel.delivery/business", useCases: "Lifecycle Management",
		description: "Laptops for new colleagues. Parcel sees a new Okta user, ships the right laptop, and asks for it back when the user is deactivated; the serial number is written to the user's profile.",
		support:     "business@parcel.delivery", escalation: "parcel-it-duty@parcel.delivery",
		testURL: "https://business.parcel.delivery/signin", user: "isvtest@okta.com", instructions: "Nothing is shipped from this account. Orders shows what would be.",
		scopes: "okta.users.manage Writes the serial number to the profile", guide: "https://parcel.delivery/help/okta", guideText: guideDeveloper("Parcel", "Business > Directory"),
	},
	{
		name: "Kanal 7", website: "https://kanal7.tech", useCases: "Automation|Lifecycle Management",
		description: "Radio for warehouses. The connector gives people the channels of their shift group in Okta and takes them away afterwards.",
		support:     "destek@kanal7.tech support@kanal7.tech", escalation: "nobetci-ekip@kanal7.tech",
		testURL: "https://panel.kanal7.tech/giris", user: "isvtest@okta.com", instructions: "EN at the top.",
		connector: "kanal7_1f2e3d4c5b6a79880716253443526170", version: "2.1", actions: []string{"joinChannel Join Channel", "leaveChannel Leave Channel"},
		userDocs: "https://kanal7.tech/en/okta", docsText: docsManual("Kanal 7", "2.1", "Join Channel", "Leave Channel"), apiDocs: "https://kanal7.tech/en/api", referenceText: reference("Kanal 7"),
	},
}
