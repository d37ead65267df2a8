// Package demo fills an empty database with integrations that look real, a few in
// each status, for a local run. cmd/local calls it. Everything goes through the
// portal, as people would do it, with a clock that walks through the past weeks;
// so history, mails and catalog are what they would be.
package demo

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// People are the signed-in people whom the demo data is made by.
type People struct {
	ISVs     map[string][]oin.Person // by org, as in [integration].org
	Reviewer oin.Person
	Admin    oin.Person
}

// Fill makes the demo data and returns the latest submissions by name. It does nothing if the
// database has a submission.
func Fill(ctx context.Context, db *postgres.DB, box *secret.Box, set portal.Settings, people People, now time.Time) (map[string]oin.SubmissionID, error) {
	if some, err := db.AnySubmission(ctx); err != nil || some {
		return nil, err
	}
	return fill(ctx, db, box, set, people, integrations, now)
}

// Repeat makes an integration of the demo again for another org, under that org's name: Acme
// Visitor Pass becomes Initech Visitor Pass. It returns the submission and its name.
func Repeat(ctx context.Context, db *postgres.DB, box *secret.Box, set portal.Settings, people People, like, org, name string, now time.Time) (oin.SubmissionID, string, error) {
	i := slices.IndexFunc(integrations, func(it integration) bool { return it.name == like+" "+name })
	if i < 0 {
		return "", "", fmt.Errorf("the demo has no integration %q of %s", name, like)
	}
	it := integrations[i]
	it.org, it.name, it.description = org, org+" "+name, strings.ReplaceAll(it.description, like, org)
	made, err := fill(ctx, db, box, set, people, []integration{it}, now)
	return made[it.name], it.name, err
}

// fill plays integrations and returns their latest submissions by name.
func fill(ctx context.Context, db *postgres.DB, box *secret.Box, set portal.Settings, people People, integrations []integration, now time.Time) (map[string]oin.SubmissionID, error) {
	people.Reviewer.Recent, people.Admin.Recent = true, true
	f := &filler{people: people, now: now}
	set.Now = func() time.Time { return f.clock }
	f.portal = portal.New(db, box, set)
	made := map[string]oin.SubmissionID{}
	for i, it := range integrations {
		f.clock = morning(now.AddDate(0, 0, -it.days))
		f.wait(time.Duration(i*11) * time.Minute)
		id, err := f.play(ctx, it, i)
		if err != nil {
			return nil, fmt.Errorf("demo data: %s: %w", it.name, err)
		}
		made[it.name] = id
	}
	// Nobody is to get a mail about made-up events, should mails go out at all.
	return made, db.MarkAllMailsSent(ctx, now)
}

// morning is half past nine on that day.
func morning(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 9, 30, 0, 0, time.UTC)
}

type filler struct {
	portal *portal.Portal
	people People
	clock  time.Time
	now    time.Time // where the story of each integration ends at the latest
}

// wait lets time pass, to a working day.
func (f *filler) wait(d time.Duration) {
	f.clock = f.clock.Add(d)
	for f.clock.Weekday() == time.Saturday || f.clock.Weekday() == time.Sunday {
		f.clock = f.clock.AddDate(0, 0, 1)
	}
	if f.clock.After(f.now) {
		f.clock = f.now
	}
}

// play fills in one integration, takes it as far as its story goes, and returns its latest submission.
func (f *filler) play(ctx context.Context, it integration, seed int) (oin.SubmissionID, error) {
	team := f.people.ISVs[it.org]
	author, colleague := team[seed%len(team)], team[(seed+1)%len(team)]
	id, err := f.portal.AddSubmission(ctx, author)
	if err != nil {
		return "", err
	}
	f.wait(40 * time.Minute)
	if err := f.write(ctx, author, id, it.save(seed)); err != nil {
		return "", err
	}
	if it.connector != "" && !slices.Contains(it.unfinished, oin.TestSuite) {
		if _, err := f.portal.RegisterSuite(ctx, author, id); err != nil {
			return "", err
		}
	}
	for _, step := range it.story {
		f.wait(step.after)
		who := author
		switch t, _ := oin.FindTransition(step.from, step.do); {
		case t.By == oin.RoleReviewer:
			who = f.people.Reviewer
		case t.By == oin.RoleAdmin:
			who = f.people.Admin
		case step.do == oin.ActionAnswer:
			who = colleague
		}
		if step.do == oin.ActionEdit {
			if err := f.write(ctx, colleague, id, portal.Save{Edits: step.edits}); err != nil {
				return "", err
			}
			continue
		}
		v, err := f.portal.Submission(ctx, author, id)
		if err != nil {
			return "", err
		}
		m := portal.ActionRequest{Action: step.do, Seen: oin.Seen{Status: step.from, Round: v.Round}, Note: step.note, Issues: step.issues}
		if step.do == oin.ActionPass {
			review, err := f.portal.Review(ctx, who, id)
			if err != nil {
				return "", err
			}
			for _, point := range review.Checklist {
				m.Ticks = append(m.Ticks, point.Key)
			}
		}
		if id, err = f.portal.Act(ctx, who, id, m); err != nil {
			return "", fmt.Errorf("%s in %s: %w", step.do, step.from, err)
		}
	}
	return id, nil
}

