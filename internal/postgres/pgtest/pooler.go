package pgtest

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"
)

// pooler is a proxy between the tests and the cluster. It resets a session that one test
// has left, and gives it to the next. A new session takes a tenth of a second, in which
// PostgreSQL starts a process and loads the schema. Most tests would take less than that.
type pooler struct {
	dir      string // of its socket
	listener net.Listener

	mu      sync.Mutex
	idle    map[string][]*pgconn.HijackedConn // by database
	clients map[string]int                    // number of clients with a session, by database
}

func newPooler() (*pooler, error) {
	dir, err := os.MkdirTemp("", "pgtest-")
	if err != nil {
		return nil, err
	}
	p := &pooler{dir: dir, idle: map[string][]*pgconn.HijackedConn{}, clients: map[string]int{}}
	if p.listener, err = net.Listen("unix", filepath.Join(dir, ".s.PGSQL.5432")); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	go func() {
		for {
			client, err := p.listener.Accept()
			if err != nil {
				return
			}
			go p.serve(client)
		}
	}()
	return p, nil
}

func (p *pooler) close() error {
	return errors.Join(p.listener.Close(), os.RemoveAll(p.dir))
}

// url returns the URL of a database behind the pooler.
func (p *pooler) url(database string) string {
	u, err := url.Parse(cluster.URL(database))
	if err != nil {
		panic(err) // the cluster's own URL
	}
	q := u.Query()
	q.Set("host", p.dir)
	u.RawQuery = q.Encode()
	return u.String()
}

// left waits up to five seconds for clients of a database to disconnect, and reports
// whether none is left.
func (p *pooler) left(database string) bool {
	none := func() bool {
		p.mu.Lock()
		defer p.mu.Unlock()
		return p.clients[database] == 0
	}
	for begun := time.Now(); !none() && time.Since(begun) < 5*time.Second; {
		time.Sleep(time.Millisecond)
	}
	return none()
}

// forget closes the idle sessions of a database.
func (p *pooler) forget(database string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range p.idle[database] {
		_ = s.Conn.Close()
	}
	delete(p.idle, database)
}

// serve gives a client a session, and keeps the session for another client afterwards.
func (p *pooler) serve(client net.Conn) {
	defer client.Close()
	backend := pgproto3.NewBackend(client, client)
	first, err := backend.ReceiveStartupMessage()
	if err != nil {
		return
	}
	if cancel, ok := first.(*pgproto3.CancelRequest); ok {
		p.cancel(cancel)
		return
	}
	startup, ok := first.(*pgproto3.StartupMessage)
	if !ok {
		return
	}
	database := startup.Parameters["database"]
	s, err := p.take(startup.Parameters)
	if err != nil {
		fault := &pgproto3.ErrorResponse{Severity: "FATAL", Code: "08006", Message: err.Error()}
		if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
			fault = &pgproto3.ErrorResponse{Severity: pg.Severity, Code: pg.Code, Message: pg.Message}
		}
		backend.Send(fault)
		_ = backend.Flush()
		return
	}
	backend.Send(&pgproto3.AuthenticationOk{})
	for name, value := range s.ParameterStatuses {
		backend.Send(&pgproto3.ParameterStatus{Name: name, Value: value})
	}
	backend.Send(&pgproto3.BackendKeyData{ProcessID: s.PID, SecretKey: s.SecretKey})
	backend.Send(&pgproto3.ReadyForQuery{TxStatus: 'I'})
	again := backend.Flush() == nil && relay(client, s.Conn) && reset(s) == nil

	p.mu.Lock()
	defer p.mu.Unlock()
	p.clients[database]--
	if again && plain(startup.Parameters) {
		p.idle[database] = append(p.idle[database], s)
		return
	}
	_ = s.Conn.Close()
}

// plain reports whether a session is like all others of its database: of the owner, without
// settings of its own.
func plain(parameters map[string]string) bool {
	u, err := url.Parse(cluster.URL(parameters["database"]))
	return err == nil && len(parameters) == 2 && parameters["user"] == u.User.Username()
}

