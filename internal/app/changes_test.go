package app_test

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/icon"
)

// edit changes one field of the tab General Settings.
func (b *browser) edit(id, key, value string, files ...upload) {
	b.Helper()
	tab := "/submissions/" + id + "/general"
	form := b.seen(tab)
	form.Set("only", key)
	form.Set(key, value)
	b.check("edit "+key, b.postFiles(tab+"/fields", form, files...), 200, "Saved")
}

// note writes the release note of an update.
func (b *browser) note(id, note string) {
	b.Helper()
	tab := "/submissions/" + id + "/general"
	form := b.seen(tab)
	form.Set("only", "release_notes")
	form.Set("release_notes.type", "added")
	form.Set("release_notes.value", note)
	b.check("write release notes", b.postFiles(tab+"/fields", form), 200, "Saved")
}

var pictureAddress = regexp.MustCompile(`src="(/admin/submissions/[^"]+/files/app_icon/[0-9a-f]{64})"`)

func TestReviewersReadWhatChangedAndSeeTheCatalogPage(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	own := ada.submitted("Acme Directory")
	id, review := strings.TrimPrefix(own, "/submissions/"), "/admin"+own
	rae.check("the first time", rae.get(review+"/changes"), 200, "Nothing to compare yet")
	a := rae.get(review)
	for _, to := range []string{"/changes", "/preview"} {
		rae.check("the way there", a, 200, `href="`+review+to+`"`)
	}

	rae.check("request changes", rae.post(review+"/do/request-changes",
		url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_description"}, "issue.text": {"Say which list."}}), 200, "We emailed the ISV")
	ada.edit(id, "app_description", "What it does for staff.")
	ada.edit(id, "app_icon", "", upload{"app_icon", "new.png", icon.Draw("New", 2).Bytes})
	rae.check("before it is submitted again", rae.get(review+"/preview"), 200, "What it does.")
	ada.check("submit again", ada.post(own+"/do/submit", url.Values{"from": {"CHANGES.1"}}), 200, "Submitted for review.")

	a = rae.get(review + "/changes")
	rae.check("what changed", a, 200, "2 fields have changed")
	rae.check("word by word", a, 200, "[added: ")
	if words := plain(a.body); !strings.Contains(words, "staff") || !strings.Contains(words, "Round 1 of this version") || !strings.Contains(words, "unchanged field") {
		t.Errorf("the page lacks a part: %s", words)
	}
	pictures := map[string]bool{}
	for _, m := range pictureAddress.FindAllStringSubmatch(a.body, -1) {
		pictures[m[1]] = true
	}
	if len(pictures) != 2 {
		t.Fatalf("%d pictures are compared", len(pictures))
	}
	for address := range pictures {
		if _, err := icon.Check([]byte(rae.get(address).body)); err != nil {
			t.Errorf("%s is no picture: %v", address, err)
		}
		ada.check("an ISV asks for it", ada.get(address), 403, "Only the OIN team can open this page")
	}
	a = rae.get(review + "/preview")
	rae.check("the catalog page", a, 200, "Not published.")
	rae.check("the catalog page", a, 200, "What it does for staff.")
	preview, _, _ := strings.Cut(a.body, "<aside") // beside it is what reviewers see
	for _, private := range []string{"okta-escalations", "isvtest@okta.com", "app.example.com"} {
		if strings.Contains(preview, private) {
			t.Errorf("the preview has %s", private)
		}
	}
	for _, path := range []string{review + "/changes", review + "/preview"} {
		ada.check("an ISV asks for "+path, ada.get(path), 403, "Only the OIN team can open this page")
		gus.check("another org asks for "+path, gus.get(path), 403, "Only the OIN team can open this page")
	}
	rae.check("a draft has no changes to see", rae.get("/admin/submissions/"+ada.add()+"/changes"), 404, "We can't find this submission")
}

func TestEarlierVersionsStayReadable(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	first := strings.TrimPrefix(ada.submitted("Acme Directory"), "/submissions/")
	pass := func(id string, stages ...string) {
		for _, from := range stages {
			rae.check("pass", rae.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {from}, "note": {"Tested by hand."}}), 200, "Passed.")
		}
	}
	pass(first, "REVIEW.1", "QA.1")
	a := ada.post("/submissions/"+first+"/do/update", url.Values{"from": {"PUBLISHED.1"}})
	second := strings.Split(a.path, "/")[2]
	if strings.Contains(ada.get("/submissions/"+first+"/general").body, "Release notes") {
		t.Error("a first version has release notes")
	}
	ada.edit(second, "app_description", "What it does for staff.")
	ada.note(second, "Leavers are removed from <teams>.")
	ada.check("submit", ada.post("/submissions/"+second+"/do/submit", url.Values{"from": {"DRAFT.0"}}), 200, "Submitted for review.")
	rae.check("since the catalog", rae.get("/admin/submissions/"+second+"/changes"), 200, "2 fields have changed")
	rae.check("since the catalog", rae.get("/admin/submissions/"+second+"/changes"), 200, "Leavers are removed from <teams>.")
	rae.check("the submission", rae.get("/admin/submissions/"+second), 200, "Leavers are removed from <teams>.")
	rae.check("the catalog meanwhile", rae.get("/admin/submissions/"+second+"/preview"), 200, "Version 1 is published now.")
	pass(second, "REVIEW.1") // only its description has changed

	w.visitor().check("the feed of versions", w.visitor().get("/catalog/acme-directory/feed.atom"), 200, "Acme Directory, version 2")
	w.visitor().check("the feed of versions", w.visitor().get("/catalog/acme-directory/feed.atom"), 200, "Replaced by a newer version.")
	for _, feed := range []string{"/catalog/feed.atom", "/catalog/acme-directory/feed.atom"} {
		w.visitor().check("its release notes", w.visitor().get(feed), 200, "<summary>Added: Leavers are removed from <teams>.</summary>")
	}
	entry := w.visitor().get("/catalog/acme-directory")
	w.visitor().check("what is new", entry, 200, "What's new in version 2")
	w.visitor().check("what is new", entry, 200, "<li>Leavers are removed from <teams>.</li>")
	if !strings.Contains(entry.body, `"releaseNotes":"Added: Leavers are removed from \u003cteams\u003e."`) {
		t.Error("search engines aren't told what is new")
	}
	w.visitor().check("the versions", w.visitor().get("/api/v1/catalog/acme-directory"), 200, `"releaseNotes":[{"noteType":"ADDED","note":"Leavers are removed from `)

	// The next version has release notes of its own, and those of the one before are folded.
	third := strings.Split(ada.post("/submissions/"+second+"/do/update", url.Values{"from": {"PUBLISHED.1"}}).path, "/")[2]
	if strings.Contains(ada.get("/submissions/"+third+"/general").body, "Leavers are removed") {
		t.Error("an update begins with the release notes of the version before")
	}
	ada.edit(third, "app_description", "What it does for all staff.")
	rae.check("its submission", ada.post("/submissions/"+third+"/do/submit", url.Values{"from": {"DRAFT.0"}}), 200, "Submitted for review.")
	pass(third, "REVIEW.1")
	entry = w.visitor().get("/catalog/acme-directory")
	w.visitor().check("what is new", entry, 200, "What's new in version 3")
	w.visitor().check("what was new", entry, 200, "<summary>1 earlier version</summary>")
	w.visitor().check("what was new", entry, 200, "<li>Leavers are removed from <teams>.</li>")

	ada.check("the way to the first", ada.get("/submissions/"+second+"/general"), 200, `href="/submissions/`+first+`"`)
	ada.check("the first", ada.get("/submissions/"+first), 200, "What it does.")
	rae.check("the way to the first", rae.get("/admin/submissions/"+second), 200, `href="/admin/submissions/`+first+`"`)
	rae.check("the first", rae.get("/admin/submissions/"+first), 200, "Replaced by version 2")
	gus.check("another org", gus.get("/submissions/"+first), 404, "We can't find this submission")
}
