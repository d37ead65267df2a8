package portal_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestCatalogListsWhatIsPublishedAfterEachChange(t *testing.T) {
	w := newWorld(t)
	edition := int64(0)
	shows := func(when string, want ...oin.SubmissionID) {
		t.Helper()
		items, _, err := w.portal.Catalog(w.ctx(), oin.CatalogFilter{}, noPlace)
		w.ok(err)
		var got []oin.SubmissionID
		for _, i := range items {
			v := w.version(i.ID)
			if is := (oin.CatalogItem{
				ID: v.ID, Slug: v.Slug, Version: v.Version, Name: v.Submitted.Name(), Icon: v.Submitted.File(oin.AppIcon).SHA256,
				Description: v.Submitted.Text(oin.AppDescription), Types: v.Submitted.Types(), Published: *v.Published,
			}); !reflect.DeepEqual(i, is) {
				t.Errorf("%s, the catalog lists\n%+v, which is\n%+v", when, i, is)
			}
			got = append(got, i.ID)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s, the catalog lists %v, want %v", when, got, want)
		}
		published, now, err := w.portal.CatalogState(w.ctx())
		w.ok(err)
		if published != len(want) || now == edition {
			t.Errorf("%s, the catalog has %d integrations in edition %d; want %d in another edition than %d", when, published, now, len(want), edition)
		}
		edition = now
	}

	shows("at first")
	first := w.published("Acme Directory")
	shows("after a publication", first)
	w.minutes(1)
	other := w.published("Acme Vault")
	shows("after another one", other, first)
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.setText(second, oin.AppDescription, "What it does now, and did not before.")
	w.act(w.ada, second, oin.ActionSubmit)
	w.minutes(1)
	w.act(w.rae, second, oin.ActionPass)
	shows("after an update", second, other)
	w.act(w.max, other, oin.ActionRemove)
	shows("after a removal", second)

	// Feeds tell of a removal for 90 days, and those of the integration are gone then.
	slug := w.version(other).Slug
	news, err := w.portal.CatalogNews(w.ctx())
	w.ok(err)
	if len(news) != 2 || !news[1].Removed || news[1].Slug != slug || news[1].Name != "Acme Vault" || !news[1].At.Equal(w.clock) || news[0].Version != 2 || len(news[0].Notes) != 1 || len(news[0].Scopes) > 0 {
		t.Errorf("new are %+v", news)
	}
	name, news, err := w.portal.EntryNews(w.ctx(), slug)
	if w.ok(err); name != "Acme Vault" || len(news) != 1 || !strings.HasPrefix(news[0].Text(), "Acme Vault was removed from the OIN on ") {
		t.Errorf("the feed of %s has %+v", name, news)
	}
	w.clock = w.clock.Add(oin.RemovalShown + time.Minute)
	if news, err = w.portal.CatalogNews(w.ctx()); err != nil || len(news) != 1 {
		t.Errorf("after 90 days, new are %+v: %v", news, err)
	}
	_, _, err = w.portal.EntryNews(w.ctx(), slug)
	w.refused(err, oin.CodeGone)
	if l, err := w.portal.CatalogListing(w.ctx(), slug); err != nil || l.Removal == nil {
		t.Errorf("after 90 days, its badge is of %+v: %v", l, err)
	}
}

func TestCatalogGoesOnWhereItsPageEnds(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"One", "Two", "Three", "Four", "Five"} {
		w.minutes(1)
		w.published(name)
	}
	var got []string
	place := noPlace
	for {
		items, next, err := w.db.Catalog(w.ctx(), oin.CatalogFilter{}, place, 2)
		w.ok(err)
		for _, i := range items {
			got = append(got, i.Name)
		}
		if place = next; place == noPlace {
			break
		}
	}
	if want := []string{"Five", "Four", "Three", "Two", "One"}; !reflect.DeepEqual(got, want) {
		t.Errorf("the pages list %q, want %q", got, want)
	}
}

func TestCatalogSearchListsTheBestMatchesFirst(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Vault", "Vault Sync", "Acme Vault", "Vaulting", "Lamps", "The Vaults"} {
		w.minutes(1)
		if name != "Lamps" {
			w.published(name)
			continue
		}
		id := w.complete(name)
		w.setText(id, oin.AppDescription, "What it does with a vault.")
		w.act(w.ada, id, oin.ActionSubmit)
		w.act(w.rae, id, oin.ActionPass)
		w.act(w.rae, id, oin.ActionPass)
	}
	want := []string{"Vault", "Vaulting", "Vault Sync", "The Vaults", "Acme Vault", "Lamps"}
	for _, limit := range []int{1, 2, 50} {
		var got []string
		place := noPlace
		for {
			items, next, err := w.db.Catalog(w.ctx(), oin.CatalogFilter{Text: "VAULT"}, place, limit)
			w.ok(err)
			for _, i := range items {
				got = append(got, i.Name)
			}
			if place = next; place == noPlace {
				break
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("pages of %d list %q, want %q", limit, got, want)
		}
	}
}

func TestMistypedWordIsNotTakenForOneThatHasLeftTheCatalog(t *testing.T) {
	w := newWorld(t)
	w.published("Slack Notes")
	w.act(w.max, w.published("Slask Notes"), oin.ActionRemove)
	near, err := w.portal.CatalogNear(w.ctx(), oin.CatalogFilter{Text: "slaskk"})
	w.ok(err)
	if len(near) != 1 || near[0].Name != "Slack Notes" {
		t.Errorf("it is closest to %+v", near)
	}
}

func TestScopesThatAVersionAddsAreNews(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	slug := w.version(id).Slug
	publish := func(scopes ...string) oin.CatalogChange {
		t.Helper()
		w.minutes(1)
		id = w.act(w.ada, id, oin.ActionUpdate)
		var save portal.Save
		for key, value := range oin.ExampleAnswers(oin.APISupport) {
			if tab := oin.TabOf(key); tab != nil && tab.Switch == oin.APISupport && value.File == nil && value.Secret == nil {
				save.Edits = append(save.Edits, oin.FieldEdit{Key: key, Value: value})
			}
		}
		items := []oin.Item{}
		for _, scope := range scopes {
			items = append(items, oin.Item{Value: scope, Note: "Shows who works where."})
		}
		save.Edits = append(save.Edits,
			oin.FieldEdit{Key: oin.APISupport, Value: oin.Value{Text: oin.On}}, oin.FieldEdit{Key: oin.APIScopes, Value: oin.Value{Items: items}},
			oin.FieldEdit{Key: oin.ReleaseNotes, Value: oin.Value{Items: []oin.Item{{Type: "added", Value: "More."}}}})
		w.save(w.ada, id, save)
		w.act(w.ada, id, oin.ActionSubmit)
		w.act(w.rae, id, oin.ActionPass)
		w.act(w.rae, id, oin.ActionPass)
		_, news, err := w.portal.EntryNews(w.ctx(), slug)
		w.ok(err)
		return news[0]
	}
	if got := publish("okta.users.read").Text(); got != "Added: More.\nScopes added: okta.users.read" {
		t.Errorf("new is %q", got)
	}
	if got := publish("okta.users.read", "okta.groups.read").Scopes; !reflect.DeepEqual(got, []string{"okta.groups.read"}) {
		t.Errorf("the next version adds %v", got)
	}
	if got := publish("okta.groups.read").Scopes; len(got) > 0 {
		t.Errorf("a version that drops a scope adds %v", got)
	}
}
