package labelled

import "slices"

// inAnswers are mistakes in the answers about existing integrations, in release notes, and
// what is left of other texts.
var inAnswers = slices.Concat(
	// Not known, somewhere else, the same as something, an ID, or a remark.
	said("Quillmark Sign", "existing_name", "exists.name-plain", "we don't know", "The SAML one", "Our old app (see link)", "Same as app name", "Please search for Quillmark", "yes", "0oab12cd34EF56gh78ij", "not sure, maybe Quillmark",
		"It's listed under our former company name", "the app we submitted in 2021", "Quillmark Sign (the one with the blue icon)", "existing integration", "already in OIN", "Ask Jonathan at Okta", "TBD", "N.A.", "cannot find it", "The entry from our predecessor company", "I think it is called Quillmark"),
	// Vague improvements.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "Minor adjustments here and there.", "We did some enhancements for better user experience.", "Multiple fixes and refinements across the product.", "Everything was made faster and more stable.",
		"It now works much better than before.", "Several things were changed, mostly small ones.", "General maintenance and code cleanup.", "We've polished the overall experience.", "We fixed what was broken.", "We have modernized the integration."),
	// Told elsewhere, or by others.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "As per the discussion with your team on 3rd November.", "The full list of changes is in the PDF which is attached.", "Please refer to our changelog on the website.", "Will be explained in the call.",
		"Our engineering team can tell you what has changed.", "The same changes as in our other app.", "You find all the changes in the sheet that Marta uploaded."),
	// Wishes, reasons, dates, and versions alone.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "Kindly update our listing at the earliest.", "Version 1.6.0", "New version of our integration.", "Migrated to the latest version.", "Changes as required by Okta.", "Changes requested by customers, who have been waiting for months.",
		"We are improving our product continuously and this version is the newest one.", "Since the last submission is more than two years old, we would like to renew it.", "Please replace the old one by this one."),
	// Release notes without a thing that customers notice: vague, inside, thanks, versions.
	said("Deskhop", "note changed", "notes.empty", "Under-the-hood improvements", "Refactored the sync module", "Upgraded dependencies to their latest versions.", "Code quality improvements and more tests", "We are always working to make Deskhop better for you.", "Stability and reliability were enhanced.",
		"Small tweaks", "Internal changes only.", "Migrated the backend to Kubernetes.", "Version 1.5.0 is here!", "Updates for better user experience", "Housekeeping", "Many improvements in many places.", "The whole experience is smoother now.", "Maintenance release."),
	said("Deskhop", "note fixed", "notes.empty", "Fixed some bugs.", "Several issues have been resolved.", "Various problems reported by customers are solved.", "Fixed an issue.", "Corrected minor errors", "Bugs were squashed", "Fixes ticket DH-2291.", "Fixed a few edge cases."),
	said("Deskhop", "note added", "notes.empty", "Lots of exciting new features", "Added new functionality.", "New things for our users!", "New features and more."),
	// Security without what was at risk.
	said("Deskhop", "note security", "notes.security", "Important security update. Please install at once.", "Closed a vulnerability.", "We hardened our systems.", "Security has been improved.", "Patched CVE-2026-11873.", "Fixed a critical security issue that was reported to us.", "Security enhancements in several areas",
		"Addresses findings of our annual penetration test.", "A security hole was closed.", "Updates for compliance and security reasons.", "Several patches", "A potential weakness was eliminated by our engineers.", "Resolved security bug reported by a researcher, thanks!", "Upgraded libraries with known vulnerabilities."),
	said("Deskhop", "note fixed", "notes.security", "Resolved a security issue in the connector.", "A vulnerability of medium severity was fixed."),
	// Notes to oneself and to colleagues, blanks, and lists without their points.
	said("Cedar Donor Desk", "+existing_changes", "leftovers.text", "TODO: ask Layla about the fields.", "[insert list of cards]", "XXX", "Lorem ipsum dolor sit amet.", "(to be completed by the product team)", "Changes for the API: tbd.", "<list here>", "FIXME wording",
		"{{changelog}}", "More details to follow.", "(Omar, please check this part before we send it)", "Removed: ???", "Fill in the version here", "[your text]"),
	// Another company's product as the subject, with the name of the example.
	said("Hoverfly", "+app_description", "leftovers.acme", "With the Okta integration, Acme follows your Okta org.", "Acme Directory lists the groups.", "Users are added to Acme on the first day.", "Acme's dashboard shows the rest.", "ACME syncs every hour.", "Admins of AcmeHR choose what is read from Okta."),
	said("Cedar Donor Desk", "existing_changes", "leftovers.acme", "Acme adds a card for campaigns, and the other cards stay as they are.", "The Acme connector has a new field for the region."),
	// Other identity providers and their consoles, stores, and other makers' words.
	said("Hoverfly", "+app_description", "leftovers.other-platform", "Setup takes five minutes in the Azure portal.", "Groups are synced from Entra ID every hour, thanks to the Microsoft Graph permissions that you consent to.", "Available in the Google Workspace Marketplace.", "Install it from the Slack App Directory in one click.",
		"With OneLogin, admins see the unused licenses at once.", "The integration with JumpCloud reads groups and applications.", "Ping Identity customers see who still has a license.", "Published in the Salesforce AppExchange.", "Add it in the Entra admin center under Enterprise applications."),
	said("Hoverfly", "+test_instructions", "leftovers.other-platform", "In the Microsoft Entra admin center, grant admin consent.", "Please test the listing for the AWS Marketplace as well.", "Then choose Duo as the application in the Duo Admin Panel.", "Upload the metadata in the Google Admin console.",
		"Assign a test user to the enterprise application in your Entra tenant.", "In OneLogin, open Applications and add Hoverfly.", "The Atlassian Marketplace team has the same account."),
	said("Cedar Donor Desk", "existing_changes", "leftovers.other-platform", "The Power Automate connector gets a new card for campaigns. Other cards stay the same.", "The Zapier app has a new action, Share Campaign.", "In Entra ID, Share Campaign is a new permission that admins have to consent to."),
	// A summary of changes of the catalog's text that doesn't say that nothing else changes.
	said("SaaSSpend", "changes of the catalog", "update.catalog-only", "Marketing asked us for it, and legal agreed to publish this in May.", "Our legal department has some requirements.", "Please publish it as soon as possible, since a campaign starts on Monday."),
)

