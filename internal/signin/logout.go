package signin

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Limits on what an org sends. Okta's requests are valid for five minutes.
const (
	maxLogoutToken = 8 << 10
	maxLogoutBody  = 16 << 10
	maxSID         = 255
	logoutLasts    = time.Hour        // maximum time until it expires
	logoutOldest   = 10 * time.Minute // maximum age
	logoutLeeway   = time.Minute
)

// logoutType is the typ of a request's token. It prevents other tokens of the org, such
// as ID tokens, from being accepted.
const logoutType = "global-token-revocation+jwt"

// subject is the person that a request is about (RFC 9493).
type subject struct {
	Format string `json:"format"`
	Issuer string `json:"iss"`
	Sub    string `json:"sub"`
	Email  string `json:"email"`
}

// UniversalLogout ends all of a person's sessions at their org's request, and returns
// the HTTP status of the response. The request is authenticated by the org's signature
// alone, so it can only affect people of that org.
func (rp *RelyingParty) UniversalLogout(r *http.Request) (status int, err error) {
	ctx := r.Context()
	asks, err := rp.logoutToken(ctx, r.Header.Get("Authorization"))
	if refused, ok := errors.AsType[badToken](err); ok {
		rp.set.Log.WarnContext(ctx, "universal logout refused", "why", string(refused))
		return http.StatusUnauthorized, nil
	}
	if err != nil {
		return 0, err
	}
	about, ok := readSubject(r.Body)
	switch {
	case !ok:
		return http.StatusBadRequest, nil
	case about.Issuer != "" && strings.TrimSuffix(about.Issuer, "/") != asks.issuer:
		return http.StatusForbidden, nil // an org speaks for its own people only
	}
	status = http.StatusNoContent
	now := rp.set.Now()
	err = rp.db.InTx(ctx, func(tx *postgres.Tx) error {
		people, err := tx.PeopleNamed(ctx, asks.orgID, about.Sub, about.Email)
		if err != nil {
			return err
		}
		if len(people) == 0 {
			status = http.StatusNotFound
			return nil
		}
		fresh, err := tx.MarkTokenUsed(ctx, people[0].Org.ID, asks.jti, asks.until, now)
		if err != nil {
			return err
		}
		if !fresh {
			rp.set.Log.WarnContext(ctx, "universal logout refused", "why", "it was heeded before, or there are too many", "org", people[0].Org.ID)
			status = http.StatusUnauthorized
			return nil
		}
		for _, p := range people {
			n, err := tx.EndSessionsOf(ctx, p)
			if err != nil {
				return err
			}
			tokens, err := tx.EndTokensOf(ctx, p.Org.ID, p.ID, "The org signed out the person who created it", now)
			if err != nil {
				return err
			}
			if err := tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditOrgLogout, Detail: endedText("Universal Logout ended ", n, "") + andTokens(tokens)}, now); err != nil {
				return err
			}
		}
		return nil
	})
	return status, err
}

// logoutClaims is what a verified token proves: which org sends the request.
type logoutClaims struct {
	issuer string
	orgID  string
	jti    string // hashed
	until  time.Time
}

// badToken is the reason why a token was rejected, for the log.
type badToken string

func (b badToken) Error() string { return string(b) }

// logoutToken verifies the token of a request:
//
//   - Its issuer is an org with a client here. Keys are fetched from no other URL.
//   - The org signed it, for this purpose (typ) and this audience (aud).
//   - It is recent and expires soon.
func (rp *RelyingParty) logoutToken(ctx context.Context, authorization string) (logoutClaims, error) {
	var a logoutClaims
	scheme, raw, _ := strings.Cut(authorization, " ")
	raw = strings.TrimSpace(raw)
	if !strings.EqualFold(scheme, "Bearer") || raw == "" || len(raw) > maxLogoutToken {
		return a, badToken("no bearer token")
	}
	var header struct {
		Type string `json:"typ"`
	}
	var claims struct {
		Issuer string `json:"iss"`
		JTI    string `json:"jti"`
	}
	if !readPart(raw, 0, &header) || !readPart(raw, 1, &claims) || strings.ContainsRune(claims.Issuer, 0) {
		return a, badToken("no JWT")
	}
	if !strings.EqualFold(strings.TrimPrefix(header.Type, "application/"), logoutType) {
		return a, badToken("another type of token")
	}
	org, err := rp.connectedOrgByIssuer(ctx, claims.Issuer)
	if errors.Is(err, postgres.ErrNotFound) {
		return a, badToken("from an org that is not known here")
	}
	if oin.CodeOf(err) == oin.CodeNotAllowed {
		return a, badToken("from a domain that is another org's now")
	}
	if err != nil {
		return a, err
	}
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return a, rp.unreachable(org, err)
	}
	if a.orgID, err = rp.identity(ctx, org, provider); err != nil {
		return a, badToken("from a domain that is another org's now")
	}
	token, err := rp.providers.verify(ctx, provider, oidc.Config{SkipClientIDCheck: true}, raw)
	if err != nil {
		return a, badToken(err.Error())
	}
	now := rp.set.Now()
	switch {
	case !slices.Contains(token.Audience, rp.set.BaseURL+paths.UniversalLogout):
		return a, badToken("for someone else")
	case claims.JTI == "":
		return a, badToken("without a jti")
	case token.IssuedAt.IsZero():
		return a, badToken("without an iat")
	case token.IssuedAt.Before(now.Add(-logoutOldest - logoutLeeway)):
		return a, badToken("made too long ago")
	case token.IssuedAt.After(now.Add(logoutLeeway)) || token.Expiry.After(now.Add(logoutLasts)):
		return a, badToken("from the future, or valid for too long")
	}
	hash := sha256.Sum256([]byte(claims.JTI))
	a.issuer, a.jti, a.until = org.Issuer, hex.EncodeToString(hash[:]), token.Expiry
	return a, nil
}

