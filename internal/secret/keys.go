package secret

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
)

// A set of keys is a Tink keyset of AES-256-GCM keys in base64, which is the form of
// SECRET_KEYS. The primary key seals, and all keys open. The functions here return a
// new set and don't change the given one.

// NewKeys returns a set with one key.
func NewKeys() (Text, error) {
	handle, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return "", fmt.Errorf("make keys: %w", err)
	}
	return write(handle)
}

// AddKey returns a set with another key. The new key becomes the primary one unless
// standby is true: then it only opens until [PromoteKey].
func AddKey(keys Text, standby bool) (Text, error) {
	return change(keys, func(_ *keyset.Handle, m *keyset.Manager) error {
		id, err := m.Add(aead.AES256GCMKeyTemplate())
		if err != nil || standby {
			return err
		}
		return m.SetPrimary(id)
	})
}

// PromoteKey returns a set whose newest key is the primary one.
func PromoteKey(keys Text) (Text, error) {
	return change(keys, func(h *keyset.Handle, m *keyset.Manager) error {
		newest, err := h.Entry(h.Len() - 1)
		if err != nil {
			return err
		}
		if newest.IsPrimary() {
			return errors.New("the newest key is already the primary key; add one with “oinmanager add-key --standby” first")
		}
		return m.SetPrimary(newest.KeyID())
	})
}

// OnlyPrimary returns a set with the primary key only.
func OnlyPrimary(keys Text) (Text, error) {
	return change(keys, func(h *keyset.Handle, m *keyset.Manager) error {
		for i := range h.Len() {
			key, err := h.Entry(i)
			if err != nil {
				return err
			}
			if key.IsPrimary() {
				continue
			}
			if err := m.Delete(key.KeyID()); err != nil {
				return err
			}
		}
		return nil
	})
}

func change(keys Text, how func(*keyset.Handle, *keyset.Manager) error) (Text, error) {
	handle, err := read(keys)
	if err != nil {
		return "", err
	}
	m := keyset.NewManagerFromHandle(handle)
	if err := how(handle, m); err != nil {
		return "", fmt.Errorf("change keys: %w", err)
	}
	if handle, err = m.Handle(); err != nil {
		return "", fmt.Errorf("change keys: %w", err)
	}
	return write(handle)
}

// The decoders' own errors could quote the keys.
var errUnreadable = errors.New("SECRET_KEYS can't be read; create keys with “oinmanager new-keys”")

func read(keys Text) (*keyset.Handle, error) {
	if keys == "" {
		return nil, errors.New("SECRET_KEYS is empty; create keys with “oinmanager new-keys”")
	}
	raw, err := base64.StdEncoding.DecodeString(string(keys))
	if err != nil {
		return nil, errUnreadable
	}
	handle, err := insecurecleartextkeyset.Read(keyset.NewBinaryReader(bytes.NewReader(raw)))
	if err != nil {
		return nil, errUnreadable
	}
	return handle, nil
}

func write(handle *keyset.Handle) (Text, error) {
	var b bytes.Buffer
	if err := insecurecleartextkeyset.Write(handle, keyset.NewBinaryWriter(&b)); err != nil {
		return "", fmt.Errorf("write keys: %w", err)
	}
	return Text(base64.StdEncoding.EncodeToString(b.Bytes())), nil
}
