package portal

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// AskForToken begins the sign-in of a command line on a machine with that name. It returns what
// the command line shows, and the text by which it asks what became of it. It returns an
// [oin.Problem] with [oin.CodeUnavailable] if too many command lines wait.
func (p *Portal) AskForToken(ctx context.Context, machine string) (oin.Device, secret.Text, error) {
	text := secret.NewToken()
	var d oin.Device
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		now := p.nowIn(tx)
		d = oin.Device{Code: secret.NewCode(oin.DeviceLetters, oin.DeviceLength), Name: oin.DeviceName(machine), Address: origin.Of(ctx).Address, Made: now, Expires: now.Add(oin.DeviceLasts)}
		err := tx.AddDevice(ctx, tokenHash(text), d, oin.MaxDevices)
		if errors.Is(err, postgres.ErrConflict) {
			return &oin.Problem{Code: oin.CodeUnavailable, Text: "Too many command lines are waiting for a sign-in. Try again in a minute."}
		}
		return err
	})
	return d, text, err
}

var errNoDevice = &oin.Problem{Code: oin.CodeNotFound, Text: "No command line is waiting with this code. A code works once, for 10 minutes: run “oinmanager login” again."}

// Device returns the command line that shows a code. It returns an [oin.Problem] with
// [oin.CodeNotFound] if none waits with the code.
func (p *Portal) Device(ctx context.Context, code string) (oin.Device, error) {
	d, err := p.db.Device(ctx, code, p.now())
	return d, replaceNotFound(err, errNoDevice)
}

// AllowDevice lets the command line that shows a code have a token of the person, with
// [oin.DeviceScopes], or refuses it. It requires a recent sign-in. It returns an [oin.Problem]
// with [oin.CodeNotFound] if none waits with the code.
func (p *Portal) AllowDevice(ctx context.Context, who oin.Person, code string, allow bool) error {
	if who.Token != nil || who.Role.IsOINTeam() {
		return errTokenMakesToken
	}
	if !who.Recent {
		return oin.ErrSignInAgain
	}
	var scopes []oin.TokenScope
	if allow {
		for _, s := range oin.DeviceScopes() {
			scopes = append(scopes, s.Scope)
		}
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if allow {
			if err := roomForToken(ctx, tx, who, p); err != nil {
				return err
			}
		}
		return replaceNotFound(tx.DecideDevice(ctx, who, code, scopes, p.nowIn(tx)), errNoDevice)
	})
}

// roomForToken returns a problem if the person's org has as many tokens as it can have. It
// locks the org, which keeps the limit exact.
func roomForToken(ctx context.Context, tx *postgres.Tx, who oin.Person, p *Portal) error {
	if err := tx.LockOrg(ctx, who.Org.ID); err != nil {
		return err
	}
	live, err := tx.LiveTokens(ctx, who, p.nowIn(tx))
	if err == nil && live >= oin.MaxTokens {
		err = &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf("There are %d API tokens already, which is the limit. Revoke one first.", oin.MaxTokens)}
	}
	return err
}

// Problems of a command line that asks what became of its sign-in.
var (
	errDevicePending = &oin.Problem{Code: oin.CodePending, Text: "No one has confirmed the code yet. Ask again in 5 seconds."}
	errDeviceDenied  = &oin.Problem{Code: oin.CodeNotAllowed, Text: "The person in the browser denied the sign-in."}
)

// TokenOfDevice returns the token that a person gave a command line, once. It returns an
// [oin.Problem] with [oin.CodePending] while no one has decided.
func (p *Portal) TokenOfDevice(ctx context.Context, device secret.Text) (oin.Token, secret.Text, error) {
	text := secret.NewToken()
	var t oin.Token
	var refused error
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		now := p.nowIn(tx)
		d, err := tx.TakeDevice(ctx, tokenHash(device), now)
		switch {
		case err != nil:
			return replaceNotFound(err, errNoDevice)
		case d.Who.ID == "":
			return errDevicePending
		case d.Scopes == nil || d.Blocked: // it stays taken
			refused = errDeviceDenied
			return nil
		}
		if err := roomForToken(ctx, tx, d.Who, p); err != nil {
			return err
		}
		t = oin.Token{Name: d.Name, Scopes: d.Scopes, Maker: d.Who.ID, MadeBy: d.Who.Name, Made: now, Expires: now.AddDate(0, 0, oin.DeviceDays)}
		if t.ID, err = tx.AddToken(ctx, d.Who, t, tokenHash(text)); err != nil {
			return err
		}
		return tx.AddAudit(ctx, d.Who, oin.AuditRecord{Action: oin.AuditToken, Detail: t.Name + ": " + scopeList(t.Scopes)}, now)
	})
	if err == nil {
		err = refused
	}
	return t, text, err
}

// EndOwnToken ends the token with which a program makes the request, as “oinmanager logout”
// does. It returns an [oin.Problem] with [oin.CodeNotFound] if it has ended already.
func (p *Portal) EndOwnToken(ctx context.Context, who oin.Person) error {
	if who.Token == nil {
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "This ends the token of the request, which has none."}
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		name, err := tx.EndOwnToken(ctx, who.Org.ID, who.Token.ID, "Signed out by its program", p.nowIn(tx))
		if err != nil {
			return replaceNotFound(err, errNoToken)
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditEndToken, Detail: name}, p.nowIn(tx))
	})
}
