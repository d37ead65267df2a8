package portal_test

import (
	"fmt"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// tested returns the versions of a connector that a suite uses, as a person sees them.
func (w *world) tested(who oin.Person, id oin.SubmissionID) string {
	w.Helper()
	s, err := w.portal.Suite(w.ctx(), who, id)
	w.ok(err)
	if s.Contents == nil {
		return ""
	}
	var all []string
	for _, c := range s.Contents.Connectors {
		all = append(all, c.Key+" "+c.Version)
	}
	return strings.Join(all, ", ")
}

func TestSuiteIsReadAsItStandsAndByReviewersAsSubmitted(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme")
	_, err := w.portal.Suite(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.Suite(w.ctx(), w.rae, id)
	w.refused(err, oin.CodeNotFound)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Test more."})
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.TestSuite, Name: "new.flopack", Data: export("acme:2.0.0")}}})
	for who, want := range map[oin.Person]string{w.ada: "acme 2.0.0", w.abe: "acme 2.0.0", w.rae: "acme 1.0.4", w.max: "acme 1.0.4"} {
		if got := w.tested(who, id); got != want {
			t.Errorf("%s reads %q, want %q", who.Name, got, want)
		}
	}
}

func TestSubmissionWithoutASuiteSaysSo(t *testing.T) {
	w := newWorld(t)
	s, err := w.portal.Suite(w.ctx(), w.ada, w.draft())
	w.ok(err)
	if s.File != nil || s.Contents != nil || s.Fault != "" {
		t.Errorf("%+v", s)
	}
}

func TestSuiteThatCannotBeReadAnyMoreSaysWhy(t *testing.T) {
	w := newWorld(t)
	id := w.withSuite(export("acme:1.0.4"))
	// As if a later release rejected what an earlier one accepted.
	if _, err := w.db.Pool().Exec(w.ctx(), `update blobs set bytes = $1`, []byte("[]")); err != nil {
		t.Fatal(err)
	}
	s, err := w.portal.Suite(w.ctx(), w.ada, id)
	w.ok(err)
	if s.File == nil || s.Contents != nil || !strings.Contains(s.Fault, "isn't a flow export") {
		t.Errorf("%+v", s)
	}
}

func TestSuitesSecretsAreNeverShown(t *testing.T) {
	w := newWorld(t)
	const token = "Bearer a1b2c3d4e5f6a1b2c3d4e5f6"
	id := w.withSuite([]byte(strings.Replace(string(export("acme:1.0.4")), `"Test"`, `"Test `+token+`"`, 1)))
	s, err := w.portal.Suite(w.ctx(), w.ada, id)
	w.ok(err)
	if len(s.Contents.Secrets) != 1 || strings.Contains(fmt.Sprintf("%+v", s.Contents), token) {
		t.Errorf("%+v", s.Contents)
	}
}
