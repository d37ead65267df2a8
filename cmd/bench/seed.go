package main

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"oinmanager/internal/app"
	"oinmanager/internal/check"
	"oinmanager/internal/config"
	"oinmanager/internal/local/database"
	"oinmanager/internal/oin"
	"oinmanager/migrations"
)

const (
	perOrg    = 20  // submissions of an org, on average
	reviewers = 300 // people of the OIN team
	chunk     = 200 // orgs that are written at once

	teamIssuer = "https://oin-team.okta.example"
)

// columns are what is written of each table, in this order. A table that is not here is in
// derived, or left empty.
var columns = []struct {
	table   string
	columns string
}{
	{"orgs", "id okta_id issuer name"},
	{"people", "id org_id sub name email role"},
	{"integrations", "id org_id slug"},
	{"submissions", "id org_id integration_id version status answers submitted name_key holds_name revision created_at changed_at changed_by submitted_at due_at queue_at published_at superseded_by claimed_by claimed_at worked_at round edited oin_asked_at"},
	{"rounds", "submission_id org_id number answers submitted_at"},
	{"facts", "submission_id org_id body gathered_at"},
	{"history", "id submission_id org_id at person_id side action from_status to_status note"},
	{"turns", "submission_id org_id status begun_at ended_at late_at"},
	{"issues", "id submission_id org_id number field severity text state written_by written_at waits_for waits_since"},
	{"remarks", "issue_id org_id at person_id side action history_id"},
}

// derived fill the tables that triggers keep from others, by the views and functions that
// those triggers use. Triggers that keep columns of the row itself fire while it is written.
var derived = []struct{ table, sql string }{
	{"name_words", `insert into name_words select word from all_name_words`},
	{"catalog", `insert into catalog select * from catalog_rows`},
	{"catalog_removals", `insert into catalog_removals
		select distinct on (integration_id) integration_id, slug, version, name, publisher, publisher_domain, removed_at
		from catalog_removal_rows r where not exists (select from submissions x where x.integration_id = r.integration_id and x.status = 'PUBLISHED')
		order by integration_id, version desc`},
	{"catalog_words", `insert into catalog_words select word from all_catalog_words`},
	{"queue_counts", `insert into queue_counts (status, claimed, replied, n) select status, claimed, replied, n from all_queue_counts`},
	{"queue_hours", `insert into queue_hours (what, hour, n) select what, hour, n from all_queue_hours`},
	{"catalog_state", `update catalog_state set published = (select count(*) from catalog), edition = edition + 1`},
}

//go:embed seed.go words.go
var source embed.FS

// seedKey differs when the schema or what is written into it does.
func seedKey(n int) (string, error) {
	sum := sha256.New()
	for _, files := range []embed.FS{source, migrations.Files} {
		err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := files.ReadFile(path)
			sum.Write(data)
			return err
		})
		if err != nil {
			return "", fmt.Errorf("read the seed's source: %w", err)
		}
	}
	fmt.Fprint(sum, forms(), n)
	return "bench " + hex.EncodeToString(sum.Sum(nil)), nil
}

// openSeeded starts the cluster in the folder, with n submissions in it: those of an
// earlier run if the seed is still the same.
func openSeeded(ctx context.Context, o settings, n int) (*database.Cluster, error) {
	options := database.Options{Dir: filepath.Join(o.Dir, strconv.Itoa(n)), Log: slog.Default()}
	if o.ephemeral {
		options = database.Options{Ephemeral: true}
	}
	cluster, err := database.Start(ctx, options)
	if err != nil {
		return nil, err
	}
	if err := keepSeeded(ctx, cluster, n); err != nil {
		return nil, errors.Join(err, cluster.Stop())
	}
	return cluster, nil
}

