package check

import (
	"slices"
	"testing"

	"oinmanager/internal/oin"
)

func TestWantedIsWhatAppliesAndHasNoFault(t *testing.T) {
	a := oin.Answers{
		oin.AppWebsite: {Text: "https://www.talentry.io/"},
		oin.SupportContacts: {Items: []oin.Item{
			{Type: "email", Value: "help@Talentry.io"}, {Type: "url", Value: "https://help.talentry.io/"}, {Type: "phone", Value: "+1 415 867 5309"}, {Type: "url", Value: "not a link"}, {Type: "url"},
		}},
		oin.EscalationContact: {Text: "oncall@talentry.com"},
		oin.TestURL:           {Text: "nowhere"},
		oin.APISupport:        {Text: oin.On},
		oin.ConfigGuide:       {Text: "https://help.talentry.io/hc/en-us/articles/8812993-Connect-Talentry-to-Okta"},
		oin.UserDocs:          {Text: "https://talentry.io/docs"}, // of a connector, which is off
	}
	links, domains := Wanted(a)
	slices.Sort(links)
	if want := []string{"https://help.talentry.io/", "https://help.talentry.io/hc/en-us/articles/8812993-Connect-Talentry-to-Okta", "https://www.talentry.io/"}; !slices.Equal(links, want) {
		t.Errorf("links: %v, want %v", links, want)
	}
	slices.Sort(domains)
	if want := []string{"talentry.com", "talentry.io"}; !slices.Equal(domains, want) {
		t.Errorf("domains: %v, want %v", domains, want)
	}
	var many []oin.Item
	for i := range 100 {
		many = append(many, oin.Item{Type: "url", Value: "https://talentry.io/" + string(rune('a'+i%26)) + string(rune('a'+i/26))})
	}
	a[oin.SupportContacts] = oin.Value{Items: many}
	if links, _ := Wanted(a); len(links) != maxWanted {
		t.Errorf("%d links are wanted", len(links))
	}
}
