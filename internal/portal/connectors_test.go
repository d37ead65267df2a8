package portal_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/portal"
	"oinmanager/internal/secret"
)

const hex32 = "293ca73ef2a04fe48eaa3bb7876df2e6"

// export returns a flow export of one flow, with a card for each connector and version.
func export(uses ...string) []byte {
	var cards []string
	for _, u := range uses {
		cards = append(cards, fmt.Sprintf(`{"address":"root:channels:http:%s:read"}`, u))
	}
	return []byte(`{"type":"flopack","version":"1.5.0","data":{"flos":{"f":{"name":"Test","data":{"methods":[` + strings.Join(cards, ",") + `]}}}}}`)
}

// withSuite returns a draft of Ada's with a flow test suite.
func (w *world) withSuite(data []byte) oin.SubmissionID {
	w.Helper()
	id := w.draft()
	saved := w.save(w.ada, id, portal.Save{
		Edits:   []oin.FieldEdit{{Key: oin.ConnectorSupport, Value: oin.Value{Text: oin.On}}},
		Uploads: []portal.Upload{{Key: oin.TestSuite, Name: "tests.flopack", Data: data}},
	})
	if len(saved.Refused) > 0 {
		w.Fatal(saved.Refused)
	}
	return id
}

// register adds a connector to Acme's list, and returns the faults.
func (w *world) register(key, version string) map[string]string {
	w.Helper()
	return w.faults(w.portal.RegisterConnector(w.ctx(), w.ada, oin.RegisteredConnector{Key: key, Version: version}))
}

// listed returns a person's connectors as "key version source".
func (w *world) listed(who oin.Person) string {
	w.Helper()
	all, err := w.portal.Connectors(w.ctx(), who)
	w.ok(err)
	var lines []string
	for _, c := range all {
		lines = append(lines, c.Key+" "+c.Version+" "+string(c.Source))
	}
	return strings.Join(lines, ", ")
}

func TestOrgKeepsAListOfItsConnectors(t *testing.T) {
	w := newWorld(t)
	for _, c := range [][2]string{{"b", "1.0"}, {"a", "1.0.9"}, {" a ", "1.0.16"}} {
		if faults := w.register(c[0], c[1]); len(faults) > 0 {
			t.Errorf("%v: %v", c, faults)
		}
	}
	if faults := w.register("a", "1.0.9"); !strings.Contains(faults[string(oin.ConnectorVersion)], "is already listed") {
		t.Errorf("registered twice: %v", faults)
	}
	if faults := w.register("no key", "v1"); len(faults) != 2 {
		t.Errorf("bad key and version: %v", faults)
	}
	const want = "a 1.0.16 hand, a 1.0.9 hand, b 1.0 hand"
	if got := w.listed(w.abe); got != want {
		t.Errorf("Abe of the same org sees %q, want %q", got, want)
	}
	all, err := w.portal.Connectors(w.ctx(), w.ada)
	w.ok(err)
	w.ok(w.portal.RemoveConnector(w.ctx(), w.abe, all[1].ID))
	if got := w.listed(w.ada); got != "a 1.0.16 hand, b 1.0 hand" {
		t.Errorf("after the removal: %q", got)
	}
	w.refused(w.portal.RemoveConnector(w.ctx(), w.ada, all[1].ID), oin.CodeNotFound)
}

