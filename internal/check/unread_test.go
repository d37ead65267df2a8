package check

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"oinmanager/internal/oin"
)

func TestDocumentsThatCouldNotBeReadAreNamed(t *testing.T) {
	const guide = "https://help.talentry.io/okta"
	a := oin.Answers{oin.APISupport: {Text: oin.On}, oin.ConfigGuide: {Text: guide}}
	for _, c := range []struct {
		link Link
		want string
	}{
		{Link{State: LinkOpen, Page: &Page{Type: "application/pdf", Whole: true}}, "we couldn't read this PDF's text"},
		{Link{State: LinkOpen, Page: &Page{Type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}}, "we couldn't read this file's text"},
		{Link{State: LinkUnreadable}, "its text appears only once scripts run"},
		{Link{State: LinkBotWall, Detail: "HTTP 403"}, "the site refuses programs"},
		{Link{State: LinkUnknown, Detail: "too slow"}, "we couldn't open it: too slow"},
		{Link{State: LinkUnknown}, "we couldn't open it"},
		{Link{State: LinkOpen, Page: &Page{Type: "text/plain", Text: "1. open okta"}}, ""},
		{Link{State: LinkMissing, Detail: "HTTP 404"}, ""}, // a finding says so
		{Link{}, ""}, // not opened yet
	} {
		var want []Unread
		if c.want != "" {
			want = []Unread{{oin.ConfigGuide, c.want}}
		}
		if diff := cmp.Diff(want, Record{Facts: Facts{Links: map[string]Link{guide: c.link}}}.Judge(a).Unread); diff != "" {
			t.Errorf("%+v: %s", c.link, diff)
		}
	}
}
