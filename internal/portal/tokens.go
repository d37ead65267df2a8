package portal

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Tokens returns the API tokens that a person can see, the newest first: all of their org
// or, in the OIN team, their own.
func (p *Portal) Tokens(ctx context.Context, who oin.Person) ([]oin.Token, error) {
	const most = 100
	return p.db.Tokens(ctx, who, p.now().Add(-oin.TokenKept), most)
}

// NewToken is what a person chooses for a token. Its fields in a form, and of faults, are
// “name”, “scope”, and “days”.
type NewToken struct {
	Name   string
	Scopes []oin.TokenScope
	Days   int
}

// MakeToken makes an API token, and returns its text, which is stored nowhere. It requires
// a recent sign-in. It returns an [oin.Problem] with Fields for what can't be accepted, and
// with [oin.CodeLimitReached] if there are as many tokens as there can be.
func (p *Portal) MakeToken(ctx context.Context, who oin.Person, n NewToken) (oin.Token, secret.Text, error) {
	if who.Token != nil {
		return oin.Token{}, "", errTokenMakesToken
	}
	if !who.Recent {
		return oin.Token{}, "", oin.ErrSignInAgain
	}
	t, err := p.newToken(who, n)
	if err != nil {
		return t, "", err
	}
	text := secret.NewToken()
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := roomForToken(ctx, tx, who, p); err != nil {
			return err
		}
		var err error
		if t.ID, err = tx.AddToken(ctx, who, t, tokenHash(text)); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditToken, Detail: t.Name + ": " + scopeList(t.Scopes)}, t.Made)
	})
	return t, text, err
}

var errTokenMakesToken = &oin.Problem{Code: oin.CodeNotAllowed, Text: "A token can't create or revoke tokens. Sign in to do this."}

func (p *Portal) newToken(who oin.Person, n NewToken) (oin.Token, error) {
	t := oin.Token{Name: oin.OneLine(strings.NewReplacer("“", "\"", "”", "\"").Replace(n.Name), 10*oin.MaxTokenName), Maker: who.ID, MadeBy: who.Name, Made: p.now()}
	faults := map[string]string{}
	switch count := utf8.RuneCountInString(t.Name); {
	case count == 0:
		faults["name"] = "Enter a name, such as the program that will use it."
	case count > oin.MaxTokenName:
		faults["name"] = fmt.Sprintf("Shorten the name to %d characters or fewer.", oin.MaxTokenName)
	}
	for _, may := range oin.TokenScopesFor(who.Role) { // in their order, each once
		if may.Scope == oin.ScopeRead || slices.Contains(n.Scopes, may.Scope) {
			t.Scopes = append(t.Scopes, may.Scope)
		}
	}
	for _, s := range n.Scopes {
		if !slices.Contains(t.Scopes, s) {
			faults["scope"] = "Choose from the list."
		}
	}
	if n.Days < 1 || n.Days > oin.MaxTokenDays {
		faults["days"] = fmt.Sprintf("Choose from 1 to %d days.", oin.MaxTokenDays)
	}
	t.Expires = t.Made.AddDate(0, 0, n.Days)
	return t, oin.CheckFields(faults)
}

func scopeList(scopes []oin.TokenScope) string {
	var all []string
	for _, s := range scopes {
		all = append(all, string(s))
	}
	return strings.Join(all, ", ")
}

var errNoToken = &oin.Problem{Code: oin.CodeNotFound, Text: "This token no longer works. It may have been revoked just now."}

// RevokeToken ends an API token that the person can see. It returns an [oin.Problem] with
// [oin.CodeNotFound] if there is none.
func (p *Portal) RevokeToken(ctx context.Context, who oin.Person, id oin.TokenID) error {
	if who.Token != nil {
		return errTokenMakesToken
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		name, err := tx.EndToken(ctx, who, id, "Revoked by "+who.Name, p.nowIn(tx))
		if err != nil {
			return replaceNotFound(err, errNoToken)
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditEndToken, Detail: name}, p.nowIn(tx))
	})
}

// TokenError is why a token doesn't work.
type TokenError string

func (e TokenError) Error() string { return string(e) }

// ByToken returns the person for whom a program acts with a token, and records its use. It
// returns a [TokenError] if the token doesn't work.
func (p *Portal) ByToken(ctx context.Context, text secret.Text) (oin.Person, error) {
	if !secret.IsToken(text) {
		return oin.Person{}, TokenError("This isn't a complete API token. It begins with oinm_ and ends with a checksum, which is wrong here: check that you copied all of it.")
	}
	u, err := p.db.TokenUser(ctx, tokenHash(text))
	now := p.now()
	switch {
	case errors.Is(err, postgres.ErrNotFound):
		return oin.Person{}, TokenError("There's no such API token. It may have ended long ago.")
	case err != nil:
		return oin.Person{}, err
	case u.Ended != nil:
		return oin.Person{}, TokenError("This API token was revoked on " + day(*u.Ended) + ": " + u.Why + ".")
	case !now.Before(u.Expires):
		return oin.Person{}, TokenError("This API token expired on " + day(u.Expires) + ".")
	case u.Suspended:
		return oin.Person{}, TokenError("The access of the person or org that this API token acts for is suspended.")
	case u.MadeAs.IsOINTeam() != u.Person.Role.IsOINTeam():
		return oin.Person{}, TokenError("The person whom this API token acts for has another role now.")
	case u.MadeAs.IsOINTeam() && now.Sub(u.SignedIn) > oin.TeamTokenSignIn:
		return oin.Person{}, TokenError("The person whom this API token acts for hasn't signed in for 30 days. It works again once they sign in.")
	}
	from := origin.Of(ctx).Address
	if since := now.Add(-oin.TokenUseEvery); u.Used == nil || !u.Used.After(since) {
		if err := p.db.TouchToken(ctx, u.ID, now, from, since); err != nil {
			return oin.Person{}, err
		}
	}
	who := u.Person
	who.Token, who.Recent, who.Name = &u.Token, true, u.ActsAs()
	return who, nil
}

func day(t time.Time) string { return t.Format("2 January 2006") }

func tokenHash(text secret.Text) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}

// WarnOfTokens writes a notice about each token that expires soon, to its person or, if they
// no longer sign in, to others of their org. It returns the number of tokens. It forgets old tokens, and keys of creations.
func (p *Portal) WarnOfTokens(ctx context.Context) (int, error) {
	const most = 1000 // an hour
	now, warned := p.now(), 0
	if _, err := p.db.ForgetTokens(ctx, now.Add(-oin.TokenKept), now.Add(-24*time.Hour)); err != nil {
		return 0, err
	}
	if err := p.db.ForgetOnce(ctx, now.Add(-onceKept)); err != nil {
		return 0, err
	}
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		soon, err := tx.TakeExpiring(ctx, now, now.Add(oin.TokenWarning), oin.ActiveSince(now), most)
		if err != nil {
			return err
		}
		var all postgres.News
		for _, t := range soon {
			news := mail.Event{Submission: oin.Submission{Org: t.Org}, Token: &t.Token}
			written, err := p.compose(oin.TeamSettings{}, oin.NoticeTokenExpires, string(t.ID), news, t.Readers)
			if err != nil {
				return err
			}
			all = all.And(written)
		}
		warned = len(soon)
		return tx.AddNews(ctx, all)
	})
	return warned, err
}
