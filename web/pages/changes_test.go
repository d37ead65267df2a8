package pages_test

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// edited returns the full answers with a change of each kind.
func edited() oin.Answers {
	a := maps.Clone(full())
	a[oin.AppName] = text("Acme People Directory")
	a[oin.AppWebsite] = text("https://www.acme.example.com/people")
	a[oin.ExistsInOIN] = text(oin.Yes)
	a[oin.ExistingName] = text("Acme Directory")
	a[oin.UseCases] = items("Lifecycle Management", "Directory and HR Sync", "Zero Trust")
	a[oin.AppDescription] = text("Acme Directory keeps all people, teams and places of a company in one list.\n\n" +
		"With Okta, joiners appear in it on their first day and leavers are gone within one minute, without anyone copying rows between two systems.")
	a[oin.AppIcon] = oin.Value{File: &oin.File{SHA256: "9e9e9e9e9e9e9e9e9e9e9e9e", Name: "people.png", MediaType: "image/png", Size: 9_230, Width: 244, Height: 244}}
	a[oin.SupportContacts] = oin.Value{Items: []oin.Item{
		{Type: "email", Value: "directory@acme.example.com"}, {Type: "url", Value: "https://help.acme.example.com"}, {Type: "phone", Value: "+1 415 555 0100"}}}
	a[oin.TestPassword] = oin.Value{Secret: &oin.Secret{ID: "s2"}}
	a[oin.TestInstructions] = text("Turn on Sync under Settings first.")
	a[oin.ConnectorVersion] = text("1.1.0")
	a[oin.TestSuite] = oin.Value{File: &oin.File{SHA256: "88bb88bb88bb88bb", Name: "acme-tests-2.flopack", MediaType: "application/json", Size: 491_020}}
	a[oin.APIScopes] = oin.Value{Items: []oin.Item{
		{Value: "okta.users.read", Note: "To match people by their email address and their staff number."}, {Value: "okta.groups.manage", Note: "To put people into the group of their site."}, {Value: "okta.logs.read", Note: "To show who was added when."}}}
	return a
}

func suiteChange() *flopack.Comparison {
	cards := func(version string, methods ...string) []flopack.Card {
		var all []flopack.Card
		for _, m := range methods {
			all = append(all, flopack.Card{Connector: "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6", Version: version, Method: m})
		}
		return all
	}
	return flopack.Compare(
		&flopack.Suite{
			Connectors: []flopack.Connector{{Key: "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6", Version: "1.0.4"}},
			Flows: []flopack.Flow{
				{ID: "1", Name: "Create a user", Cards: cards("1.0.4", "createUser", "readUser", "deleteUser")},
				{ID: "2", Name: "Find users", Cards: cards("1.0.4", "search")},
				{ID: "3", Name: "Old clean-up", Cards: cards("1.0.4", "deleteUser")},
				{ID: "4", Name: "Says hello"},
			}},
		&flopack.Suite{
			Connectors: []flopack.Connector{{Key: "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6", Version: "1.1.0"}},
			Flows: []flopack.Flow{
				{ID: "1", Name: "Create a user and a team", Cards: append(cards("1.0.4", "createUser", "readUser"), cards("1.1.0", "createTeam", "deleteUser")...)},
				{ID: "2", Name: "Find users", Cards: cards("1.1.0", "search")},
				{ID: "5", Name: "Open access for a shift", Cards: cards("1.1.0", "openAccess", "closeAccess")},
				{ID: "4", Name: "Says hello"},
			}})
}

// changes returns an update that was sent back and submitted again.
func changes() pages.ChangesPage {
	p := review(oin.StatusReview, rae)
	p.Round = 2
	return pages.ChangesPage{
		ReviewPage: p, Since: "round",
		Earlier:  &pages.EarlierRound{Number: 1, Submitted: ago(9 * 24 * time.Hour), SentBack: ago(6 * 24 * time.Hour)},
		Previous: &pages.PublishedVersion{ID: "0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f41", Number: 1, Label: oin.StatusPublished.Info().Label, Published: ago(90 * 24 * time.Hour)},
		From:     id, Fields: oin.Compare(full(), edited()), Suite: suiteChange(),
	}
}

func preview() pages.PreviewPage {
	e := entry("acme", "Acme Directory")
	e.Published = time.Time{}
	return pages.PreviewPage{ReviewPage: review(oin.StatusReview, rae), Entry: e, InCatalog: 1}
}

func versionLinks(base string) []pages.VersionLink {
	return []pages.VersionLink{
		{Number: 3, Status: oin.StatusReview, Label: oin.StatusReview.Info().Label, Address: base + "3", Here: true},
		{Number: 2, Status: oin.StatusPublished, Label: "Published", Published: day(-40), Address: base + "2"},
		{Number: 1, Status: oin.StatusSuperseded, Label: "Replaced by version 2", Published: day(-200), Address: base + "1"},
	}
}

