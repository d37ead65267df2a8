package api

import "oinmanager/internal/api/wire"

// ExchangeToken gives a run of a CI an API token for the CI's own.
var ExchangeToken = operation("exchangeToken", "tokens", "Exchange a CI's token", func(c *Call, in struct {
	Body wire.TokenExchange
}) (wire.ExchangedToken, error) {
	made, text, err := c.Portal.ExchangeToken(c.ctx(), in.Body.SubjectToken)
	if err != nil {
		return wire.ExchangedToken{}, err
	}
	c.Header.Set("Cache-Control", "no-store")
	return exchanged(made, text), nil
})
