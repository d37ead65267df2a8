package labelled

import (
	"slices"
	"testing"

	"oinmanager/internal/check"
)

// reviewed returns the submission with the text in what reviewers and administrators read. A
// field with a + adds to what is there.
func (p paraphrase) reviewed(t *testing.T) check.Subject {
	if p.field == "+test_instructions" {
		return p.subject(t)
	}
	return p.changed(t)
}

func TestWhatReviewersReadIsJudged(t *testing.T) {
	found, all := map[string]int{}, map[string]int{}
	for _, p := range slices.Concat(instructionsReviewed, accountsReviewed, credentialsReviewed, scopesReviewed, guidesReviewed, pagesReviewed, reviewedAgain) {
		all[p.want]++
		if s := p.reviewed(t); finds(s, p.want) {
			found[p.want]++
		} else {
			t.Errorf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
	for id, n := range all {
		t.Logf("%s: %d of %d", id, found[id], n)
	}
	for _, p := range slices.Concat(instructionsReviewedToo, accountsReviewedToo, credentialsReviewedToo, scopesReviewedToo, guidesReviewedToo, pagesReviewedToo, reviewedAgainToo) {
		for _, id := range foundBy(p.reviewed(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
}

// instructionsReviewed are instructions with a mistake.
var instructionsReviewed = slices.Concat(
	// They leave it to the reader, are polite, or tell what isn't asked for.
	said("Hoverfly", "test_instructions", "test.instructions",
		"We trust that the Okta team knows how to do it.",
		"Feel free to click around in the workspace, you can't break anything.",
		"The interface guides you through each step.",
		"Standard OAuth client credentials flow, nothing exotic.",
		"Please write to me in case of any issue, I answer quickly. Bilal, CTO",
		"Kindly do the needful and revert."),
	// Mailed, in a place of their own, spoken, or on request.
	said("Hoverfly", "test_instructions", "test.instructions-elsewhere",
		"Everything is explained in the PDF which Ms. Horvath has mailed to your group inbox.",
		"The checklist is in our Confluence space OKTA-REV, request access if you can't see it.",
		"You find the step-by-step in the case we opened with you, number 01894423.",
		"A Loom recording of the steps is pinned in the joint Teams channel.",
		"Detailed steps are available on request.",
		"Our solutions engineer walked Priya from your side through it last Thursday, so please ask her."),
	// A person's phone, a network, a certificate, a puzzle, or a mailbox.
	said("Hoverfly", "+test_instructions", "test.second-factor",
		"The login needs a push approval on the phone of our CTO.",
		"The console is reachable through GlobalProtect only.",
		"You have to be whitelisted first, so please send us your public IP.",
		"A slider puzzle comes at the sign-in, sometimes many times, sorry for that.",
		"The code arrives in the inbox of qa-team@hoverfly.io, ask us for it.",
		"Connections from outside of Europe are dropped by our firewall."),
	// Others sign people in, or the password is none.
	said("Hoverfly", "+test_instructions", "test.password-works",
		"This tenant federates to our ADFS, so the password field will be hidden.",
		"Please press “Log in with Kakao Work”, because ID and password don't work for it.",
		"Set a password of your own by following the link in the welcome mail.",
		"Log in with your own Google account, any one will do.",
		"We've gone passwordless since last year.",
		"The form demanded a password, so we typed random characters."),
	// Something is still to happen.
	said("Hoverfly", "+test_instructions", "test.ready",
		"Give us a shout when you start and we spin up the environment.",
		"Creation of the account is pending with our operations, expect it on Tuesday.",
		"Credentials will follow.",
		"You'll need to sign up for the free plan by yourself.",
		"The page for Okta isn't deployed for this tenant yet, our developer finishes on Friday.",
		"We are migrating servers this week, so the login may be down until it's over."),
	// It sees and can't do, or others do it.
	said("Hoverfly", "test_instructions", "test.rights",
		"Integrations > Okta takes the three values. With this login one sees dashboards only.",
		"Integrations > Okta takes the three values. Connecting Okta is reserved to account managers at our company.",
		"Integrations > Okta takes the three values. We made a restricted profile for security reasons, so the configuration menus don't appear.",
		"Integrations > Okta takes the three values. Saving throws a 403 for this user, which is by design.",
		"Integrations > Okta takes the three values. Ask us to press Connect, since you lack the permission.",
		"Integrations > Okta takes the three values. The account can look but not touch."),
	// A day, a night, a use, or idleness ends it.
	said("Hoverfly", "+test_instructions", "test.lasting",
		"Please hurry, as the evaluation period finishes on 9 January.",
		"The server is shut down at night to save costs.",
		"We rotate the password each Monday.",
		"Everything gets purged at midnight UTC, your user included.",
		"The login is good for two weeks from today.",
		"Idle accounts are suspended after 72 h."),
	// Another system, in many words for it.
	said("Hoverfly", "+test_instructions", "test.production",
		"It runs on our acceptance server, live customers are elsewhere.",
		"This instance has the next release, which customers get in February.",
		"Mind that this is the playground and the real one looks different.",
		"The URL is of our QA stack.",
		"Prod follows once Okta gives green light.",
		"This is a demo box in our lab, the real system is identical."),
	// All of it, or its second half.
	said("Hoverfly", "test_instructions", "test.language",
		"Selecteer Instellingen > Okta, plak de drie waarden en klik op Opslaan.",
		"Zaloguj się, otwórz Integracje > Okta i wpisz trzy wartości.",
		"Masuk ke menu Integrasi > Okta, isi tiga nilai lalu klik Simpan.",
		"設定 > Okta を開き、3つの値を入力して保存してください。",
		"Open Integrations > Okta. Danach bitte die drei Werte eintragen und auf Speichern klicken.",
		"Giriş yapın, Entegrasyonlar > Okta sayfasını açın ve değerleri kaydedin."),
)

// instructionsReviewedToo have the same words, and no mistake.
var instructionsReviewedToo = slices.Concat(
	said("Hoverfly", "+test_instructions", "test.",
		// Where things are.
		"The guide has the same steps.",
		"A PDF of the report is mailed to the owner, with a copy in Reports > Archive.",
		"Hoverfly posts a summary in Slack if a channel is chosen; none is chosen here.",
		"You can't break anything: the sample customers are restored with the button Reset.",
		// What isn't in the way.
		"No VPN is needed, and the site is open from every country.",
		"Reports > MFA lists who has no second factor.",
		"If a code is asked for, type 000000, which is fixed for this user.",
		"The firewall of the sample customer is listed under Software.",
		// How people sign in.
		"Users of customers can sign in with Google; this account has a password.",
		"SAML is optional, and isn't switched on in this workspace.",
		"The password never expires.",
		"Former passwords can't be used again.",
		// It's there.
		"The account is active, and you need nothing from us.",
		"New imports are pending until you press Start.",
		"When an import is requested, it begins on its own within a minute.",
		"Supervisors of the sample customer are shown on the page Teams.",
		// What it can do.
		"It can do everything that the menu shows.",
		"Auditors can look at reports only; you're an owner.",
		"To see what a restricted user sees, choose View as.",
		"Only owners see Integrations, and this account is one.",
		// How long.
		"The account has no end date.",
		"Exports are deleted after 30 days, the workspace isn't.",
		"Contracts that expire within 30 days are shown in red.",
		"Licenses that were idle for 90 days are marked.",
		"The nightly run is at midnight UTC, or when you press Run.",
		// Where it runs.
		"It's the same system that our customers use.",
		"The sandbox switch in Settings stays off.",
		"An import is staged before it's saved, so click Accept.",
		"Software that is in production is marked with a star.",
		// Words of other languages.
		"One of the sample customers is called Müller & Söhne Werkzeugbau GmbH."),
)
