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

// reauthWindow is how long ago a person may have signed in at their org when they
// are sent there to do it again. It is well below [oin.RecentSignInAge], so that
// whoever comes back has the time to do what they were about to.
const reauthWindow = 5 * time.Minute

// reauthLeeway is what the way back and two clocks may take.
const reauthLeeway = time.Minute

// reauthMode is how much an org is asked to see to it that it is still the same person.
type reauthMode int

const (
	notAgain reauthMode = iota
	// askAgain asks with max_age: who has signed in at the org a moment ago, for
	// another app perhaps, passes.
	askAgain
	// insist asks with prompt=login too. Some providers do not heed max_age.
	insist
)

// options are the parameters of the authorization request (OpenID Connect Core
// 1.0, section 3.1.2.1).
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

// Reauthenticate is where somebody who is signed in goes to sign in once more; next is where
// they go after. The session that they have stays until the new one begins.
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

// StaleAuthTimeError says that an org let somebody pass who had signed in there too long
// ago, although it was asked not to.
type StaleAuthTimeError struct{ issuer, next string }

func (e *StaleAuthTimeError) Error() string { return e.issuer + " did not heed max_age" }

// ReauthenticateWithPrompt is where the browser goes to be asked once more, in other words.
func (rp *RelyingParty) ReauthenticateWithPrompt(w http.ResponseWriter, r *http.Request, e *StaleAuthTimeError) (string, error) {
	return rp.reauthenticate(w, r, e.issuer, e.next, insist)
}

// checkRecent refuses a sign-in that was to be recent and is not. auth_time is
// required where max_age was asked for (OpenID Connect Core 1.0, section 2).
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
		Text: org.Name + " was asked to let you sign in once more, and does not say that you did. Sign out there, then try again; " +
			"if that does not help, an admin of your org has to see to it that its sign-in gives auth_time."}, notHeeded)
}