func keepSeeded(ctx context.Context, cluster *database.Cluster, n int) error {
	key, err := seedKey(n)
	if err != nil {
		return err
	}
	admin, err := pgx.Connect(ctx, cluster.URL("postgres"))
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer admin.Close(ctx)
	var found string
	if err := admin.QueryRow(ctx, `select coalesce(shobj_description(oid, 'pg_database'), '') from pg_database where datname = $1`, database.Name).Scan(&found); err != nil {
		return fmt.Errorf("read the seed's key: %w", err)
	}
	if found == key {
		return nil
	}
	// A crash may undo what is written now: there is nothing yet to lose.
	careless := []string{"fsync = off", "full_page_writes = off", "autovacuum = off", "max_wal_size = '8GB'", "checkpoint_timeout = '1h'"}
	for i := range careless {
		careless[i] = `alter system set ` + careless[i]
	}
	name := pgx.Identifier{database.Name}.Sanitize()
	if err := execAll(ctx, admin, append(careless, `select pg_reload_conf()`, `drop database if exists `+name+` with (force)`, `create database `+name)...); err != nil {
		return err
	}
	if err := seed(ctx, cluster.URL(database.Name), n); err != nil {
		return err
	}
	return execAll(ctx, admin, `alter system reset all`, `select pg_reload_conf()`, `checkpoint`, `comment on database `+name+` is '`+key+`'`)
}

func execAll(ctx context.Context, conn *pgx.Conn, statements ...string) error {
	for _, sql := range statements {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("seed: %.80s: %w", sql, err)
		}
	}
	return nil
}

// seed makes the schema and fills it. Indexes are off while rows are written, and made
// again at the end.
func seed(ctx context.Context, url string, n int) error {
	db, err := app.OpenDatabase(ctx, config.Database{DatabaseURL: url})
	if err != nil {
		return err
	}
	db.Close()
	var tables []string
	for _, c := range columns {
		tables = append(tables, c.table)
	}
	for _, d := range derived {
		tables = append(tables, d.table)
	}
	var conns [2]*pgx.Conn // for two cores
	for i := range conns {
		if conns[i], err = pgx.Connect(ctx, url); err != nil {
			return fmt.Errorf("seed: connect: %w", err)
		}
		defer conns[i].Close(ctx)
		if err := execAll(ctx, conns[i], `set session_replication_role = replica`, `set maintenance_work_mem = '512MB'`, `set synchronous_commit = off`); err != nil {
			return err
		}
	}
	list := `('` + strings.Join(tables, `', '`) + `')`
	// Those of orgs stay on: for each submission, a trigger finds its org.
	if err := execAll(ctx, conns[0],
		`update pg_index set indisready = false, indisvalid = false where indrelid in (select oid from pg_class where relname in `+list+` and relname <> 'orgs')`,
		rowTriggers(list, `enable always trigger`)); err != nil {
		return err
	}
	s := newSeeder(n)
	var next, written atomic.Int64
	err = onBoth(ctx, conns[:], func(ctx context.Context, conn *pgx.Conn) error {
		for {
			first := int(next.Add(chunk)) - chunk
			if first >= s.orgs {
				return nil
			}
			submissions, err := s.write(ctx, conn, first, min(first+chunk, s.orgs))
			if err != nil {
				return err
			}
			total := int(written.Add(int64(submissions)))
			if tenth := max(1, n/10); total/tenth != (total-submissions)/tenth {
				say("%s: %s of %s submissions written", thousands(n), thousands(total), thousands(n))
			}
		}
	})
	if err != nil {
		return err
	}
	for _, d := range derived {
		if err := execAll(ctx, conns[0], d.sql); err != nil {
			return err
		}
	}
	say("%s: making indexes and statistics", thousands(n))
	rows, err := conns[0].Query(ctx, `select relname from pg_class where relname in `+list+` order by pg_table_size(oid) desc`)
	if err != nil {
		return fmt.Errorf("seed: find sizes: %w", err)
	}
	largestFirst, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("seed: find sizes: %w", err)
	}
	var taken atomic.Int64
	err = onBoth(ctx, conns[:], func(ctx context.Context, conn *pgx.Conn) error {
		for {
			i := int(taken.Add(1)) - 1
			if i >= len(largestFirst) {
				return nil
			}
			if err := execAll(ctx, conn, `reindex table `+largestFirst[i], `vacuum (analyze) `+largestFirst[i]); err != nil {
				return err
			}
		}
	})
	if err != nil {
		return err
	}
	return execAll(ctx, conns[0], rowTriggers(list, `enable trigger`),
		`select setval(pg_get_serial_sequence('history', 'id'), (select max(id) from history))`)
}

