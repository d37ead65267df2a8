package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// connections is how many browsers ask at once. Each waits for an answer before it asks
// again, on a connection that it keeps.
const connections = 16

// sender makes the next request to send, with its head and body.
type sender func() []byte

// figures are what one round came to.
type figures struct {
	Rate float64 `json:"rate"` // answers in a second
	P50  float64 `json:"p50"`  // milliseconds
	P99  float64 `json:"p99"`
}

// load asks an address for some time, and measures each answer. Each list of senders is
// one connection's, which goes through it again and again. Anything but a 200 is an error.
//
// It says no X-Forwarded-For: the product limits how often one may ask, but not on the
// machine that it runs on alone.
func load(ctx context.Context, address string, lists [][]sender, lasts time.Duration) (figures, error) {
	var mu sync.Mutex
	var all []time.Duration
	group, ctx := errgroup.WithContext(ctx)
	begun := time.Now()
	for _, list := range lists {
		group.Go(func() error {
			c, err := dial(ctx, address)
			if err != nil {
				return err
			}
			defer c.Close()
			took := make([]time.Duration, 0, 1<<12)
			for i := 0; ctx.Err() == nil; i++ {
				request, at := list[i%len(list)](), time.Now()
				if _, err := c.ask(request); err != nil {
					return err
				}
				took = append(took, time.Since(at))
				if time.Since(begun) >= lasts {
					break
				}
			}
			mu.Lock()
			all = append(all, took...)
			mu.Unlock()
			return ctx.Err()
		})
	}
	if err := group.Wait(); err != nil {
		return figures{}, err
	}
	f := figures{Rate: float64(len(all)) / time.Since(begun).Seconds()}
	slices.Sort(all)
	f.P50, f.P99 = percentile(all, 50), percentile(all, 99)
	return f, nil
}

// percentile is in milliseconds.
func percentile(sorted []time.Duration, p int) float64 {
	return float64(sorted[len(sorted)*p/100]) / float64(time.Millisecond)
}

// conn is a connection over which one request follows another. It does as little as can
// be: what it costs is taken from the program that it measures.
type conn struct {
	net.Conn
	in *bufio.Reader
}

func dial(ctx context.Context, address string) (*conn, error) {
	c, err := new(net.Dialer).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("connect: %w", err)
	}
	context.AfterFunc(ctx, func() { _ = c.SetDeadline(time.Now()) }) // so that Ctrl-C need not wait
	return &conn{c, bufio.NewReaderSize(c, 64<<10)}, nil
}

// ask sends a request and reads the answer, whose size it returns.
func (c *conn) ask(request []byte) (int, error) {
	if _, err := c.Write(request); err != nil {
		return 0, fmt.Errorf("send request: %w", err)
	}
	status, length := "", -1
	for {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return 0, fmt.Errorf("read answer: %w", err)
		}
		line = bytes.TrimRight(line, "\r\n")
		if status == "" {
			status = string(line)
			continue
		}
		if len(line) == 0 {
			break
		}
		if n, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			length, _ = strconv.Atoi(string(n))
		}
	}
	if length < 0 {
		return 0, fmt.Errorf("the answer to %s has no Content-Length: %s", firstLine(request), status)
	}
	if status != "HTTP/1.1 200 OK" {
		body := make([]byte, min(length, 500))
		_, _ = io.ReadFull(c.in, body) // the status says enough
		return 0, fmt.Errorf("%s was answered with %s: %s", firstLine(request), status, body)
	}
	_, err := c.in.Discard(length)
	return length, err
}

func firstLine(request []byte) []byte {
	line, _, _ := bytes.Cut(request, []byte("\r\n"))
	return line
}
