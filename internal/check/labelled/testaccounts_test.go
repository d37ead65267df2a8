package labelled

import (
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

func TestTheTestAccountIsInProduction(t *testing.T) {
	for link, want := range map[string]string{
		"https://app.workbeam.com": "", "https://workbeam.com/login": "", "https://okta-test.workbeam.com/login": "", "https://oktasandbox.workbeam.com": "", "https://isv-demo.workbeam.com": "", "https://demo.workbeam.com/login": "",
		"https://eu-west-1.workbeam.com": "", "https://my.workbeam.com/a/8821/login": "", "https://login.workbeam.com/?redirect=%2Fhome": "", "https://acmecorp.workbeam.com": "", "https://console.workbeam.com/#/login": "", "https://testing.com/login": "", "https://sandboxaq.com/login": "",
		"https://workbeam.my.site.com/login": "", "https://labs.workbeam.com.au": "production",
		"https://staging.workbeam.com": "production", "https://app.stg.workbeam.com": "production", "https://app-dev.workbeam.com": "production", "https://dev01.workbeam.com": "production", "https://uat2.workbeam.com/login": "production", "https://qa-app.workbeam.com": "production",
		"https://sandbox.workbeam.com": "production", "https://preprod.workbeam.com": "production", "https://pre-prod.workbeam.com": "production", "https://test.workbeam.com": "production", "https://app.workbeam-staging.com": "production", "https://workbeam-staging.herokuapp.com/login": "production", "https://workbeam.com/staging/login": "production",
		"https://abc123.ngrok.io": "production", "https://workbeam.loca.lt": "production", "https://x.trycloudflare.com/login": "production", "https://203.0.113.7/login": "production", "https://my-app-git-preview-team.vercel.app": "production", "https://deploy-preview-12--workbeam.netlify.app/login": "production", "https://workbeam-pr-7.herokuapp.com": "production",
		"https://workbeam.herokuapp.com/login": "own-domain", "https://app-workbeam.azurewebsites.net/": "own-domain", "https://beta.workbeam.com": "production", "https://integration-test.workbeam.com": "production",
		"https://dev-123456.okta.com/": "not-okta", "https://workbeam-admin.oktapreview.com": "not-okta", "https://login.okta.com": "not-okta",
		"https://company.workbeam.com/login": "static", "https://app.workbeam.com/:tenant/login": "static", "https://app.workbeam.com/login?code=9f8e7d6c5b": "static", "https://app.workbeam.com/login/magic-link/eyJhbGciOi": "static", "https://xxx.workbeam.com": "static", "https://app.workbeam.com/reset-password/8c1f2e3d4a": "static", "https://app.workbeam.com/tenantName/login": "static",
		"https://workbeam.com": "sign-in-page", "https://www.workbeam.com/": "sign-in-page", "https://play.google.com/store/apps/details?id=com.workbeam": "sign-in-page",
	} {
		if faults := oin.FindField(oin.TestURL).Faults(oin.Answers{oin.TestURL: {Text: link}}, oin.Facts{}); len(faults) > 0 {
			t.Errorf("the form refuses %s: %s", link, faults[0].Text)
			continue
		}
		found := strings.ReplaceAll(judged(t, "test", "Workbeam", text("test_url", link)), "test.", "")
		if found != want {
			t.Errorf("%s has %q, want %q", link, found, want)
		}
	}
}

func TestTheUsernameIsOneThatExists(t *testing.T) {
	for name, want := range map[string]string{
		"isvtest@okta.com": "", "oktaisv": "", "okta-review@workbeam.com": "", "okta.tester@workbeam-demo.com": "", "isvtest+workbeam@okta.com": "", "admin": "", "wb_00231": "", "OKTA\\isvtest": "",
		"test": "username-placeholder", "username": "username-placeholder", "Your Email": "username-placeholder", "user@example.com": "username-placeholder", "N/A": "username-placeholder", "<username>": "username-placeholder", "see instructions": "username-placeholder", "will be shared separately": "username-placeholder",
		"workbeam.tester@gmail.com": "username-free-mail", "okta@mailinator.com": "username-free-mail", "test@brightlake-consulting.com": "username-domain",
	} {
		found := strings.ReplaceAll(judged(t, "test", "Workbeam", text("test_username", name)), "test.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", name, found, want)
		}
	}
}

