package main

import (
	"context"
	"fmt"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/rotation"
	"oinmanager/internal/secret"
)

// These commands print keys on standard output and nowhere else, so that they can be
// piped into a secret store.

type newKeys struct{}

func (newKeys) Run() error { return printKeys(secret.NewKeys()) }

type addKey struct {
	config.Keys
	Standby bool `help:"Add the key for decryption only. Use this with several replicas, so that all of them have the key before any encrypts with it."`
}

func (c *addKey) Run() error { return printKeys(secret.AddKey(c.SecretKeys, c.Standby)) }

type promoteKey struct{ config.Keys }

func (c *promoteKey) Run() error { return printKeys(secret.PromoteKey(c.SecretKeys)) }

type reseal struct {
	config.Database
	config.Keys
}

func (c *reseal) Run(ctx context.Context) error {
	db, err := app.OpenCurrentDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	report, err := rotation.Reseal(ctx, db, c.SecretKeys)
	if err != nil {
		return err
	}
	fmt.Println(report)
	return report.Err()
}

type dropKeys struct {
	config.Database
	config.Keys
}

func (c *dropKeys) Run(ctx context.Context) error {
	db, err := app.OpenCurrentDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	return printKeys(rotation.DropOldKeys(ctx, db, c.SecretKeys))
}

func printKeys(keys secret.Text, err error) error {
	if err == nil {
		fmt.Println(string(keys))
	}
	return err
}
