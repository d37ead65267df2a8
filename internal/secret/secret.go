// Package secret encrypts what must not be readable in the database or in a cookie
// (authenticated encryption, tink-go), and keeps secrets out of logs. It knows neither
// the database nor what a secret is for: the caller binds each sealed text to its
// place.
package secret

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// Text is a secret in plain text. Printed, logged, or encoded it is "[secret]". Only a
// conversion to string reveals it.
type Text string

const redacted = "[secret]"

func (Text) String() string               { return redacted }
func (Text) GoString() string             { return redacted }
func (Text) LogValue() slog.Value         { return slog.StringValue(redacted) }
func (Text) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Box seals and opens with one set of keys.
type Box struct{ aead tink.AEAD }

// NewBox returns a box for a set of keys made by [NewKeys] and [AddKey]. It seals with
// the primary key, and opens with any of them.
func NewBox(keys Text) (*Box, error) {
	handle, err := read(keys)
	if err != nil {
		return nil, err
	}
	primitive, err := aead.New(handle)
	if err != nil {
		return nil, errUnreadable
	}
	return &Box{primitive}, nil
}

// Seal encrypts a secret for one place, such as "session:…". It can only be opened for
// that place.
func (b *Box) Seal(s Text, place string) ([]byte, error) {
	sealed, err := b.aead.Encrypt([]byte(s), []byte(place))
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return sealed, nil
}

// Open decrypts what was sealed for a place. It returns an error if the text was
// changed, moved to another place, or sealed with other keys.
func (b *Box) Open(sealed []byte, place string) (Text, error) {
	s, err := b.aead.Decrypt(sealed, []byte(place))
	if err != nil {
		return "", errors.New("open sealed text: it was changed, moved or sealed with other keys")
	}
	return Text(s), nil
}
