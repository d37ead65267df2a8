package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/rotation"
	"oinmanager/internal/secret"
)

// keyFile is where “make run” stores the keys that encrypt secrets.
type keyFile struct{ path string }

// read returns the keys. It creates them on the first run.
func (f keyFile) read() (secret.Text, error) {
	raw, err := os.ReadFile(f.path)
	if err == nil {
		return secret.Text(strings.TrimSpace(string(raw))), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read keys: %w", err)
	}
	keys, err := secret.NewKeys()
	if err != nil {
		return "", err
	}
	return keys, f.write(keys)
}

// write replaces the file atomically, so that a crash leaves the old keys or the new
// ones.
func (f keyFile) write(keys secret.Text) error {
	if err := os.MkdirAll(filepath.Dir(f.path), 0o755); err != nil {
		return fmt.Errorf("keep keys: %w", err)
	}
	next := f.path + ".next"
	if err := os.WriteFile(next, []byte(string(keys)+"\n"), 0o600); err != nil {
		return fmt.Errorf("keep keys: %w", err)
	}
	if err := os.Rename(next, f.path); err != nil {
		return fmt.Errorf("keep keys: %w", err)
	}
	return nil
}

// rotate replaces the keys by a new one: it adds a key, re-encrypts everything with it,
// and drops the others. At each moment the file has every key that is in use.
func (f keyFile) rotate(ctx context.Context, database config.Database, keys secret.Text) (secret.Text, error) {
	db, err := app.OpenDatabase(ctx, database)
	if err != nil {
		return "", err
	}
	defer db.Close()
	if keys, err = secret.AddKey(keys, false); err != nil {
		return "", err
	}
	if err := f.write(keys); err != nil {
		return "", err
	}
	report, err := rotation.Reseal(ctx, db, keys)
	if err != nil {
		return "", err
	}
	fmt.Println(report)
	if err := report.Err(); err != nil {
		return "", err
	}
	if keys, err = rotation.DropOldKeys(ctx, db, keys); err != nil {
		return "", err
	}
	return keys, f.write(keys)
}
