package portal

import (
	"errors"
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
)

// installRefused returns a problem that says why an org did not create an instance, and
// what to do.
func installRefused(org oin.Org, err error) error {
	if errors.Is(err, okta.ErrNoApp) {
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "OIN Manager has no app in " + org.Domain + ", so it can't install anything there. Create the instance by hand, as described below."}
	}
	refused, ok := errors.AsType[*okta.APIError](err)
	switch {
	case !ok:
		return unreachableProblem(org.Domain, "No instance was created.", err)
	case refused.Code == "E0000001": // Okta's “Api validation failed”
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: org.Domain + " rejected this integration or one of its scopes. " + quote(refused) + " Create the instance by hand, as described below."}
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: org.Domain + " didn't let OIN Manager install the integration: its app there doesn't have the " + okta.ManageIntegrations + " scope. " + quote(refused) +
				" Create the instance by hand, as described below."}
	}
}

// removeRefused returns a problem that says why an org did not delete an instance, and what
// to do.
func removeRefused(i oin.Instance, err error) error {
	refused, ok := errors.AsType[*okta.APIError](err)
	switch {
	case errors.Is(err, okta.ErrNoApp):
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "OIN Manager no longer has an app in " + i.Domain + ". Delete the instance in the Admin Console, then revoke it here again and select “Already deleted in the org”."}
	case !ok:
		return unreachableProblem(i.Domain, "The instance wasn't revoked. If the org no longer exists, select “Already deleted in the org”.", err)
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: i.Domain + " didn't let OIN Manager delete the instance. " + quote(refused) +
				" Delete it in the Admin Console, then revoke it here again and select “Already deleted in the org”."}
	}
}

// unreachableProblem returns the problem of an org that does not respond like an Okta org.
// It includes cause, for logs.
func unreachableProblem(domain, consequence string, cause error) error {
	return errors.Join(&oin.Problem{Code: oin.CodeUnavailable,
		Text: domain + " isn't responding like an Okta org. " + consequence + " Try again in a minute."}, cause)
}

// grantRefused describes the error of an org's token endpoint.
func grantRefused(i oin.Instance, err error) string {
	refused, ok := errors.AsType[*okta.APIError](err)
	if !ok {
		return i.Domain + " isn't responding like an Okta org. Try again in a minute."
	}
	switch refused.Code {
	case "invalid_client":
		return i.Domain + " rejected this client ID and secret (invalid_client). The secret may be for a different instance, " +
			"or the instance was deleted in the org. Paste the secret again, or create a new instance. " + quote(refused)
	case "invalid_scope":
		return i.Domain + " doesn't support one of this submission's scopes for service apps (invalid_scope). " +
			"The scope may belong to a feature this org doesn't have. " + quote(refused)
	case "consent_required", "access_denied":
		return i.Domain + " recognized this instance but granted none of this submission's scopes (" + refused.Code + "). " +
			"Create a new instance. " + quote(refused)
	case "unauthorized_client":
		return i.Domain + " doesn't allow client credentials for this client (unauthorized_client). Check that the client ID belongs to an API service integration. " + quote(refused)
	}
	switch {
	case refused.Status == http.StatusTooManyRequests:
		return i.Domain + " is limiting requests (429). Try again in a minute."
	case refused.Code == "":
		return "We couldn't find an Okta token endpoint at " + i.Domain + ". " + quote(refused)
	default:
		return i.Domain + " rejected this (" + refused.Code + "). " + quote(refused)
	}
}

// quote quotes the org's response.
func quote(r *okta.APIError) string {
	switch {
	case r.Description != "":
		return "Response from the org: “" + r.Description + "”"
	case r.Code != "":
		return "Response from the org: “" + r.Code + "”"
	default:
		return "The org returned “" + http.StatusText(r.Status) + "” without a reason."
	}
}
