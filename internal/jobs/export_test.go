package jobs

import (
	"context"

	"github.com/riverqueue/river"

	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// Send runs the job of an email directly, without the queue.
func Send(ctx context.Context, db *postgres.DB, sender Sender, id string) error {
	p := portal.New(db, nil, portal.Settings{BaseURL: "https://oin.example"})
	return (&sendMail{db: db, portal: p, sender: sender}).Work(ctx, &river.Job[postgres.SendMail]{Args: postgres.SendMail{ID: id}})
}