func changesPages() map[string]templ.Component {
	withdrawn, catalog, none, same, unreadable := changes(), changes(), changes(), changes(), changes()
	withdrawn.Earlier.SentBack = time.Time{}
	catalog.Since, catalog.Earlier = "catalog", nil
	none.Since, none.Earlier, none.Previous, none.Fields, none.Suite = "", nil, nil, nil, nil
	same.Fields, same.Suite = oin.Compare(full(), full()), nil
	unreadable.Suite, unreadable.Fault = nil, "We can't read the earlier test suite. This is not JSON."
	backwards := changes()
	backwards.Fields = oin.Compare(edited(), oin.Answers{oin.AppName: text("Acme")})
	reviewed, drafted, read := review(oin.StatusReview, rae), tab("general", full()), in(oin.StatusReview, tab("general", full()))
	reviewed.Versions, drafted.Versions, read.Versions = versionLinks("/admin/submissions/"), versionLinks("/submissions/"), versionLinks("/submissions/")
	return map[string]templ.Component{
		"changes": pages.Changes(changes()), "changes since withdrawn": pages.Changes(withdrawn), "changes since the catalog": pages.Changes(catalog),
		"nothing to compare with": pages.Changes(none), "nothing changed": pages.Changes(same), "unreadable suite": pages.Changes(unreadable),
		"changes, all removed": pages.Changes(backwards), "preview": pages.Preview(preview()),
		"review of an update": pages.Review(reviewed), "update, draft": pages.Submission(drafted), "update, in review": pages.Submission(read),
	}
}

func TestChangesAreToldInWordsAndNotByColourAlone(t *testing.T) {
	kept := 0
	for _, c := range changes().Fields {
		if c.Kind == oin.DifferenceKept {
			kept++
		}
	}
	unchanged := fmt.Sprintf("%d unchanged fields", kept)
	page := render(t, pages.Changes(changes()))
	has(t, page,
		`<del><span class="visually-hidden"> [removed: </span>the same hour<span class="visually-hidden">] </span></del>`,
		`<ins><span class="visually-hidden"> [added: </span>within one minute<span class="visually-hidden">] </span></ins>`,
		`<ins>okta.groups.manage</ins>`, `<del>okta.groups.read</del>`, "Moved from position 2 to 1",
		"Before: app icon on a dark background", "After: app icon on a light background",
		"/files/app_icon/3f2a9c1b3f2a9c1b3f2a9c1b", "/files/app_icon/9e9e9e9e9e9e9e9e9e9e9e9e",
		"The password was changed.", "Old clean-up", "Open access for a shift", "2 cards unchanged", "1 flow unchanged.")
	words := regexp.MustCompile(`\s+`).ReplaceAllString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, " "), " ")
	has(t, words, "Round 1 of this version submitted 15 November 2026, 14:00 UTC , returned 18 November 2026, 14:00 UTC",
		"Version 2, round 2 submitted 23 November 2026, 08:00 UTC", "13 fields have changed", unchanged)
	folded := page[strings.Index(page, unchanged):]
	has(t, folded, `#f-escalation_contact`, `#f-config_guide`)
}

func TestWithoutAChangeItSaysSo(t *testing.T) {
	all := changesPages()
	has(t, render(t, all["nothing changed"]), "No changes.", " unchanged fields")
	has(t, render(t, all["nothing to compare with"]), "Nothing to compare yet")
	has(t, render(t, all["unreadable suite"]), "We can't read the earlier test suite.")
	hasNot(t, render(t, all["changes since the catalog"]), "Compare with")
	has(t, render(t, all["changes since the catalog"]), "in the catalog now")
}

func TestAPreviewSaysThatItIsOneAndShowsPublicAnswersOnly(t *testing.T) {
	page := render(t, pages.Preview(preview()))
	has(t, page, "Preview. Version 1 is published now.", "Not published yet", "Acme Directory", `aria-current="page"`)
	hasNot(t, page, "okta-escalations", "isvtest@okta.com", "acme-tests.flopack")
}

func TestVersionsLeadToEachOther(t *testing.T) {
	all := changesPages()
	for name, base := range map[string]string{"review of an update": "/admin/submissions/", "update, draft": "/submissions/", "update, in review": "/submissions/"} {
		page := render(t, all[name])
		has(t, page, `href="`+base+`1"`, `href="`+base+`2"`, "Published on 8 May 2026", "· replaced by version 2", "Published on 15 October 2026")
		has(t, tag(page, `href="`+base+`3"`), `aria-current="page"`)
	}
	hasNot(t, render(t, pages.Submission(tab("general", full()))), "version-links")
}

func TestHostileTextInChangesStaysText(t *testing.T) {
	const hostile = `"><script>alert(1)</script>`
	a := edited()
	for _, f := range oin.Fields() {
		switch {
		case f.Kind.IsList():
			a[f.Key] = oin.Value{Items: []oin.Item{{Type: "url", Value: hostile, Note: hostile}}}
		case !f.Kind.IsFile() && f.Kind != oin.KindPassword && f.Kind != oin.KindSwitch:
			a[f.Key] = text(a[f.Key].Text + hostile)
		}
	}
	p := changes()
	p.Fields = oin.Compare(full(), a)
	p.Suite.Flows[0].After.Name = hostile
	hasNot(t, render(t, pages.Changes(p)), "<script>alert")
}
