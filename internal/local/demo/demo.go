// Package demo fills an empty database with realistic integrations, a few in each
// status, for a local run. cmd/local calls it. Everything goes through the portal, as
// if done by users, with a clock that walks through the past weeks, so that history,
// emails, and catalog are consistent.
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

// People are the users who create the sample data.
type People struct {
	ISVs     map[string][]oin.Person // by org, as in [integration].org
	Reviewer oin.Person
	Admin    oin.Person
}

// Fill creates the sample data and returns the latest submissions by name. It does
// nothing if the database has a submission.
func Fill(ctx context.Context, db *postgres.DB, box *secret.Box, set portal.Settings, people People, now time.Time) (map[string]oin.SubmissionID, error) {
	if some, err := db.AnySubmission(ctx); err != nil || some {
		return nil, err
	}
	if err := publish(ctx, db, box, set, people, now); err != nil {
		return nil, fmt.Errorf("demo data: publisher: %w", err)
	}
	return fill(ctx, db, box, set, people, integrations, now)
}

// publish has Acme publish under its name and with a domain. It is verified if the settings
// have a reader of facts that finds the proof.
func publish(ctx context.Context, db *postgres.DB, box *secret.Box, set portal.Settings, people People, now time.Time) error {
	set.Now = func() time.Time { return now }
	p, who := portal.New(db, box, set), people.ISVs["Acme"][0]
	who.Recent = true
	if err := p.SetPublisherName(ctx, who, "Acme", ""); err != nil {
		return err
	}
	if err := p.ClaimDomain(ctx, who, "acme.example"); err != nil {
		return err
	}
	_, err := p.CheckDomain(ctx, who)
	return err
}

// Repeat creates an integration of the sample data again for another org, under that
// org's name: Acme Visitor Pass becomes Initech Visitor Pass. It returns the submission
// and its name.
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
	// If emails are sent later, none should be about sample events.
	return made, db.MarkAllMailsSent(ctx, now)
}

// morning returns 9:30 on that day.
func morning(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 9, 30, 0, 0, time.UTC)
}

type filler struct {
	portal *portal.Portal
	people People
	clock  time.Time
	now    time.Time // latest end of each integration's story
}

// wait advances the clock, to a working day.
func (f *filler) wait(d time.Duration) {
	f.clock = f.clock.Add(d)
	for f.clock.Weekday() == time.Saturday || f.clock.Weekday() == time.Sunday {
		f.clock = f.clock.AddDate(0, 0, 1)
	}
	if f.clock.After(f.now) {
		f.clock = f.now
	}
}

// play creates an integration, plays its story, and returns its latest submission.
func (f *filler) play(ctx context.Context, it integration, seed int) (oin.SubmissionID, error) {
	team := f.people.ISVs[it.org]
	author, colleague := team[seed%len(team)], team[(seed+1)%len(team)]
	id, err := f.portal.AddSubmission(ctx, author)
	if err != nil {
		return "", err
	}
	f.wait(40 * time.Minute)
	if err := f.write(ctx, author, id, Save(it.answers(), seed)); err != nil {
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

// write saves answers like a person who has just seen the current ones.
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

// answers returns what the ISV has filled in: all of the form, or what a beginner has
// so far.
func (it integration) answers() oin.Answers {
	var types []oin.Key
	if it.connector != "" {
		types = append(types, oin.ConnectorSupport)
	}
	if it.scopes != nil {
		types = append(types, oin.APISupport)
	}
	a := oin.ExampleAnswers(types...)
	for key, v := range a {
		v.Text = strings.ReplaceAll(v.Text, "example.com", it.host())
		a[key] = v
	}
	a[oin.AppName], a[oin.AppDescription] = oin.Value{Text: it.name}, oin.Value{Text: it.description}
	a[oin.SupportContacts] = oin.Value{Items: []oin.Item{{Type: "email", Value: "support@" + it.host()}, {Type: "url", Value: "https://help." + it.host()}}}
	var useCases oin.Value
	for _, u := range it.useCases {
		useCases.Items = append(useCases.Items, oin.Item{Value: u})
	}
	a[oin.UseCases] = useCases
	a[oin.AppIcon].File.Name = it.slug() + ".png"
	if it.connector != "" {
		a[oin.Connector] = oin.Value{Text: it.connector + "_293ca73ef2a04fe48eaa3bb7876df2e6"}
		a[oin.TestSuite].File.Name = it.slug() + "-tests.flopack"
	}
	if it.scopes != nil {
		a[oin.APIScopes] = oin.Value{Items: it.scopes}
	}
	for _, key := range it.unfinished {
		delete(a, key)
	}
	return a
}

// Save returns the save that fills in the form with these answers. The icon, the flow
// test suite, and the password are generated.
func Save(answers oin.Answers, seed int) portal.Save {
	var s portal.Save
	name := answers.Name()
	for key, v := range answers {
		switch oin.FindField(key).Kind {
		case oin.KindPicture:
			s.Uploads = append(s.Uploads, portal.Upload{Key: key, Name: v.File.Name, Data: icon.Draw(name, seed).Bytes})
		case oin.KindSuite:
			s.Uploads = append(s.Uploads, portal.Upload{Key: key, Name: v.File.Name, Data: suite(name, answers.Text(oin.Connector), answers.Text(oin.ConnectorVersion))})
		case oin.KindAttachment:
			s.Uploads = append(s.Uploads, portal.Upload{Key: key, Name: v.File.Name, Data: []byte("Sign in, then open Settings > Okta.\n")})
		case oin.KindPassword:
			s.Secrets = append(s.Secrets, portal.NewSecret{Key: key, Text: secret.Text("a made-up password of " + name)})
		default:
			s.Edits = append(s.Edits, oin.FieldEdit{Key: key, Value: v})
		}
	}
	return s
}

func (it integration) host() string { return it.slug() + ".example" }

func (it integration) slug() string { return oin.Slug(it.name) }

// suite returns a small flow export that runs three actions of a connector.
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