// write saves answers as somebody would who has just looked at them.
func (f *filler) write(ctx context.Context, who oin.Person, id oin.SubmissionID, s portal.Save) error {
	v, err := f.portal.Submission(ctx, who, id)
	if err != nil {
		return err
	}
	for i, e := range s.Edits {
		s.Edits[i].Seen = v.Answers[e.Key].Fingerprint()
	}
	saved, err := f.portal.SaveAnswers(ctx, who, id, s)
	if err != nil {
		return err
	}
	for key, why := range saved.Refused {
		return fmt.Errorf("%s: %s", key, why)
	}
	return nil
}

// save is the form as it was filled in: all of it, or what a beginner has so far.
func (it integration) save(seed int) portal.Save {
	host := it.host()
	texts := map[oin.Key]string{
		oin.ExistsInOIN: oin.No, oin.AppName: it.name, oin.AppWebsite: "https://www." + host,
		oin.AppDescription: it.description, oin.EscalationContact: "okta-escalations@" + host,
		oin.TestURL: "https://app." + host + "/login", oin.TestUsername: "isvtest@okta.com",
	}
	lists := map[oin.Key][]oin.Item{
		oin.SupportContacts: {{Type: "email", Value: "support@" + host}, {Type: "url", Value: "https://help." + host}},
	}
	for _, u := range it.useCases {
		lists[oin.UseCases] = append(lists[oin.UseCases], oin.Item{Value: u})
	}
	picture := icon.Draw(it.name, seed)
	save := portal.Save{
		Uploads: []portal.Upload{{Key: oin.AppIcon, Name: it.slug() + ".png", Data: picture.Bytes}},
		Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: secret.Text("a made-up password of " + it.name)}},
	}
	if it.connector != "" {
		key := it.connector + "_293ca73ef2a04fe48eaa3bb7876df2e6"
		texts[oin.ConnectorSupport], texts[oin.Connector] = oin.On, key
		texts[oin.ConnectorVersion] = "1.0.4"
		texts[oin.UserDocs] = "https://docs." + host + "/okta-workflows"
		texts[oin.APIDocs] = "https://developers." + host + "/reference"
		save.Uploads = append(save.Uploads, portal.Upload{
			Key: oin.TestSuite, Name: it.slug() + "-tests.flopack", Data: suite(it.name, key, "1.0.4"),
		})
	}
	if it.scopes != nil {
		texts[oin.APISupport] = oin.On
		texts[oin.ConfigGuide] = "https://docs." + host + "/okta-api-service"
		lists[oin.APIScopes] = it.scopes
	}
	for key, text := range texts {
		save.Edits = append(save.Edits, oin.FieldEdit{Key: key, Value: oin.Value{Text: text}})
	}
	for key, items := range lists {
		save.Edits = append(save.Edits, oin.FieldEdit{Key: key, Value: oin.Value{Items: items}})
	}
	if it.unfinished != nil {
		save = it.leaveOut(save)
	}
	return save
}

// leaveOut drops what a beginner has not come to yet.
func (it integration) leaveOut(save portal.Save) portal.Save {
	left := portal.Save{}
	open := map[oin.Key]bool{}
	for _, key := range it.unfinished {
		open[key] = true
	}
	for _, e := range save.Edits {
		if !open[e.Key] {
			left.Edits = append(left.Edits, e)
		}
	}
	for _, u := range save.Uploads {
		if !open[u.Key] {
			left.Uploads = append(left.Uploads, u)
		}
	}
	for _, s := range save.Secrets {
		if !open[s.Key] {
			left.Secrets = append(left.Secrets, s)
		}
	}
	return left
}

func (it integration) host() string { return it.slug() + ".example" }

func (it integration) slug() string { return oin.Slug(it.name) }

// suite is a small flow export that runs three actions of a connector.
func suite(name, connector, version string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"type":"flopack","version":"1.5.0","created":"2026-09-14T08:00:00Z","flags":{},"data":{"flos":{`)
	for i, method := range []string{"listusers", "createuser", "deactivateuser"} {
		if i > 0 {
			b.WriteByte(',')
		}
		id := fmt.Sprintf("6f1d0b2e-0000-4000-8000-%012d", i+1)
		fmt.Fprintf(&b, `%q:{"id":%q,"name":%q,"description":"","data":{"display":{"isCallable":false},"methods":[{"address":%q}]}}`,
			id, id, fmt.Sprintf("Test %d: %s", i+1, method), fmt.Sprintf("root:channels:http:%s:%s:%s", connector, version, method))
	}
	fmt.Fprintf(&b, `},"configs":{},"tables":{},"groups":{"g1":{"id":"g1","data":{"name":%q}}}}}`, name+" tests")
	return b.Bytes()
}
