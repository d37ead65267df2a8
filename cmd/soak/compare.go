package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// compare compares the database, and the pages, with the ledger.
func (c *crowd) compare(ctx context.Context) error {
	pause(ctx, 300*time.Millisecond) // for what was cut off and is still being undone
	db, err := pgx.Connect(ctx, c.primary.url(owner))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer db.Close(ctx)
	for _, step := range []func(context.Context, *pgx.Conn) error{c.compareFields, c.compareSteps, c.compareFounders, c.findHalves, c.findOverCap} {
		if err := step(ctx, db); err != nil {
			return err
		}
	}
	c.comparePages(ctx)
	return nil
}

func (c *crowd) compareFields(ctx context.Context, db *pgx.Conn) error {
	rows, err := db.Query(ctx, `select id::text, coalesce(answers->>'`+string(oin.AppDescription)+`', ''), coalesce(answers->>'`+string(oin.AppWebsite)+`', '') from submissions`)
	if err != nil {
		return err
	}
	var id, description, website string
	stored := map[string]bool{}
	if _, err := pgx.ForEachRow(rows, []any{&id, &description, &website}, func() error {
		stored[id] = true
		c.ledger.found(place{id, "description"}, description, "the database")
		c.ledger.found(place{id, "website"}, website, "the database")
		return nil
	}); err != nil {
		return err
	}
	for _, p := range c.ledger.places() {
		if !stored[p.submission] {
			c.ledger.noteFault(func(t *tally) *int { return &t.lost }, "%s is gone", p.submission)
		}
	}
	return nil
}

func (c *crowd) compareSteps(ctx context.Context, db *pgx.Conn) error {
	rows, err := db.Query(ctx, `select submission_id::text, action, count(*) from history group by 1, 2`)
	if err != nil {
		return err
	}
	times := map[move]int{}
	var m move
	var n int
	if _, err := pgx.ForEachRow(rows, []any{&m.submission, &m.action, &n}, func() error {
		times[m] = n
		return nil
	}); err != nil {
		return err
	}
	for _, m := range c.ledger.moves() {
		c.ledger.happened(m, times[m])
	}
	return nil
}

// compareFounders compares which drafts there are with those that were created, and not
// deleted.
func (c *crowd) compareFounders(ctx context.Context, db *pgx.Conn) error {
	for _, f := range c.founders {
		rows, err := db.Query(ctx, `select s.id::text from submissions s join orgs o on o.id = s.org_id where o.name = $1`, f.org)
		if err != nil {
			return err
		}
		stored, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			return err
		}
		lost := slices.DeleteFunc(slices.Clone(f.has), func(id string) bool { return slices.Contains(stored, id) })
		more := slices.DeleteFunc(slices.Clone(stored), func(id string) bool { return id == f.going || slices.Contains(f.has, id) })
		for _, id := range lost {
			c.ledger.noteFault(func(t *tally) *int { return &t.lost }, "%s was created by %s, and is gone", id, f.name)
		}
		f.has = slices.DeleteFunc(f.has, func(id string) bool { return slices.Contains(lost, id) })
		if len(more) > len(f.waiting) {
			c.ledger.noteFault(func(t *tally) *int { return &t.wrong }, "%s has %q, of which they weren't told", f.name, more)
		}
	}
	return nil
}

// halves are queries for what can't be there if every transition was made as a whole. Each
// gives sentences.
var halves = []string{
	`select submission_id || ' went on from ' || from_status || ' after ' || before from (
		select submission_id, from_status, lag(to_status) over (partition by submission_id order by id) as before from history) h
	where from_status <> before`,
	`select s.id || ' is ' || s.status || ', and its history ends with ' || h.to_status
	from submissions s join lateral (select to_status from history where submission_id = s.id order by id desc limit 1) h on true
	where h.to_status <> s.status and s.status <> 'SUPERSEDED'`,
	`select s.id || ' is in round ' || s.round || ', and was submitted ' || count(h.id) || ' times'
	from submissions s left join history h on h.submission_id = s.id and h.action in ('submit', 'answer')
	group by s.id having s.round <> count(h.id)`,
	`select s.id || ' is ' || s.status || ', and the turn is ' || coalesce(t.status, 'no one''s')
	from submissions s left join turns t on t.submission_id = s.id and t.ended_at is null
	where coalesce(t.status, '') <> case when s.status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL') then s.status else '' end`,
	`select submission_id || ' has two turns at once' from turns where ended_at is null group by submission_id having count(*) > 1`,
	`select submission_id || ' has a turn that ended before it began' from turns where ended_at < begun_at`,
	`select submission_id || ' has an event at ' || at || ' after one at ' || before from (
		select submission_id, at, lag(at) over (partition by submission_id order by id) as before from history) h where at < before`,
	`select integration_id || ' has ' || count(*) filter (where status = 'PUBLISHED') || ' versions in the catalog'
	from submissions group by integration_id having bool_or(published_at is not null) and count(*) filter (where status = 'PUBLISHED') <> 1`,
	`select id || ' is ' || status || ' without what was submitted' from submissions where status not in ('DRAFT', 'CHANGES', 'BUGS') and submitted is null`,
}

// findHalves finds transitions of which only a part was stored: history, status, round, turns, or
// emails.
func (c *crowd) findHalves(ctx context.Context, db *pgx.Conn) error {
	for _, sql := range halves {
		if err := c.findHalf(ctx, db, sql); err != nil {
			return err
		}
	}
	for _, t := range oin.Lifecycle {
		for _, notice := range t.Notices {
			if err := c.findHalf(ctx, db, `
				select h.submission_id || ': ' || h.action || ' has no email ' || $4 from history h
				where h.from_status = $1 and h.action = $2 and h.to_status = $3 and not exists (select from mails m where m.event_id = h.id and m.notice = $4)`,
				t.From.String(), string(t.Action), t.To.String(), string(notice)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *crowd) findHalf(ctx context.Context, db *pgx.Conn, sql string, args ...any) error {
	rows, err := db.Query(ctx, sql, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", sql, err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("%s: %w", sql, err)
	}
	for _, half := range found {
		if !c.halves[half] { // once
			c.halves[half] = true
			c.ledger.noteFault(func(t *tally) *int { return &t.half }, "%s", half)
		}
	}
	return nil
}

func (c *crowd) findOverCap(ctx context.Context, db *pgx.Conn) error {
	rows, err := db.Query(ctx, `
		select o.name || ' has ' || count(*) || ' in progress' from submissions s join orgs o on o.id = s.org_id
		where s.status in ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL') group by o.name having count(*) > $1`, oin.MaxInProgress)
	if err != nil {
		return err
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, over := range found {
		c.ledger.noteFault(func(t *tally) *int { return &t.overCap }, "%s", over)
	}
	return err
}

// comparePages reads through the balancer what is compared with the database.
func (c *crowd) comparePages(ctx context.Context) {
	for _, t := range c.typists {
		t.look(ctx)
	}
	for _, b := range c.builders {
		b.look(ctx)
	}
	v := &visitor{person: c.everyone[len(c.everyone)-1]}
	for range 4 * len(c.catalog) {
		v.take(ctx)
	}
}
