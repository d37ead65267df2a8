package portal

import (
	"errors"
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
)

// installRefused says why an org did not make an instance, and what to do.
func installRefused(org oin.Org, err error) error {
	if errors.Is(err, okta.ErrNoApp) {
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "OIN Manager has no app of its own in " + org.Domain + ", so it cannot install anything there. Make the instance by hand, as described below."}
	}
	refused, ok := errors.AsType[*okta.APIError](err)
	switch {
	case !ok:
		return unreachableProblem(org.Domain, "No instance was made.", err)
	case refused.Code == "E0000001": // Okta's “Api validation failed”
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: org.Domain + " does not take this integration or one of its scopes: " + quote(refused) + " Make the instance by hand, as described below."}
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: org.Domain + " does not let OIN Manager install an integration: its app there lacks the scope " + okta.ManageIntegrations + ". " + quote(refused) +
				" Make the instance by hand, as described below."}
	}
}

// removeRefused says why an instance is still at the org, and what to do.
func removeRefused(i oin.Instance, err error) error {
	refused, ok := errors.AsType[*okta.APIError](err)
	switch {
	case errors.Is(err, okta.ErrNoApp):
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "OIN Manager has no app of its own in " + i.Domain + " any more. Remove the instance in the Admin Console, then revoke it here once more and say that it is gone."}
	case !ok:
		return unreachableProblem(i.Domain, "The instance was not revoked. If the org no longer exists, say in the question that the instance is gone.", err)
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: i.Domain + " does not let OIN Manager remove the instance. " + quote(refused) +
				" Remove it in the Admin Console, then revoke it here once more and say that it is gone."}
	}
}

// unreachableProblem is the problem of an org that does not answer, or not as Okta does. The
// cause goes along for whoever looks for it.
func unreachableProblem(domain, consequence string, cause error) error {
	return errors.Join(&oin.Problem{Code: oin.CodeUnavailable,
		Text: domain + " does not answer just now, or not as an Okta org does. " + consequence + " Try again in a minute."}, cause)
}

// grantRefused says in words what an org's token endpoint has answered.
func grantRefused(i oin.Instance, err error) string {
	refused, ok := errors.AsType[*okta.APIError](err)
	if !ok {
		return i.Domain + " does not answer just now, or not as an Okta org does. Try again in a minute."
	}
	switch refused.Code {
	case "invalid_client":
		return i.Domain + " does not accept this client ID with this secret (invalid_client). Either the secret is another one than was shown when the instance was made, " +
			"or the instance was removed at the org. Paste the secret again, or make a new instance. " + quote(refused)
	case "invalid_scope":
		return i.Domain + " does not know one of the scopes of this submission, or has it not for service apps (invalid_scope). " +
			"It may belong to a feature that this org does not have. " + quote(refused)
	case "consent_required", "access_denied":
		return i.Domain + " knows this instance, but has granted it none of the scopes of this submission (" + refused.Code + "). " +
			"An instance keeps the scopes that it was made with: make a new one. " + quote(refused)
	case "unauthorized_client":
		return i.Domain + " does not let this client use client credentials (unauthorized_client). Check that the client ID is that of an API service integration. " + quote(refused)
	}
	switch {
	case refused.Status == http.StatusTooManyRequests:
		return i.Domain + " was asked too often (429). Wait a minute, then try again."
	case refused.Code == "":
		return i.Domain + " has no token endpoint where an Okta org has it. " + quote(refused)
	default:
		return i.Domain + " refused (" + refused.Code + "). " + quote(refused)
	}
}

// quote is the org's answer in its own words.
func quote(r *okta.APIError) string {
	switch {
	case r.Description != "":
		return "The org says: “" + r.Description + "”"
	case r.Code != "":
		return "The org says: “" + r.Code + "”"
	default:
		return "The org answers with " + http.StatusText(r.Status) + " and no reason."
	}
}
