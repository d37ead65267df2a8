package api

import (
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
)

// StartLogin begins the sign-in of a command line.
var StartLogin = operation("startLogin", "tokens", "Begin the sign-in of a command line", func(c *Call, in struct {
	Body wire.Login
}) (wire.LoginCode, error) {
	d, device, err := c.Portal.AskForToken(c.ctx(), in.Body.Machine)
	if err != nil {
		return wire.LoginCode{}, err
	}
	c.Header.Set("Cache-Control", "no-store")
	return wire.LoginCode{
		DeviceCode: string(device), UserCode: oin.ShownDeviceCode(d.Code), VerificationURI: c.Site + paths.Device, VerificationURIComplete: c.Site + paths.DeviceWith(d.Code),
		ExpiresIn: int(oin.DeviceLasts.Seconds()), Interval: int(oin.DevicePolls.Seconds()),
	}, nil
})

// FinishLogin returns the token that a person has given a command line.
var FinishLogin = operation("finishLogin", "tokens", "Get the token of a command line", func(c *Call, in struct {
	Body wire.LoginPoll
}) (wire.ExchangedToken, error) {
	t, text, err := c.Portal.TokenOfDevice(c.ctx(), secret.Text(in.Body.DeviceCode))
	if err != nil {
		return wire.ExchangedToken{}, err
	}
	c.Header.Set("Cache-Control", "no-store")
	return exchanged(t, text), nil
})

// EndToken ends the token of the request.
var EndToken = operation("endToken", "tokens", "End the token of the request", func(c *Call, _ struct{}) (nothing, error) {
	return nothing{}, c.Portal.EndOwnToken(c.ctx(), c.Who)
})

// exchanged returns a new token as programs get it.
func exchanged(t oin.Token, text secret.Text) wire.ExchangedToken {
	var scopes []string
	for _, s := range t.Scopes {
		scopes = append(scopes, string(s))
	}
	return wire.ExchangedToken{
		AccessToken: string(text), IssuedTokenType: "urn:ietf:params:oauth:token-type:access_token", TokenType: "Bearer",
		ExpiresIn: int(t.Expires.Sub(t.Made).Seconds()), Scope: strings.Join(scopes, " "),
	}
}
