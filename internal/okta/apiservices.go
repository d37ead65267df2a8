package okta

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/secret"
)

// App is an app at an org, and its credentials.
type App struct {
	Issuer   string
	ClientID string
	Secret   secret.Text
}

// ManageIntegrations is the scope required by Okta's API to install and remove API
// service integrations.
const ManageIntegrations = "okta.oauthIntegrations.manage"

// APIError is an error response from an org.
type APIError struct {
	Status      int    // HTTP
	Code        string // such as invalid_client or E0000006; empty if the response has none
	Description string // the org's text
}

func (r *APIError) Error() string {
	return strings.TrimSpace(fmt.Sprintf("the org answers %d %s %s", r.Status, r.Code, r.Description))
}

// ErrNoApp is returned if this product has no app at the org.
var ErrNoApp = errors.New("there is no app of ours at this org")

// Client manages test instances of API service integrations by Okta's API for them
// (/integrations/api/v1/api-services). An error other than [APIError] and [ErrNoApp]
// means that the org doesn't respond, or not as Okta does.
type Client struct {
	http *http.Client
	app  func(ctx context.Context, issuer string) (App, error)
}

// NewClient returns a client. app returns the product's own app at an org, or
// [ErrNoApp]. The HTTP client must come from [NewHTTP].
func NewClient(client *http.Client, app func(ctx context.Context, issuer string) (App, error)) *Client {
	return &Client{app: app, http: client}
}

// Installed is an instance that was just created. The org returns the secret only once.
type Installed struct {
	ClientID string      `json:"id"`
	Secret   secret.Text `json:"clientSecret"`
}

// Install creates an instance of an API service integration with all of the scopes.
func (c *Client) Install(ctx context.Context, issuer, kind string, scopes []string) (Installed, error) {
	var made Installed
	at, token, err := c.managementToken(ctx, issuer)
	if err != nil {
		return made, fmt.Errorf("install instance: %w", err)
	}
	body, err := json.Marshal(map[string]any{"type": kind, "grantedScopes": scopes})
	if err != nil {
		return made, fmt.Errorf("install instance: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, at+"/integrations/api/v1/api-services", bytes.NewReader(body))
	if err != nil {
		return made, fmt.Errorf("install instance: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+string(token))
	if err := c.do(req, &made); err != nil {
		return made, fmt.Errorf("install instance: %w", err)
	}
	if made.ClientID == "" || made.Secret == "" || len(made.ClientID) > 100 || len(made.Secret) > 1000 {
		return made, errors.New("install instance: the answer has no client ID and secret")
	}
	return made, nil
}

// Remove removes an instance. It returns no error if the instance is already gone.
func (c *Client) Remove(ctx context.Context, issuer, clientID string) error {
	at, token, err := c.managementToken(ctx, issuer)
	if err != nil {
		return fmt.Errorf("remove instance: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, at+"/integrations/api/v1/api-services/"+url.PathEscape(clientID), nil)
	if err != nil {
		return fmt.Errorf("remove instance: %w", err)
	}
	req.Header.Set("Authorization", "Bearer "+string(token))
	err = c.do(req, nil)
	// E0000007 is Okta's “Resource not found”. A 404 without it isn't from Okta.
	if refused, ok := errors.AsType[*APIError](err); ok && refused.Code == "E0000007" {
		return nil
	}
	if err != nil {
		return fmt.Errorf("remove instance: %w", err)
	}
	return nil
}

// Grant requests a token with the scopes (RFC 6749, section 4.4), and returns which of
// them were granted. It discards the token.
func (c *Client) Grant(ctx context.Context, app App, scopes []string) ([]string, error) {
	_, granted, err := c.token(ctx, app, scopes)
	return granted, err
}

// managementToken returns a token for installing and removing instances, and the issuer
// of the org that accepts it.
func (c *Client) managementToken(ctx context.Context, issuer string) (at string, token secret.Text, err error) {
	app, err := c.app(ctx, issuer)
	if err != nil {
		return "", "", err
	}
	token, _, err = c.token(ctx, app, []string{ManageIntegrations})
	return app.Issuer, token, err
}

func (c *Client) token(ctx context.Context, app App, scopes []string) (secret.Text, []string, error) {
	form := url.Values{"grant_type": {"client_credentials"}, "scope": {strings.Join(scopes, " ")}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, app.Issuer+"/oauth2/v1/token", strings.NewReader(form.Encode()))
	if err != nil {
		return "", nil, fmt.Errorf("ask for a token: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth(url.QueryEscape(app.ClientID), url.QueryEscape(string(app.Secret))) // RFC 6749, section 2.3.1
	var answer struct {
		Token secret.Text `json:"access_token"`
		Scope string      `json:"scope"`
	}
	if err := c.do(req, &answer); err != nil {
		return "", nil, fmt.Errorf("ask for a token: %w", err)
	}
	if answer.Token == "" {
		return "", nil, errors.New("ask for a token: the answer has none")
	}
	if answer.Scope == "" { // RFC 6749, section 5.1: left out if all were granted
		return answer.Token, scopes, nil
	}
	return answer.Token, strings.Fields(answer.Scope), nil
}

// do sends a request and decodes the JSON response into into, which can be nil.
func (c *Client) do(req *http.Request, into any) error {
	req.Header.Set("Accept", "application/json")
	res, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	switch {
	case res.StatusCode >= 500:
		return fmt.Errorf("responded %s", res.Status)
	case res.StatusCode >= 300:
		return refusal(res.StatusCode, raw)
	case into == nil:
		return nil
	}
	// The decoder's error could quote the response, and with it a secret.
	if err := json.Unmarshal(raw, into); err != nil {
		return errors.New("response isn't Okta's JSON")
	}
	return nil
}

// refusal parses an error in either of Okta's formats: OAuth's, and its own.
func refusal(status int, raw []byte) *APIError {
	var said struct {
		OAuthCode        string `json:"error"`
		OAuthDescription string `json:"error_description"`
		Code             string `json:"errorCode"`
		Summary          string `json:"errorSummary"`
	}
	_ = json.Unmarshal(raw, &said) // a response of another kind has no code
	r := &APIError{Status: status, Code: said.OAuthCode, Description: said.OAuthDescription}
	if r.Code == "" {
		r.Code, r.Description = said.Code, said.Summary
	}
	r.Code, r.Description = brief(r.Code, 60), brief(r.Description, 300)
	return r
}

// brief returns the beginning of a text, on one line.
func brief(s string, most int) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	if utf8.RuneCountInString(s) > most {
		s = string([]rune(s)[:most]) + "…"
	}
	return s
}
