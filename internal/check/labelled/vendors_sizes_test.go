package labelled

// sizeVendors are clean submissions of a startup, a large suite, a security vendor, and of
// people who write in a hurry or in a language that isn't their own.
var sizeVendors = []vendor{
	{
		name: "Pebble Standups", website: "https://pebblestandups.com", useCases: "Automation",
		description: "Pebble collects short written standups from remote teams. With the connector for Okta Workflows, people join the standups of their Okta groups on their first day and leave them on their last.",
		support:     "help@pebblestandups.com", escalation: "oncall@pebblestandups.com",
		testURL: "https://app.pebblestandups.com/login", user: "isvtest@okta.com",
		instructions: "Workspace “OIN”. Standups > Members shows who was added. The API key is under Settings > API.",
		connector:    "pebble_1f3870be274f6c49b3e31a0c6728957f", version: "1.0.0", actions: []string{"addMember Add Member", "removeMember Remove Member", "postUpdate Post Update"},
		userDocs: "https://pebblestandups.notion.site/Okta-Workflows-8a1b", docsText: docsCards("Pebble Standups", "1.0.0", "Add Member", "Remove Member", "Post Update"),
		apiDocs: "https://documenter.getpostman.com/view/113355/pebble-standups", referenceText: reference("Pebble"),
	},
	{
		name: "Everline HCM", website: "https://www.everline.com/products/hcm", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Everline HCM is a human capital management suite for organizations with 2,000 employees and more. The integration provisions workers to Okta from their position, updates profiles when a personnel action takes effect, and deactivates accounts on termination.",
		support:     "+1_952_806_4410 https://support.everline.com/hcm/okta-faq", escalation: "identity-integrations@everline.com",
		testURL: "https://hcm.everline.com/signin", user: "isvtest@okta.com",
		instructions: "The user has the role HR Administrator in tenant OIN-REVIEW. Navigate to Workforce > Actions > Hire, complete the wizard and approve it; the worker appears in Okta within five minutes. Credentials for Okta: Setup > Connections.",
		scopes:       "okta.users.manage Creates, updates and deactivates workers when personnel actions take effect\nokta.groups.read Lets administrators choose the group for a position",
		guide:        "https://docs.everline.com/hcm/2026r2/connections/okta", guideText: guidePlain("Everline HCM", "Setup > Connections"),
	},
	{
		name: "Obsidian Watch", website: "https://obsidianwatch.com", useCases: "Centralized Logging|Risk Signal Sharing",
		description: "Obsidian Watch hunts for intruders in cloud services around the clock. It reads sign-ins and admin changes from the Okta System Log, and raises the risk of a user in Okta when analysts confirm an attack.",
		support:     "support@obsidianwatch.com +1_703_544_9120", escalation: "detection-eng@obsidianwatch.com",
		testURL: "https://console.obsidianwatch.com/login", user: "isvtest@okta.com",
		instructions: "Tenant administrator. Sources > Okta > Connect. Lab > Replay intrusion sends a confirmed attack for a user of your choice.",
		scopes:       "okta.logs.read Reads events for detections\nokta.userRisk.manage Raises the risk of a user after a confirmed attack\nokta.users.read Shows whose account is affected",
		guide:        "https://docs.obsidianwatch.com/sources/okta", guideText: guideDeveloper("Obsidian Watch", "Sources > Okta"),
		existing: "Obsidian Watch", changes: "Removes okta.policies.read, which detections no longer need. The description tells of risk signals now. Log collection is unchanged.",
		before: &vendor{
			name: "Obsidian Watch", website: "https://obsidianwatch.com", useCases: "Centralized Logging",
			description: "Obsidian Watch hunts for intruders in cloud services around the clock. It reads sign-ins and admin changes from the Okta System Log.",
			support:     "support@obsidianwatch.com +1_703_544_9120", escalation: "detection-eng@obsidianwatch.com", testURL: "https://console.obsidianwatch.com/login", user: "isvtest@okta.com",
			scopes: "okta.logs.read Reads events for detections\nokta.userRisk.manage Raises the risk of a user after a confirmed attack\nokta.users.read Shows whose account is affected\nokta.policies.read Shows rules beside detections", guide: "https://docs.obsidianwatch.com/sources/okta",
		},
	},
	{
		name: "IsTakip", website: "https://www.istakip.com.tr/en", useCases: "Automation",
		description: "IsTakip is a task tracking application for construction sites. In Okta Workflows you can open a task list for each new employee, assign safety trainings, and close open tasks after an employee has left.",
		support:     "destek@istakip.com.tr +90_212_909_41_20", escalation: "okta-ekibi@istakip.com.tr",
		testURL: "https://uygulama.istakip.com.tr/giris", user: "isvtest@okta.com",
		instructions: "Please select English at the top of the page. The account is administrator of the site \"Ornek Santiye\". You see the tasks in the menu Tasks. For the API service open Settings > Okta.",
		connector:    "istakip_7c6a180b36896a0a8c02787eeafb0e4c", version: "1.2.1", actions: []string{"openList Open List", "assignTraining Assign Training", "closeTasks Close Tasks"},
		userDocs: "https://www.istakip.com.tr/en/help/okta-workflows", docsText: docsManual("IsTakip", "1.2.1", "Open List", "Assign Training", "Close Tasks"),
		apiDocs: "https://api.istakip.com.tr/docs", referenceText: reference("IsTakip"),
		scopes: "okta.users.read Reads names and job titles of employees", guide: "https://www.istakip.com.tr/en/help/okta", guideText: guidePlain("IsTakip", "Settings > Okta"),
	},
	{
		name: "Cobblestone Contracts", website: "https://cobblestonecontracts.com", useCases: "Automation",
		description: "Cobblestone Contracts keeps agreements with suppliers and reminds owners before they renew. With Okta Workflows, contracts get a new owner when theirs leaves the company, and approvers follow the manager in Okta.",
		support:     "support@cobblestonecontracts.com https://help.cobblestonecontracts.com", escalation: "eng-integrations@cobblestonecontracts.com",
		testURL: "https://app.cobblestonecontracts.com/login", user: "isvtest@okta.com",
		instructions: "Administrator of the workspace \"Sample\". Contracts > Owners shows what the flows change. Integrations > Okta is for the API service; press Refresh to start a request.",
		connector:    "cobblestone_8277e0910d750195b448797616e091ad", version: "2.1.0", actions: []string{"changeOwner Change Owner", "listContracts List Contracts", "setApprover Set Approver"},
		userDocs: "https://help.cobblestonecontracts.com/okta-workflows", docsText: docsCards("Cobblestone Contracts", "2.1.0", "Change Owner", "List Contracts", "Set Approver"),
		apiDocs: "https://developers.cobblestonecontracts.com", referenceText: reference("Cobblestone Contracts"),
		scopes: "okta.users.read Reads managers, who approve contracts\nokta.groups.read Lets a group own a contract", guide: "https://help.cobblestonecontracts.com/okta", guideText: guideHelpCentre("Cobblestone Contracts", "Integrations > Okta"),
	},
}
