package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// publishing is how the integrations are called that reviewers decide on. The others are
// withdrawn again and again.
const publishing = "Publishing"

// reviewer takes from the queue what no one works on, and decides, by the API.
type reviewer struct {
	*person
	turns int
}

func (r *reviewer) take(ctx context.Context) {
	r.turns++
	queue, _, ok := read[wire.QueueList](ctx, r.person, "/review/queue?q="+publishing)
	if !ok {
		return
	}
	lines := slices.DeleteFunc(queue.Submissions, func(l wire.QueueLine) bool {
		return !strings.HasPrefix(l.Name, publishing) || l.Claim != nil && l.Claim.Name != r.name
	})
	if len(lines) > 0 {
		r.decide(ctx, lines[rand.IntN(len(lines))].ID, r.turns%4 == 0)
	}
}

// decide requests changes, or passes.
func (r *reviewer) decide(ctx context.Context, id string, changes bool) {
	path := "/review/submissions/" + id
	a := r.send(ctx, http.MethodPost, path+"/claim", wire.ClaimChange{})
	var review wire.Review
	if a.verdict() != acknowledged || a.decode(&review) != nil {
		return
	}
	now := review.Submission
	decision := wire.Decision{Status: now.Status, Round: now.Round}
	action, step := oin.ActionPass, "pass"
	if changes && now.Status == oin.StatusReview.String() && now.Round == 1 {
		action, step = oin.ActionRequestChanges, "request-changes"
		a := r.send(ctx, http.MethodPost, path+"/issues", wire.NewIssue{Round: now.Round, Field: "description", Severity: "must", Text: "Say what customers gain."})
		if a.verdict() != acknowledged {
			return
		}
		if review, _, ok := read[wire.Review](ctx, r.person, path); ok {
			decision.Sending = review.Sending
		}
		decision.Note = "Almost there."
	} else {
		for _, item := range review.Checklist {
			decision.Ticks = append(decision.Ticks, item.Key)
		}
		list, _, ok := read[wire.IssueList](ctx, r.person, "/submissions/"+id+"/issues")
		if !ok {
			return
		}
		for _, i := range list.Issues {
			switch {
			case i.State == string(oin.IssueDraft): // of an attempt that was cut off
				r.send(ctx, http.MethodDelete, path+"/issues/"+i.ID+"?print="+i.Print, nil)
			case i.State != string(oin.IssueAccepted):
				decision.Accepts = append(decision.Accepts, wire.SeenIssue{ID: i.ID, Remarks: len(i.Remarks)})
			}
		}
	}
	a = r.send(ctx, http.MethodPost, path+"/"+step, decision)
	r.crowd.ledger.stepped(move{id, string(action)}, a.verdict())
}

// desk claims and releases in the browser what vendors submit and withdraw.
type desk struct {
	*person
	held string
}

func (d *desk) take(ctx context.Context) {
	if d.held != "" {
		d.post(ctx, paths.Claim(oin.SubmissionID(d.held), oin.ActionRelease), nil)
		d.held = ""
		return
	}
	if a := d.get(ctx, paths.Queue); a.err != nil || a.status != http.StatusOK {
		return
	}
	id := d.crowd.vendors[rand.IntN(len(d.crowd.vendors))].current()
	if a := d.get(ctx, paths.Review(oin.SubmissionID(id))); a.err != nil || a.status != http.StatusOK {
		return
	}
	if a := d.post(ctx, paths.Claim(oin.SubmissionID(id), oin.ActionClaim), nil); a.verdict() == acknowledged {
		d.held = id
	}
}

// visitor reads the catalog.
type visitor struct {
	*person
	n int
}

func (v *visitor) take(ctx context.Context) {
	v.n++
	name := v.crowd.catalog[rand.IntN(len(v.crowd.catalog))]
	switch v.n % 4 {
	case 0:
		v.whole(v.get(ctx, paths.Catalog), "the catalog")
	case 1:
		v.whole(v.get(ctx, paths.APICatalog), "the catalog of the API")
	case 2:
		v.edition(v.get(ctx, paths.CatalogEntry(oin.Slug(name))), name)
	default:
		v.edition(v.get(ctx, paths.APICatalogEntry(oin.Slug(name))), name)
	}
}

// whole checks that every integration is in the catalog.
func (v *visitor) whole(a answer, where string) {
	if a.away() {
		return
	}
	missing := slices.DeleteFunc(slices.Clone(v.crowd.catalog), func(name string) bool { return strings.Contains(a.body, name) })
	v.crowd.ledger.readCatalog()
	switch {
	case len(missing) == 0 && a.status == http.StatusOK:
	case len(missing) == len(v.crowd.catalog):
		v.crowd.ledger.noteFault(func(t *tally) *int { return &t.empty }, "%s is empty: %d %s", where, a.status, a.short())
	default:
		v.crowd.ledger.noteFault(func(t *tally) *int { return &t.mixed }, "%s lacks %q", where, missing)
	}
}

// edition checks that an entry is all of the same edition.
func (v *visitor) edition(a answer, name string) {
	if a.away() {
		return
	}
	v.crowd.ledger.readCatalog()
	described, contact := after(a.body, name+", edition "), after(a.body, "/editions/")
	if a.status != http.StatusOK || described == "" || described != contact {
		v.crowd.ledger.noteFault(func(t *tally) *int { return &t.mixed }, "%s has edition %q and the contact of edition %q: %d", name, described, contact, a.status)
	}
}

// after returns the number that follows a text.
func after(text, what string) string {
	_, rest, _ := strings.Cut(text, what)
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		return ""
	}
	return rest[:end]
}

// founder creates more submissions than an org may have, several at once.
type founder struct {
	*person
	n int
	// waiting are the keys of creations that are not known yet, and going the submissions
	// that are being deleted.
	waiting []string
	has     []string
	going   string
}

func (f *founder) take(ctx context.Context) {
	f.n++
	if f.going == "" && len(f.has) > 0 && f.n%2 == 0 {
		f.going, f.has = f.has[0], f.has[1:]
	}
	if f.going != "" && !f.remove(ctx) {
		return
	}
	for len(f.waiting) < f.crowd.atOnce() {
		f.waiting = append(f.waiting, fmt.Sprintf("%s-%d-%d", oin.Slug(f.name), f.n, len(f.waiting)))
	}
	type made struct {
		key, id string
		known   bool
	}
	results := make(chan made)
	for _, key := range f.waiting {
		go func() {
			a := f.send(ctx, http.MethodPost, "/submissions", wire.NewSubmission{}, "Idempotency-Key", key)
			var v wire.Submission
			switch a.verdict() {
			case acknowledged:
				err := a.decode(&v)
				results <- made{key, v.ID, err == nil}
			case refused: // there are ten
				results <- made{key, "", true}
			default:
				results <- made{key, "", false}
			}
		}()
	}
	var still []string
	for range f.waiting {
		r := <-results
		switch {
		case !r.known:
			still = append(still, r.key)
		case r.id != "":
			f.has = append(f.has, r.id)
			f.crowd.ledger.acknowledge()
		}
	}
	f.waiting = still
}

// remove deletes a draft, and reports whether it is known to be gone.
func (f *founder) remove(ctx context.Context) bool {
	a := f.send(ctx, http.MethodDelete, "/submissions/"+f.going, nil, "If-Match", "*")
	switch {
	case a.err == nil && a.status == http.StatusTooManyRequests:
		f.has, f.going = append(f.has, f.going), ""
	case a.err == nil && (a.verdict() == acknowledged || a.status == http.StatusNotFound):
		f.going = ""
		f.crowd.ledger.acknowledge()
	}
	return f.going == ""
}