// rowTriggers does something to the triggers that change a row before it is written.
func rowTriggers(tables, do string) string {
	return `do $$ declare t record; begin
		for t in select tgrelid::regclass as of, tgname from pg_trigger
			where not tgisinternal and tgtype & 7 = 7 and tgrelid in (select oid from pg_class where relname in ` + tables + `)
		loop execute format('alter table %s ` + do + ` %I', t.of, t.tgname); end loop; end $$`
}

// onBoth runs do on each connection at once.
func onBoth(ctx context.Context, conns []*pgx.Conn, do func(context.Context, *pgx.Conn) error) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, conn := range conns {
		group.Go(func() error { return do(ctx, conn) })
	}
	return group.Wait()
}

// A seeder makes rows. Each org's come from random numbers of its own, so that a size has
// the same rows in each run, in whatever order orgs are written.
type seeder struct {
	orgs      int
	now       time.Time
	forms     [4]string // answers as JSON, by how many types are on; the first is incomplete
	team      id
	reviewers []id
}

func newSeeder(n int) *seeder {
	s := &seeder{orgs: n / perOrg, now: time.Now().Truncate(time.Second), forms: forms()}
	rng := rand.New(rand.NewPCG(0, 0))
	s.team = randomID(rng)
	for range reviewers {
		s.reviewers = append(s.reviewers, randomID(rng))
	}
	return s
}

// forms are complete answers, but the first, with placeholders for what differs.
func forms() (all [4]string) {
	for i, types := range [][]oin.Key{{}, {oin.APISupport}, {oin.ConnectorSupport}, {oin.ConnectorSupport, oin.APISupport}} {
		a := oin.ExampleAnswers(types...)
		a[oin.AppName], a[oin.AppDescription] = oin.Value{Text: "{name}"}, oin.Value{Text: "{description}"}
		a[oin.UseCases] = oin.Value{Items: []oin.Item{{Value: "{use case}"}}}
		a[oin.AppIcon].File.SHA256 = "{icon}"
		text, err := json.Marshal(a)
		if err != nil { // cannot happen: a Value is strings and integers
			panic(err)
		}
		all[i] = strings.ReplaceAll(string(text), "example.com", "{host}")
	}
	return all
}

// id is a UUID as pgx writes it fastest.
type id = [16]byte

func randomID(rng *rand.Rand) id {
	var id id
	binary.LittleEndian.PutUint64(id[:8], rng.Uint64())
	binary.LittleEndian.PutUint64(id[8:], rng.Uint64())
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80 // version 4 (RFC 9562, section 5.4)
	return id
}

// write writes those orgs, with all that is theirs, and returns how many submissions they have.
func (s *seeder) write(ctx context.Context, conn *pgx.Conn, first, end int) (int, error) {
	rows := map[string][][]any{}
	if first == 0 {
		s.addTeam(rows)
	}
	for n := first; n < end; n++ {
		o := &orgSeed{seeder: s, rows: rows, n: n, rng: rand.New(rand.NewPCG(1, uint64(n))), names: map[string]bool{}}
		o.add()
	}
	for _, c := range columns {
		if _, err := conn.CopyFrom(ctx, pgx.Identifier{c.table}, strings.Fields(c.columns), pgx.CopyFromRows(rows[c.table])); err != nil {
			return 0, fmt.Errorf("seed %s: %w", c.table, err)
		}
	}
	return len(rows["submissions"]), nil
}

