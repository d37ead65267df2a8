package folder

import (
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// What a server says is shown where the answer is, once, and without what it has dismissed.
func TestWhatTheServerSaysIsShownAtItsPlace(t *testing.T) {
	f := open(t, strings.Replace(whole(), "name: Acme Directory", "name: 100% Okta, Acme", 1))
	offline := f.Validate(noEnvironment)
	name, website, logo := oin.FindField(oin.AppName), oin.FindField(oin.AppWebsite), oin.FindField(oin.AppIcon)
	of := func(field *oin.Field, rule string) Finding {
		for _, found := range offline.Findings {
			if found.Field == field && found.Rule == rule {
				return found
			}
		}
		t.Fatalf("offline, there's no %s: %v", rule, offline.Findings)
		return Finding{}
	}
	said := func(of Finding, dismissed bool) Said { of.Place = Place{}; return Said{of, -1, dismissed} }
	okta := of(name, "name.okta")
	link := Finding{Field: website, Level: Warning, Rule: "links.open", Text: "“https://www.example.com” responds with HTTP 404."}
	notes := oin.FindField(oin.ReleaseNotes)
	online := Online{Found: []Said{said(okta, false), said(link, false)}, Missing: []*oin.Field{notes}, Unseen: []Unseen{
		{Field: website, Item: -1, What: "https://www.example.com/new"}, {Field: logo, Item: -1, What: "logo"}}}
	got := f.Add(offline, online)
	var all []string
	for _, found := range got.Findings {
		all = append(all, found.Place.String()+" "+string(found.Level)+" "+found.Rule)
	}
	text := strings.Join(all, "\n")
	place := f.at(oin.AppWebsite, -1).String()
	for _, want := range []string{"submission.yaml:1:7 warning name.okta", place + " warning links.open", place + " note not-seen", f.at(oin.ReleaseNotes, -1).String() + " error missing"} {
		if strings.Count(text, want) != 1 {
			t.Errorf("%q is there %d times in:\n%s", want, strings.Count(text, want), text)
		}
	}
	if got.Unknown != 1 || !got.Online { // the folder itself has looked at the icon
		t.Errorf("%d are unknown", got.Unknown)
	}
	for why, online := range map[string]Online{"dismissed": {Found: []Said{said(okta, true)}}, "not found by the server": {}} {
		for _, found := range f.Add(offline, online).Findings {
			if found.Rule == "name.okta" {
				t.Errorf("%s, it's still shown", why)
			}
		}
	}
	var b strings.Builder
	if err := got.Write(&b, GitHub, ""); err != nil || !strings.Contains(b.String(), "::notice file=submission.yaml") || !strings.Contains(b.String(), "1 thing was not looked at yet") {
		t.Errorf("%v: %s", err, b.String())
	}
}
