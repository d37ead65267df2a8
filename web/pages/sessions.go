package pages

import (
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// SessionsPage lists the browsers in which a person is signed in.
type SessionsPage struct {
	ui.Layout
	Sessions []Session // this browser's first
}

// Session is a browser in which the person is signed in.
type Session struct {
	ID              oin.SessionID
	This            bool
	BegunAt, SeenAt time.Time
	Browser         string
	Address         string
}

// others returns the sessions in other browsers.
func (p SessionsPage) others() []Session {
	var others []Session
	for _, s := range p.Sessions {
		if !s.This {
			others = append(others, s)
		}
	}
	return others
}

// org returns the name of the person's org.
func (p SessionsPage) org() string {
	if p.Person == nil {
		return "your org"
	}
	return p.Person.Org.Name
}

// name describes a session, to tell it from others.
func (s Session) name(now time.Time) string {
	return s.browser() + ", last used " + ui.Since(s.SeenAt, now) + ", from " + s.from()
}

func (s Session) browser() string {
	if s.Browser == "" {
		return "Unknown browser"
	}
	return s.Browser
}

func (s Session) from() string {
	if s.Address == "" {
		return "an unknown IP address"
	}
	return s.Address
}

// hours returns a duration in hours, in words.
func hours(d time.Duration) string { return strconv.Itoa(int(d.Hours())) + " hours" }
