package postgres

import (
	"context"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// AddFile stores an uploaded file under its SHA-256 (hex), and references it from a field
// of the submission.
func (tx *Tx) AddFile(ctx context.Context, v oin.Submission, field oin.Key, sha256 string, data []byte, now time.Time) error {
	sum, err := hex.DecodeString(sha256)
	if err != nil {
		return fmt.Errorf("add file: %w", err)
	}
	// The update locks the row, so that it is not deleted as unused before it is
	// referenced.
	if _, err := tx.q.Exec(ctx, `
		insert into blobs (sha256, bytes, used_at) values ($1, $2, $3)
		on conflict (sha256) do update set used_at = excluded.used_at`, sum, data, now); err != nil {
		return fmt.Errorf("keep file: %w", err)
	}
	return tx.useFile(ctx, v, field, sum)
}

// ReferenceFiles references the files in v's answers from v. They were uploaded for another
// version of the same org.
func (tx *Tx) ReferenceFiles(ctx context.Context, v oin.Submission) error {
	for key, value := range v.Answers {
		if value.File == nil {
			continue
		}
		sum, err := hex.DecodeString(value.File.SHA256)
		if err != nil {
			return fmt.Errorf("use file of %s: %w", key, err)
		}
		if err := tx.useFile(ctx, v, key, sum); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) useFile(ctx context.Context, v oin.Submission, field oin.Key, sum []byte) error {
	if _, err := tx.q.Exec(ctx, `
		insert into files (submission_id, org_id, field, sha256) values ($1, $2, $3, $4)
		on conflict do nothing`, v.ID, v.Org.ID, field, sum); err != nil {
		return fmt.Errorf("note use of file: %w", err)
	}
	return nil
}

// DeleteUnusedFiles deletes v's files and secrets that the given answers do not refer to,
// and the bytes of files that become unreferenced. Files of rounds are kept, because rounds
// can still be viewed. Secrets of earlier rounds are not.
func (tx *Tx) DeleteUnusedFiles(ctx context.Context, v oin.Submission, answers ...oin.Answers) error {
	sums, secrets := [][]byte{}, []string{}
	for _, a := range answers {
		for _, value := range a {
			if value.File != nil {
				if sum, err := hex.DecodeString(value.File.SHA256); err == nil {
					sums = append(sums, sum)
				}
			}
			if value.Secret != nil {
				secrets = append(secrets, value.Secret.ID)
			}
		}
	}
	if _, err := tx.q.Exec(ctx, `
		delete from secrets where submission_id = $1 and org_id = $2 and id <> all($3::uuid[])`,
		v.ID, v.Org.ID, secrets); err != nil {
		return fmt.Errorf("let go of secrets: %w", err)
	}
	rows, err := tx.q.Query(ctx, `
		delete from files f where f.submission_id = $1 and f.org_id = $2 and f.sha256 <> all($3::bytea[])
		and not exists (select from rounds r where r.submission_id = f.submission_id and r.org_id = f.org_id
			and r.answers->f.field->>'sha256' = encode(f.sha256, 'hex'))
		returning sha256`, v.ID, v.Org.ID, sums)
	if err != nil {
		return fmt.Errorf("let go of files: %w", err)
	}
	gone, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return fmt.Errorf("let go of files: %w", err)
	}
	return tx.deleteUnusedBlobs(ctx, gone)
}

// File returns the bytes of a file that a submission of the org references. It returns
// [ErrNotFound] if there is none.
func (db queries) File(ctx context.Context, org oin.OrgID, id oin.SubmissionID, field oin.Key, sha256 string) ([]byte, error) {
	sum, err := hex.DecodeString(sha256)
	if err != nil {
		return nil, ErrNotFound
	}
	var data []byte
	err = db.q.QueryRow(ctx, `
		select b.bytes from files f join blobs b on b.sha256 = f.sha256
		where f.submission_id = $1 and f.org_id = $2 and f.field = $3 and f.sha256 = $4`,
		id, org, field, sum).Scan(&data)
	return data, wrapNoRows(err, "find file")
}

// AddSecret stores an encrypted secret of a submission.
func (tx *Tx) AddSecret(ctx context.Context, v oin.Submission, id string, sealed []byte) error {
	if _, err := tx.q.Exec(ctx, `
		insert into secrets (id, submission_id, org_id, sealed) values ($1, $2, $3, $4)`,
		id, v.ID, v.Org.ID, sealed); err != nil {
		return fmt.Errorf("keep secret: %w", err)
	}
	return nil
}

// Secret returns an encrypted secret of a submission of the org. It returns [ErrNotFound]
// if there is none.
func (db queries) Secret(ctx context.Context, org oin.OrgID, id oin.SubmissionID, secret string) ([]byte, error) {
	var sealed []byte
	err := db.q.QueryRow(ctx, `
		select sealed from secrets where id = $1 and submission_id = $2 and org_id = $3`, secret, id, org).Scan(&sealed)
	return sealed, wrapNoRows(err, "find secret")
}
