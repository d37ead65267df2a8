package secret_test

import (
	"strings"
	"testing"

	"oinmanager/internal/secret"
)

// keyring is a set of keys and its box.
type keyring struct {
	*testing.T
	keys secret.Text
	*secret.Box
}

func ring(t *testing.T, keys secret.Text, err error) keyring {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	b, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	return keyring{t, keys, b}
}

func newRing(t *testing.T) keyring {
	t.Helper()
	keys, err := secret.NewKeys()
	return ring(t, keys, err)
}

func (k keyring) with(change func(secret.Text) (secret.Text, error)) keyring {
	k.Helper()
	keys, err := change(k.keys)
	return ring(k.T, keys, err)
}

func (k keyring) opens(sealed []byte) bool {
	s, err := k.Open(sealed, "here")
	return err == nil && s == "hunter2"
}

func (k keyring) seal() []byte {
	k.Helper()
	sealed, err := k.Seal("hunter2", "here")
	if err != nil {
		k.Fatal(err)
	}
	return sealed
}

func added(keys secret.Text) (secret.Text, error)    { return secret.AddKey(keys, false) }
func standing(keys secret.Text) (secret.Text, error) { return secret.AddKey(keys, true) }

func TestANewKeySealsAndTheOlderOnesStillOpen(t *testing.T) {
	first := newRing(t)
	both := first.with(added)
	if !both.opens(first.seal()) || !both.opens(both.seal()) {
		t.Error("the set with the new key does not open everything")
	}
	if first.opens(both.seal()) {
		t.Error("the new key does not seal")
	}
	second := both.with(secret.OnlyPrimary)
	if !second.opens(both.seal()) || second.opens(first.seal()) {
		t.Error("more or less than the primary key is left")
	}
}

func TestAKeyThatStandsByOpensAndDoesNotSealUntilItIsPromoted(t *testing.T) {
	first := newRing(t)
	waiting := first.with(standing)
	if !first.opens(waiting.seal()) {
		t.Error("programs with the older set cannot open what the new one seals")
	}
	promoted := waiting.with(secret.PromoteKey)
	if first.opens(promoted.seal()) || !waiting.opens(promoted.seal()) || !promoted.opens(waiting.seal()) {
		t.Error("the promoted key does not seal, or the sets do not open each other's texts")
	}
	if _, err := secret.PromoteKey(promoted.keys); err == nil || !strings.Contains(err.Error(), "is already the primary key") {
		t.Errorf("promoting twice: %v", err)
	}
}

func TestChangingBadKeysIsRefusedWithoutQuotingThem(t *testing.T) {
	for _, change := range []func(secret.Text) (secret.Text, error){added, standing, secret.PromoteKey, secret.OnlyPrimary} {
		for _, keys := range []secret.Text{"", "not base64!", "bm8ga2V5cw=="} {
			if got, err := change(keys); err == nil || got != "" || keys != "" && strings.Contains(err.Error(), string(keys)) {
				t.Errorf("keys %q: %q, %v", string(keys), string(got), err)
			}
		}
	}
}