func (p *pooler) take(parameters map[string]string) (*pgconn.HijackedConn, error) {
	database := parameters["database"]
	p.mu.Lock()
	p.clients[database]++
	if idle := p.idle[database]; len(idle) > 0 && plain(parameters) {
		s := idle[len(idle)-1]
		p.idle[database] = idle[:len(idle)-1]
		p.mu.Unlock()
		return s, nil
	}
	p.mu.Unlock()
	s, err := connect(parameters)
	if err != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.clients[database]--
	}
	return s, err
}

func connect(parameters map[string]string) (*pgconn.HijackedConn, error) {
	config, err := pgconn.ParseConfig(cluster.URL(parameters["database"]))
	if err != nil {
		return nil, err
	}
	config.User, config.RuntimeParams = parameters["user"], map[string]string{}
	for name, value := range parameters {
		if name != "user" && name != "database" {
			config.RuntimeParams[name] = value
		}
	}
	conn, err := pgconn.ConnectConfig(context.Background(), config)
	if err != nil {
		return nil, err
	}
	if err := conn.SyncConn(context.Background()); err != nil {
		return nil, err
	}
	return conn.Hijack()
}

func (p *pooler) cancel(request *pgproto3.CancelRequest) {
	config, err := pgconn.ParseConfig(cluster.URL("postgres"))
	if err != nil {
		return
	}
	network, address := pgconn.NetworkAddress(config.Host, config.Port)
	server, err := net.Dial(network, address)
	if err != nil {
		return
	}
	defer server.Close()
	if message, err := request.Encode(nil); err == nil {
		_, _ = server.Write(message)
		_, _ = server.Read(make([]byte, 1)) // the server closes it
	}
}

// relay forwards messages between a client and its session until one of them ends. It
// reports whether the session is idle and can be used again.
func relay(client, server net.Conn) (again bool) {
	var open atomic.Int64 // requests that the server has to answer with ReadyForQuery
	var status atomic.Int32
	status.Store('I')
	ended := make(chan bool)
	go func() {
		err := pass(client, server, func(kind byte, body []byte) {
			if kind == 'Z' {
				status.Store(int32(body[0]))
				open.Add(-1)
			}
		})
		_ = client.SetReadDeadline(time.Now())
		ended <- errors.Is(err, errBetween)
	}()
	err := pass(server, client, func(kind byte, _ []byte) {
		if strings.ContainsRune("QSF", rune(kind)) {
			open.Add(1)
		}
	})
	left := errors.Is(err, errTerminated)
	if !left {
		_ = server.Close()
	}
	_ = server.SetReadDeadline(time.Now())
	between := <-ended
	return left && between && open.Load() == 0 && status.Load() == 'I' && server.SetReadDeadline(time.Time{}) == nil
}

var (
	errTerminated = errors.New("the client has said goodbye")
	errBetween    = errors.New("nothing more comes")
)

// pass forwards messages, and calls tell with each one's kind and the beginning of its
// body. It returns errTerminated after a client's last message, errBetween if reading ends
// between messages, and otherwise another error.
func pass(to io.Writer, from io.Reader, tell func(kind byte, body []byte)) error {
	const head = 5 // the kind, and the length including itself
	r, w := bufio.NewReaderSize(from, 16<<10), bufio.NewWriterSize(to, 16<<10)
	for {
		if r.Buffered() == 0 {
			if err := w.Flush(); err != nil {
				return err
			}
		}
		h, err := r.Peek(head)
		if err != nil {
			if len(h) == 0 {
				return errBetween
			}
			return err
		}
		kind, length := h[0], int(binary.BigEndian.Uint32(h[1:]))
		if kind == 'X' {
			return errTerminated
		}
		begin, err := r.Peek(min(1+length, head+1))
		if err != nil {
			return err
		}
		tell(kind, begin[head:])
		if _, err := io.CopyN(w, r, int64(1+length)); err != nil {
			return err
		}
	}
}

// reset returns a session to the state of a new one, except that it keeps its cache of the
// schema.
func reset(s *pgconn.HijackedConn) error {
	s.Frontend.Send(&pgproto3.Query{String: "discard all"})
	if err := s.Frontend.Flush(); err != nil {
		return err
	}
	for {
		m, err := s.Frontend.Receive()
		if err != nil {
			return err
		}
		switch m := m.(type) {
		case *pgproto3.ErrorResponse:
			return fmt.Errorf("reset a session: %s", m.Message)
		case *pgproto3.ReadyForQuery:
			return nil
		}
	}
}
