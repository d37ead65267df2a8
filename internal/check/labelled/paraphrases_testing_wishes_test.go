package labelled

// testingWishes are mistakes, by the kinds in which they are made.
var testingWishes = []paraphrase{
	// test.instructions
	// - courtesy and nothing else
	{"Hoverfly", "test_instructions", "Dear Sir/Madam, greetings of the day. Hope this finds you in good health. We await your kind response at the earliest.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Thanks in advance for taking the time! The whole team is excited.", "test.instructions"},
	{"Hoverfly", "test_instructions", "We are very happy that you check our integration. Thank you for your hard work (otsukaresama desu).", "test.instructions"},
	// - it's so easy that it needs no words
	{"Hoverfly", "test_instructions", "You will figure it out, a child could use it.", "test.instructions"},
	{"Hoverfly", "test_instructions", "The screens explain themselves and there are tooltips everywhere.", "test.instructions"},
	{"Hoverfly", "test_instructions", "No manual needed, it is plug and play.", "test.instructions"},
	// - the account, again
	{"Hoverfly", "test_instructions", "The user name and the pass word are to be found in the fields above.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Account was made on 12 November for the purpose of verification by Okta.", "test.instructions"},
	{"Hoverfly", "test_instructions", "User has every permission that exists in the product.", "test.instructions"},
	// - do your tests
	{"Hoverfly", "test_instructions", "Kindly perform the testing of all functionalities end to end and revert.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Please check if the data arrive correctly.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Reviewers may test everything they wish, there are no restrictions.", "test.instructions"},
	// - you know better than we do
	{"Hoverfly", "test_instructions", "You are the experts, so we leave it to you how you test.", "test.instructions"},
	{"Hoverfly", "test_instructions", "As you have tested many such integrations already, the process will be familiar.", "test.instructions"},
	// - nothing to say
	{"Hoverfly", "test_instructions", "There is nothing particular to consider.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Nothing.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Not required for this product, as the integration runs by itself in the background.", "test.instructions"},
	// - ask us
	{"Hoverfly", "test_instructions", "If something is unclear, our engineers gladly jump on a call.", "test.instructions"},
	{"Hoverfly", "test_instructions", "For any queries kindly reach Mr. Kiprono on +254 720 555 014, he is on standby.", "test.instructions"},
	// - the product once more
	{"Hoverfly", "test_instructions", "Hoverfly is used by 300 service providers in 20 countries and has won the MSP Choice award.", "test.instructions"},
	// - how the review should go
	{"Hoverfly", "test_instructions", "We would be grateful if the approval could be given before our conference on January 20.", "test.instructions"},
	// - a note to oneself
	{"Hoverfly", "test_instructions", "@Marek write the steps here before we submit", "test.instructions"},
	{"Hoverfly", "test_instructions", "to follow", "test.instructions"},
	{"Hoverfly", "test_instructions", "-- instructions go here --", "test.instructions"},

	// test.instructions-elsewhere
	// - in a mail
	{"Hoverfly", "test_instructions", "Everything you must do has been written down in the mail to oin@okta.com of last Tuesday.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Our Mr. Yamada has already explained the steps to Okta by e-mail.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. For the remaining steps, consult the PDF my colleague mailed over.", "test.instructions-elsewhere"},
	// - in a chat
	{"Hoverfly", "test_instructions", "Integrations > Okta. How to trigger the import is pinned in the shared Slack channel with your partner team.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Check the Teams group, there I posted pictures of each screen.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Full script was sent on WhatsApp to the Okta solution architect.", "test.instructions-elsewhere"},
	// - in a call or a demo
	{"Hoverfly", "test_instructions", "Integrations > Okta. Do it the way Priya showed it during the walkthrough last month.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. We'd rather demonstrate the remaining steps live, please book a slot in my calendar.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. The recording of our onboarding session shows what to click.", "test.instructions-elsewhere"},
	// - in a wiki or drive that is closed
	{"Hoverfly", "test_instructions", "Integrations > Okta. The test plan lives on our Confluence; request access and we let you in.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Further steps: see the Notion page \"OIN review\" in our workspace.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Detailed test cases are on our SharePoint (log in with a guest account).", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Steps with pictures are in the customer area of our help center, which opens after login as a partner.", "test.instructions-elsewhere"},
	// - in an earlier submission or ticket
	{"Hoverfly", "test_instructions", "Integrations > Okta. Steps unchanged since the SAML app that we submitted in 2023.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Please refer to your ticket OIN-4471, where all is described.", "test.instructions-elsewhere"},
	// - someone knows
	{"Hoverfly", "test_instructions", "Integrations > Okta. Your colleague Brandon knows how it works, kindly ask him.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. Jun from our team will walk you through the rest.", "test.instructions-elsewhere"},
	// - to come
	{"Hoverfly", "test_instructions", "Integrations > Okta. A step-by-step document will be handed in later.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. We will send the detailed test procedure when the review has started.", "test.instructions-elsewhere"},
	// - attached, but it isn't
	{"Hoverfly", "test_instructions", "Integrations > Okta. The rest is in the enclosed Word document.", "test.instructions-elsewhere"},

	// test.instructions
	// - told as a wish about the result
	{"Hoverfly", "test_instructions", "All green ticks on your side would make our CEO smile.", "test.instructions"},
	// - what it is technically
	{"Hoverfly", "test_instructions", "The integration is a REST client written in Go, which runs in eu-central-1.", "test.instructions"},
	// - an apology
	{"Hoverfly", "test_instructions", "Sorry, our technical writer is on parental leave, so it's short.", "test.instructions"},
	// - legal words
	{"Hoverfly", "test_instructions", "The credentials are confidential and provided solely for the purpose of evaluation.", "test.instructions"},
	// - history
	{"Hoverfly", "test_instructions", "This is our second attempt; the comments of the first round have been addressed.", "test.instructions"},

	// test.instructions-elsewhere
	// - on a medium of its own
	{"Hoverfly", "test_instructions", "Integrations > Okta. See the Loom that Achieng' made for your team.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. The USB stick in the welcome package holds the test book.", "test.instructions-elsewhere"},
	// - by what they should remember
	{"Hoverfly", "test_instructions", "Integrations > Okta. You remember from last time how the import is started.", "test.instructions-elsewhere"},
	// - a site one can't open
	{"Hoverfly", "test_instructions", "Integrations > Okta. The runbook is at http://wiki.corp.hoverfly.lan/okta-review.", "test.instructions-elsewhere"},
}

// testingWishesToo have the same words, and no mistake.
var testingWishesToo = []paraphrase{
	// test.instructions
	{"Hoverfly", "test_instructions", "Thank you for testing! Integrations > Okta > Connect, enter the three values, then press Import.", "test.instructions"},
	{"Hoverfly", "test_instructions", "It's easy: under Integrations, choose Okta, paste the credentials, and start an import with the round arrow.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Role: owner. Go to Integrations and pick Okta. Once it's saved, an import runs and the list of apps fills.", "test.instructions"},
	{"Hoverfly", "test_instructions", "As in most products, there is a gear at the top. Gear > Integrations > Okta; values in, Connect, and licenses appear.", "test.instructions"},
	{"Hoverfly", "test_instructions", "No steps beyond these are needed: Integrations, Okta, Connect. The import begins at once.", "test.instructions"},
	{"Hoverfly", "test_instructions", "If something is unclear, write to us. Otherwise: open Integrations, click Okta, fill in domain, ID and secret, click Connect and look at Licenses.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Nothing needs to be installed. Sign in, choose Integrations > Okta, save the credentials; Refresh makes a request.", "test.instructions"},

	// test.instructions-elsewhere
	{"Hoverfly", "+test_instructions", "Licenses that were sent by email are listed under Inbox.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "The owner gets an email with the report; you'll also see it under Reports > Sent.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "Under Channels you can connect Slack, which isn't part of this integration.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "The steps are the same for every workspace: open it, press Import, wait.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "Tickets that were opened in Jira are shown under Reports > Tickets.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "Our public help page has pictures of each screen: https://docs.hoverfly.io/integrations/okta", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "Calls and meetings of the sample customer are made up.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "A document can be attached to each license; see Licenses > Zoom for one.", "test.instructions-elsewhere"},

	// test.instructions
	{"Hoverfly", "test_instructions", "This is our second attempt. Integrations > Okta > Connect, then Import; the list of apps fills.", "test.instructions"},
	{"Hoverfly", "test_instructions", "The credentials are confidential. Enter them under Integrations > Okta, and click Connect.", "test.instructions"},

	// test.instructions-elsewhere
	{"Hoverfly", "+test_instructions", "Cards of a Trello board are listed as one app each.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "You may remember the import from the guide; it's the same here.", "test.instructions-elsewhere"},
}
