package labelled

import (
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// TestWhatOnlySoundsLikeAMistakeHasNoFinding has texts with words by which checks find
// mistakes, where there is none.
func TestWhatOnlySoundsLikeAMistakeHasNoFinding(t *testing.T) {
	for _, c := range []struct{ field, area, text string }{
		{"app_description", "description", "Workbeam manages projects for agencies. Teams that move from one office to another keep their projects in Okta groups, and no other service account is needed."},
		{"app_description", "description", "Workbeam manages projects for agencies. Its press list and hit counter are filled from Okta, and it can bring freelancers into a project."},
		{"app_description", "description", "Workbeam manages projects for agencies with customers from Germany, and sends you updates from Okta. A flow lets it create what press officers need (required to verify a release)."},
		{"test_instructions", "test", "Create a user; Season > End closes the project. Choose a period until 31 December, and the account manager of the sample customer sees it."},
		{"app_description", "description", "Workbeam manages projects and invoices for agencies. Okta Workflows and Workbeam free project managers of a $4 million budget from adding freelancers by hand."},
		{"app_description", "description", "Workbeam manages projects for agencies. With Okta, freelancers are added for as long as their contract runs, and legal teams see who had access when.\n\nRequires the Pro plan"},
		{"app_description", "description", "Workbeam manages projects for agencies with 10,000 or more tasks. When someone is deactivated in Okta or Microsoft Entra ID, tasks go to the manager within 15 minutes."},
		{"app_description", "description", "Workbeam is used by agencies in 40 countries. It reads users from Okta, Google Workspace and Slack, and shows in one list who still has access to a project."},
		{"app_description", "description", "Workbeam manages projects for agencies. Contact persons of a project are kept in line with Okta: who leaves is replaced by the manager on the same day."},
		{"app_description", "description", "Workbeam brings projects into line. Security reports and sign-on events of Okta show project owners whose access is no longer used."},
		{"test_instructions", "test", "Password sign-in is enabled for this account only; everybody else uses SSO."},
		{"test_instructions", "test", "Choose \"Use a password\" as Google sign-in is only for other customers."},
		{"test_instructions", "test", "Open Devices > Managed devices to see the two laptops. Projects > New starts a sync."},
		{"test_instructions", "test", "Our team gets an email when you send a test ticket. The account is not deleted after a trial."},
		{"test_instructions", "test", "Deactivate a freelancer: the account is suspended in Okta, and then deleted in Workbeam."},
		{"test_instructions", "test", "The account is still enabled after publication, and the user isn't locked after wrong passwords."},
		{"test_instructions", "test", "Our support team is available from 9 to 17 on weekdays. The flow is running between 1 and 2 minutes."},
		{"test_instructions", "test", "Press Invite: a link is shown, not sent, so no mailbox is needed. Projects > New starts a sync."},
		{"app_description", "description", "Workbeam manages projects for agencies. Team members sign in to the Okta dashboard, and go to a project that Okta Workflows has opened for them."},
		{"app_name", "name.trial", "Workbeam (for Reviewing Contracts)"}, {"app_name", "name.trial", "Workbeam (One)"},
		{"existing_changes", "exists", "See the flows for details. Add Freelancer now takes a project, and Close Project is new."},
		{"existing_changes", "exists", "As agreed with customers by email, the card Close Project asks for a date, and Add Freelancer takes the rate from the contract."},
		{"app_description", "description", "Workbeam manages projects for agencies with budgets of $500 per day and up to 10 people. With Okta, freelancers get what their project needs and nothing that it forbids."},
		{"app_description", "description", "Workbeam manages projects for agencies [1]. In Okta Workflows, freelancers will be added from spring to autumn as the season asks."},
		{"app_description", "description", "Workbeam manages projects for agencies. In Okta Workflows, admins copy a project with its members. They will keep their access until they leave."},
		{"app_description", "leftovers", "Workbeam manages projects for agencies. As well as the Zapier app, there is this connector for Okta Workflows, which adds freelancers to projects."},
		{"app_description", "description", "Workbeam manages organisations, enrolments and programmes for agencies. Okta Workflows cancels what a freelancer was enrolled in, through one card."},
		{"test_instructions", "test", "Open Projects > SMS reminders > New. The project is created within seconds of the flow, and the user is set up by the connector."},
		{"test_instructions", "test", "Reports are for viewers and members, too. The account is an admin. Our public wiki has pictures of each step: https://workbeam.com/wiki/okta"},
		{"test_instructions", "test", "The secret is shown once, as in every product with OAuth2. Press Connect under Settings > Integrations."},
		{"escalation_contact", "escalation", "partners@workbeam.com"}, {"escalation_contact", "escalation", "productsecurity@workbeam.com"}, {"escalation_contact", "escalation", "integrationdesk@workbeam.com"},
		{"test_url", "test.sign-in-page", "https://app.workbeam.com/account/login"}, {"test_url", "test.sign-in-page", "https://app.workbeam.com/passwords"},
		{"test_instructions", "test", "Press Import. The wizard will take you through the setup, and a sync runs for 10 minutes. Support ticket fields are under Settings > Tickets."},
		{"test_instructions", "test", "Account admin with all rights. Open Projects#Active or press Ctrl+F5. See Projects > Case 4711 for sample data, which stays until you delete it."},
		{"test_instructions", "test", "Sign in as isvtest@okta.com and press Import. Give the sync a minute. The password never has to be changed."},
		{"test_instructions", "test", "After the import, an account in Workbeam starts as soon as you assign a project. Managers approve each request of a freelancer."},
		{"app_description", "test.password", "Workbeam manages projects for agencies in C#, F# and ASP.NET8. With Okta, freelancers get what their project needs: Plan2Go!"},
		{"test_username", "test.username", "okta.review@workbeam.com"}, {"test_username", "test.username", "oin-qa@workbeam.com"}, {"test_username", "test.username", "workbeam.okta@workbeam.com"},
		{"escalation_contact", "escalation", "security@workbeam.com"}, {"escalation_contact", "escalation", "partner-eng@workbeam.com"}, {"escalation_contact", "escalation", "directory@workbeam.com"},
		{"app_website", "website", "https://workbeam.com/products/legal"}, {"app_website", "website", "https://workbeam.com/solutions/careers-portal"}, {"app_website", "website", "https://workbeam.com/en/contact-center"},
		{"app_description", "description", "Workbeam manages projects for agencies: backlogs, upcoming absences, discounts, and the cheapest flight to a client. With Okta, freelancers who haven't enrolled a factor yet see what is missing."},
		{"app_description", "description", "Workbeam manages projects for agencies. Tasks are planned by managers, and Okta Workflows moves people whose contract ends by the end of the month to another project."},
		{"app_description", "description", "Workbeam keeps PostgreSQL, MySQL and Redis in line with projects. Okta Workflows grants a freelancer access to a database for a day."},
		{"app_description", "description", "Workbeam lists who is on call and records what they did. Okta Workflows tells the crew that the risk it finds is gone, and what a freelancer needs is there in an hour."},
		{"app_description", "description", "See who is on call today. Workbeam manages projects for agencies, and Okta Workflows adds freelancers with one action."},
		{"app_description", "description", "Workbeam manages projects for agencies, childcare, and the kids' heroes of a premier league. Okta Workflows adds freelancers to projects."},
		{"test_instructions", "test", "New users are off the list by default. Projects > New starts a sync, and the audit trail is removed from the view when the project is closed."},
		{"app_website", "website", "https://workbeam.com/solutions/events"}, {"app_website", "website", "https://workbeam.com/platform/team"},
		{"existing_name", "exists.name-plain", "Last Mile Courier"}, {"existing_name", "exists.name-plain", "Yes & No"},
		{"app_name", "name.suffix", "Workbeam for Connectors"}, {"app_name", "name.version", "Series A Tracker"},
		{"app_name", "name.version", "Workbeam Press Release"},
		{"app_name", "name.version", "Workbeam Build"},
		{"app_name", "name.version", "Release 24"},
		{"existing_name", "exists.name-plain", "The One Platform"},
		{"existing_name", "exists.name-plain", "Ask Nicely"},
		{"existing_name", "exists.name-plain", "Our Family Wizard"},
		{"existing_name", "exists.name-plain", "Checkout, Please"},
		{"app_description", "description", "Workbeam manages projects for agencies. Available in the Okta Integration Network, it adds freelancers to a project and takes them off when they leave Okta."},
		{"app_description", "description", "Workbeam manages projects for agencies. It shows which of your apps are listed in the Okta Integration Network."},
		{"app_description", "description", "Workbeam manages projects for agencies. From Okta it takes who belongs to a project, and tells freelancers which projects they are members of."},
		{"app_description", "description", "Workbeam manages projects for agencies. It reads from Okta who has access, and asks managers whether that is as it should be once in a while."},
		{"app_description", "description", "Project plans for agencies, and schedules that update themselves. Okta Workflows adds freelancers to projects."},
		{"app_description", "description", "Agencies save time: more than 406 projects and 299 freelancers at a time. Workbeam reads NIST 800-171 roles from Okta."},
		{"app_description", "description", "Workbeam manages projects for agencies. Admins create a flow in Okta Workflows, choose a project for each event, and managers press Approve in Slack."},
		{"app_description", "description", "Workbeam manages projects for agencies. With usage from Okta, companies don't pay for licenses that are unused, and see the first month of a freelancer."},
		{"app_description", "description", "Workbeam manages projects for agencies. Okta Workflows sees to it that none of the freelancers comes close to a deadline without a reminder, and that nothing is lost."},
		{"app_description", "description", "Workbeam manages projects for agencies. Who has the right to see a project comes from Okta, and freelancers get in touch with the right manager."},
		{"app_description", "description", "Workbeam manages projects for family businesses with a staff of 50 in ISO 27001 certified plants. With Okta, freelancers are added for as long as their contract runs."},
		{"app_description", "description", "Workbeam lets visitors and hosts get in touch. Okta Workflows ends what a freelancer can open, and managers find out how a project went."},
		{"app_description", "description", "Workbeam manages projects for agencies of counties, countries and their managers through Okta Workflows. Policies and police polices, mangers and other polite words."},
		{"app_description", "description", "Workbeam manages projects for agencies. What both have in Okta is compared, and it takes freelancers off projects that they and we no longer need."},
		{"app_description", "description.names-app", "Project records that keep themselves. Access grants the right people what they need, and Okta Workflows takes it away."},
		{"app_description", "usecases", "Workbeam manages projects for agencies. With Okta, freelancers are added for as long as their contract runs."},
		{"test_instructions", "test", "Open Settings > Okta, enter the three values and press Sync. All features are enabled. Feel free to look around."},
		{"test_instructions", "test", "Don't choose Continue with Google. Type the email and password, then open Settings > Okta."},
		{"test_instructions", "test", "Administrator. Our importer will create a user once you press Sync under Settings > Okta."},
		{"test_instructions", "test", "Administrator. When the draft is signed, create a user, and end it to deactivate the user. Settings > Okta."},
		{"test_instructions", "test", "Settings > Okta takes the credentials. You can see and edit everything but can't delete the sample project."},
		{"escalation_contact", "escalation", "treasury-api@workbeam.com"},
		{"escalation_contact", "escalation", "credit-engine-oncall@workbeam.com"},
		{"test_url", "test.production", "https://recettes.workbeam.com/login"},
		{"app_description", "leftovers", "Workbeam manages projects for agencies. Besides this Entra app, there is one for Okta, which adds freelancers to projects."},
		{"app_description", "description", "Workbeam manages projects for agencies <and their clients>. Freelancers can ask someone to add them to a project (please see Okta for roles)."},
		{"app_description", "scopes", "Workbeam manages projects for agencies. It reads users and groups from Okta and removes freelancers from projects when they leave."},
		{"app_description", "description", "Workbeam manages projects for agencies (used to check budgets, easy to add). A payment that has no match waits for a manager from Okta from May to June."},
		{"app_description", "description", "Workbeam manages projects for agencies. A manager complains, another contacts the contractor, and Okta Workflows closes the project."},
		{"test_instructions", "test", "Explore the Projects tab and press Import."},
		{"existing_name", "exists.name-plain", "Workbeam - Check Edition"},
		{"app_description", "description.price", "Workbeam compares what agencies pay with Okta, so that they never pay for 12 months of a license that was used in the first week."},
		{"test_url", "test.own-domain", "https://workbeam.com/elb"}, {"test_url", "test.own-domain", "https://compute.workbeam.com/login"},
	} {
		if found := judged(t, c.area, "Workbeam", text(c.field, c.text)); found != "" {
			t.Errorf("%q has %s", c.text, found)
		}
	}
	for _, contacts := range []string{
		"https://workbeam.com/support/plans-and-billing-faq", "https://community.workbeam.com/", "https://help.workbeam.com/en/articles/7-join-a-workspace", "https://workbeam.com/help/demo-data", "https://workbeam.com/contact",
	} {
		if found := judged(t, "support", "Workbeam", support(contacts)); found != "" {
			t.Errorf("%s has %s", contacts, found)
		}
	}
	attached := func(s check.Subject) check.Subject {
		s.Answers[oin.TestAttachment2] = oin.FindField(oin.TestAttachment2).Example
		return s
	}
	steps := text("test_instructions", "Please see the attached PDF for the steps: Projects > New starts a sync.")
	if found := judged(t, "test", "Workbeam", and(steps, attached)); found != "" {
		t.Errorf("instructions in a file on the form have %s", found)
	}
	mailed := text("test_instructions", "See the attachment, and the steps that we have emailed to you last week: Projects > New.")
	if found := judged(t, "test", "Workbeam", and(mailed, attached)); !strings.Contains(found, "elsewhere") {
		t.Error("instructions in an email have nothing beside a file on the form")
	}
	named := text("app_name", "workbeam.com", "app_description", "workbeam.com manages projects for agencies. With Okta, freelancers are added for as long as their contract runs.")
	if found := judged(t, "name", "Workbeam", named); found != "" {
		t.Errorf("a product named after its address has %s", found)
	}
}