// answersToo are innocent answers of the same fields.
var answersToo = slices.Concat(
	said("Quillmark Sign", "existing_name", "exists.", "Quillmark Sign", "Quillmark eSign Classic", "The Old Reader", "Not Another Survey", "Legacy Planner", "Same Day Courier", "Unknown Worlds", "Search Party", "Find My Nurse", "Sure Start", "I Think Therefore Surveys"),
	said("Cedar Donor Desk", "existing_changes", "exists.", "Share Campaign is new. Existing cards are unchanged.", "A bug is fixed: donors of two fundraisers were assigned twice. No card changes.", "Better error messages: Assign Donors says which field is missing. Everything else stays.",
		"As customers asked, Assign Donors takes a list of donors.", "The list of a campaign can be downloaded as a PDF with the new card Get Campaign.", "Faster: Reassign Donors reads one page instead of all. The fields are the same.",
		"The SAML integration stays as it is; a Workflows connector is added.", "We removed the card Merge Donors, which no flow used.", "We've changed the website and the phone number for support.", "Version 1.6.0 asks for the region in Share Campaign, as discussed with your team in March."),
	said("Deskhop", "note changed", "notes.", "Bookings of people who leave are freed at once instead of at night.", "The import is three times faster for orgs with more than 10,000 people.", "Small offices are listed together on the map.", "Error messages name the desk that is taken.", "Improved: Book Desk now takes a list of desks.",
		"The dashboard shows internal guests, too.", "Several floors can be booked in one step.", "Deskhop's connector needs Workflows with the new authorization; reauthorize your connection by March."),
	said("Deskhop", "note fixed", "notes.", "Fixed a bug that freed desks of people on parental leave.", "Times are right in offices that have no daylight saving time.", "Bookings with an emoji in their title no longer fail.", "An issue with double bookings on the first of the month is solved."),
	said("Deskhop", "note security", "notes.", "Names of guests could be read by people without an account until 3 March. Nothing has to be done.", "CVE-2026-11873: a link in an email could sign people in twice. Sessions were ended on May 2.", "API keys are now stored encrypted, and old ones have to be renewed by June.", "Admins now need a second factor to export bookings."),
	said("Cedar Donor Desk", "+existing_changes", "leftovers.", "Fill In Form is a new card.", "The field To do lists open tasks.", "The card List Details has a field for the sort order.", "To be on the safe side, old fields stay.", "The placeholder in the search field is shorter."),
	said("Hoverfly", "+app_description", "leftovers.", "Acmeist Press uses it to close licenses.", "It compares the licenses of Microsoft 365, Slack and Salesforce with the apps that are assigned in Okta.", "Licenses of Google Workspace are matched with the users in Okta.", "Costs of AWS and Azure subscriptions are shown next to the Okta apps that lead there.", "People who changed from Zapier or JumpCloud are found as well."),
	said("Hoverfly", "+test_instructions", "leftovers.", "The list has sample licenses of Zoom, Slack and Google Workspace.", "Reports > Microsoft 365 shows unused seats.", "AWS is connected as a source of costs."),
	said("SaaSSpend", "changes of the catalog", "update.", "Only the description changes.", "We changed the wording of the description; scopes, guide and everything else stay as they are.", "This is a catalog update: the text says more about contracts.", "No technical change, just a clearer text."),
)
