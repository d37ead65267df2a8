package orgs

import "net/http"

// Connector is a version of a connector in the org's Workflows Connector Builder
// environment. A real Okta org has no API that lists them. A local org has one, to try
// what depends on it.
type Connector struct {
	Key     string   `json:"key"`
	Version string   `json:"version"`
	Name    string   `json:"name"`
	Actions []string `json:"actions"`
}

// built is the suffix that Connector Builder adds to each connector's key.
const built = "_293ca73ef2a04fe48eaa3bb7876df2e6"

var (
	acmeConnectors = []Connector{
		{"acmedirectory" + built, "1.0.4", "Acme Directory", []string{"listUsers", "createUser", "deactivateUser"}},
		{"acmedirectory" + built, "1.1.0", "Acme Directory", []string{"listUsers", "createUser", "updateUser", "deactivateUser", "uploadPhoto"}},
		{"acmevisitorpass" + built, "1.0.4", "Acme Visitor Pass", []string{"listUsers", "createUser", "deactivateUser", "issuePass"}},
		{"acmedoorkeys" + built, "1.0.4", "Acme Door Keys", []string{"listUsers", "grantKey", "withdrawKey"}},
	}
	globexConnectors = []Connector{
		{"globexproof" + built, "1.0.4", "Globex Proof of Person", []string{"listUsers", "createUser", "deactivateUser", "startCheck"}},
	}
)

// connectors lists the org's connectors for apps that can manage integrations.
func (s *server) connectors(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.manages(w, r); ok {
		writeJSON(w, http.StatusOK, s.org.Connectors)
	}
}
