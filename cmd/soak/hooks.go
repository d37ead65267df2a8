package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/webhook"
)

// hookHost is where webhooks are sent. There is no such host: the program that is built for
// soaking connects to the receiver instead ([builds.reachable]).
const hookHost = "hooks.soaking-oin-manager.com"

// hookAddress is the variable of the environment by which it learns the receiver's address.
const hookAddress = "SOAK_WEBHOOKS"

// receiver takes every webhook, and counts it by its ID.
type receiver struct {
	listener net.Listener
	mu       sync.Mutex
	got      map[string]int
}

// openReceiver starts a receiver, and writes its certificate to a file for the replicas to trust.
func openReceiver(dir string) (r *receiver, certificate string, err error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, "", fmt.Errorf("make a certificate: %w", err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{hookHost}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return nil, "", fmt.Errorf("make a certificate: %w", err)
	}
	certificate = filepath.Join(dir, "receiver.pem")
	if err := os.WriteFile(certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		return nil, "", fmt.Errorf("write a certificate: %w", err)
	}
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}, MinVersion: tls.VersionTLS12})
	if err != nil {
		return nil, "", fmt.Errorf("listen for webhooks: %w", err)
	}
	r = &receiver{listener: l, got: map[string]int{}}
	server := &http.Server{Handler: r, ReadHeaderTimeout: time.Minute}
	go func() { _ = server.Serve(l) }() // until it is closed
	return r, certificate, nil
}

// ServeHTTP takes a webhook. A receiver takes some time to, in which a replica can die.
func (r *receiver) ServeHTTP(_ http.ResponseWriter, req *http.Request) {
	_, _ = io.Copy(io.Discard, req.Body)
	time.Sleep(20 * time.Millisecond)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.got[req.Header.Get("Webhook-Id")]++
}

func (r *receiver) arrivals() map[string]int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.got)
}

func (r *receiver) Close() error { return r.listener.Close() }

// addWebhooks gives each org a webhook for everything: through the database, since the address
// isn't one that people can enter.
func (c *crowd) addWebhooks(ctx context.Context) error {
	db, err := pgx.Connect(ctx, c.primary.url(owner))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer db.Close(ctx)
	var events []string
	for _, e := range oin.EventsTo(oin.PartyISV) {
		events = append(events, string(e.Type))
	}
	rows, err := db.Query(ctx, `
		insert into webhooks (org_id, for_team, name, url, format, events, made_at)
		select id, false, 'Soaking', $1, 'standard', $2, now() from orgs where issuer like 'https://%.example' returning id::text`, "https://"+hookHost+"/", events)
	if err != nil {
		return fmt.Errorf("add webhooks: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("add webhooks: %w", err)
	}
	for _, id := range ids {
		secretID := uuid.NewString()
		sealed, err := c.box.Seal(webhook.NewSecret(), postgres.WebhookSecretPlace(secretID))
		if err != nil {
			return err
		}
		if _, err := db.Exec(ctx, `insert into webhook_secrets (id, webhook_id, sealed, made_at) values ($1, $2, $3, now())`, secretID, id, sealed); err != nil {
			return fmt.Errorf("add webhooks: %w", err)
		}
	}
	return nil
}

// hookCount is what became of the webhooks.
type hookCount struct{ written, accepted, waiting, lost, again int }

// countWebhooks waits until the webhooks that are due are sent, and compares what was written
// with what has arrived. One can arrive again: that is promised, and its ID tells.
func (c *crowd) countWebhooks(ctx context.Context) error {
	db, err := pgx.Connect(ctx, c.primary.url(owner))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer db.Close(ctx)
	for until := time.Now().Add(dueFor); ctx.Err() == nil && time.Now().Before(until); pause(ctx, time.Second) {
		var due int
		if err := db.QueryRow(ctx, `select count(*) from webhook_deliveries where state = 'pending' and next_at < now()`).Scan(&due); err != nil {
			return fmt.Errorf("count webhooks: %w", err)
		}
		if due == 0 {
			break
		}
	}
	// What isn't sent waits, and has a job that sends it.
	rows, err := db.Query(ctx, `
		select d.id::text, d.state, exists (select from river_job j where j.kind = 'send_webhook' and j.args->>'id' = d.id::text and j.state in ('available', 'pending', 'retryable', 'running', 'scheduled'))
		from webhook_deliveries d`)
	if err != nil {
		return fmt.Errorf("read webhooks: %w", err)
	}
	got := c.receiver.arrivals()
	lost := func(*tally) *int { return &c.hooks.lost }
	var id, state string
	var queued bool
	_, err = pgx.ForEachRow(rows, []any{&id, &state, &queued}, func() error {
		c.hooks.written++
		n := got[oin.DeliveryID(id).Message()]
		c.hooks.again += max(0, n-1)
		switch {
		case state == "accepted" && n == 0:
			c.ledger.noteFault(lost, "webhook %s is stored as accepted, and has not arrived", id)
		case state == "accepted":
			c.hooks.accepted++
		case !queued:
			c.ledger.noteFault(lost, "webhook %s is %s, and nothing will send it", id, state)
		default:
			c.hooks.waiting++
		}
		return nil
	})
	if err == nil && c.hooks.written == 0 {
		err = errors.New("there are none")
	}
	if err != nil {
		return fmt.Errorf("read webhooks: %w", err)
	}
	return nil
}
