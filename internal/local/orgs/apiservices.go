package orgs

import (
	"cmp"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
)

// API service integrations work as at Okta: an app of the org with the scope
// okta.oauthIntegrations.manage installs one (/integrations/api/v1/api-services) and
// gets its client secret once. The instance then requests tokens by the client
// credentials grant, and gets the scopes that it was granted.
//
// A local org differs in three ways. It lets the registered relying party manage
// integrations by client credentials with its client secret, for which Okta requires a
// private key and an admin role. It installs integrations of any type, not only those
// in the catalog. And it forgets them all when it stops.

const manageIntegrations = "okta.oauthIntegrations.manage"

// instance is an installed API service integration.
type instance struct {
	ID        string            `json:"id"` // the client ID
	Type      string            `json:"type"`
	Name      string            `json:"name"`
	Scopes    []string          `json:"grantedScopes"`
	CreatedAt time.Time         `json:"createdAt"`
	CreatedBy string            `json:"createdBy"`
	Secret    string            `json:"clientSecret,omitempty"` // in the response to its creation only
	Links     map[string]linked `json:"_links"`
}

type linked struct {
	Href string `json:"href"`
}

// token authenticates the client first, then handles the client credentials grant (RFC
// 6749, section 4.4), and leaves every other grant to the provider. Codes and messages
// are Okta's.
func (s *server) token(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
		if err := r.ParseForm(); err != nil {
			oauthError(w, http.StatusBadRequest, "invalid_request", "The request could not be read.")
			return
		}
		id, secret, ok := r.BasicAuth()
		inBody := r.PostForm.Get("client_id") + r.PostForm.Get("client_secret")
		switch {
		case ok && inBody != "":
			oauthError(w, http.StatusBadRequest, "invalid_request", "Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.")
			return
		case ok:
			id, secret = unescape(id), unescape(secret)
		default:
			id, secret = r.PostForm.Get("client_id"), r.PostForm.Get("client_secret")
		}
		known, granted := s.store.credentials(id, secret)
		switch {
		case known == unknownClient:
			oktaError(w, http.StatusUnauthorized, "invalid_client", "Invalid value for 'client_id' parameter.")
			return
		case known == wrongSecret:
			oauthError(w, http.StatusUnauthorized, "invalid_client", "The client secret supplied for a confidential client is invalid.")
			return
		case r.PostForm.Get("grant_type") == "authorization_code" && !s.store.hasCode(r.PostForm.Get("code")):
			oauthError(w, http.StatusBadRequest, "invalid_grant", "The authorization code is invalid or has expired.")
			return
		case r.PostForm.Get("grant_type") != "client_credentials":
			next.ServeHTTP(w, r)
			return
		}
		wanted := strings.Fields(r.PostForm.Get("scope"))
		switch {
		case len(wanted) == 0:
			oauthError(w, http.StatusBadRequest, "invalid_scope", "The authorization server resource does not have any configured default scopes, 'scope' must be provided.")
			return
		case slices.ContainsFunc(wanted, func(scope string) bool { return !strings.HasPrefix(scope, "okta.") }):
			oauthError(w, http.StatusBadRequest, "invalid_scope", "Custom scopes are not allowed for this request.")
			return
		}
		given := slices.DeleteFunc(wanted, func(scope string) bool { return !slices.Contains(granted, scope) })
		if len(given) == 0 {
			oauthError(w, http.StatusBadRequest, "consent_required", "You are not allowed any of the requested scopes.")
			return
		}
		writeJSON(w, http.StatusOK, map[string]any{
			"token_type": "Bearer", "expires_in": int(tokenLasts / time.Second),
			"access_token": s.store.giveToken(id, given), "scope": strings.Join(given, " "),
		})
	})
}

// unescape decodes credentials in a header as RFC 6749, section 2.3.1, requires. Those
// that were sent without encoding stay as they are.
func unescape(s string) string {
	if plain, err := url.QueryUnescape(s); err == nil {
		return plain
	}
	return s
}

// manages reports whether a request comes from an app that can manage integrations, and
// responds with an error otherwise.
func (s *server) manages(w http.ResponseWriter, r *http.Request) (string, bool) {
	bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	t, known := s.store.accessToken(bearer)
	switch {
	case !ok || !known:
		oktaError(w, http.StatusUnauthorized, "E0000011", "Invalid token provided")
		return "", false
	case !slices.Contains(t.scopes, manageIntegrations):
		oktaError(w, http.StatusForbidden, "E0000006", "You do not have permission to perform the requested action")
		return "", false
	default:
		return t.sub, true
	}
}

