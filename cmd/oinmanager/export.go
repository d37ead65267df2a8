package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"oinmanager/internal/api"
	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/portal"
)

type exportOrg struct {
	config.Database
	BaseURL string `name:"base-url" env:"BASE_URL" default:"http://localhost:8080" help:"Public URL of the product."`
	Org     string `arg:"" help:"Domain of the Okta org, or its ID in OIN Manager."`
	File    string `arg:"" help:"ZIP file to write. An existing file isn't overwritten."`
}

func (c *exportOrg) Run(ctx context.Context) error {
	db, err := app.OpenCurrentDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	p := portal.New(db, nil, portal.Settings{BaseURL: c.BaseURL}) // it opens no secrets
	f, err := os.OpenFile(c.File, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	e, err := p.ExportFor(ctx, c.Org)
	if err == nil {
		err = api.Export(ctx, p, strings.TrimSuffix(c.BaseURL, "/"), e, db.Now(), w)
	}
	err = errors.Join(err, w.Flush(), f.Sync(), f.Close())
	if err != nil {
		return errors.Join(err, os.Remove(c.File)) // a part isn't the whole
	}
	fmt.Printf("Exported %s. Submissions: %d. People: %d.\n", e.Org.Name, len(e.Submissions), len(e.People))
	return nil
}
