package pages

import "oinmanager/web/ui"

// SignInPage finds the org that one can sign in with.
type SignInPage struct {
	ui.Layout
	Orgs   []SignInOrg // those of the configuration
	Domain string      // as typed
	Fault  string      // what is wrong with it
	Next   string      // where the person was going; goes along in each form
	Local  bool        // local orgs with made-up people, as `make run` starts them
}

// SignInOrg is one org on the sign-in page.
type SignInOrg struct {
	Name   string
	Issuer string
	People []string // addresses that a local org has; none for a real org
	Team   bool
}

// AskToSignInPage asks whether a person wants to sign in at an org.
type AskToSignInPage struct {
	ui.Layout
	Domain string // of the org
	Next   string // where the person was going
	Back   string // where someone who is signed in goes on otherwise
}

// LeavePage stands between a form here and the sign-in at an org.
type LeavePage struct {
	ui.Layout
	Domain string
	To     string
	// Prove says that this sign-in is to prove a connection.
	Prove bool
	Back  string
}

// SignedOutPage goes on to sign a person out at their org.
type SignedOutPage struct {
	ui.Layout
	Domain      string
	To, IDToken string // the org's sign-out, and what it wants to know
	Home        string
}