func TestAnotherOrgsConnectorsAreNeitherSeenNorChanged(t *testing.T) {
	w := newWorld(t)
	w.register("a", "1.0")
	if got := w.listed(w.gus); got != "" {
		t.Errorf("Globex sees %q", got)
	}
	all, err := w.portal.Connectors(w.ctx(), w.ada)
	w.ok(err)
	w.refused(w.portal.RemoveConnector(w.ctx(), w.gus, all[0].ID), oin.CodeNotFound)
	if err := w.portal.RegisterConnector(w.ctx(), w.gus, oin.RegisteredConnector{Key: "a", Version: "1.0"}); err != nil {
		t.Errorf("Globex cannot register what Acme has: %v", err)
	}
	id := w.withSuite(export("a_" + hex32 + ":1.0.0"))
	_, err = w.portal.RegisterSuite(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	if got := w.listed(w.ada); got != "a 1.0 hand" {
		t.Errorf("Acme's list has become %q", got)
	}
}

func TestConnectorsAreForISVsOnly(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme")
	w.act(w.ada, id, oin.ActionSubmit)
	for _, who := range []oin.Person{w.rae, w.max} {
		_, err := w.portal.Connectors(w.ctx(), who)
		w.refused(err, oin.CodeNotAllowed)
		err = w.portal.RegisterConnector(w.ctx(), who, oin.RegisteredConnector{Key: "a", Version: "1.0"})
		w.refused(err, oin.CodeNotAllowed)
		_, err = w.portal.RegisterSuite(w.ctx(), who, id)
		w.refused(err, oin.CodeNotAllowed)
		w.refused(w.portal.RemoveConnector(w.ctx(), who, "00000000-0000-4000-8000-000000000000"), oin.CodeNotAllowed)
	}
}

func TestSuitesOwnConnectorsAreRegistered(t *testing.T) {
	w := newWorld(t)
	w.register("a_"+hex32, "1.0.9")
	id := w.withSuite(export("a_"+hex32+":1.0.16", "a_"+hex32+":1.0.9", "b_"+hex32+":2.0", "okta:2.0.1",
		"a_"+hex32+":beta", "no key_"+hex32+":1.0", " b_"+hex32+":2.0"))
	n, err := w.portal.RegisterSuite(w.ctx(), w.abe, id)
	w.ok(err)
	want := fmt.Sprintf("a_%[1]s 1.0.16 suite, a_%[1]s 1.0.9 hand, b_%[1]s 2.0 suite", hex32)
	if got := w.listed(w.ada); n != 2 || got != want {
		t.Errorf("%d added, the list is %q, want %q", n, got, want)
	}
	if n, err := w.portal.RegisterSuite(w.ctx(), w.ada, id); n != 0 || err != nil {
		t.Errorf("once more: %d added, %v", n, err)
	}
	for _, nothing := range []oin.SubmissionID{w.draft(), w.withSuite(export("okta:2.0.1"))} {
		_, err = w.portal.RegisterSuite(w.ctx(), w.ada, nothing)
		w.refused(err, oin.CodeInvalid)
	}
}

func TestListOfConnectorsIsBoundedAlsoUnderRace(t *testing.T) {
	w := newWorld(t)
	var uses []string
	for i := range oin.MaxConnectors - 5 {
		uses = append(uses, fmt.Sprintf("a_%s:1.%d", hex32, i))
	}
	_, err := w.portal.RegisterSuite(w.ctx(), w.ada, w.withSuite(export(uses...)))
	w.ok(err)
	var group sync.WaitGroup
	errs := make([]error, 20)
	for i := range errs {
		group.Go(func() {
			errs[i] = w.portal.RegisterConnector(w.ctx(), w.ada, oin.RegisteredConnector{Key: "b", Version: fmt.Sprintf("1.%d", i)})
		})
	}
	group.Wait()
	refused := 0
	for _, err := range errs {
		if oin.CodeOf(err) == oin.CodeLimitReached && strings.Contains(err.Error(), "Remove some") {
			refused++
		} else if err != nil {
			t.Error(err)
		}
	}
	all, err := w.portal.Connectors(w.ctx(), w.ada)
	w.ok(err)
	if refused != 15 || len(all) != oin.MaxConnectors {
		t.Errorf("%d refused, %d on the list; want 15 and %d", refused, len(all), oin.MaxConnectors)
	}
	// One that is registered already needs no room. Of two new ones, neither is added.
	if faults := w.register("a_"+hex32, "1.0"); faults[string(oin.ConnectorVersion)] == "" {
		t.Error("a known one is not told from a new one")
	}
	w.ok(w.portal.RemoveConnector(w.ctx(), w.ada, all[0].ID))
	_, err = w.portal.RegisterSuite(w.ctx(), w.ada, w.withSuite(export("c_"+hex32+":1.0", "c_"+hex32+":2.0")))
	w.refused(err, oin.CodeLimitReached)
	if got := w.listed(w.ada); strings.Contains(got, "c_") {
		t.Error("a part of the suite was registered")
	}
}

// serving is an org that serves connectors.
type serving []okta.Connector

func (s serving) Connectors(context.Context, string) ([]okta.Connector, error) { return s, nil }

func TestWhatTheOrgServesIsListedBesideWhatItHasRegistered(t *testing.T) {
	w := newWorld(t)
	keys, err := secret.NewKeys()
	w.ok(err)
	box, err := secret.NewBox(keys)
	w.ok(err)
	w.portal = portal.New(w.db, box, portal.Settings{Now: func() time.Time { return w.clock }, Served: serving{
		{Key: "a_" + hex32, Version: "1.0", Name: "A", Actions: []string{"read", "write"}}, {Key: "b", Version: "2.0", Actions: []string{"read"}}}})
	w.register("a_"+hex32, "1.0")
	w.register("c", "1.0")
	if got, want := w.listed(w.ada), "a_"+hex32+" 1.0 hand, b 2.0 org, c 1.0 hand"; got != want {
		t.Errorf("listed are %s, want %s", got, want)
	}

	// The suite is compared with the known actions, also for reviewers.
	id := w.withSuite(export("a_" + hex32 + ":1.0"))
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.Connector, Value: oin.Value{Text: "a_" + hex32}}, {Key: oin.ConnectorVersion, Value: oin.Value{Text: "1.0"}}}})
	suite, err := w.portal.Suite(w.ctx(), w.ada, id)
	w.ok(err)
	if got := strings.Join(suite.Actions, " "); got != "read write" {
		t.Errorf("known are the actions %q", got)
	}
}

func TestActionsAreAddedToAConnectorThatIsRegistered(t *testing.T) {
	w := newWorld(t)
	w.register("a", "1.0")
	again := oin.RegisteredConnector{Key: "a", Version: "1.0", Name: "A", Actions: []string{"read", "write"}}
	w.ok(w.portal.RegisterConnector(w.ctx(), w.ada, again))
	all, err := w.portal.Connectors(w.ctx(), w.ada)
	w.ok(err)
	if len(all) != 1 || all[0].Name != "A" || strings.Join(all[0].Actions, " ") != "read write" {
		t.Errorf("listed are %+v", all)
	}
	if faults := w.faults(w.portal.RegisterConnector(w.ctx(), w.ada, again)); faults[string(oin.ConnectorVersion)] == "" {
		t.Errorf("the same once more: %v", faults)
	}
}
