package webhook

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/secret"
)

const (
	secretPrefix = "whsec_"
	secretBytes  = 32 // Standard Webhooks asks for 24 to 64
)

// ErrSecret is returned for a text that isn't a signing secret. It doesn't have the text.
var ErrSecret = errors.New("malformed signing secret")

// NewSecret returns a new signing secret, in the form that libraries for Standard Webhooks
// take.
func NewSecret() secret.Text {
	key := make([]byte, secretBytes)
	if _, err := rand.Read(key); err != nil {
		panic("webhook: no randomness: " + err.Error()) // crypto/rand doesn't fail
	}
	return secret.Text(secretPrefix + base64.StdEncoding.EncodeToString(key))
}

// sign returns the value of the header webhook-signature: a signature with each secret, so
// that receivers can go over from a secret to the next one without a gap. It returns
// [ErrSecret] if one is malformed, or if there is none.
func sign(secrets []secret.Text, id string, at time.Time, body []byte) (string, error) {
	var all []string
	for _, s := range secrets {
		rest, ok := strings.CutPrefix(string(s), secretPrefix)
		key, err := base64.StdEncoding.DecodeString(rest)
		if !ok || err != nil || len(key) != secretBytes {
			return "", ErrSecret
		}
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(id + "." + strconv.FormatInt(at.Unix(), 10) + "."))
		mac.Write(body)
		all = append(all, "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	}
	if len(all) == 0 {
		return "", ErrSecret
	}
	return strings.Join(all, " "), nil
}
