package okta_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/local/orgs"
	"oinmanager/internal/okta"
)

// org returns a client for a server with this handler, and its app there.
func org(t *testing.T, handler http.HandlerFunc) (*okta.Client, okta.App) {
	t.Helper()
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	app := okta.App{Issuer: s.URL, ClientID: "0oaproduct", Secret: "s3cret"}
	return client(app), app
}

// client returns a client for the org of that app only.
func client(app okta.App) *okta.Client {
	return okta.NewClient(okta.NewHTTP(okta.Domain.Loopback), func(_ context.Context, issuer string) (okta.App, error) {
		if issuer != app.Issuer {
			return okta.App{}, okta.ErrNoApp
		}
		return app, nil
	})
}

// localOrg returns a client for a local org with an app in it.
func localOrg(t *testing.T) (*okta.Client, okta.App) {
	t.Helper()
	var handler http.Handler
	c, app := org(t, func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) })
	var err error
	handler, err = orgs.New(app.Issuer, orgs.Acme, orgs.Options{
		Client: orgs.Client{ID: app.ClientID, Secret: string(app.Secret)}, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return c, app
}

func refused(t *testing.T, err error, status int, code string) {
	t.Helper()
	r, ok := errors.AsType[*okta.APIError](err)
	if !ok || r.Status != status || r.Code != code {
		t.Errorf("got %v, want a refusal with %d %s", err, status, code)
	}
}

func TestInstanceGetsTheScopesThatItWasGrantedAndNoOthers(t *testing.T) {
	c, app := localOrg(t)
	ctx := t.Context()
	made, err := c.Install(ctx, app.Issuer, "acme_directory", []string{"okta.users.read", "okta.groups.read"})
	if err != nil {
		t.Fatal(err)
	}
	i := okta.App{Issuer: app.Issuer, ClientID: made.ClientID, Secret: made.Secret}
	granted, err := c.Grant(ctx, i, []string{"okta.logs.read", "okta.users.read"})
	if err != nil || !slices.Equal(granted, []string{"okta.users.read"}) {
		t.Errorf("granted %v, %v", granted, err)
	}
	_, err = c.Grant(ctx, i, []string{"okta.logs.read"})
	refused(t, err, 400, "consent_required")
	_, err = c.Grant(ctx, i, []string{"custom"})
	refused(t, err, 400, "invalid_scope")
	_, err = c.Grant(ctx, i, nil)
	refused(t, err, 400, "invalid_scope")
	_, err = c.Grant(ctx, okta.App{Issuer: app.Issuer, ClientID: made.ClientID, Secret: "wrong"}, []string{"okta.users.read"})
	refused(t, err, 401, "invalid_client")

	if err := c.Remove(ctx, app.Issuer, made.ClientID); err != nil {
		t.Fatal(err)
	}
	if err := c.Remove(ctx, app.Issuer, made.ClientID); err != nil {
		t.Errorf("removing what is gone: %v", err)
	}
	_, err = c.Grant(ctx, i, []string{"okta.users.read"})
	refused(t, err, 401, "invalid_client")
}

func TestOnlyTheRegisteredAppInstallsAndRemoves(t *testing.T) {
	c, app := localOrg(t)
	ctx := t.Context()
	made, err := c.Install(ctx, app.Issuer, "acme_directory", []string{"okta.users.read"})
	if err != nil {
		t.Fatal(err)
	}
	for name, as := range map[string]okta.App{
		"an instance":    {Issuer: app.Issuer, ClientID: made.ClientID, Secret: made.Secret},
		"a wrong secret": {Issuer: app.Issuer, ClientID: app.ClientID, Secret: "wrong"},
		"someone else":   {Issuer: app.Issuer, ClientID: "0oaother", Secret: "s3cret"},
	} {
		other := client(as)
		if _, err := other.Install(ctx, app.Issuer, "acme_directory", []string{"okta.users.read"}); err == nil {
			t.Errorf("%s installs", name)
		}
		if err := other.Remove(ctx, app.Issuer, made.ClientID); err == nil {
			t.Errorf("%s removes", name)
		}
	}
	for _, bearer := range []string{"", "Bearer ", "Bearer nonsense", "Basic MG9hcHJvZHVjdDpzM2NyZXQ="} {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, app.Issuer+"/integrations/api/v1/api-services", strings.NewReader(`{"type":"x","grantedScopes":["okta.users.read"]}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", bearer)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != http.StatusUnauthorized {
			t.Errorf("with %q: %s", bearer, res.Status)
		}
	}
	_, err = c.Install(ctx, app.Issuer, "No Type", []string{"okta.users.read"})
	refused(t, err, 400, "E0000001")
	_, err = c.Install(ctx, app.Issuer, "acme", nil)
	refused(t, err, 400, "E0000001")
	_, err = c.Install(ctx, "https://elsewhere.example", "acme", nil)
	if !errors.Is(err, okta.ErrNoApp) {
		t.Errorf("an org without an app of ours: %v", err)
	}
}

func TestAnswersThatAreNotOktasAreNoAnswers(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"an error of its own": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) },
		"a page":              func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) },
		"no token":            func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) },
		"an endless answer": func(w http.ResponseWriter, _ *http.Request) {
			for range 1000 {
				if _, err := w.Write(make([]byte, 64<<10)); err != nil {
					return
				}
			}
		},
	} {
		c, app := org(t, answer)
		_, err := c.Grant(t.Context(), app, []string{"okta.users.read"})
		if r, ok := errors.AsType[*okta.APIError](err); err == nil || ok {
			t.Errorf("%s: %v %v", name, err, r)
		}
	}
	// A path that is not there is an answer, and credentials follow no redirect.
	c, app := org(t, http.NotFound)
	_, err := c.Grant(t.Context(), app, []string{"okta.users.read"})
	refused(t, err, 404, "")
	followed := false
	_, elsewhere := org(t, func(http.ResponseWriter, *http.Request) { followed = true })
	c, app = org(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.Issuer, http.StatusTemporaryRedirect)
	})
	_, err = c.Grant(t.Context(), app, []string{"okta.users.read"})
	refused(t, err, 307, "")
	if followed {
		t.Error("the credentials were sent on")
	}
}

func TestRefusalsAreBriefAndWholeText(t *testing.T) {
	c, app := org(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusBadRequest)
		_, _ = w.Write([]byte(`{"error":"invalid_scope","error_description":"` + strings.Repeat("a\\n", 5000) + `"}`))
	})
	_, err := c.Grant(t.Context(), app, []string{"okta.users.read"})
	r, ok := errors.AsType[*okta.APIError](err)
	if !ok || len(r.Description) > 310 || strings.Contains(r.Description, "\n") {
		t.Errorf("got %v", err)
	}
	if strings.Contains(err.Error(), string(app.Secret)) {
		t.Error("the error has the secret in it")
	}
}