func (s *seeder) addTeam(rows map[string][][]any) {
	rows["orgs"] = append(rows["orgs"], []any{s.team, "00oteam", teamIssuer, "OIN team"})
	for i, id := range s.reviewers {
		rows["people"] = append(rows["people"], []any{id, s.team, fmt.Sprintf("00ureviewer%d", i), fmt.Sprintf("Reviewer %d", i+1), fmt.Sprintf("reviewer%d@oin.example", i+1), oin.RoleReviewer})
	}
}

// orgSeed makes the rows of one org.
type orgSeed struct {
	*seeder
	rows   map[string][][]any
	n      int
	rng    *rand.Rand
	id     id
	person id
	host   string
	names  map[string]bool // of what is in progress
	events int
}

func (o *orgSeed) row(table string, values ...any) { o.rows[table] = append(o.rows[table], values) }

// add makes the org: a pair of orgs has 40 submissions, one of them more than the other.
func (o *orgSeed) add() {
	more := o.n / 2 % 17
	if o.n%2 == 1 {
		more = -more
	}
	if o.n == o.orgs-1 && o.n%2 == 0 {
		more = 0 // it has no other
	}
	word := brand(o.rng)
	o.id, o.person, o.host = randomID(o.rng), randomID(o.rng), strings.ToLower(word)+strconv.Itoa(o.n)+".example"
	o.row("orgs", o.id, fmt.Sprintf("00o%017d", o.n), "https://"+o.host, word+often(o.rng, []string{" Software", " Labs", " Systems", " Cloud"}))
	o.row("people", o.person, o.id, "00u1", "Robin "+word, "robin@"+o.host, oin.RoleISV)
	o.row("people", randomID(o.rng), o.id, "00u2", "Sam "+word, "sam@"+o.host, oin.RoleISV)
	for left := perOrg + more; left > 0; {
		left -= o.integration(left)
	}
}