func TestPasswordsInInstructionsAreFound(t *testing.T) {
	for instructions, found := range map[string]bool{
		"Password: Wb!2026-review": true, "User okta2 / password=letmein99": true, "pw: tulip4471": true, "The password is \"Tulip-4471\".": true, "Password for viewer@workbeam.com: Xy7#kLm2": true,
		"Pwd - S3cret!": true, "The manager's password is Sommer2026": true, "API key: wb_live_8f3a9c1e7d2b": true, "client_secret=Zm9vYmFyYmF6cXV4": true, "Passwort/password: Hallo123": true, "password (viewer): Abcd1234": true, "token: 8f14e45fceea167a5a36dedd4bea2543": true, "password -> hunter2": true,
		"MFA is on. TOTP secret: GEZDGNBVGY3TQOJQ":      false,
		"Sign in with the password in the field above.": false, "The password is entered above.": false, "Password: see the field above": false, "Password: same as above": false, "A password is not needed for SSO.": false,
		"Enter the client ID and client secret and save.": false, "Create an API key under Admin > API keys.": false, "Client secret: shown once when you create the integration": false, "The password never expires.": false,
		"Choose \"Use password instead\" on the first screen.": false, "Password: ********": false, "Password: [see password field]": false, "Password: provided in the form": false, "The API token is created automatically.": false, "Forgot password? Use the link.": false,
		"Copy the token - it is shown once.": false, "Use the backup codes 1234-5678.": false, "The password reset link is on the login page.": false, "Your credentials are: above.": false, "Username and password: as entered in the form": false,
	} {
		if got := judged(t, "test", "Workbeam", text("test_instructions", instructions)) == "test.password-written"; got != found {
			t.Errorf("%q: found %v", instructions, got)
		}
	}
}

func TestAPasswordIsTakenOutOfTheText(t *testing.T) {
	s := text("test_instructions", "Viewer: okta-viewer, password: Fl00rPlan!26. Admin pw is Tulip-4471, then open the plan.")(vendorNamed(t, "Workbeam").subject())
	for _, f := range run(s) {
		fixed := f.Fixes[oin.TestInstructions].Text
		if f.Check.ID != "test.password-written" || strings.Contains(fixed, "Fl00r") || strings.Contains(fixed, "Tulip") || !strings.Contains(fixed, "then open the plan") {
			t.Errorf("%s changes it to %q", f.Check.ID, fixed)
		}
		if strings.Contains(f.Text, "Fl00r") {
			t.Errorf("the finding repeats the password: %s", f.Text)
		}
	}
}

func TestWhatStandsBeforeTheAppIsToldWithHowToPassIt(t *testing.T) {
	for instructions, want := range map[string]string{
		"Sign in with the password. No second factor is asked for.": "", "MFA is disabled for this account.": "", "2FA has been turned off.": "", "MFA: use code 123456.": "", "The one-time code is always 000000.": "", "The user has TOTP; the setup key is JBSWY3DPEHPK3PXP.": "",
		"A code is sent by email; open the inbox at https://mailinator.com/inbox/wb-okta.": "", "We've allowlisted Okta's IP addresses, so no VPN is needed.": "", "You'll be asked to enroll in MFA. Use any authenticator app.": "", "Captcha is switched off for isvtest@okta.com.": "", "Skip the MFA prompt with \"Not now\".": "",
		"The account isn't behind our VPN.": "", "Backup codes for the second factor: see the file that we've sent. They don't expire.": "instructions-elsewhere",
		"MFA is enabled for all accounts. Open Projects > New.":       "second-factor",
		"After sign-in you get an OTP on the registered mobile.":      "second-factor",
		"The login page has a reCAPTCHA. Open Projects > New after.":  "second-factor",
		"Sign in happens with a magic link. Open Projects > New.":     "second-factor",
		"Access is only possible via VPN. Open Projects > New.":       "second-factor",
		"A verification code will be sent to the account's email.":    "second-factor",
		"The tenant uses IP allowlisting. Don't change settings.":     "second-factor",
		"Two-factor authentication is required. Open Projects.":       "second-factor",
		"Please send us your IP addresses, so that the portal opens.": "second-factor",
		"Only allow-listed addresses get to the console.":             "second-factor",
		"Please contact support@workbeam.com for access.":             "ready", "Credentials will be shared upon request.": "ready", "Email us to activate the account before testing.": "ready", "Notify our team on Slack when you start, and we'll unlock it.": "ready", "The user is not yet active.": "ready", "Give us a heads-up a day before.": "ready", "Reach out to Anna at +1 415 867 5309 to get a login.": "ready", "We will send the credentials once the review starts.": "ready",
		"Contact support@workbeam.com if anything doesn't work.": "", "Please let us know when you're done.": "", "If you get stuck before the sync, email us and we will help.": "", "Tell us about problems before you send it back.": "", "New users are disabled until they set a password.": "",
		"This account will be available throughout the review.": "", "When you press Offboard, we remove the user from all groups.": "", "Notify the manager when you close a request, to see the email.": "", "Your account is already set up as an owner.": "", "Email the invoice before you approve it.": "",
		"Ping Anna on Slack before you begin.": "ready", "Your user will be created on the day of the test.": "ready", "We will delete this account on Friday.": "lasting", "Please complete the testing before May.": "lasting", "To request access to a project, click Join.": "", "Ask the bot for help in the chat.": "", "The invite is sent to new users by email automatically.": "",
		"The trial expires on 14 June 2026.": "lasting", "This account is valid until the end of March.": "lasting", "It's a 30-day trial account.": "lasting", "The test tenant expires in two weeks.": "lasting",
		"The account never expires.": "", "The session expires after 15 minutes.": "", "It's a trial account that we extend until publication and after the review.": "",
	} {
		found := strings.ReplaceAll(judged(t, "test", "Workbeam", text("test_instructions", instructions)), "test.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", instructions, found, want)
		}
	}
}

