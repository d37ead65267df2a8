package jobs

import (
	"context"

	"github.com/riverqueue/river"

	"oinmanager/internal/postgres"
)

// Send does the job of sending a mail at once, outside of the queue.
func Send(ctx context.Context, db *postgres.DB, sender Sender, id string) error {
	return (&sendMail{db: db, sender: sender}).Work(ctx, &river.Job[postgres.SendMail]{Args: postgres.SendMail{ID: id}})
}