// paths say how a submission has come to each status. What comes several times is more frequent.
var (
	begun = [][]oin.Action{
		{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, // more than half are drafts
		{oin.ActionSubmit}, {oin.ActionSubmit}, {oin.ActionSubmit}, {oin.ActionSubmit}, // most others are in review
		{oin.ActionSubmit, oin.ActionRequestChanges, oin.ActionSubmit}, {oin.ActionSubmit, oin.ActionRequestChanges, oin.ActionSubmit},
		{oin.ActionSubmit, oin.ActionRequestChanges}, {oin.ActionSubmit, oin.ActionRequestChanges},
		{oin.ActionSubmit, oin.ActionPass}, {oin.ActionSubmit, oin.ActionPass},
		{oin.ActionSubmit, oin.ActionPass, oin.ActionReportBugs},
		{oin.ActionSubmit, oin.ActionRequestChanges, oin.ActionSubmit, oin.ActionPass, oin.ActionReportBugs, oin.ActionSubmit},
	}
	published = [][]oin.Action{
		{oin.ActionSubmit, oin.ActionPass, oin.ActionPass}, {oin.ActionSubmit, oin.ActionPass, oin.ActionPass},
		{oin.ActionSubmit, oin.ActionRequestChanges, oin.ActionSubmit, oin.ActionPass, oin.ActionPass},
	}
)

func pick(rng *rand.Rand, paths [][]oin.Action) []oin.Action { return paths[rng.IntN(len(paths))] }

// integration makes one with all its versions, most of them at most, and returns how many.
func (o *orgSeed) integration(most int) int {
	v := version{integration: randomID(o.rng), number: 1, form: 1 + o.rng.IntN(3), host: o.host, icon: fmt.Sprintf("%016x%016x%016x%016x", o.rng.Uint64(), o.rng.Uint64(), o.rng.Uint64(), o.rng.Uint64())}
	word := brand(o.rng)
	v.name = word + " " + often(o.rng, nouns)
	kind := o.rng.Float64()
	if kind > 0.22 {
		for o.names[v.name] {
			v.name += " " + often(o.rng, nouns)
		}
		o.names[v.name] = true
		o.row("integrations", v.integration, o.id, nil)
		path := pick(o.rng, begun)
		v.last = o.ago(9)
		if len(path) == 0 {
			v.form, v.last = o.rng.IntN(4), o.ago(200)
		}
		o.version(v, path)
		return 1
	}
	old := kind < 0.03 // it has left the catalog
	update := !old && o.rng.IntN(3) == 0 && !o.names[v.name]
	if !update && o.rng.IntN(8) == 0 {
		v.name = word + " " + absent
	}
	o.row("integrations", v.integration, o.id, oin.Slug(v.name)+"-"+strconv.Itoa(o.n)+"-"+strconv.Itoa(most))
	versions := min(most, 1+o.rng.IntN(9))
	if update && versions < 2 {
		update = false
	}
	for ; v.number <= versions; v.number++ {
		after := versions - v.number // that come after this one
		v.last, v.superseded = o.ago(60).AddDate(0, 0, -100*after), after > 0
		path := pick(o.rng, published)
		switch {
		case update && after == 0:
			o.names[v.name] = true
			v.last, path = o.ago(9), pick(o.rng, begun)
		case update && after == 1:
			v.superseded = false
		case old && after == 0:
			path = append(path[:len(path):len(path)], oin.ActionRemove)
		}
		o.version(v, path)
	}
	return versions
}

// ago is a time in the last days.
func (o *orgSeed) ago(days float64) time.Time {
	return o.now.Add(-time.Duration(o.rng.Float64() * days * 24 * float64(time.Hour)))
}

// version is what the rows of a submission are made from.
type version struct {
	integration id
	number      int
	superseded  bool
	form        int
	name        string
	host        string
	icon        string
	last        time.Time // when the last step was made
}

// answers are the answers as JSON, with that description.
func (o *orgSeed) answers(v version, description string) string {
	cases := oin.AllUseCases()
	return strings.NewReplacer("{name}", v.name, "{description}", description, "{host}", v.host, "{icon}", v.icon,
		"{use case}", cases[v.number*len(v.name)%len(cases)]).Replace(o.forms[v.form])
}

// edited says of each field that the form asks first who changed it last.
func edited(by id, at time.Time) string {
	all := map[oin.Key]any{}
	for _, key := range []oin.Key{oin.ExistsInOIN, oin.AppName, oin.AppWebsite, oin.UseCases, oin.AppDescription, oin.EscalationContact, oin.TestURL} {
		all[key] = map[string]any{"by": uuid.UUID(by), "at": at}
	}
	text, err := json.Marshal(all)
	if err != nil { // cannot happen
		panic(err)
	}
	return string(text)
}

// facts are what was gathered about answers: every link is open.
func facts(answers string, at time.Time) string {
	var a oin.Answers
	if err := json.Unmarshal([]byte(answers), &a); err != nil { // cannot happen
		panic(err)
	}
	known := check.Facts{NamesOf: oin.NameKey(a.Text(oin.AppName)), PasswordOf: check.PasswordOf(a), Links: map[string]check.Link{}, Mail: map[string]check.MailDomain{}}
	links, domains := check.Wanted(a)
	for _, link := range links {
		known.Links[link] = check.Link{State: check.LinkOpen, Read: at}
	}
	for _, domain := range domains {
		known.Mail[domain] = check.MailDomain{Read: at}
	}
	if icon := a.File(oin.AppIcon); icon != nil {
		known.IconOf = icon.SHA256
	}
	if suite := a.File(oin.TestSuite); suite != nil {
		known.SuiteOf = suite.SHA256
	}
	body, err := json.Marshal(known)
	if err != nil { // cannot happen
		panic(err)
	}
	return string(body)
}

// version makes a submission: what was answered, and each step of its path.
func (o *orgSeed) version(v version, path []oin.Action) {
	id := randomID(o.rng)
	reviewer := o.reviewers[o.rng.IntN(len(o.reviewers))]
	answers := o.answers(v, description(o.rng, v.name))
	began := v.last.AddDate(0, 0, -4*len(path))

	// A row of a submission has these, most of them null for a draft.
	status, by, at := oin.StatusDraft, o.person, began
	var submitted, claimedBy, claimedAt, due, publishedAt, replacedBy, asked any
	var submittedAt any
	rounds, number := 0, 0
	var turn []any // the row of the one that has not ended

	o.event(id, began, o.person, "isv", oin.ActionCreate, nil, status)
	for i, action := range path {
		t, ok := oin.FindTransition(status, action)
		if !ok {
			panic(fmt.Sprintf("the lifecycle has no %s in %s", action, status))
		}
		at = v.last.AddDate(0, 0, -4*(len(path)-1-i))
		from, side := status.String(), "oin"
		by = reviewer
		if t.By == oin.RoleISV {
			by, side = o.person, "isv"
		}
		status = t.To
		event := o.event(id, at, by, side, action, &from, status)
		if turn != nil {
			turn[4] = at
		}
		due = nil
		if days := status.Info().DueDays; days > 0 {
			due = at.AddDate(0, 0, days+2) // with a weekend
		}
		if status.Info().Turn == oin.PartyNone {
			turn = nil
		} else {
			turn = []any{id, o.id, status.String(), at, nil, nil}
			if d, ok := due.(time.Time); ok {
				turn[5] = d.Truncate(24*time.Hour).AddDate(0, 0, 1)
			}
			o.row("turns", turn...)
		}
		switch action {
		case oin.ActionSubmit:
			rounds++
			as := answers
			if i < len(path)-1 && (path[i+1] == oin.ActionRequestChanges || path[i+1] == oin.ActionReportBugs) {
				as = o.answers(v, description(o.rng, v.name)) // these were changed afterwards
			}
			submitted, submittedAt = as, at
			o.row("rounds", id, o.id, rounds, as, at)
		case oin.ActionRequestChanges, oin.ActionReportBugs:
			last := i == len(path)-1
			var waitsFor, since any
			if last && o.rng.IntN(50) == 0 {
				waitsFor, since, asked = "oin", at, at
			}
			for _, field := range []oin.Key{oin.AppDescription, oin.AppIcon} {
				number++
				issue, state := randomID(o.rng), "accepted"
				if last {
					state = "open"
				}
				o.row("issues", issue, id, o.id, number, string(field), "must", "Say what customers can do with it, and show it without a background.", state, by, at, waitsFor, since)
				o.row("remarks", issue, o.id, at, by, "oin", "ask", event)
			}
		}
		if status == oin.StatusPublished {
			publishedAt = at
		}
	}
	if v.superseded {
		status, replacedBy = oin.StatusSuperseded, v.number+1
	}
	queueAt := at
	if d, ok := due.(time.Time); ok {
		queueAt = d
		if o.rng.IntN(4) == 0 {
			claimedBy, claimedAt = reviewer, at
		}
	}
	var lastEdits any = "{}"
	if status.Info().InProgress {
		lastEdits = edited(o.person, began)
		o.row("facts", id, o.id, facts(answers, at), at)
	}
	o.row("submissions", id, o.id, v.integration, v.number, status.String(), answers, submitted, oin.NameKey(v.name), true, 20+len(path),
		began, at, by, submittedAt, due, queueAt, publishedAt, replacedBy, claimedBy, claimedAt, claimedAt, rounds, lastEdits, asked)
}

// event writes what happened to the history, and returns its id.
func (o *orgSeed) event(id id, at time.Time, by id, side string, action oin.Action, from *string, to oin.Status) int64 {
	o.events++
	event := int64(o.n)*1000 + int64(o.events) // an org has fewer
	o.row("history", event, id, o.id, at, by, side, string(action), from, to.String(), "")
	return event
}
