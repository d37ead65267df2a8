package pages

import "oinmanager/web/ui"

// SignInPage asks for the org to sign in with.
type SignInPage struct {
	ui.Layout
	Orgs   []SignInOrg // the configured ones
	Domain string      // as typed
	Fault  string      // what is wrong with it
	Next   string      // where the person was going; sent with each form
	Local  bool        // local orgs with sample users, as started by `make run`
}

// SignInOrg is an org on the sign-in page.
type SignInOrg struct {
	Name   string
	Issuer string
	People []string // email addresses of a local org's users; none for a real org
	Team   bool
}

// AskToSignInPage asks whether a person wants to sign in at an org.
type AskToSignInPage struct {
	ui.Layout
	Domain string // of the org
	Next   string // where the person was going
	Back   string // where a person who is already signed in can go instead
}

// LeavePage leads from a form to the sign-in at an org.
type LeavePage struct {
	ui.Layout
	Domain string
	To     string
	// Prove means that this sign-in proves a connection.
	Prove bool
	Back  string
}

// SignedOutPage leads to the sign-out at the person's org.
type SignedOutPage struct {
	ui.Layout
	Domain      string
	To, IDToken string // the org's sign-out endpoint, and the id_token_hint for it
	Home        string
}
