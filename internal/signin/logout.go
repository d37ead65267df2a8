package signin

import (
	"encoding/base64"
	"encoding/json"
	"strings"

	"oinmanager/internal/secret"
)

// maxSID is the longest name of a session that is taken from an org.
const maxSID = 255

// sidOf is the name that an org has given its own session in an ID token, which was
// verified before (OpenID Connect Front-Channel Logout 1.0, section 3). Empty where
// there is none.
func sidOf(idToken secret.Text) string {
	var claims struct {
		SID string `json:"sid"`
	}
	if !readPart(string(idToken), 1, &claims) || len(claims.SID) > maxSID || strings.ContainsRune(claims.SID, 0) {
		return ""
	}
	return claims.SID
}

// readPart reads one of the parts of a JWT, 0 the header and 1 the claims, without
// believing them.
func readPart(jwt string, part int, into any) bool {
	parts := strings.Split(jwt, ".")
	if len(parts) != 3 {
		return false
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[part])
	return err == nil && json.Unmarshal(raw, into) == nil
}
