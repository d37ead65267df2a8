package portal

import (
	"context"

	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// Queue is a page of the reviewers' queue.
type Queue struct {
	Versions []submission.Version
	Counts   map[submission.Status]int
	Next     postgres.Place // where the next page begins; zero on the last one
}

// PageSize is how many entries a page of a long list has.
const PageSize = 50

// Queue lists what waits for the OIN team, or what stands in one status.
func (p *Portal) Queue(ctx context.Context, who submission.Person, status *submission.Status, after postgres.Place) (Queue, error) {
	var q Queue
	if err := need(who, submission.Reviewer); err != nil {
		return q, err
	}
	var err error
	if q.Versions, q.Next, err = p.db.Queue(ctx, status, after, PageSize); err != nil {
		return q, err
	}
	q.Counts, err = p.db.Counts(ctx)
	return q, err
}
