package postgres

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// CountAttachments returns the number of attachments of an issue with its replies, and of
// its org (indexes attachments_of_issue, attachments_of_org). Until the transaction ends, no
// other one adds any to the org.
func (tx *Tx) CountAttachments(ctx context.Context, v oin.Submission, issue oin.IssueID) (ofIssue, ofOrg int, err error) {
	if _, err = tx.q.Exec(ctx, `select pg_advisory_xact_lock(hashtextextended('attachments ' || $1::text, 0))`, v.Org.ID); err != nil {
		return 0, 0, fmt.Errorf("lock attachments of org: %w", err)
	}
	err = tx.q.QueryRow(ctx, `
		select (select count(*) from attachments a where a.issue_id = $1 and a.org_id = $2), (select count(*) from attachments a where a.org_id = $2)`,
		issue, v.Org.ID).Scan(&ofIssue, &ofOrg)
	if err != nil {
		return 0, 0, fmt.Errorf("count attachments: %w", err)
	}
	return ofIssue, ofOrg, nil
}

// AddAttachments stores files with an issue of the submission or, with reply, with its
// latest remark.
func (tx *Tx) AddAttachments(ctx context.Context, v oin.Submission, issue oin.IssueID, reply bool, all []oin.NewAttachment) error {
	var batch pgx.Batch
	for _, a := range all {
		sum, err := hex.DecodeString(a.SHA256)
		if err != nil {
			return fmt.Errorf("add attachment: %w", err)
		}
		// As in [Tx.AddFile].
		batch.Queue(`
			insert into blobs (sha256, bytes, used_at) values ($1, $2, $3)
			on conflict (sha256) do update set used_at = excluded.used_at`, sum, a.Data, a.At)
		batch.Queue(`
			insert into attachments (issue_id, remark_id, org_id, sha256, name, media_type, size, width, height, added_at)
			select i.id, case when $4 then (select max(r.id) from remarks r where r.issue_id = i.id) end, i.org_id, $5, $6, $7, $8, $9, $10, $11
			from issues i where i.id = $1 and i.submission_id = $2 and i.org_id = $3`,
			issue, v.ID, v.Org.ID, reply, sum, a.Name, a.MediaType, a.Size, a.Width, a.Height, a.At)
	}
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("add attachments: %w", err)
	}
	return nil
}

// AttachmentBytes returns the bytes of an attachment of an issue of the org. It returns
// [ErrNotFound] if there is none.
func (db queries) AttachmentBytes(ctx context.Context, org oin.OrgID, issue oin.IssueID, id oin.AttachmentID) ([]byte, error) {
	var data []byte
	err := db.q.QueryRow(ctx, `
		select b.bytes from attachments a join blobs b on b.sha256 = a.sha256
		where a.id = $1 and a.issue_id = $2 and a.org_id = $3`, id, issue, org).Scan(&data)
	return data, wrapNoRows(err, "find attachment")
}

// RemoveAttachment deletes an attachment of a draft of an issue. It returns [ErrNotFound] if
// there is none.
func (tx *Tx) RemoveAttachment(ctx context.Context, v oin.Submission, issue oin.IssueID, id oin.AttachmentID) error {
	gone, err := tx.blobsOf(ctx, `
		delete from attachments a using issues i
		where a.id = $4 and a.issue_id = i.id and i.id = $3 and i.submission_id = $1 and i.org_id = $2 and i.state = 'draft'
		returning a.sha256`, v.ID, v.Org.ID, issue, id)
	if err == nil && len(gone) == 0 {
		return ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("remove attachment: %w", err)
	}
	return tx.deleteUnusedBlobs(ctx, gone)
}

// attachedBlobs returns the SHA-256 of all attachments of the submission's issues, or of one.
func (tx *Tx) attachedBlobs(ctx context.Context, v oin.Submission, issue oin.IssueID) ([][]byte, error) {
	gone, err := tx.blobsOf(ctx, `
		select a.sha256 from attachments a join issues i on i.id = a.issue_id
		where i.submission_id = $1 and i.org_id = $2 and ($3 = '' or i.id::text = $3)`, v.ID, v.Org.ID, string(issue))
	if err != nil {
		return nil, fmt.Errorf("find attachments: %w", err)
	}
	return gone, nil
}

func (tx *Tx) blobsOf(ctx context.Context, sql string, args ...any) ([][]byte, error) {
	rows, err := tx.q.Query(ctx, sql, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[[]byte])
}

// deleteUnusedBlobs deletes those of the files with these SHA-256 that nothing refers to.
func (tx *Tx) deleteUnusedBlobs(ctx context.Context, sums [][]byte) error {
	if len(sums) == 0 {
		return nil
	}
	// Lock first, and delete in a later statement, which sees what was committed before the
	// lock was granted. So a blob that was just referenced again is kept.
	if _, err := tx.q.Exec(ctx, `
		select from blobs where sha256 = any($1::bytea[]) order by sha256 for update`, sums); err != nil {
		return fmt.Errorf("lock unused files: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		delete from blobs b where b.sha256 = any($1::bytea[])
		and not exists (select from files f where f.sha256 = b.sha256)
		and not exists (select from attachments a where a.sha256 = b.sha256)`, sums); err != nil {
		return fmt.Errorf("remove unused files: %w", err)
	}
	return nil
}
