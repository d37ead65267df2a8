package okta_test

import (
	"net/http"
	"testing"

	"oinmanager/internal/okta"
)

func TestALocalOrgListsItsConnectors(t *testing.T) {
	c, app := localOrg(t)
	all, err := c.Connectors(t.Context(), app.Issuer)
	if err != nil || len(all) == 0 || all[0].Key == "" || all[0].Version == "" || len(all[0].Actions) == 0 {
		t.Errorf("it lists %+v, %v", all, err)
	}
	other := client(okta.App{Issuer: app.Issuer, ClientID: app.ClientID, Secret: "wrong"})
	if all, err := other.Connectors(t.Context(), app.Issuer); err != nil || len(all) > 0 {
		t.Errorf("with a wrong secret it lists %+v, %v", all, err)
	}
	res, err := http.Get(app.Issuer + okta.ConnectorsPath)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusUnauthorized {
		t.Errorf("without a token it answers %s", res.Status)
	}
}

func TestAnOrgWithoutAListOfConnectorsIsNoError(t *testing.T) {
	c, app := org(t, http.NotFound)
	if all, err := c.Connectors(t.Context(), app.Issuer); err != nil || len(all) > 0 {
		t.Errorf("it lists %v, %v", all, err)
	}
	if all, err := c.Connectors(t.Context(), "https://elsewhere.example"); err != nil || len(all) > 0 {
		t.Errorf("an org without our app lists %v, %v", all, err)
	}
	c, app = org(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) })
	if _, err := c.Connectors(t.Context(), app.Issuer); err == nil {
		t.Error("one that does not answer is taken for one without a list")
	}
}
