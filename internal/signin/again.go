package signin

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"golang.org/x/oauth2"

	"oinmanager/internal/oin"
)

// reauthWindow is the maximum age of a sign-in at the org that counts as signing in
// again. It is well below [oin.RecentSignInAge], so that people who come back have time
// for what they were about to do.
const reauthWindow = 5 * time.Minute

// reauthLeeway allows for the redirect and clock skew.
const reauthLeeway = time.Minute

// reauthMode is how strongly the org is asked to authenticate the person again.
type reauthMode int

const (
	notAgain reauthMode = iota
	// askAgain asks with max_age. A person who just signed in at the org, perhaps for
	// another app, passes.
	askAgain
	// insist adds prompt=login, since some providers ignore max_age.
	insist
)

// options returns the parameters of the authorization request (OpenID Connect Core 1.0,
// section 3.1.2.1).
func (a reauthMode) options() []oauth2.AuthCodeOption {
	var options []oauth2.AuthCodeOption
	if a != notAgain {
		options = append(options, oauth2.SetAuthURLParam("max_age", strconv.Itoa(int(reauthWindow/time.Second))))
	}
	if a == insist {
		options = append(options, oauth2.SetAuthURLParam("prompt", "login"))
	}
	return options
}

// Reauthenticate begins another sign-in of a person who is signed in, and returns the
// URL to go to. It leads back to next. The current session lasts until the new one
// begins.
func (rp *RelyingParty) Reauthenticate(w http.ResponseWriter, r *http.Request, who oin.Person, next string) (string, error) {
	return rp.reauthenticate(w, r, who.Org.Issuer, next, askAgain)
}

func (rp *RelyingParty) reauthenticate(w http.ResponseWriter, r *http.Request, issuer, next string, how reauthMode) (string, error) {
	org, err := rp.org(r.Context(), issuer)
	if err != nil {
		return "", err
	}
	return rp.beginAt(w, r, org, attempt{Next: next, Again: how})
}

// StaleAuthTimeError is returned if the org ignored max_age and returned an old
// auth_time.
type StaleAuthTimeError struct{ issuer, next string }

func (e *StaleAuthTimeError) Error() string { return e.issuer + " ignored max_age" }

// ReauthenticateWithPrompt begins the sign-in again with prompt=login, and returns the
// URL to go to.
func (rp *RelyingParty) ReauthenticateWithPrompt(w http.ResponseWriter, r *http.Request, e *StaleAuthTimeError) (string, error) {
	return rp.reauthenticate(w, r, e.issuer, e.next, insist)
}

// checkRecent returns an error if a sign-in had to be recent and isn't. auth_time is
// required if max_age was requested (OpenID Connect Core 1.0, section 2).
func (rp *RelyingParty) checkRecent(ctx context.Context, org Org, a attempt, tok token) error {
	if a.Again == notAgain || rp.set.Now().Sub(tok.authTime) <= reauthWindow+reauthLeeway {
		return nil
	}
	notHeeded := &StaleAuthTimeError{org.Issuer, a.Next}
	if a.Again == askAgain {
		return notHeeded
	}
	rp.set.Log.WarnContext(ctx, "org does not sign people in again", "issuer", org.Issuer, "auth_time", tok.authTime)
	return errors.Join(&oin.Problem{Code: oin.CodeNotAllowed,
		Text: org.Name + " didn't confirm that you signed in again. Sign out there and try again. " +
			"If that doesn't help, ask an admin of your org to include auth_time in the ID token."}, notHeeded)
}
