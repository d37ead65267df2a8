package pgtest

import (
	"bytes"
	"io"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
)

// Lossy is a proxy in front of a database that can lose the answer to a commit, hang, and be
// away.
type Lossy struct {
	URL string // of the database behind it

	arm  atomic.Int32
	gate sync.RWMutex // locked while nothing goes through
	away atomic.Bool
}

// When the proxy cuts a connection that commits.
const (
	never int32 = iota
	beforeCommit
	afterCommit
)

// NewLossy starts a proxy in front of the database of a URL.
func NewLossy(t *testing.T, database string) *Lossy {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	query := u.Query()
	socket := query.Get("host") + "/.s.PGSQL.5432"
	query.Del("host")
	query.Del("port")
	u.RawQuery, u.Host = query.Encode(), listener.Addr().String()
	l := &Lossy{URL: u.String()}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go l.serve(client, socket)
		}
	}()
	return l
}

// LoseCommit cuts the connection of the next commit before PostgreSQL hears of it.
func (l *Lossy) LoseCommit() { l.arm.Store(beforeCommit) }

// LoseAnswer cuts the connection of the next commit when PostgreSQL has committed.
func (l *Lossy) LoseAnswer() { l.arm.Store(afterCommit) }

// Hang lets nothing through, also of new connections, until the returned function is called.
func (l *Lossy) Hang() (goOn func()) {
	l.gate.Lock()
	return l.gate.Unlock
}

// Away closes each new connection, like a database that is down, until the returned function
// is called.
func (l *Lossy) Away() (goOn func()) {
	l.away.Store(true)
	return func() { l.away.Store(false) }
}

// pass waits while the proxy hangs.
func (l *Lossy) pass() {
	l.gate.RLock()
	defer l.gate.RUnlock()
}

func (l *Lossy) serve(client net.Conn, socket string) {
	defer client.Close()
	if l.away.Load() {
		return
	}
	server, err := net.Dial("unix", socket)
	if err != nil {
		return
	}
	defer server.Close()
	var committing atomic.Bool
	go func() {
		defer client.Close()
		answer := make([]byte, 64<<10)
		for {
			n, err := server.Read(answer)
			if err != nil || committing.Load() {
				return
			}
			l.pass()
			if _, err := client.Write(answer[:n]); err != nil {
				return
			}
		}
	}()
	asked := make([]byte, 64<<10)
	for {
		n, err := client.Read(asked)
		if err != nil {
			return
		}
		// pgx sends a commit as a message of its own.
		if bytes.HasSuffix(asked[:n], []byte("commit\x00")) {
			if l.arm.CompareAndSwap(beforeCommit, never) {
				return
			}
			committing.Store(l.arm.CompareAndSwap(afterCommit, never))
		}
		l.pass()
		if _, err := server.Write(asked[:n]); err != nil {
			return
		}
		if committing.Load() {
			_, _ = io.Copy(io.Discard, client) // until the answer has been lost
			return
		}
	}
}
