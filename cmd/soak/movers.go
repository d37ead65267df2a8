package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// complete creates a submission that can be submitted.
func (p *person) complete(ctx context.Context, name string, edition int) (id string, err error) {
	answers := wire.Answers{
		"name": name, "existsInOin": false, "website": "https://www.example.com", "useCases": []string{"Automation"},
		"escalationSupportContact": "okta-escalations@example.com", "testAccountUrl": "https://app.example.com/login", "testAccountUsername": "isvtest@okta.com",
		"testAccountPassword": "correct horse", "apiService": true, "scopes": []map[string]string{{"scope": "okta.users.read", "scopeExplanation": "Shows people."}},
		"setupInstructionsUri": "https://docs.example.com/okta-api-service",
	}
	for field, value := range editionOf(name, edition) {
		answers[field] = value
	}
	a := p.send(ctx, http.MethodPost, "/submissions", wire.NewSubmission{Answers: answers})
	if err := a.needed("create "+name, http.StatusCreated); err != nil {
		return "", err
	}
	var made wire.Submission
	if err := a.decode(&made); err != nil {
		return "", fmt.Errorf("create %s: %w", name, err)
	}
	a = p.ask(ctx, http.MethodPut, api+"/submissions/"+made.ID+"/files/logo", strings.NewReader(string(icon.Draw(name, edition).Bytes)),
		"If-Match", "*", "Content-Disposition", `attachment; filename="icon.png"`, "Content-Type", "image/png", "Authorization", "Bearer "+p.token)
	return made.ID, a.needed("upload an icon", http.StatusOK)
}

// editionOf returns answers that name the same edition twice, so that a mixture shows.
func editionOf(name string, edition int) wire.Answers {
	return wire.Answers{
		"description":       fmt.Sprintf("%s, edition %d.", name, edition),
		"appContactDetails": []wire.Contact{{ContactValueType: "URL", Contact: fmt.Sprintf("https://%s.example/editions/%d", oin.Slug(name), edition)}},
	}
}

// vendor submits and withdraws, in the browser.
type vendor struct {
	*person
	mu     sync.Mutex // of id, which others read
	id     string
	made   int // submissions
	taken  int // steps of this one
	status string
	round  int
}

// current returns the submission that the vendor works with.
func (v *vendor) current() string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.id
}

// mostSteps is how many steps of a submission there are, which is fewer than the limit in an
// hour.
const mostSteps = 18

func (v *vendor) take(ctx context.Context) {
	if v.status == "" {
		now, ok := v.submission(ctx, v.id)
		if !ok {
			return
		}
		v.status, v.round = now.Status, now.Round
	}
	action := oin.ActionWithdraw
	if v.status == oin.StatusDraft.String() {
		action = oin.ActionSubmit
		if v.taken >= mostSteps && v.made < 9 { // the limit is ten in progress
			if id, err := v.complete(ctx, fmt.Sprintf("%s %d", v.org, v.made+1), 1); err == nil {
				v.mu.Lock()
				v.id, v.made, v.taken, v.status = id, v.made+1, 0, ""
				v.mu.Unlock()
				return
			}
		}
	}
	if v.taken >= mostSteps && action == oin.ActionSubmit {
		return
	}
	a := v.post(ctx, paths.Do(paths.Submission(oin.SubmissionID(v.id)), action), url.Values{"from": {fmt.Sprintf("%s.%d", v.status, v.round)}})
	v.taken++
	v.status = ""
	v.crowd.ledger.stepped(move{v.id, string(action)}, a.verdict())
}

// publisher publishes one edition of an integration after the other.
type publisher struct {
	*person
	integration string // its name
	published   string // the version in the catalog
	round       int
	next        string // the version in progress
	edition     int
	key         string // of the creation in progress
	edited      bool
}

func (p *publisher) take(ctx context.Context) {
	if p.next == "" {
		p.update(ctx)
		return
	}
	now, ok := p.submission(ctx, p.next)
	if !ok {
		return
	}
	switch now.Status {
	case oin.StatusDraft.String():
		if !p.edited {
			a := p.send(ctx, http.MethodPatch, "/submissions/"+p.next, wire.AnswersPatch{Answers: editionOf(p.integration, p.edition+1)}, "If-Match", "*")
			p.edited = a.verdict() == acknowledged
			return
		}
		p.step(ctx, now, oin.ActionSubmit, "submit", "")
	case oin.StatusChanges.String():
		p.resolve(ctx, now)
	case oin.StatusPublished.String():
		p.published, p.round, p.next, p.edited, p.key = p.next, now.Round, "", false, ""
		p.edition++
	}
}

func (p *publisher) step(ctx context.Context, now wire.Submission, action oin.Action, path, note string) {
	a := p.send(ctx, http.MethodPost, "/submissions/"+now.ID+"/"+path, wire.Step{Status: now.Status, Round: now.Round, Note: note})
	p.crowd.ledger.stepped(move{now.ID, string(action)}, a.verdict())
}

// update starts the next version. It is asked for with the same key until that is known.
func (p *publisher) update(ctx context.Context) {
	if p.key == "" {
		p.key = rand.Text()
	}
	a := p.send(ctx, http.MethodPost, "/submissions/"+p.published+"/update", wire.Step{Status: oin.StatusPublished.String(), Round: p.round}, "Idempotency-Key", p.key)
	var made wire.Submission
	if a.verdict() == acknowledged && a.decode(&made) == nil {
		p.next = made.ID
		p.crowd.ledger.stepped(move{p.next, string(oin.ActionCreate)}, acknowledged) // the new version's history begins with it
	}
}

// resolve resolves the issues, and resubmits.
func (p *publisher) resolve(ctx context.Context, now wire.Submission) {
	list, _, ok := read[wire.IssueList](ctx, p.person, "/submissions/"+now.ID+"/issues")
	if !ok {
		return
	}
	for _, i := range list.Issues {
		if i.State == string(oin.IssueOpen) {
			p.send(ctx, http.MethodPost, "/submissions/"+now.ID+"/issues/"+i.ID+"/resolve", map[string]any{"round": now.Round, "text": "Done."})
		}
	}
	p.step(ctx, now, oin.ActionAnswer, "answer", "It is as it was meant to be.")
}
