package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"

	"oinmanager/internal/local/database"
)

// balancer is an HAProxy with the settings of docs/balancers.md.
type balancer struct {
	address, log string
	process      *database.Process
}

var documentedBalancer = regexp.MustCompile("(?s)```haproxy\n(.*?)```")

func startBalancer(ctx context.Context, address, base, logs string, replicas []string) (*balancer, error) {
	program, err := find("haproxy", "/usr/sbin/haproxy")
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile("docs/balancers.md")
	if err != nil {
		return nil, fmt.Errorf("read HAProxy's settings: %w", err)
	}
	found := documentedBalancer.FindSubmatch(text)
	if found == nil {
		return nil, fmt.Errorf("docs/balancers.md has no settings for HAProxy")
	}
	away, err := filepath.Abs("docs/away.html")
	if err != nil {
		return nil, fmt.Errorf("find the balancer's page: %w", err)
	}
	var servers []string
	for i, r := range replicas {
		servers = append(servers, fmt.Sprintf("    server %s %s", replicaNames[i], r))
	}
	config := strings.ReplaceAll(string(found[1]), "/etc/haproxy/away.html", away)
	config = regexp.MustCompile(`(?m)^    bind .*$`).ReplaceAllLiteralString(config, "    bind "+address)
	config = regexp.MustCompile(`(?m)(^    server .*\n)+`).ReplaceAllLiteralString(config, strings.Join(servers, "\n")+"\n")
	file := filepath.Join(base, "haproxy.cfg")
	if err := os.WriteFile(file, []byte("global\n    maxconn 2000\n"+config), 0o600); err != nil {
		return nil, fmt.Errorf("write HAProxy's settings: %w", err)
	}
	b := &balancer{address: address, log: filepath.Join(logs, "haproxy.log")}
	log, err := os.Create(b.log)
	if err != nil {
		return nil, fmt.Errorf("open the log of HAProxy: %w", err)
	}
	defer log.Close()
	cmd := exec.Command(program, "-db", "-f", file)
	cmd.Stdout, cmd.Stderr = log, log
	if b.process, err = database.StartProcess(cmd, syscall.SIGKILL); err != nil {
		return nil, fmt.Errorf("start HAProxy: %w", err)
	}
	for {
		if c, err := net.Dial("tcp", address); err == nil {
			return b, c.Close()
		}
		select {
		case <-b.process.Ended():
			return b, fmt.Errorf("HAProxy ended: %s", lastLine(b.log))
		case <-ctx.Done():
			return b, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (b *balancer) Close() error {
	b.process.Signal(syscall.SIGKILL)
	<-b.process.Ended()
	return nil
}
