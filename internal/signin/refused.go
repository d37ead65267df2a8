package signin

import (
	"context"
	"fmt"
	"net/url"

	"oinmanager/internal/oin"
)

const (
	wrongRequest = "says our request has a mistake. An admin of your org can compare the app in Okta with the setup steps."
	wrongGrant   = "doesn't let this app sign people in this way. An admin of your org has to allow Authorization Code for the app in Okta."
)

// refusals maps the error codes of an org's response to what each means to the person,
// worded to follow the org's name. Anyone can run an org, so other texts in the
// response are only logged.
//
// The codes are those of RFC 6749, section 4.1.2.1, of OpenID Connect Core 1.0, section
// 3.1.2.6, and of OpenID Connect Core Error Code unmet_authentication_requirements 1.0.
var refusals = map[string]string{
	"access_denied":                     "denied access, or you canceled. To get access, ask an admin of your org to assign you to the app.",
	"invalid_request":                   wrongRequest,
	"unauthorized_client":               wrongGrant,
	"unsupported_response_type":         wrongGrant,
	"invalid_scope":                     "doesn't allow a scope that we ask for: openid, profile, email, or groups. An admin of your org can allow it for the app in Okta.",
	"server_error":                      "has a problem on its side. Try again in a minute.",
	"temporarily_unavailable":           "is busy or under maintenance. Try again in a minute.",
	"interaction_required":              "wants to ask you something first. Open your org in this browser and sign in there.",
	"login_required":                    "wants you to sign in there first. Open your org in this browser and sign in there.",
	"account_selection_required":        "wants you to choose an account first. Open your org in this browser and sign in there.",
	"consent_required":                  "wants your consent first. An admin of your org can give it for everyone, at the app in Okta.",
	"invalid_request_uri":               wrongRequest,
	"invalid_request_object":            wrongRequest,
	"request_not_supported":             wrongRequest,
	"request_uri_not_supported":         wrongRequest,
	"unmet_authentication_requirements": "can't sign you in as strongly as we ask, with a second factor. Set one up in your org first.",
	"registration_not_supported":        "doesn't know this app. An admin of your org can compare the client ID with the app in Okta.",
}

// refusedBy returns the problem for an org's error response, in this product's words.
func (rp *RelyingParty) refusedBy(ctx context.Context, org Org, answer url.Values) error {
	code := answer.Get("error")
	rp.set.Log.InfoContext(ctx, "org refused sign-in", "issuer", org.Issuer, "error", brief(code), "description", brief(answer.Get("error_description")))
	if why, ok := refusals[code]; ok {
		return startAgain(org.Name + " " + why)
	}
	return startAgain(org.Name + " rejected the sign-in.")
}

// brief quotes and shortens an outside text for the log.
func brief(text string) string { return fmt.Sprintf("%+.200q", text) }

func startAgain(why string) error {
	return &oin.Problem{Code: oin.CodeInvalid, Text: why + " Start the sign-in again."}
}