// connectedOrgByIssuer returns the org with a client at an issuer. It returns
// [postgres.ErrNotFound] if there is none. Unlike [RelyingParty.org], it only calls
// stored URLs, since a request can name any.
func (rp *RelyingParty) connectedOrgByIssuer(ctx context.Context, issuer string) (Org, error) {
	for _, o := range rp.set.Orgs {
		if o.Issuer == issuer {
			return o, nil
		}
	}
	return rp.clientAt(ctx, issuer)
}

// readSubject parses whom a request is about. Okta calls it sub_id, and called it
// subject in an earlier draft.
func readSubject(body io.Reader) (subject, bool) {
	var sent struct {
		SubID   *subject `json:"sub_id"`
		Subject *subject `json:"subject"`
	}
	raw, err := io.ReadAll(io.LimitReader(body, maxLogoutBody+1))
	if err != nil || len(raw) > maxLogoutBody || json.Unmarshal(raw, &sent) != nil || (sent.SubID == nil) == (sent.Subject == nil) {
		return subject{}, false
	}
	s := sent.SubID
	if s == nil {
		s = sent.Subject
	}
	if strings.ContainsRune(s.Issuer+s.Sub+s.Email, 0) {
		return subject{}, false
	}
	switch {
	case s.Format == "iss_sub" && s.Issuer != "" && s.Sub != "":
		return subject{Issuer: s.Issuer, Sub: s.Sub}, true
	case s.Format == "email" && s.Email != "":
		return subject{Email: s.Email}, true
	default:
		return subject{}, false
	}
}

// FrontChannelLogout ends the sessions that belong to a session of an org. The request
// comes from a frame on the org's page, without the session cookie. Only the org and
// this product know the ID of that session, which is enough to end it and for nothing
// else.
func (rp *RelyingParty) FrontChannelLogout(r *http.Request) error {
	ctx := r.Context()
	issuer, sid := r.URL.Query().Get("iss"), r.URL.Query().Get("sid")
	if issuer == "" || sid == "" || len(sid) > maxSID {
		return &oin.Problem{Code: oin.CodeInvalid,
			Text: "This sign-out request doesn't name a session. In Okta, select “User session details” for the app."}
	}
	return rp.db.InTx(ctx, func(tx *postgres.Tx) error {
		ended, err := tx.EndSessionsAt(ctx, issuer, sid)
		if err != nil {
			return err
		}
		for _, p := range ended {
			if err := tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditOrgLogout, Detail: "Single Logout"}, rp.set.Now()); err != nil {
				return err
			}
		}
		return nil
	})
}

// sidOf returns the org's session ID from a verified ID token (OpenID Connect
// Front-Channel Logout 1.0, section 3), or "" if there is none.
func sidOf(idToken secret.Text) string {
	var claims struct {
		SID string `json:"sid"`
	}
	if !readPart(string(idToken), 1, &claims) || len(claims.SID) > maxSID || strings.ContainsRune(claims.SID, 0) {
		return ""
	}
	return claims.SID
}

// readPart decodes a part of a JWT, 0 for the header and 1 for the claims, without
// verifying it.
func readPart(jwt string, part int, into any) bool {
	parts := strings.Split(jwt, ".")
	if len(parts) != 3 {
		return false
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[part])
	return err == nil && json.Unmarshal(raw, into) == nil
}
