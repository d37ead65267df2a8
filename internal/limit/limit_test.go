package limit_test

import (
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/limit"
)

// clock is a clock that only moves when told to.
type clock struct{ time.Time }

func (c *clock) now() time.Time       { return c.Time }
func (c *clock) pass(d time.Duration) { c.Time = c.Add(d) }

func TestSoManyAtOnceAndThenAsManyAsComeBack(t *testing.T) {
	for _, rule := range limit.Requests.Rules {
		clock := &clock{time.Unix(1e9, 0)}
		counter := limit.NewCounter(nil, clock.now)
		who := map[limit.Subject]limit.Caller{limit.Address: {Address: "a"}, limit.Person: {Person: "a"}, limit.Org: {Org: "a"}, limit.Integration: {Integration: "a"}, limit.Inbox: {Inbox: "a"}}[rule.Subject]
		spend := func(want int) (left *limit.ExceededError) {
			t.Helper()
			for n := 0; n < 5000; n++ {
				if err := counter.Count(t.Context(), limit.Requests, who); err != nil {
					if n != want || !errors.As(err, &left) {
						t.Fatalf("one %s may do %d more, want %d: %v", rule.Subject, n, want, err)
					}
					return left
				}
			}
			t.Fatalf("one %s may do as much as it likes", rule.Subject)
			return nil
		}
		one := rule.Per / time.Duration(rule.Many)
		if e := spend(rule.Many); e.Rule != rule || e.Wait > one || e.Wait <= 0 || e.Seconds() != 1 {
			t.Errorf("it is to wait %v", e.Wait)
		}
		clock.pass(5 * one)
		spend(5)
		clock.pass(24 * time.Hour)
		spend(rule.Many)
	}
}

func TestEverybodyIsCountedByThemselves(t *testing.T) {
	clock := &clock{time.Unix(1e9, 0)}
	counter := limit.NewCounter(nil, clock.now)
	use := func(who limit.Caller) (n int) {
		for n < 5000 && counter.Count(t.Context(), limit.Requests, who) == nil {
			n++
		}
		return n
	}
	if got := use(limit.Caller{Person: "ada", Org: "acme"}); got != 600 {
		t.Errorf("Ada may do %d", got)
	}
	if got := use(limit.Caller{Person: "abe", Org: "acme"}); got != 600 {
		t.Errorf("once Ada may do no more, Abe may do %d", got)
	}
}

func TestAnAddressIsItsHousehold(t *testing.T) {
	for _, one := range [][2]string{{"2001:db8::1", "2001:db8::ffff:2"}, {"203.0.113.7", "::ffff:203.0.113.7"}, {"fe80::1%eth0", "fe80::2"}} {
		if a, b := limit.At(netip.MustParseAddr(one[0])), limit.At(netip.MustParseAddr(one[1])); a != b {
			t.Errorf("%s is %v, and %s is %v", one[0], a, one[1], b)
		}
	}
	for _, two := range [][2]string{{"2001:db8::1", "2001:db8:0:1::1"}, {"203.0.113.7", "203.0.113.8"}} {
		if a, b := limit.At(netip.MustParseAddr(two[0])), limit.At(netip.MustParseAddr(two[1])); a == b {
			t.Errorf("%s and %s are both %v", two[0], two[1], a)
		}
	}
}

func TestAFloodFromMoreAddressesThanFitTakesNoMoreMemory(t *testing.T) {
	clock := &clock{time.Unix(1e9, 0)}
	counter := limit.NewCounter(nil, clock.now)
	for n := range 100_500 {
		if err := counter.Count(t.Context(), limit.Requests, limit.Caller{Address: fmt.Sprint(n)}); err != nil {
			t.Fatal(err)
		}
	}
	if got := limit.Kept(counter); got > 100_000 {
		t.Errorf("%d addresses are kept", got)
	}
	clock.pass(2 * time.Minute)
	if err := counter.Count(t.Context(), limit.Requests, limit.Caller{Address: "another"}); err != nil {
		t.Fatal(err)
	}
	if got := limit.Kept(counter); got != 1 {
		t.Errorf("long after the flood, %d addresses are kept", got)
	}
}

func TestRefusalsSayWhatWasTooMuchAndHowLongToWait(t *testing.T) {
	e := &limit.ExceededError{Kind: limit.Uploads, Rule: limit.Uploads.Rules[0], Wait: 2100 * time.Millisecond}
	if got, want := e.Error(), "You uploaded too many files (the limit is 200 in 10 minutes). Nothing was changed. Try again in 3 seconds."; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	for d, want := range map[time.Duration]string{
		0: "a second", time.Millisecond: "a second", time.Second: "a second", 1001 * time.Millisecond: "2 seconds", time.Minute: "a minute",
		61 * time.Second: "2 minutes", 10 * time.Minute: "10 minutes", time.Hour: "an hour",
	} {
		if got := limit.HumanDuration(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
}

// TestEveryLimitIsOne checks that each limit counts someone and lets something through.
func TestEveryLimitIsOne(t *testing.T) {
	for _, k := range limit.Kinds {
		if k.Name == "" || !strings.Contains(k.Action, "too many ") || len(k.Rules) == 0 {
			t.Errorf("%+v says too little", k)
		}
		seen := map[limit.Subject]bool{}
		for _, r := range k.Rules {
			if r.Many <= 0 || r.Per < time.Second || seen[r.Subject] {
				t.Errorf("%s: %+v", k.Name, r)
			}
			seen[r.Subject] = true
		}
	}
}
