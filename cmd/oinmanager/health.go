package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/paths"
)

// health is the command that asks a running program how it is. A container without a shell has
// nothing else that could.
type health struct {
	config.Server
	Ready bool `help:"Also fail while the program starts or stops, or the database is away."`
}

func (c *health) Run(ctx context.Context) error {
	if err := c.Server.Check(); err != nil {
		return err
	}
	host, port, err := net.SplitHostPort(c.ListenAddr)
	if err != nil {
		return fmt.Errorf("LISTEN_ADDR %q must be host:port", c.ListenAddr)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost" // it listens everywhere
	}
	path := paths.Health
	if c.Ready {
		path = paths.Ready
	}
	const patience = 4 * time.Second // less than Docker's
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+net.JoinHostPort(host, port)+path, nil)
	if err != nil {
		return err
	}
	res, err := (&http.Client{Transport: &http.Transport{}}).Do(r) // never through a proxy
	if err != nil {
		return fmt.Errorf("it doesn't respond: %w", err)
	}
	defer res.Body.Close()
	said, err := io.ReadAll(io.LimitReader(res.Body, 1000))
	if err != nil {
		return fmt.Errorf("it doesn't respond: %w", err)
	}
	text := strings.TrimSpace(string(said))
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("it responds with %d: %s", res.StatusCode, text)
	}
	fmt.Println(text)
	return nil
}
