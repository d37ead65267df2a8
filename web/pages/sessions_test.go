package pages_test

import (
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/web/pages"
)

func sessions() pages.SessionsPage {
	return pages.SessionsPage{Layout: frame("Your sessions", ada), Sessions: []pages.Session{
		{ID: "0190c7a2-7e1b-7c53-8f0a-0000000000a1", This: true, BegunAt: ago(3 * time.Hour), SeenAt: ago(time.Minute), Browser: "Firefox on Linux", Address: "203.0.113.7"},
		{ID: "0190c7a2-7e1b-7c53-8f0a-0000000000a2", BegunAt: ago(23 * time.Hour), SeenAt: ago(5 * time.Hour), Browser: "Chrome on iOS", Address: "2001:db8::dead:beef"},
		{ID: "0190c7a2-7e1b-7c53-8f0a-0000000000a3", BegunAt: ago(time.Hour), SeenAt: ago(time.Hour)},
	}}
}

func sessionPages() map[string]templ.Component {
	alone := sessions()
	alone.Sessions = alone.Sessions[:1]
	return map[string]templ.Component{"sessions": pages.Sessions(sessions()), "one session": pages.Sessions(alone)}
}

func TestEachSessionButThisOneCanBeEndedByAButtonThatNamesIt(t *testing.T) {
	page := render(t, pages.Sessions(sessions()))
	has(t, page, `aria-label="End session: Chrome on iOS, last used 5 hours ago, from 2001:db8::dead:beef"`, `aria-label="End session: Unknown browser`,
		"Sign out all other browsers", `title="24 November 2026, 11:00 UTC"`)
	hasNot(t, page, `/sessions/0190c7a2-7e1b-7c53-8f0a-0000000000a1/end`)
	alone := sessions()
	alone.Sessions = alone.Sessions[:1]
	hasNot(t, render(t, pages.Sessions(alone)), "Sign out all other browsers", "End session:")
}