var typeForm = regexp.MustCompile(`^[a-z0-9][a-z0-9_]{0,99}$`)

func (s *server) installInstance(w http.ResponseWriter, r *http.Request) {
	by, ok := s.manages(w, r)
	if !ok {
		return
	}
	var asked struct {
		Type   string   `json:"type"`
		Scopes []string `json:"grantedScopes"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 64<<10)).Decode(&asked); err != nil {
		oktaError(w, http.StatusBadRequest, "E0000003", "The request body was not well-formed.")
		return
	}
	unknown := slices.IndexFunc(asked.Scopes, func(scope string) bool { return !strings.HasPrefix(scope, "okta.") })
	switch {
	case !typeForm.MatchString(asked.Type):
		oktaError(w, http.StatusBadRequest, "E0000001", "Api validation failed: type")
		return
	case len(asked.Scopes) == 0 || unknown >= 0:
		oktaError(w, http.StatusBadRequest, "E0000001", "Api validation failed: grantedScopes")
		return
	}
	made, ok := s.store.install(instance{
		ID: "0oa" + rand.Text()[:17], Secret: rand.Text() + rand.Text()[:14], Type: asked.Type, Name: strings.ReplaceAll(asked.Type, "_", " "),
		Scopes: asked.Scopes, CreatedAt: s.options.Now().UTC(), CreatedBy: by,
	})
	if !ok {
		oktaError(w, http.StatusBadRequest, "E0000001", "Api validation failed: this local org has too many integrations")
		return
	}
	writeJSON(w, http.StatusCreated, s.link(made))
}

// link adds an instance's own URL to it.
func (s *server) link(i instance) instance {
	i.Links = map[string]linked{"self": {s.issuer + "/integrations/api/v1/api-services/" + i.ID}}
	return i
}

func (s *server) listInstances(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.manages(w, r); !ok {
		return
	}
	all := []instance{}
	for _, i := range s.store.installed() {
		i.Secret = ""
		all = append(all, s.link(i))
	}
	writeJSON(w, http.StatusOK, all)
}

func (s *server) removeInstance(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.manages(w, r); !ok {
		return
	}
	id := chi.URLParam(r, "id")
	if !s.store.uninstall(id) {
		oktaError(w, http.StatusNotFound, "E0000007", "Not found: Resource not found: "+id+" (ApiServiceIntegrationInstance)")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// oauthError writes an error in the format of RFC 6749, section 5.2.
func oauthError(w http.ResponseWriter, status int, code, description string) {
	writeJSON(w, status, map[string]string{"error": code, "error_description": description})
}

// oktaError writes an error in the format of Okta's own APIs.
func oktaError(w http.ResponseWriter, status int, code, summary string) {
	writeJSON(w, status, map[string]any{
		"errorCode": code, "errorSummary": summary, "errorLink": code, "errorId": "oae" + rand.Text()[:20], "errorCauses": []any{},
	})
}

// standing is the result of checking a client ID and a secret.
type standing int

const (
	unknownClient standing = iota
	wrongSecret
	authenticated
)

// credentials checks a client ID and secret, and returns the scopes granted to the
// client.
func (s *store) credentials(id, secret string) (standing, []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	want, granted := s.instances[id].Secret, s.instances[id].Scopes
	if id == s.client.ID {
		want, granted = s.secret, []string{manageIntegrations}
	}
	switch {
	case want == "":
		return unknownClient, nil
	case subtle.ConstantTimeCompare([]byte(secret), []byte(want)) != 1:
		return wrongSecret, nil
	default:
		return authenticated, granted
	}
}

func (s *store) giveToken(id string, scopes []string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	plain := rand.Text()
	s.tokens[plain] = token{sub: id, scopes: scopes, until: s.now().Add(tokenLasts)}
	return plain
}

func (s *store) accessToken(plain string) (token, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	t, ok := s.tokens[plain]
	return t, ok
}

func (s *store) install(i instance) (instance, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.instances) >= maxKept {
		return instance{}, false
	}
	s.instances[i.ID] = i
	return i, true
}

// installed returns all instances, the oldest first.
func (s *store) installed() []instance {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []instance
	for _, i := range s.instances {
		all = append(all, i)
	}
	slices.SortFunc(all, func(a, b instance) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), strings.Compare(a.ID, b.ID))
	})
	return all
}

func (s *store) uninstall(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.instances[id]
	delete(s.instances, id)
	return ok
}
