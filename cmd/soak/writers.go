package main

import (
	"context"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// typist saves a field while they type, in the form.
type typist struct {
	*person
	id     string
	n      int
	seen   string
	unsure bool
}

var description = regexp.MustCompile(`(?s)<textarea[^>]* name="app_description"[^>]*>(.*?)</textarea>`)

func (t *typist) place() place { return place{t.id, "description"} }

func (t *typist) take(ctx context.Context) {
	if t.unsure {
		t.look(ctx)
		return
	}
	t.n++
	value, key := fmt.Sprintf("Text %d of %s.", t.n, t.name), string(oin.AppDescription)
	a := t.post(ctx, paths.TabFields(oin.SubmissionID(t.id), oin.Form[0].ID), url.Values{
		"only": {key}, "seen." + key: {oin.Value{Text: t.seen}.Fingerprint()}, key: {value},
	})
	v := a.verdict()
	if v == acknowledged && clash.MatchString(a.body) {
		v = refused
	}
	t.crowd.ledger.saved(t.place(), value, v)
	if v == acknowledged {
		t.seen = value
	} else {
		t.unsure = true
	}
	if t.n%3 == 0 {
		t.look(ctx)
	}
}

// clash is in an answer to a save that wasn't made, because the field was changed before.
var clash = regexp.MustCompile("Keep mine|Keep this one")

// look reads the page again.
func (t *typist) look(ctx context.Context) {
	a := t.get(ctx, paths.Tab(oin.SubmissionID(t.id), oin.Form[0].ID))
	text := description.FindStringSubmatch(a.body)
	if a.err != nil || a.status != http.StatusOK || text == nil {
		t.unsure = true
		return
	}
	t.seen, t.unsure = html.UnescapeString(text[1]), false
	t.crowd.ledger.found(t.place(), t.seen, "the form")
}

// builder has a program that changes a field by the API.
type builder struct {
	*person
	id     string
	n      int
	etag   string
	at     int64 // the revision that was acknowledged last
	unsure bool
}

func (b *builder) place() place { return place{b.id, "website"} }

func (b *builder) take(ctx context.Context) {
	if b.unsure {
		b.look(ctx)
		return
	}
	b.n++
	value := fmt.Sprintf("https://%s.example/%d", oin.Slug(b.name), b.n)
	a := b.send(ctx, http.MethodPatch, "/submissions/"+b.id, wire.AnswersPatch{Answers: wire.Answers{"website": value}}, "If-Match", b.etag)
	v := a.verdict()
	b.crowd.ledger.saved(b.place(), value, v)
	var now wire.Submission
	if v != acknowledged || a.decode(&now) != nil || now.Revision == 0 {
		b.unsure = true
		return
	}
	b.acknowledge(now, a)
	if b.n%3 == 0 {
		b.look(ctx)
	}
}

// acknowledge notes a revision, which only grows.
func (b *builder) acknowledge(now wire.Submission, a answer) {
	if now.Revision < b.at {
		b.crowd.ledger.noteFault(func(t *tally) *int { return &t.lost }, "%s is at revision %d after %d", b.id, now.Revision, b.at)
	}
	b.at, b.etag = now.Revision, a.header.Get("ETag")
}

func (b *builder) look(ctx context.Context) {
	now, a, ok := read[wire.Submission](ctx, b.person, "/submissions/"+b.id)
	if b.unsure = !ok; ok {
		b.acknowledge(now, a)
		b.crowd.ledger.found(b.place(), fmt.Sprint(now.Answers["website"]), "the API")
	}
}
