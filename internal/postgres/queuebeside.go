package postgres

import (
	"context"
	"slices"
	"time"

	"oinmanager/internal/oin"
)

// QueueBeside returns the submission that follows another one in a list of the queue, or
// with back, the one before it. It returns "" if there is none. The submission is where it
// was in the status that it has left, if one is given. After one that isn't in the list
// because of its status, the list begins. It returns [ErrNotFound] if the OIN team can't see
// the submission.
func (db queries) QueueBeside(ctx context.Context, a oin.QueueAsk, who oin.PersonID, s oin.TeamSettings, now time.Time, id oin.SubmissionID, left oin.Status, back bool) (oin.SubmissionID, error) {
	byEmail, err := db.isEmail(ctx, a.Filter.Text)
	if err != nil {
		return "", err
	}
	if a.Place, err = db.placeOf(ctx, a, s, id, left); err != nil {
		return "", err
	}
	a.Place.Back = back
	if back && a.Place.ID == "" {
		return "", nil
	}
	read := newQueueRead(a, byEmail, who, queueTime{now, s.Calendar(), s.IdleBefore(now)}, 1)
	read.whole = true
	if read.text != "" {
		if err := read.findFew(ctx, db); err != nil {
			return "", err
		}
	}
	sql, args, _ := read.statement()
	if sql == "" {
		return "", nil
	}
	var q oin.Queue
	if err := db.planned(ctx, read, sql, args, &q); err != nil {
		return "", err
	}
	if len(q.Rows) == 0 {
		return "", nil
	}
	return q.Rows[0].ID, nil
}

// placeOf returns the place of a submission in a list of the queue, or the one that it had in
// the status that it has left (index turns_of_submission). It is zero if the list has no
// submissions in that status.
func (db queries) placeOf(ctx context.Context, a oin.QueueAsk, s oin.TeamSettings, id oin.SubmissionID, left oin.Status) (oin.QueuePlace, error) {
	p := oin.QueuePlace{ID: id}
	var key any = &p.At
	if a.Order.By.ByText() {
		key = &p.Text
	}
	var status string
	var asked bool
	var begun, late *time.Time
	err := db.q.QueryRow(ctx, `
		select s.`+sortColumns[a.Order.By]+`, s.status, s.oin_asked_at is not null, t.begun_at, t.late_at
		from submissions s left join lateral (
			select t.begun_at, t.late_at from turns t
			where t.submission_id = s.id and t.status = $2 and t.ended_at is not null order by t.ended_at desc limit 1) t on true
		where s.id = $1 and s.status <> 'DRAFT'`, id, left.String()).Scan(key, &status, &asked, &begun, &late)
	if err != nil {
		return p, wrapNoRows(err, "read place in queue")
	}
	in, _ := oin.ParseStatus(status)
	if begun != nil {
		in = left
		if due := s.Due(left, *begun); a.Order.By == oin.SortDue && due != nil {
			p.At = *due
			if late != nil && !late.Equal(*s.Calendar().Late(due)) { // it was moved since
				p.At = late.Add(-time.Minute)
			}
		}
	}
	if p.Part = in.Part(); p.Part == oin.PartISV && asked && a.Filter.Status == (oin.Status{}) {
		p.Part = oin.PartWaiting
	}
	gone := a.Filter.Status != (oin.Status{}) && a.Filter.Status != in
	if gone || !slices.Contains(a.Filter.Parts(), p.Part) {
		return oin.QueuePlace{}, nil
	}
	return p, nil
}
