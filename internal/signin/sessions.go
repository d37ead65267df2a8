package signin

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// maxSessions is the maximum number of sessions that a person is shown.
const maxSessions = 100

// Sessions returns the person's live sessions, this browser's first.
func (rp *RelyingParty) Sessions(r *http.Request) ([]postgres.LiveSession, error) {
	s, err := rp.currentSession(r)
	if err != nil {
		return nil, err
	}
	now := rp.set.Now()
	return rp.db.Sessions(r.Context(), s.Person, s.TokenHash, now, now.Add(-oin.SessionIdle), maxSessions)
}

// EndSession ends one of the person's sessions, in any browser.
func (rp *RelyingParty) EndSession(r *http.Request, id oin.SessionID) error {
	s, err := rp.currentSession(r)
	if err != nil {
		return err
	}
	ctx := r.Context()
	err = rp.db.InTx(ctx, func(tx *postgres.Tx) error {
		browser, err := tx.EndOneSession(ctx, s.Person, id)
		if err != nil {
			return err
		}
		return tx.AddAudit(ctx, s.Person, oin.AuditRecord{Action: oin.AuditSessionEnd, Detail: "Ended by the user: " + browser}, rp.set.Now())
	})
	if errors.Is(err, postgres.ErrNotFound) {
		return errNoSession
	}
	return err
}

// EndOtherSessions ends all of the person's sessions except this one.
func (rp *RelyingParty) EndOtherSessions(r *http.Request) error {
	s, err := rp.currentSession(r)
	if err != nil {
		return err
	}
	ctx := r.Context()
	return rp.db.InTx(ctx, func(tx *postgres.Tx) error {
		n, err := tx.EndOtherSessions(ctx, s.Person, s.TokenHash)
		if err != nil || n == 0 {
			return err
		}
		return tx.AddAudit(ctx, s.Person, oin.AuditRecord{Action: oin.AuditSessionEnd, Detail: endedText("Ended by the user: ", n, "other ")}, rp.set.Now())
	})
}

var errNoSession = &oin.Problem{Code: oin.CodeNotFound,
	Text: "This session has already ended. See Your sessions for the current list."}

// currentSession returns the request's session, or errNoSession.
func (rp *RelyingParty) currentSession(r *http.Request) (*postgres.Session, error) {
	s, err := rp.session(r)
	if err == nil && s == nil {
		err = errNoSession
	}
	return s, err
}

// Browsers and systems by a part of their User-Agent, the more specific ones first,
// since most also name those that they derive from.
var (
	browsers = []uaRule{
		{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"}, {"Vivaldi/", "Vivaldi"}, {"FxiOS/", "Firefox"}, {"Firefox/", "Firefox"},
		{"CriOS/", "Chrome"}, {"HeadlessChrome/", "Chromium"}, {"Chromium/", "Chromium"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"},
	}
	systems = []uaRule{
		{"iPhone", "iOS"}, {"iPad", "iPadOS"}, {"Android", "Android"}, {"CrOS", "ChromeOS"}, {"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"},
	}
)

type uaRule struct{ has, means string }

// browserOf returns which browser a User-Agent names, such as “Chromium on Linux”. The
// result contains only fixed words, nothing that was sent.
func browserOf(userAgent string) string {
	find := func(signs []uaRule) string {
		for _, s := range signs {
			if strings.Contains(userAgent, s.has) {
				return s.means
			}
		}
		return ""
	}
	browser, system := find(browsers), find(systems)
	switch {
	case browser == "" && system == "":
		return "Unknown browser"
	case system == "":
		return browser
	default:
		return firstOf(browser, "Unknown browser") + " on " + system
	}
}

// endedText returns the audit log's text about n ended sessions: what, n, and which.
func endedText(what string, n int64, which string) string {
	if n == 1 {
		return what + "1 " + which + "session"
	}
	return fmt.Sprintf("%s%d %ssessions", what, n, which)
}

// andTokens returns the addition for n API tokens that ended too.
func andTokens(n int64) string {
	switch n {
	case 0:
		return ""
	case 1:
		return " and 1 API token"
	default:
		return fmt.Sprintf(" and %d API tokens", n)
	}
}
