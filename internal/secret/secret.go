// Package secret seals what must not be readable in the database or in a cookie,
// with authenticated encryption (tink-go), and keeps secrets out of logs.
// Whoever holds a secret calls it. It knows neither the database nor what a
// secret is for; the caller binds each sealed text to its place.
package secret

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// Text is a secret in the clear. Printed, logged or encoded it is "[secret]";
// only a conversion to string gives it away.
type Text string

const redacted = "[secret]"

func (Text) String() string               { return redacted }
func (Text) GoString() string             { return redacted }
func (Text) LogValue() slog.Value         { return slog.StringValue(redacted) }
func (Text) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Box seals and opens with one set of keys.
type Box struct{ aead tink.AEAD }

// NewKeys makes a new set of keys (one AES-256-GCM key), as SECRET_KEYS takes it.
func NewKeys() (Text, error) {
	handle, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return "", fmt.Errorf("make keys: %w", err)
	}
	var b bytes.Buffer
	if err := insecurecleartextkeyset.Write(handle, keyset.NewBinaryWriter(&b)); err != nil {
		return "", fmt.Errorf("write keys: %w", err)
	}
	return Text(base64.StdEncoding.EncodeToString(b.Bytes())), nil
}

// NewBox takes a set of keys made by [NewKeys].
func NewBox(keys Text) (*Box, error) {
	if keys == "" {
		return nil, errors.New("SECRET_KEYS is empty; make keys with “oinmanager new-keys”")
	}
	// The decoders' own errors could quote the keys, so they are left out.
	unreadable := errors.New("SECRET_KEYS is not a set of keys; make keys with “oinmanager new-keys”")
	raw, err := base64.StdEncoding.DecodeString(string(keys))
	if err != nil {
		return nil, unreadable
	}
	handle, err := insecurecleartextkeyset.Read(keyset.NewBinaryReader(bytes.NewReader(raw)))
	if err != nil {
		return nil, unreadable
	}
	primitive, err := aead.New(handle)
	if err != nil {
		return nil, unreadable
	}
	return &Box{primitive}, nil
}

// Seal encrypts a secret for one place, such as "session:…". It can be opened for
// that place only.
func (b *Box) Seal(s Text, place string) ([]byte, error) {
	sealed, err := b.aead.Encrypt([]byte(s), []byte(place))
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return sealed, nil
}

// Open decrypts what was sealed for that place. It fails when the text was
// changed, moved to another place, or sealed with other keys.
func (b *Box) Open(sealed []byte, place string) (Text, error) {
	s, err := b.aead.Decrypt(sealed, []byte(place))
	if err != nil {
		return "", errors.New("open sealed text: it was changed, moved or sealed with other keys")
	}
	return Text(s), nil
}
