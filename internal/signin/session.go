package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"net/http"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// sessionTouch is the minimum time between updates of a session's last use, which saves
// a write per request.
const sessionTouch = 5 * time.Minute

// start stores the person and begins a session with a new token. The token itself is
// only in the cookie: the database has its hash. It calls then in the same
// transaction.
func (rp *RelyingParty) start(ctx context.Context, w http.ResponseWriter, r *http.Request, in postgres.SignIn, tok token,
	then func(*postgres.Tx, oin.Person) error) (oin.Person, error) {
	plain := rand.Text() + rand.Text()
	hash := tokenHash(plain)
	sealed, err := rp.box.Seal(tok.raw, postgres.SessionPlace(hash))
	if err != nil {
		return oin.Person{}, err
	}
	old, err := rp.session(r)
	if err != nil {
		return oin.Person{}, err
	}
	now := rp.set.Now()
	var p oin.Person
	err = rp.db.InTx(ctx, func(tx *postgres.Tx) error {
		if p, err = tx.SaveSignIn(ctx, in, now); err != nil {
			return err
		}
		if err := tx.StartSession(ctx, postgres.Session{
			TokenHash: hash, Person: p, IDToken: sealed, AuthTime: tok.authTime, SeenAt: now, RecentUntil: tok.authTime.Add(oin.RecentSignInAge), ExpiresAt: now.Add(oin.SessionMaxAge),
			Browser: browserOf(r.UserAgent()), Address: origin.Of(ctx).Address, SID: sidOf(tok.raw),
		}); err != nil {
			return err
		}
		if err := then(tx, p); err != nil {
			return err
		}
		if err := tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditSignIn}, now); err != nil || old == nil {
			return err
		}
		// A new session replaces the one that this browser had.
		return end(ctx, tx, old, oin.AuditRecord{Action: oin.AuditSessionEnd, Detail: "Replaced by a new sign-in in the same browser"}, now)
	})
	if errors.Is(err, postgres.ErrPersonSuspended) {
		return p, &oin.Problem{Code: oin.CodeNotAllowed, Title: "Your access is suspended",
			Text: "Your access to OIN Manager is suspended. If you think this is a mistake, email " + rp.set.Team + "."}
	}
	if errors.Is(err, postgres.ErrNotFound) {
		return p, &oin.Problem{Code: oin.CodeNotAllowed, Title: "Your org's access is suspended",
			Text: in.OrgName + "'s access to OIN Manager is suspended. If you think this is a mistake, email " + rp.set.Team + "."}
	}
	if err != nil {
		return p, err
	}
	http.SetCookie(w, rp.cookie(rp.sessionCookie(), plain, "/", oin.SessionMaxAge))
	return p, nil
}

// Person returns who is signed in, or nil for a visitor.
func (rp *RelyingParty) Person(r *http.Request) (*oin.Person, error) {
	s, err := rp.session(r)
	if s == nil || err != nil {
		return nil, err
	}
	return &s.Person, nil
}

