package server

import (
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"oinmanager/internal/config"
)

// pipes is a listener for connections within this process, so that tests can use
// synctest's clock.
type pipes chan net.Conn

func (p pipes) Accept() (net.Conn, error) {
	if conn, ok := <-p; ok {
		return conn, nil
	}
	return nil, net.ErrClosed
}
func (p pipes) Close() error   { return nil }
func (p pipes) Addr() net.Addr { return &net.TCPAddr{} }

// TestASlowClientIsLeft checks the timeouts of a connection.
func TestASlowClientIsLeft(t *testing.T) {
	const post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n"
	for what, tt := range map[string]struct {
		sent string
		read bool // whether the client reads the response
		left time.Duration
		says string
	}{
		"says nothing":                {"", true, headTime, ""},
		"sends half a head":           {"GET / HTTP/1.1\r\nHost: loc", true, headTime, ""},
		"sends half a body":           {post + "a=b", true, bodyTime, "was cut off"},
		"asks for nothing more":       {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", true, idleTime, "done"},
		"does not read what it wants": {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", false, answerTime, ""},
	} {
		synctest.Test(t, func(t *testing.T) {
			s := alone(t, config.Server{BaseURL: "http://localhost:8080"})
			handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if err := readForm(r); err != nil {
					s.problem(w, r, err)
					return
				}
				io.WriteString(w, "done")
			})
			l := make(pipes, 1)
			srv := Bounded(handler, s.log)
			served := make(chan error)
			go func() { served <- srv.Serve(l) }()
			near, far := net.Pipe()
			closed := &closing{Conn: far, at: make(chan time.Time, 10)}
			l <- closed
			begun := time.Now()
			if _, err := io.WriteString(near, tt.sent); err != nil {
				t.Fatal(err)
			}
			said := make(chan string, 1)
			if tt.read {
				go func() {
					got, _ := io.ReadAll(near) // until the server closes it
					said <- string(got)
				}()
			}
			if got := (<-closed.at).Sub(begun).Round(time.Second); got != tt.left {
				t.Errorf("a client that %s is left after %v, want %v", what, got, tt.left)
			}
			if tt.read {
				if got := <-said; !strings.Contains(got, tt.says) || tt.says == "" && got != "" {
					t.Errorf("a client that %s is told %q, want %q", what, got, tt.says)
				}
			}
			near.Close()
			close(l)
			<-served
		})
	}
}

// closing is a connection that sends when it is closed.
type closing struct {
	net.Conn
	at chan time.Time
}

func (c *closing) Close() error {
	select {
	case c.at <- time.Now():
	default:
	}
	return c.Conn.Close()
}
