package secret_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"oinmanager/internal/secret"
)

func box(t *testing.T) *secret.Box {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	b, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestSealedTextOpensAtItsPlaceOnly(t *testing.T) {
	b := box(t)
	sealed, err := b.Seal("hunter2", "here")
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(sealed, []byte("hunter2")) {
		t.Error("the sealed text is readable")
	}
	if got, err := b.Open(sealed, "here"); err != nil || got != "hunter2" {
		t.Errorf("opened as something else: %v", err)
	}
	if _, err := b.Open(sealed, "there"); err == nil {
		t.Error("it opens at another place")
	}
	if _, err := box(t).Open(sealed, "here"); err == nil {
		t.Error("it opens with other keys")
	}
	sealed[len(sealed)-1] ^= 1
	if _, err := b.Open(sealed, "here"); err == nil {
		t.Error("it opens after a change")
	}
}

func TestSecretsDoNotPrint(t *testing.T) {
	s := secret.Text("hunter2")
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "password", s)
	asJSON, err := json.Marshal(map[string]any{"password": s})
	if err != nil {
		t.Fatal(err)
	}
	for _, printed := range []string{fmt.Sprint(s), fmt.Sprintf("%v %+v %#v %q %s %x", s, s, s, s, s, s), log.String(), string(asJSON)} {
		if strings.Contains(printed, "hunter2") || strings.Contains(printed, "68756e74657232") {
			t.Errorf("the secret prints as %s", printed)
		}
	}
}

func TestBadKeysAreRefusedWithoutQuotingThem(t *testing.T) {
	for _, keys := range []secret.Text{"", "not base64!", "bm8ga2V5cw=="} {
		_, err := secret.NewBox(keys)
		if err == nil || !strings.Contains(err.Error(), "new-keys") || (keys != "" && strings.Contains(err.Error(), string(keys))) {
			t.Errorf("keys %q: %v", string(keys), err)
		}
	}
}