func (rp *RelyingParty) session(r *http.Request) (*postgres.Session, error) {
	cookie, err := r.Cookie(rp.sessionCookie())
	if err != nil {
		return nil, nil
	}
	now := rp.set.Now()
	hash := sha256.Sum256([]byte(cookie.Value))
	s, err := rp.db.Session(r.Context(), hash[:], now, now.Add(-oin.SessionIdle))
	if errors.Is(err, postgres.ErrNotFound) {
		rp.met.forget(hash)
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if rp.use(r, &s, now) {
		if err := rp.db.TouchSession(r.Context(), s); err != nil {
			return nil, err
		}
	}
	rp.met.put(hash, s.Person)
	return &s, nil
}

// use notes in s that a request uses the session, and reports whether that has to be stored.
func (rp *RelyingParty) use(r *http.Request, s *postgres.Session, now time.Time) bool {
	until := recentUntil(*s, now, rp.set.RecentMax, works(r))
	s.Person.Recent = !until.Before(now)
	// A page that asks by itself, as the queue does, doesn't keep the session of a person who left it.
	if works(r) && (now.Sub(s.SeenAt) > sessionTouch || until.Sub(s.RecentUntil) > sessionTouch) {
		s.SeenAt, s.RecentUntil = now, until
		return true
	}
	return false
}

// recentUntil returns until when the sign-in of a session is recent (see
// [oin.RecentSignInAge]), given whether the person works at the moment.
func recentUntil(s postgres.Session, now time.Time, longest time.Duration, works bool) time.Time {
	until := s.RecentUntil
	if until.IsZero() {
		until = s.AuthTime.Add(oin.RecentSignInAge)
	}
	if !works || until.Before(now) {
		return until
	}
	extended, last := now.Add(oin.RecentSignInAge), s.AuthTime.Add(longest)
	if extended.After(last) {
		extended = last
	}
	if extended.After(until) {
		return extended
	}
	return until
}

// works reports whether a person made a request, and not a page that is open: they go to a
// page, or send something (Fetch Metadata, section 2.3).
func works(r *http.Request) bool {
	mode := r.Header.Get("Sec-Fetch-Mode")
	return mode == "" || mode == "navigate" || r.Method != http.MethodGet && r.Method != http.MethodHead
}

// Leaving is what a form sends to the org to sign the person out there too (OpenID
// Connect RP-Initiated Logout 1.0). It is a form because the ID token must not be in a
// URL.
type Leaving struct {
	Domain  string
	To      string
	IDToken secret.Text
	Home    string // where the org sends the browser afterwards
}

// SignOut ends the session, and returns how to end it at the org too. It returns nil if
// the org doesn't respond or has no sign-out endpoint.
func (rp *RelyingParty) SignOut(w http.ResponseWriter, r *http.Request) (*Leaving, error) {
	s, err := rp.session(r)
	if err != nil {
		return nil, err
	}
	http.SetCookie(w, rp.cookie(rp.sessionCookie(), "", "/", -1))
	if s == nil {
		return nil, nil
	}
	if err := rp.end(r.Context(), s, oin.AuditRecord{Action: oin.AuditSignOut}); err != nil {
		return nil, err
	}
	provider, err := rp.providers.find(r.Context(), s.Person.Org.Issuer)
	if err != nil || provider.endSession == "" {
		return nil, nil
	}
	idToken, err := rp.box.Open(s.IDToken, postgres.SessionPlace(s.TokenHash))
	if err != nil {
		return nil, nil
	}
	return &Leaving{Domain: s.Person.Org.Domain, To: provider.endSession, IDToken: idToken, Home: rp.set.BaseURL + "/"}, nil
}

// end ends a session, with a reason for the audit log.
func (rp *RelyingParty) end(ctx context.Context, s *postgres.Session, why oin.AuditRecord) error {
	return rp.db.InTx(ctx, func(tx *postgres.Tx) error { return end(ctx, tx, s, why, rp.set.Now()) })
}

func end(ctx context.Context, tx *postgres.Tx, s *postgres.Session, why oin.AuditRecord, now time.Time) error {
	if err := tx.EndSession(ctx, s.TokenHash); err != nil {
		return err
	}
	return tx.AddAudit(ctx, s.Person, why, now)
}

func tokenHash(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

func (rp *RelyingParty) https() bool { return strings.HasPrefix(rp.set.BaseURL, "https://") }

// sessionCookie returns the name of the session cookie. Over HTTPS it has the __Host-
// prefix, which binds the cookie to this host (RFC 6265bis, section 4.1.3.2).
func (rp *RelyingParty) sessionCookie() string {
	if rp.https() {
		return "__Host-oinmanager"
	}
	return "oinmanager"
}

func (rp *RelyingParty) cookie(name, value, path string, lasts time.Duration) *http.Cookie {
	maxAge := int(lasts / time.Second)
	if lasts < 0 {
		maxAge = -1
	}
	return &http.Cookie{
		Name: name, Value: value, Path: path, MaxAge: maxAge,
		// Lax, because the redirect from the org is a navigation from another site.
		Secure: rp.https(), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
}
