package cli

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/check"
	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
)

// What the server is just looking at is asked for every askEvery, asks times at most.
const (
	askEvery = 2 * time.Second
	asks     = 15
)

// ask returns the report together with what the server says of the files.
func (c *validateFolder) ask(ctx context.Context, t *Terminal, f *folder.Folder, report folder.Report) (folder.Report, error) {
	api, err := t.connect(c.URL)
	if err != nil {
		return report, err
	}
	for try := 1; ; try++ {
		said, err := api.Validate(ctx, proposal(f))
		if err != nil {
			return report, err
		}
		o := online(said)
		if !o.Gathering() || try == asks {
			return f.Add(report, o), nil
		}
		if try == 1 {
			fmt.Fprintln(t.Err, "The server is looking at links and files…")
		}
		if err := t.sleep(ctx, askEvery); err != nil {
			return report, err
		}
	}
}

// proposal returns what the files have, without the files and secrets themselves.
func proposal(f *folder.Folder) wire.Proposal {
	p := wire.Proposal{Submission: string(f.ID), Files: map[string]string{}}
	var files map[string]wire.File
	p.Answers, files, p.Secrets = wire.Parts(f.Answers)
	for name, file := range files {
		p.Files[name] = file.SHA256
	}
	return p
}

// online returns what the server says. Fields that this version of the program doesn't know
// are left out.
func online(v wire.Validation) folder.Online {
	var o folder.Online
	for _, p := range v.Progress {
		if tab := oin.FindTab(p.Tab); tab != nil {
			o.Progress = append(o.Progress, folder.Progress{Tab: tab, Percent: p.Percent})
		}
		for _, name := range p.Missing {
			if field := oin.FindFieldNamed(name); field != nil {
				o.Missing = append(o.Missing, field)
			}
		}
	}
	for _, field := range oin.Fields() {
		for _, fault := range v.Faults[field.Name()] {
			o.Found = append(o.Found, folder.Said{Finding: folder.Finding{Field: field, Level: folder.Error, Rule: "form", Text: fault.Text, Guide: field.Guide}, Item: item(fault.Item)})
		}
	}
	for _, f := range v.Findings {
		field := oin.FindFieldNamed(f.Field)
		if field == nil {
			continue
		}
		level := folder.Warning
		if f.Level == string(check.LevelBlocking) {
			level = folder.Error
		}
		o.Found = append(o.Found, folder.Said{
			Finding: folder.Finding{Field: field, Level: level, Rule: f.Check, Text: f.Text, Why: f.Why, Fix: f.Fix, Guide: f.Guide},
			Item:    item(f.Item), Dismissed: f.Dismissed != nil})
	}
	for _, u := range v.Unseen {
		if field := oin.FindFieldNamed(u.Field); field != nil {
			o.Unseen = append(o.Unseen, folder.Unseen{Field: field, Item: item(u.Item), What: u.What, Gathering: u.Gathering})
		}
	}
	return o
}

// item returns an index, or -1 for none.
func item(i *int) int {
	if i == nil {
		return -1
	}
	return *i
}
