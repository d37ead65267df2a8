package signin

import (
	"context"
	"encoding/json"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"oinmanager/internal/oin"
	"oinmanager/internal/outbound"
)

// Limits on what an org says about a person. A longer name is cut. A longer sub is an
// error, and a longer email address is treated like a malformed one.
const (
	maxName  = 100 // characters
	maxSub   = 255 // bytes (OpenID Connect Core 1.0, section 2)
	maxEmail = 254 // bytes (RFC 5321, section 4.5.3.1.3, without the brackets)
)

// claims are what an org says about a person, checked and within limits.
type claims struct {
	Sub      string
	Name     string // on one line; empty if the org gives none
	Username string
	Email    string
	Groups   []string // of the OIN team's org only; nil if there is no such claim
	AuthTime int64
}

// complete reports whether c needs nothing from the userinfo endpoint.
func (c claims) complete(org Org) bool {
	return c.Email != "" && c.Name != "" && (!org.Team || c.Groups != nil)
}

// readClaims reads an ID token or a userinfo response. An org can put anything there,
// so each claim is checked separately. It returns a problem for an unusable claim that
// is required, and leaves out an optional one.
func readClaims(org Org, from interface{ Claims(any) error }) (claims, error) {
	var said map[string]json.RawMessage
	if err := from.Claims(&said); err != nil {
		return claims{}, fmt.Errorf("read claims: %w", err)
	}
	c := claims{Sub: text(said["sub"]), Name: nameOf(text(said["name"])), Username: nameOf(text(said["preferred_username"])), Email: strings.TrimSpace(text(said["email"]))}
	if c.Sub == "" || len(c.Sub) > maxSub || strings.ContainsFunc(c.Sub, unseen) {
		return c, unusable(org.Name + " didn't say which account you signed in with: its ID token has no usable “sub”.")
	}
	if c.Email != "" && !isEmail(c.Email) {
		return c, unusable("What " + org.Name + " has as your email address isn't one.")
	}
	if given := said["groups"]; org.Team && len(given) > 0 {
		var ok bool
		if c.Groups, ok = texts(given); !ok {
			return c, unusable("What " + org.Name + " sent as your groups isn't a list of names.")
		}
	}
	var at float64
	if json.Unmarshal(said["auth_time"], &at) == nil && at > 0 && at < 1<<40 { // otherwise there is no time
		c.AuthTime = int64(at)
	}
	return c, nil
}

// unusable returns the problem for claims that can't be used.
func unusable(why string) error {
	return &oin.Problem{Code: oin.CodeInvalid, Text: why + " You aren't signed in. An admin of your org can correct this in Okta. Then sign in again."}
}

// text returns a claim that is a string, and "" if it is missing or of another type.
func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// texts returns a claim that is a list of strings, or a single string, as some
// providers write a list of one.
func texts(raw json.RawMessage) ([]string, bool) {
	var all []string
	if json.Unmarshal(raw, &all) == nil {
		return all, true
	}
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}, true
	}
	return nil, false
}

// nameOf returns a name as it is shown: on one line, cut, and without invisible
// characters.
func nameOf(s string) string {
	visible := strings.FieldsFunc(oin.Line(s), func(r rune) bool { return r == ' ' || unseen(r) })
	runes := []rune(strings.Join(visible, " "))
	if len(runes) > maxName {
		runes = append(runes[:maxName-1], '…')
	}
	return string(runes)
}

// unseen reports whether a character is invisible: control characters, and format
// characters such as those that change the direction of writing.
func unseen(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co) || r == utf8.RuneError
}

func isEmail(s string) bool {
	parsed, err := mail.ParseAddress(s)
	return err == nil && parsed.Address == s && len(s) <= maxEmail && !strings.ContainsFunc(s, unseen)
}

// forUs returns an error if an ID token was issued for another app, although it also
// names ours (OpenID Connect Core 1.0, section 3.1.3.7). go-oidc has already checked
// that it names ours.
func forUs(org Org, id *oidc.IDToken) error {
	var said map[string]json.RawMessage
	if err := id.Claims(&said); err != nil {
		return fmt.Errorf("read claims: %w", err)
	}
	party, named := said["azp"]
	others := slices.ContainsFunc(id.Audience, func(a string) bool { return a != org.ClientID })
	if (named || others) && text(party) != org.ClientID {
		return startAgain("The response from " + org.Name + " is for another app.")
	}
	return nil
}

// askUserInfo adds what the ID token lacks. Okta leaves some claims out of it if an
// access token comes with it.
func (rp *RelyingParty) askUserInfo(ctx context.Context, org Org, p *provider, tokens *oauth2.Token, c *claims) error {
	ctx = oidc.ClientContext(ctx, outbound.Limit(rp.set.HTTP, outbound.MaxDocument))
	info, err := p.oidc.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	if err != nil {
		rp.set.Log.WarnContext(ctx, "no userinfo", "issuer", org.Issuer, "error", fmt.Sprintf("%.300s", err))
		return nil
	}
	if info.Subject != c.Sub { // OpenID Connect Core 1.0, section 5.3.2
		return startAgain(org.Name + " returned two different accounts.")
	}
	more, err := readClaims(org, info)
	if err != nil {
		return err
	}
	c.Name, c.Username, c.Email = firstOf(c.Name, more.Name), firstOf(c.Username, more.Username), firstOf(c.Email, more.Email)
	if c.Groups == nil {
		c.Groups = more.Groups
	}
	return nil
}

// authTime returns when the person signed in at the org, or the Unix epoch if it
// doesn't say.
func (c claims) authTime(now time.Time) time.Time {
	if at := time.Unix(c.AuthTime, 0); at.Before(now) {
		return at
	}
	return now // an org's fast clock doesn't make a sign-in last longer
}
