package signin

import (
	"context"
	"crypto/sha256"
	"net/http"
	"sync"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ErrUnexpected is returned by the first read of a request that isn't of the expected person
// (see [RelyingParty.Expect]).
var ErrUnexpected = postgres.ErrUnexpected

// Expected is who is expected to be signed in, because they were at the last request of the
// session. Whatever is prepared for them must not be shown before [Confirm].
type Expected struct {
	// Person gets their unread notifications once the session is read.
	Person *oin.Person
	// Context is for the statements of the request, of which the first one reads the session
	// too.
	Context context.Context
}

// Expect returns who is expected to be signed in, or nil if this process doesn't know.
func (rp *RelyingParty) Expect(r *http.Request) *Expected {
	cookie, err := r.Cookie(rp.sessionCookie())
	if err != nil {
		return nil
	}
	hash := sha256.Sum256([]byte(cookie.Value))
	known, ok := rp.met.get(hash)
	if !ok {
		return nil
	}
	x := &Expected{Person: &known}
	now := rp.set.Now()
	x.Context = rp.db.Expect(r.Context(), hash[:], now, now.Add(-oin.SessionIdle), func(s postgres.Session) bool {
		if rp.use(r, &s, now) {
			return false // as it has to be stored
		}
		unread := s.Person.Unread
		s.Person.Unread = known.Unread
		same := s.Person == known
		known.Unread = unread
		return same
	})
	return x
}

// Confirm reads the session of a request, unless it was read with something else. It returns
// [ErrUnexpected] if someone else is signed in by now, or the expected person has another
// role, or none. It returns nil for a request that no one was expected to send.
func Confirm(ctx context.Context) error { return postgres.Confirm(ctx) }

// maxMet is for how many sessions the person is remembered. One takes less than 1 KB.
const maxMet = 4096

// met remembers who was signed in, by the hash of the session's token. What it says is always
// compared with the database before it counts.
type met struct {
	mu     sync.Mutex
	people map[[sha256.Size]byte]oin.Person
}

func (m *met) get(hash [sha256.Size]byte) (oin.Person, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	p, ok := m.people[hash]
	return p, ok
}

func (m *met) put(hash [sha256.Size]byte, p oin.Person) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.people == nil || len(m.people) >= maxMet {
		m.people = map[[sha256.Size]byte]oin.Person{}
	}
	m.people[hash] = p
}

func (m *met) forget(hash [sha256.Size]byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.people, hash)
}
