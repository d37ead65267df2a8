package signin

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"oinmanager/internal/oin"
)

// strength returns the parameter that asks the OIN team's org for a sign-in that is
// strong enough for reviewers (acr_values: OpenID Connect Core 1.0, section 3.1.2.1).
// It applies to everyone of that org, because roles are only known afterwards.
func (rp *RelyingParty) strength(org Org) []oauth2.AuthCodeOption {
	if !org.Team || len(rp.set.ReviewersACR) == 0 {
		return nil
	}
	return []oauth2.AuthCodeOption{oauth2.SetAuthURLParam("acr_values", strings.Join(rp.set.ReviewersACR, " "))}
}

// checkStrength returns an error if a reviewer's ID token doesn't show a strong enough
// sign-in. An org can ignore acr_values, which is only a preference.
func (rp *RelyingParty) checkStrength(ctx context.Context, org Org, role oin.Role, id *oidc.IDToken) error {
	if !role.IsOINTeam() || len(rp.set.ReviewersACR) == 0 {
		return nil
	}
	var said map[string]json.RawMessage
	if err := id.Claims(&said); err != nil {
		return fmt.Errorf("read claims: %w", err)
	}
	acr := text(said["acr"])
	if slices.Contains(rp.set.ReviewersACR, acr) {
		return nil
	}
	rp.set.Log.WarnContext(ctx, "a reviewer's sign-in is not strong enough", "issuer", org.Issuer, "acr", brief(acr))
	return &oin.Problem{Code: oin.CodeNotAllowed,
		Text: "Reviewers and admins need to sign in with a second factor, and " + org.Name + " doesn't say that you did. You aren't signed in. " +
			"Sign out there, then sign in again with your second factor. If that doesn't help, an admin of your org can require one in the sign-in policy of the app."}
}
