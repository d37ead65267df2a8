package app_test

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/postgres/pgtest"
)

const bouncerSettings = "../../docs/pgbouncer.ini"

// hears waits until a page that follows the queue is told of the changes that are made.
func (b *browser) hears(change func()) {
	b.Helper()
	status, lines := b.follow()
	if status != http.StatusOK {
		b.Fatalf("following the queue: %d", status)
	}
	heard := make(chan struct{})
	go func() {
		defer close(heard)
		for lines.Scan() {
			if lines.Text() == "event: changed" {
				return
			}
		}
	}()
	for { // it listens some time after it has begun
		change()
		select {
		case <-heard:
			return
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func TestTheProductWorksThroughPgBouncer(t *testing.T) {
	var direct string
	var bouncer *pgtest.PgBouncer
	w := newWorld(t, func(o *app.Options) {
		bouncer = pgtest.NewPgBouncer(t, bouncerSettings)
		direct = o.Database.DatabaseURL
		o.Database.DatabaseURL, o.Server.OpenLinks = bouncer.URL(direct), "off"
		o.Patience = time.Minute // more people than sessions, maybe on a machine that has other things to do
	})
	if !strings.Contains(w.log.String(), "set DATABASE_DIRECT_URL") {
		t.Errorf("the log doesn't say that there is a pooler: %s", w.log.String())
	}
	if n := pgtest.Count(t, w.db, `select cardinality(setconfig) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase where d.datname = current_database()`); n != 3 {
		t.Errorf("the role has %d settings for the pooler's sessions", n)
	}
	// A second replica does the jobs.
	replica, err := app.Open(t.Context(), w.options)
	if err != nil {
		t.Fatal(err)
	}
	defer replica.Close()
	l, err := app.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error)
	go func() { served <- replica.Serve(ctx, l) }()

	// More work at once than there are sessions.
	var work sync.WaitGroup
	var lamps string
	for _, each := range []struct{ org, email, name string }{
		{"Acme", "ada@acme.example", "Lamps"}, {"Acme", "abe@acme.example", "Ladders"}, {"Globex", "gus@globex.example", "Globes"},
	} {
		work.Go(func() {
			b := w.signIn(each.org, each.email)
			path := b.submitted(each.name)
			if each.name == "Lamps" {
				lamps = path
			}
			for _, page := range []string{path, path + "/preview", "/integrations", "/catalog"} {
				b.check(page, b.get(page), http.StatusOK, "")
			}
		})
	}
	work.Wait()
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	rae.check("queue", rae.get("/admin?q=lam"), http.StatusOK, "Lamps")
	rae.hears(func() {
		rob.check("claim", rob.post("/admin"+lamps+"/claim", nil), http.StatusOK, "")
		rob.check("release", rob.post("/admin"+lamps+"/release", nil), http.StatusOK, "")
	})
	for pgtest.Count(t, w.db, `select count(*) from river_job where state = 'completed' and kind = 'gather_facts'`) == 0 {
		time.Sleep(20 * time.Millisecond)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`); n != 0 {
		t.Errorf("%d advisory locks are left in the pooler's sessions", n)
	}

	w.options.Patience = 0
	w.restart()
	rae.check("before", rae.get("/admin"), http.StatusOK, "Lamps")
	goOn := bouncer.Freeze()
	begun := time.Now()
	a := rae.get("/admin")
	took := time.Since(begun)
	goOn()
	rae.check("frozen", a, http.StatusServiceUnavailable, "We can't reach our database right now")
	if took > 20*time.Second { // 5 on a machine that isn't busy
		t.Errorf("the page came after %s", took)
	}
	rae.check("going on", rae.get("/admin"), http.StatusOK, "Lamps")
	stop()
	if err := <-served; err != nil {
		t.Error(err)
	}
}

func TestReplicasMigrateThroughPgBouncerOneAtATime(t *testing.T) {
	t.Parallel()
	bouncer := pgtest.NewPgBouncer(t, bouncerSettings)
	url := bouncer.URL(pgtest.EmptyURL(t))
	var replicas errgroup.Group
	for range 3 {
		replicas.Go(func() error {
			db, err := app.OpenDatabase(t.Context(), config.Database{DatabaseURL: url})
			if err != nil {
				return err
			}
			defer db.Close()
			return db.Ready(t.Context())
		})
	}
	if err := replicas.Wait(); err != nil {
		t.Error(err)
	}
}

func TestPastAPgBouncerTheProgramListens(t *testing.T) {
	var bouncer *pgtest.PgBouncer
	var direct string
	w := newWorld(t, func(o *app.Options) {
		bouncer = pgtest.NewPgBouncer(t, bouncerSettings)
		direct = o.Database.DatabaseURL
		o.Database.DatabaseURL, o.Database.DatabaseDirectURL = bouncer.URL(direct), direct
	})
	if !w.db.Pooled() || !w.db.Listens() {
		t.Errorf("pooled %v, listens %v", w.db.Pooled(), w.db.Listens())
	}
	path := w.signIn("Acme", "ada@acme.example").submitted("Lamps")
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	rae.hears(func() {
		rob.check("claim", rob.post("/admin"+path+"/claim", nil), http.StatusOK, "")
		rob.check("release", rob.post("/admin"+path+"/release", nil), http.StatusOK, "")
	})
	if n := pgtest.Count(t, w.db, `select count(*) from pg_stat_activity where datname = current_database() and query = 'listen queue; listen review'`); n != 1 {
		t.Errorf("%d sessions listen", n)
	}
	_, err := app.OpenDatabase(t.Context(), config.Database{DatabaseURL: direct, DatabaseDirectURL: bouncer.URL(direct)})
	if err == nil || !strings.Contains(err.Error(), "DATABASE_DIRECT_URL leads to a pooler too") {
		t.Errorf("a direct URL that isn't: %v", err)
	}
}
