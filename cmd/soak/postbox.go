package main

import (
	"bufio"
	"fmt"
	"maps"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"time"
)

// postbox is a mail server that takes every email and counts it by its ID.
type postbox struct {
	listener net.Listener
	mu       sync.Mutex
	got      map[string][]time.Time // when each has come
}

func openPostbox() (*postbox, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for emails: %w", err)
	}
	p := &postbox{listener: l, got: map[string][]time.Time{}}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return // it is closed
			}
			go p.serve(c)
		}
	}()
	return p, nil
}

func (p *postbox) url() string { return "smtp://" + p.listener.Addr().String() }

// serve speaks as much SMTP as the product needs (RFC 5321). A mail server takes some time
// to accept an email, in which a replica can die.
func (p *postbox) serve(c net.Conn) {
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(time.Minute))
	r := textproto.NewReader(bufio.NewReader(c))
	say := func(line string) { fmt.Fprint(c, line+"\r\n") }
	say("220 postbox")
	for {
		line, err := r.ReadLine()
		if err != nil {
			return
		}
		switch verb := strings.ToUpper(strings.Fields(line + " -")[0]); verb {
		case "EHLO", "HELO":
			say("250 postbox")
		case "DATA":
			say("354 go on")
			body, err := r.ReadDotLines()
			if err != nil {
				return
			}
			time.Sleep(20 * time.Millisecond)
			p.take(body)
			say("250 taken")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 fine")
		}
	}
}

// take counts an email, as soon as it is this server's.
func (p *postbox) take(lines []string) {
	for _, line := range lines {
		name, value, ok := strings.Cut(line, ":")
		if !ok || !strings.EqualFold(name, "Message-ID") {
			continue
		}
		id, _, _ := strings.Cut(strings.Trim(strings.TrimSpace(value), "<>"), "@")
		p.mu.Lock()
		p.got[id] = append(p.got[id], time.Now())
		p.mu.Unlock()
		return
	}
}

// arrivals returns when each email has come.
func (p *postbox) arrivals() map[string][]time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.got)
}

func (p *postbox) Close() error { return p.listener.Close() }
