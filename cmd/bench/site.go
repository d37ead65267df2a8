package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"
	"github.com/jackc/pgx/v5"

	"oinmanager/internal/app"
	"oinmanager/internal/local/database"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/server"
)

// site is the product on one of the databases, and beside it the floors of its pages.
type site struct {
	n       int
	cluster *database.Cluster
	app     *app.App
	tracer  *tracer
	floor   *floor
	pgbench *pgbench // nil if there is none

	address, floorAddress string
	pages                 []*page
	close                 []func() error // last first
}

// page is one line of the table.
type page struct {
	name string
	// product and floor are what each connection asks of each.
	product, floor [][]sender
	// What a request costs the program, as averages.
	statements, allocations, allocated, size float64
}

func openSite(ctx context.Context, set settings, n int) (*site, error) {
	s := &site{n: n, tracer: new(tracer)}
	if err := s.open(ctx, set); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	say("%s: looking at each page", thousands(n))
	if err := s.addPages(ctx, set); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// open starts what a site has.
func (s *site) open(ctx context.Context, set settings) (err error) {
	if s.cluster, err = openSeeded(ctx, set, s.n); err != nil {
		return err
	}
	s.close = append(s.close, s.cluster.Stop)
	databaseURL := s.cluster.URL(database.Name)

	// The jobs do not run: they would write reminders of what the seed made late.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	s.address = listener.Addr().String()
	o, err := options(databaseURL, s.address)
	if err != nil {
		return err
	}
	o.Tracer, o.Rendered = s.tracer, rendered
	s.app, err = app.Open(ctx, o)
	if err != nil {
		return err
	}
	s.close = append(s.close, func() error { s.app.Close(); return nil })
	s.serve(server.Bounded(s.app.Handler(), o.Log), listener)

	// The floor's statements are planned as the product's are (see [postgres.Open]).
	databaseURL += "&options=-c%20jit%3Doff%20-c%20random_page_cost%3D1.1"
	if s.floor, err = newFloor(ctx, databaseURL); err != nil {
		return err
	}
	s.close = append(s.close, func() error { s.floor.pool.Close(); return nil })
	if listener, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	s.floorAddress = listener.Addr().String()
	s.serve(&http.Server{Handler: s.floor}, listener)

	if s.pgbench, err = newPGBench(s.cluster.Program("pgbench"), databaseURL); err != nil {
		return err
	}
	if s.pgbench != nil {
		s.close = append(s.close, s.pgbench.Close)
	}
	return nil
}

func (s *site) serve(srv *http.Server, l net.Listener) {
	go func() { _ = srv.Serve(l) }() // until it is closed
	s.close = append(s.close, srv.Close)
}

// Close stops what the site has started.
func (s *site) Close() (err error) {
	for len(s.close) > 0 {
		last := len(s.close) - 1
		err = errors.Join(err, s.close[last]())
		s.close = s.close[:last]
	}
	return err
}

// target is something in the database that a page is about, and who looks at it.
type target struct {
	id     string
	cookie string
}

// find reads what a query gives: an id, and a person with the role, of an org, who opens it.
func (s *site) find(ctx context.Context, role oin.Role, sql string) ([]target, error) {
	rows, err := s.app.DB.Pool().Query(ctx, sql)
	if err != nil {
		return nil, fmt.Errorf("find what to look at: %w", err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[struct {
		ID     string
		Person *oin.PersonID
		Org    *oin.OrgID
	}])
	if err != nil {
		return nil, fmt.Errorf("find what to look at: %w", err)
	}
	if len(found) < connections {
		return nil, fmt.Errorf("there are %d of what %d are needed of: %s", len(found), connections, sql)
	}
	all := make([]target, len(found))
	return all, s.app.DB.InTx(ctx, func(tx *postgres.Tx) error {
		for i, f := range found {
			all[i].id = f.ID
			if f.Person == nil {
				continue
			}
			if all[i].cookie, err = s.signIn(ctx, tx, oin.Person{ID: *f.Person, Org: oin.Org{ID: *f.Org}, Role: role}); err != nil {
				return err
			}
		}
		return nil
	})
}

// signIn begins a session as a sign-in does, and returns its cookie.
func (s *site) signIn(ctx context.Context, tx *postgres.Tx, p oin.Person) (string, error) {
	token := rand.Text() + rand.Text()
	hash := sha256.Sum256([]byte(token))
	idToken, err := s.app.Box.Seal("no ID token", postgres.SessionPlace(hash[:]))
	if err != nil {
		return "", err
	}
	now := time.Now()
	return "oinmanager=" + token, tx.StartSession(ctx, postgres.Session{
		TokenHash: hash[:], Person: p, IDToken: idToken, AuthTime: now, SeenAt: now, RecentUntil: now.Add(oin.RecentSignInAge), ExpiresAt: now.Add(oin.SessionMaxAge), Browser: "A benchmark",
	})
}

// Some of all that a page can be about, in no order: ids are random.
const (
	someDrafts  = `select s.id::text, s.changed_by, s.org_id from submissions s where s.status = 'DRAFT' order by s.id limit 64`
	someEntries = `select i.slug, null::uuid, null::uuid from integrations i join submissions s on s.integration_id = i.id where s.status = 'PUBLISHED' order by s.id limit 32`
	// A reviewer looks at several.
	someReviews = `
		select s.id::text, p.id, p.org_id
		from (select id, row_number() over (order by id) as n from submissions where status = 'REVIEW' and %s order by id limit 32) s
		join (select p.id, p.org_id, row_number() over (order by p.id) as n from people p join orgs o on o.id = p.org_id where o.okta_id = '00oteam' limit 32) p using (n)`
	// The first word of a name is a rare one.
	aRareName = `select split_part(submitted->>'app_name', ' ', 1) from submissions where status = '%s' and submitted->>'app_name' not like '%% ` + absent + `%%' order by id limit 1`
)

func (s *site) addPages(ctx context.Context, set settings) error {
	// Those of earlier runs have keys that are gone.
	if _, err := s.app.DB.Pool().Exec(ctx, `delete from sessions`); err != nil {
		return fmt.Errorf("end sessions: %w", err)
	}
	drafts, err := s.find(ctx, oin.RoleISV, someDrafts)
	if err != nil {
		return err
	}
	reviews, err := s.find(ctx, oin.RoleReviewer, fmt.Sprintf(someReviews, "true"))
	if err != nil {
		return err
	}
	changed, err := s.find(ctx, oin.RoleReviewer, fmt.Sprintf(someReviews, "round > 1"))
	if err != nil {
		return err
	}
	entries, err := s.find(ctx, "", someEntries)
	if err != nil {
		return err
	}
	var inReview, inCatalog string
	for status, word := range map[string]*string{"REVIEW": &inReview, "PUBLISHED": &inCatalog} {
		if err := s.app.DB.Pool().QueryRow(ctx, fmt.Sprintf(aRareName, status)).Scan(word); err != nil {
			return fmt.Errorf("find a rare name: %w", err)
		}
	}
	first := oin.Form[0].ID
	tab := func(t target) string { return paths.Tab(oin.SubmissionID(t.id), first) }
	review := func(t target) string { return paths.Review(oin.SubmissionID(t.id)) }
	changes := func(t target) string { return paths.Changes(oin.SubmissionID(t.id)) }
	always := func(address string) func(target) string { return func(target) string { return address } }
	queue := func(f oin.QueueFilter) func(target) string { return always(paths.QueueWith(f)) }
	catalog := func(text string) func(target) string {
		return always(paths.Catalog + "?" + url.Values{"q": {text}}.Encode())
	}
	visitors := make([]target, connections)
	someone := reviews[:connections]
	for _, p := range []struct {
		name    string
		of      []target
		address func(target) string
	}{
		{"Form", drafts[:len(drafts)/2], tab},
		{"My App Integrations", drafts[:len(drafts)/2], always(paths.Integrations)},
		{"Queue", someone, queue(oin.QueueFilter{})},
		{"Queue, a common word", someone, queue(oin.QueueFilter{Text: common})},
		{"Queue, a rare word", someone, queue(oin.QueueFilter{Text: inReview})},
		{"Queue, a word that nothing there has", someone, queue(oin.QueueFilter{Text: absent})},
		{"Queue, unassigned", someone, queue(oin.QueueFilter{Assignee: oin.AssigneeNone})},
		{"Review", reviews, review},
		{"What changed", changed, changes},
		{"Catalog", visitors, always(paths.Catalog)},
		{"Catalog, a common word", visitors, catalog(common)},
		{"Catalog, a rare word", visitors, catalog(inCatalog)},
		{"Catalog, a mistyped word", visitors, catalog(mistyped(inCatalog))},
		{"Catalog entry", entries, func(t target) string { return paths.CatalogEntry(t.id) }},
		{"Sign-in", visitors, always(paths.SignIn)},
	} {
		if !set.measures(p.name) {
			continue
		}
		if err := s.addPage(ctx, p.name, p.of, p.address); err != nil {
			return err
		}
	}
	if set.measures(saveOneField) {
		if err := s.addSaves(ctx, drafts[:len(drafts)/2], drafts[len(drafts)/2:]); err != nil {
			return err
		}
	}
	if len(s.pages) == 0 {
		return fmt.Errorf("no page is named like BENCH_ONLY=%s", strings.Join(set.Only, ","))
	}
	return nil
}

// addPage adds a page that is read. Its floor does what the product has done when it was
// asked before: what the product keeps in memory it has then.
func (s *site) addPage(ctx context.Context, name string, of []target, address func(target) string) error {
	p := &page{name: name, product: make([][]sender, connections), floor: make([][]sender, connections)}
	var all []*seen
	var last templ.Component // of a page that is kept in memory, nothing is rendered again
	for i, t := range append(of[:1:1], of...) {
		request := fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n", address(t), s.address, t.cookie)
		did, _, err := s.look(ctx, request)
		if err != nil {
			return err
		}
		if did.component == nil {
			did.component = last
		}
		if last = did.component; last == nil {
			return fmt.Errorf("%s is answered with a page that nothing has rendered", firstLine(request))
		}
		if i == 0 {
			continue // asked once more
		}
		all = append(all, did)
		atFloor := s.floor.add(did)
		c := (i - 1) % connections
		p.product[c] = append(p.product[c], func() []byte { return request })
		p.floor[c] = append(p.floor[c], func() []byte { return atFloor })
	}
	return s.finish(ctx, p, all)
}

// saveOneField is the name of the page that addSaves adds.
const saveOneField = "Save one field"

// addSaves adds saving one field while someone types. Its floor is smaller than those of
// pages that are read: one update by primary key, and the page that the product answers
// with. Each of the two has drafts of its own, since a save says what it was typed over.
func (s *site) addSaves(ctx context.Context, drafts, others []target) error {
	p := &page{name: saveOneField, product: make([][]sender, connections), floor: make([][]sender, connections)}
	for i, t := range drafts {
		c := i % connections
		next, err := s.save(ctx, t)
		if err != nil {
			return err
		}
		p.product[c] = append(p.product[c], next)
	}
	var all []*seen
	for i, t := range others {
		next, err := s.save(ctx, t)
		if err != nil {
			return err
		}
		did, body, err := s.look(ctx, next())
		if err != nil {
			return err
		}
		if !bytes.Contains(body, []byte("Description 1 of")) || bytes.Contains(body, []byte("Keep mine")) {
			return fmt.Errorf("a save was answered with %s", body)
		}
		did.statements = []statement{{sql: `update submissions set answers = jsonb_set(answers, '{app_description}', to_jsonb($2::text)), revision = revision + 1, changed_at = now() where id = $1`,
			args: []any{t.id, "What it does, typed at the floor."}}}
		all = append(all, did)
		atFloor := s.floor.add(did)
		c := i % connections
		p.floor[c] = append(p.floor[c], func() []byte { return atFloor })
	}
	return s.finish(ctx, p, all)
}

// save returns what makes one save after the other of a draft's description.
func (s *site) save(ctx context.Context, t target) (sender, error) {
	var found oin.Value
	if err := s.app.DB.Pool().QueryRow(ctx, `select answers->'app_description' from submissions where id = $1`, t.id).Scan(&found); err != nil {
		return nil, fmt.Errorf("read a draft: %w", err)
	}
	n := 0
	return func() []byte {
		n++
		typed := oin.Value{Text: fmt.Sprintf("Description %d of a draft.", n)}
		key := string(oin.AppDescription)
		body := url.Values{"only": {key}, "seen." + key: {found.Fingerprint()}, key: {typed.Text}}.Encode()
		found = typed
		return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
			paths.TabFields(oin.SubmissionID(t.id), oin.Form[0].ID), s.address, t.cookie, len(body), body)
	}, nil
}

// look asks the product for something within this process, and returns what it did and
// its answer.
func (s *site) look(ctx context.Context, request []byte) (*seen, []byte, error) {
	r, err := http.ReadRequest(bufio.NewReader(bytes.NewReader(request)))
	if err != nil {
		return nil, nil, fmt.Errorf("read a request: %w", err)
	}
	ctx, did := watch(ctx)
	r.RemoteAddr = "127.0.0.1:1"
	w := &answer{header: http.Header{}}
	s.app.Handler().ServeHTTP(w, r.WithContext(ctx))
	if w.status != http.StatusOK {
		return nil, nil, fmt.Errorf("%s was answered with %d: %.500s", firstLine(request), w.status, w.body.String())
	}
	return did, w.body.Bytes(), nil
}

// answer is a response that is kept.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (a *answer) Header() http.Header         { return a.header }
func (a *answer) WriteHeader(status int)      { a.status = status }
func (a *answer) Write(b []byte) (int, error) { return a.body.Write(b) }

// finish measures what a page costs the program when there are no other requests, and adds it.
func (s *site) finish(ctx context.Context, p *page, all []*seen) error {
	if s.pgbench != nil {
		if err := s.pgbench.add(ctx, s.floor.pool, p.name, all[0]); err != nil {
			return err
		}
	}
	c, err := dial(ctx, s.address)
	if err != nil {
		return err
	}
	defer c.Close()
	const times = 32
	var before, after runtime.MemStats
	asked := s.tracer.asked.Load()
	runtime.ReadMemStats(&before)
	for i := range times {
		list := p.product[i%connections]
		size, err := c.ask(list[i/connections%len(list)]())
		if err != nil {
			return err
		}
		p.size += float64(size) / times
	}
	runtime.ReadMemStats(&after)
	p.statements = float64(s.tracer.asked.Load()-asked) / times
	p.allocations = float64(after.Mallocs-before.Mallocs) / times
	p.allocated = float64(after.TotalAlloc-before.TotalAlloc) / times
	s.pages = append(s.pages, p)
	return nil
}

// thousands is a number as people read it: 1,000,000.
func thousands(n int) string {
	text := strconv.Itoa(n)
	var groups []string
	for len(text) > 3 {
		groups = append([]string{text[len(text)-3:]}, groups...)
		text = text[:len(text)-3]
	}
	return strings.Join(append([]string{text}, groups...), ",")
}
