package portal_test

import (
	"fmt"
	"net/netip"
	"regexp"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

var confirmLink = regexp.MustCompile(`/subscriptions/confirm\?token=([0-9A-Za-z_-]+)`)
var endLink = regexp.MustCompile(`/subscriptions/end\?id=([0-9a-f-]{36})`)

// subscribed returns what an address was sent, oldest first.
func (w *world) subscribed(address string) []postgres.Mail {
	w.Helper()
	var all []postgres.Mail
	for _, m := range w.mails() {
		if m.Recipients[0] == address {
			all = append([]postgres.Mail{m}, all...)
		}
	}
	return all
}

// follow subscribes an address, and returns what stands for that.
func (w *world) follow(slug, address string) oin.SubscriptionID {
	w.Helper()
	w.minutes(1)
	w.ok(w.portal.Subscribe(w.ctx(), slug, address))
	mails := w.subscribed(strings.TrimSpace(address))
	token := confirmLink.FindStringSubmatch(mails[len(mails)-1].Body)
	if token == nil {
		w.Fatalf("no link in %q", mails[len(mails)-1].Body)
	}
	s, err := w.portal.ConfirmSubscription(w.ctx(), secret.Text(token[1]))
	w.ok(err)
	return s.ID
}

func TestSubscribersAreToldWhatTheFeedTells(t *testing.T) {
	w := newWorld(t)
	const cleo, unconfirmed = "cleo@customer.example", "una@customer.example"
	id := w.published("Acme Directory")
	slug := w.version(id).Slug
	w.minutes(1)
	sub := w.follow(slug, cleo)
	w.ok(w.portal.Subscribe(w.ctx(), slug, unconfirmed))
	tell := func(want int) {
		t.Helper()
		if n, err := w.portal.TellSubscribers(w.ctx(), slug); err != nil || n != want {
			t.Fatalf("%d were told, want %d: %v", n, want, err)
		}
	}
	tell(0) // what was before
	w.minutes(1)
	id = w.act(w.ada, id, oin.ActionUpdate)
	w.setText(id, oin.AppDescription, "What it does now, and did not before.")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	if n := pgtest.Count(t, w.db, `select count(*) from river_job where kind = 'tell_subscribers'`); n != 2 {
		t.Errorf("%d jobs were queued, want one for each publication", n)
	}
	tell(1)
	tell(0)
	mails := w.subscribed(cleo)
	if len(mails) != 2 || !strings.HasPrefix(mails[1].Subject, "New version of “Acme Directory”") || !strings.Contains(mails[1].Body, "Leavers are removed") || mails[1].Subscription != sub {
		t.Fatalf("she got %+v", mails)
	}
	if link := endLink.FindStringSubmatch(mails[1].Body); link == nil || link[1] != string(sub) {
		t.Errorf("no link to unsubscribe in %q", mails[1].Body)
	}
	w.minutes(1)
	w.act(w.max, id, oin.ActionRemove)
	tell(1)
	if mails = w.subscribed(cleo); len(mails) != 3 || mails[2].Subject != "“Acme Directory” was removed from the OIN" {
		t.Errorf("of the removal, she got %+v", mails)
	}
	if len(w.subscribed(unconfirmed)) != 1 {
		t.Error("an address that wasn't confirmed got news")
	}

	// Nothing of the address is left.
	w.ok(w.portal.EndSubscription(w.ctx(), sub, false))
	w.ok(w.portal.EndSubscription(w.ctx(), sub, false))
	if n := pgtest.Count(t, w.db, `select (select count(*) from subscriptions where email like 'cleo%') + (select count(*) from mails where 'cleo@customer.example' = any(recipients))`); n != 0 {
		t.Errorf("%d rows still have the address", n)
	}
}

func TestSubscribingRevealsNothingAndEnds(t *testing.T) {
	w := newWorld(t)
	slug := w.version(w.published("Acme Directory")).Slug
	other := w.version(w.published("Acme Vault")).Slug
	const cleo = "cleo@customer.example"
	for _, typed := range []string{"", "cleo", "cleo@customer", "a@b.example,c@d.example", "Cleo <cleo@customer.example>", strings.Repeat("c", 250) + "@d.example"} {
		err := w.portal.Subscribe(w.ctx(), slug, typed)
		w.refused(err, oin.CodeInvalid)
	}
	w.refused(w.portal.Subscribe(w.ctx(), "nothing", cleo), oin.CodeNotFound)
	first := w.follow(slug, " "+cleo+" ")
	w.ok(w.portal.Subscribe(w.ctx(), slug, "CLEO@customer.example"))
	if mails := w.subscribed("CLEO@customer.example"); len(mails) != 1 || !strings.HasPrefix(mails[0].Subject, "You already get emails") || confirmLink.MatchString(mails[0].Body) {
		t.Errorf("subscribed again, the address got %+v", mails)
	}
	second := w.follow(other, cleo)
	w.ok(w.portal.EndSubscription(w.ctx(), second, true))
	_, err := w.portal.Subscription(w.ctx(), first)
	w.refused(err, oin.CodeNotFound)

	// A link to confirm works once, and for a day. Then the address is forgotten.
	w.minutes(1)
	w.ok(w.portal.Subscribe(w.ctx(), slug, cleo))
	mails := w.subscribed(cleo)
	token := secret.Text(confirmLink.FindStringSubmatch(mails[len(mails)-1].Body)[1])
	w.clock = w.clock.Add(oin.SubscriptionWaits + time.Minute)
	_, err = w.portal.ConfirmSubscription(w.ctx(), token)
	w.refused(err, oin.CodeGone)
	if n, err := w.portal.SweepSubscriptions(w.ctx()); err != nil || n != 1 {
		t.Errorf("%d were forgotten, want 1: %v", n, err)
	}
	if left := w.subscribed(cleo); len(left) > 0 {
		t.Errorf("of the forgotten address, there is still %+v", left)
	}
}

func TestSubscribingIsBounded(t *testing.T) {
	w := newWorld(t)
	slug := w.version(w.published("Acme Directory")).Slug
	const victim = "victim@customer.example"
	for n := range 10 { // from many places
		ctx := origin.With(w.ctx(), oin.Origin{Address: fmt.Sprintf("192.0.2.%d", n)})
		if err := w.portal.Subscribe(ctx, slug, victim); err != nil {
			t.Fatalf("the caller learns something: %v", err)
		}
	}
	if n := len(w.subscribed(victim)); n != 6 {
		t.Errorf("the address got %d emails, want 6", n)
	}
	here := origin.With(w.ctx(), oin.Origin{Address: netip.MustParseAddr("198.51.100.7").String()})
	var err error
	for n := 0; n < 40 && err == nil; n++ {
		err = w.portal.Subscribe(here, slug, fmt.Sprintf("c%d@customer.example", n))
	}
	w.refused(err, oin.CodeTooManyRequests)
}
