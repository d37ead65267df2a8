package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// AddNote adds an internal note. It returns [ErrNotFound] if the submission has as many as it
// may (see [oin.MaxNotes]).
func (tx *Tx) AddNote(ctx context.Context, v oin.Submission, by oin.PersonID, text string, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		insert into notes (submission_id, org_id, person_id, at, text)
		select $1, $2, $3, $4, $5 where (select count(*) from notes where submission_id = $1 and org_id = $2) < $6`,
		v.ID, v.Org.ID, by, now, text, oin.MaxNotes)
	return requireRow(tag.RowsAffected(), err, "write note")
}

// queueNote adds the note of a decision, which no limit refuses.
func queueNote(batch *pgx.Batch, v oin.Submission, by oin.PersonID, text string, now time.Time) {
	batch.Queue(`insert into notes (submission_id, org_id, person_id, at, text) values ($1, $2, $3, $4, $5)`, v.ID, v.Org.ID, by, now, text)
}

// RemoveNote deletes a note. It returns [ErrNotFound] if the person did not write it.
func (tx *Tx) RemoveNote(ctx context.Context, v oin.Submission, by oin.PersonID, id oin.NoteID) error {
	tag, err := tx.q.Exec(ctx, `
		delete from notes where id = $4 and submission_id = $1 and org_id = $2 and person_id = $3`, v.ID, v.Org.ID, by, id)
	return requireRow(tag.RowsAffected(), err, "remove note")
}

// SetTicks ticks points of the current stage, and unticks others. A point that was ticked
// in this round keeps its person.
func (tx *Tx) SetTicks(ctx context.Context, v oin.Submission, by oin.PersonID, on, off []string, now time.Time) error {
	var batch pgx.Batch
	queueTicks(&batch, v, by, on, now)
	batch.Queue(`
		delete from ticks where submission_id = $1 and org_id = $2 and stage = $3 and point = any($4)`, v.ID, v.Org.ID, v.Status, off)
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("tick points: %w", err)
	}
	return nil
}

func queueTicks(batch *pgx.Batch, v oin.Submission, by oin.PersonID, points []string, now time.Time) {
	batch.Queue(`
		insert into ticks (submission_id, org_id, stage, point, person_id, at)
		select distinct $1::uuid, $2::uuid, $3, point, $5::uuid, $6::timestamptz from unnest($4::text[]) point
		on conflict (submission_id, stage, point) do update set person_id = excluded.person_id, at = excluded.at
		where ticks.at < $7`, v.ID, v.Org.ID, v.Status, points, by, now, v.SentAt)
}

const cannedTextsSQL = `
	select c.id, c.title, c.field, c.stage, c.severity, c.text, coalesce(p.name, ''), c.changed_at
	from canned_texts c
	left join people p on p.id = c.changed_by
	where not exists (select from unnest(string_to_array(lower($1), ' ')) w(word)
		where position(w.word in lower(c.title || ' ' || c.text)) = 0)
	order by lower(c.title) limit 500`

// allTexts is the column of all saved texts, by title.
var allTexts = `coalesce((select json_agg(` + jsonOf[keptText](
	member{"ID", "c.id"}, member{"Title", "c.title"}, member{"Field", "c.field"}, member{"Stage", "c.stage"},
	member{"Severity", "c.severity"}, member{"Text", "c.text"}) + `)
	from (select * from canned_texts order by lower(title) limit 500) c), '[]')`

// keptText is decoded from JSON, which has the code of its stage.
type keptText struct {
	oin.CannedText
	Stage string
}

func textsOf(kept []keptText) (all []oin.CannedText) {
	for _, k := range kept {
		k.CannedText.Stage, _ = oin.ParseStatus(k.Stage)
		all = append(all, k.CannedText)
	}
	return all
}

func scanCannedText(row pgx.CollectableRow) (c oin.CannedText, err error) {
	var stage string
	err = row.Scan(&c.ID, &c.Title, &c.Field, &stage, &c.Severity, &c.Text, &c.Author, &c.Changed)
	c.Stage, _ = oin.ParseStatus(stage)
	return c, err
}

// CannedTexts returns the saved texts that have all of the words, by title. Without words
// it returns all. There are few.
func (db queries) CannedTexts(ctx context.Context, words string) ([]oin.CannedText, error) {
	rows, err := db.q.Query(ctx, cannedTextsSQL, words)
	if err != nil {
		return nil, fmt.Errorf("read canned texts: %w", err)
	}
	return pgx.CollectRows(rows, scanCannedText)
}

// LockCannedText returns a saved text, which no one else changes until the transaction has
// ended. It returns [ErrNotFound] if there is none with the id.
func (tx *Tx) LockCannedText(ctx context.Context, id oin.CannedTextID) (oin.CannedText, error) {
	rows, err := tx.q.Query(ctx, `
		select c.id, c.title, c.field, c.stage, c.severity, c.text, '', c.changed_at from canned_texts c where c.id = $1 for update`, id)
	if err != nil {
		return oin.CannedText{}, fmt.Errorf("lock canned text: %w", err)
	}
	c, err := pgx.CollectExactlyOneRow(rows, scanCannedText)
	return c, wrapNoRows(err, "lock canned text")
}

// SaveCannedText adds a saved text, or changes the one with its id. It returns an
// [oin.Problem] if another has its title, and [ErrNotFound] if there is none with its id.
func (tx *Tx) SaveCannedText(ctx context.Context, by oin.PersonID, c oin.CannedText, now time.Time) error {
	var tag int64
	var err error
	if c.ID == "" {
		_, err = tx.q.Exec(ctx, `
			insert into canned_texts (title, field, stage, severity, text, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7)`,
			c.Title, c.Field, c.Stage.String(), c.Severity, c.Text, by, now)
		tag = 1
	} else {
		t, e := tx.q.Exec(ctx, `
			update canned_texts set title = $2, field = $3, stage = $4, severity = $5, text = $6, changed_by = $7, changed_at = $8 where id = $1`,
			c.ID, c.Title, c.Field, c.Stage.String(), c.Severity, c.Text, by, now)
		tag, err = t.RowsAffected(), e
	}
	if violates(err, "canned_texts_by_title") {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "A saved text already has this title. Choose another title, or edit that one."}
	}
	return requireRow(tag, err, "save canned text")
}

// RemoveCannedText deletes a saved text. Issues that were written from it do not change. It
// returns [ErrNotFound] if there is none.
func (tx *Tx) RemoveCannedText(ctx context.Context, id oin.CannedTextID) error {
	tag, err := tx.q.Exec(ctx, `delete from canned_texts where id = $1`, id)
	return requireRow(tag.RowsAffected(), err, "remove canned text")
}