// plainInstructions are as reviewers like them.
var plainInstructions = []string{
	"Log in, click the gear at the top right and choose Okta. After saving, press Pull; the log below shows every call.",
	"You are signed in as owner. The first sync takes ten minutes. If it fails, press Retry.",
	"Role: Security Administrator. Detections > Rules > \"Okta brute force\" > Test sends a sample event.",
	"The two API keys you see belong to sample integrations. Create your own under Account > API keys > New.",
	"Password sign-in works for this user; your Okta admin isn't involved. Go to Connections and choose Okta.",
	"A user named Sam Lee is approved by the manager automatically when you run the flow.",
	"An account manager is assigned to each customer in the sample data. Open CRM > Customers.",
	"Users are removed from the group every time the campaign ends; start it under Campaigns > Run.",
	"Emails that the product sends are shown under Outbox, so you don't need a mailbox.",
	"Tests don't send SMS: messages are shown under Outbox > SMS instead.",
	"The organization is on our Scale plan. Admins can rename it. Integrations, then Okta, then Authorize.",
	"Start at the dashboard. The demo data has three departments; each one is a group in Okta after the first push.",
	"For the connector: Settings > Developers > Create key. Any key works for all endpoints.",
	"Open Access Requests, request \"Database read-only\", approve it as the same user, and look at the group in Okta.",
	"Sign in, skip the tour, and paste the values in Admin Centre > Identity > Okta. Runs start on the hour.",
	"We've set the session timeout to 8 hours for this user. Data older than 90 days is archived. Press Sync.",
	"To see an offboarding, set an end date of today for one of the sample employees and click Process now.",
	"There is one workspace with two projects. Delete, change and create whatever you like.",
	"The account is an owner. Go to Settings > Okta, paste the three values and press Connect. To trigger an import, press Sync.",
	"Sign in with email and password. Create a user in Okta and add it to the group \"Sales\"; it appears under People within a minute.",
	"Workspace admin. You can create a new project under Projects > New. Create an account for a customer under CRM > Accounts to see the event.",
	"Super admin of tenant 4401. The read-only API user \"svc-report\" in the list is ours, please leave it.",
	"Credentials: Settings > Integrations > Okta. Role: administrator. MFA is turned off.",
	"Log in, open Einstellungen > Integrationen > Okta (or switch to English at the bottom left) and enter domain, client ID and secret.",
	"The user is a member of the group Administrators. Reports that are restricted to managers can be opened, too. Press Sync.",
	"Open the console, choose Directories, and compare with your existing Entra ID directory, which is connected as a sample. Then add Okta.",
	"The instance runs in the EU. All data is made up. Administrator rights are given; you may delete what you like.",
	"Two roles are needed: this account (admin) starts the campaign, and the reviewer role is assigned to it as well. Press Sync.",
	"1. Sign in. 2. Click on Okta in the left menu. 3. Enter client ID and client secret. 4. Click Run now.",
	"Please use Chrome or Edge. The page under Admin > Okta shows each request we send with its response.",
	"This is a full production tenant on our Enterprise plan. It doesn't expire. Use Admin > Data > Reset to start over.",
	"The basic plan is enough. You are administrator. Press Generate report to have users read from your org.",
	"Sign in, then approve the pending request as the manager: the account has both roles.",
	"If you'd like to see a second tenant, switch at the top right. Both are connected to nothing yet.",
	"Tenant admin with all rights. The standard user accounts in the list (user1 to user20) are sample data. Press Sync.",
	"Use the test card 4242 if you want to see billing; it isn't needed for Okta. Press Sync.",
}

func TestPlainInstructionsAreLeftInPeace(t *testing.T) {
	for _, text := range plainInstructions {
		s := vendorNamed(t, "Talentry HR").subject()
		s.Answers.Set(oin.TestInstructions, oin.Value{Text: text})
		for _, f := range run(s) {
			t.Errorf("%q has %s: %s", text, f.Check.ID, f.Text)
		}
	}
}
