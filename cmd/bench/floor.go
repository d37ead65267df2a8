package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/a-h/templ"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"oinmanager/internal/oin"
)

// statement is one that the product has sent.
type statement struct {
	sql  string
	args []any
	// replanned says that the database is to plan it each time, for its arguments.
	replanned bool
}

// seen is what the product did to answer one request.
type seen struct {
	mu         sync.Mutex
	statements []statement
	component  templ.Component
}

type seenKey struct{}

// watch returns a context for a request whose work is kept.
func watch(ctx context.Context) (context.Context, *seen) {
	s := new(seen)
	return context.WithValue(ctx, seenKey{}, s), s
}

// rendered is told of each page that the product renders.
func rendered(r *http.Request, c templ.Component) {
	if s, ok := r.Context().Value(seenKey{}).(*seen); ok {
		s.component = c
	}
}

// tracer counts statements, and keeps those of requests that are watched.
type tracer struct{ asked atomic.Int64 }

var (
	_ pgx.QueryTracer = (*tracer)(nil)
	_ pgx.BatchTracer = (*tracer)(nil)
)

func (t *tracer) note(ctx context.Context, c *pgx.Conn, sql string, args []any) {
	t.asked.Add(1)
	s, ok := ctx.Value(seenKey{}).(*seen)
	if !ok {
		return
	}
	q := statement{sql: sql, args: args}
	if len(q.args) > 0 && q.args[0] == pgx.QueryExecModeCacheDescribe {
		q.replanned, q.args = true, q.args[1:]
	}
	if len(q.args) > 0 {
		if named, ok := q.args[0].(pgx.QueryRewriter); ok {
			q.sql, q.args, _ = named.RewriteQuery(ctx, c, sql, q.args[1:]) // an error shows where it is sent
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.statements = append(s.statements, q)
}

func (t *tracer) TraceQueryStart(ctx context.Context, c *pgx.Conn, q pgx.TraceQueryStartData) context.Context {
	t.note(ctx, c, q.SQL, q.Args)
	return ctx
}

func (t *tracer) TraceBatchStart(ctx context.Context, c *pgx.Conn, b pgx.TraceBatchStartData) context.Context {
	for _, q := range b.Batch.QueuedQueries {
		t.note(ctx, c, q.SQL, q.Arguments)
	}
	return ctx
}

func (*tracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData)     {}
func (*tracer) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}
func (*tracer) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData)     {}

// floor is a bare handler. The path is the number of something that the product did, and
// it does that again: it asks for the same rows, drops them, and renders the same page.
type floor struct {
	pool *pgxpool.Pool
	seen []*seen
}

func newFloor(ctx context.Context, url string) (*floor, error) {
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	return &floor{pool: pool}, nil
}

// add returns the request by which the floor does something again.
func (f *floor) add(s *seen) []byte {
	f.seen = append(f.seen, s)
	return fmt.Appendf(nil, "GET /%d HTTP/1.1\r\nHost: localhost\r\n\r\n", len(f.seen)-1)
}

func (f *floor) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.URL.Path[1:])
	if err := f.answer(w, r, f.seen[n]); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (f *floor) answer(w http.ResponseWriter, r *http.Request, s *seen) error {
	if len(s.statements) > 0 {
		if err := f.ask(r.Context(), s.statements); err != nil {
			return err
		}
	}
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	if err := s.component.Render(r.Context(), buf); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(buf.Len()))
	_, err := w.Write(buf.Bytes())
	return err
}

// ask sends statements in one batch, but for those that are planned each time: a batch
// can't ask for that.
func (f *floor) ask(ctx context.Context, statements []statement) error {
	c, err := f.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer c.Release()
	var batch pgx.Batch
	for _, q := range statements {
		if !q.replanned {
			batch.Queue(q.sql, q.args...)
			continue
		}
		if _, err := c.Exec(ctx, q.sql, append([]any{pgx.QueryExecModeCacheDescribe}, q.args...)...); err != nil {
			return err
		}
	}
	return c.SendBatch(ctx, &batch).Close()
}

// pgbench measures how often in a second the database itself can do what the product
// asked of it for a page.
type pgbench struct{ program, url, dir string }

// newPGBench returns nil where PostgreSQL came without the program.
func newPGBench(program, url string) (*pgbench, error) {
	if _, err := os.Stat(program); err != nil {
		return nil, nil
	}
	dir, err := os.MkdirTemp("", "oinmanager-bench-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for scripts: %w", err)
	}
	return &pgbench{program, url, dir}, nil
}

// script is the path of a page's script. There is one for each page: pgbench would plan
// each of several again on each of its connections.
func (p *pgbench) script(page string) string {
	return filepath.Join(p.dir, oin.Slug(page)+".sql")
}

// add writes the script of a page from what the product did for it.
func (p *pgbench) add(ctx context.Context, pool *pgxpool.Pool, page string, did *seen) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("write scripts: %w", err)
	}
	defer conn.Release()
	var script strings.Builder
	for _, q := range did.statements {
		text, err := inline(ctx, conn.Conn(), q)
		if err != nil {
			return err
		}
		script.WriteString(text + ";\n")
	}
	if err := os.WriteFile(p.script(page), []byte(script.String()), 0o600); err != nil {
		return fmt.Errorf("write scripts: %w", err)
	}
	return nil
}

var placeholder = regexp.MustCompile(`\$\d+`)

// inline is a statement with its arguments in it, as its text.
func inline(ctx context.Context, conn *pgx.Conn, s statement) (string, error) {
	d, err := conn.Prepare(ctx, "", s.sql)
	if err != nil {
		return "", fmt.Errorf("write scripts: %w", err)
	}
	var literals []string
	for i, oid := range d.ParamOIDs {
		text, err := conn.TypeMap().Encode(oid, pgtype.TextFormatCode, s.args[i], nil)
		if err != nil {
			return "", fmt.Errorf("write scripts: %w", err)
		}
		literal := "null"
		if text != nil {
			literal = "'" + strings.ReplaceAll(string(text), "'", "''") + "'"
		}
		if t, ok := conn.TypeMap().TypeForOID(oid); ok {
			literal += "::" + t.Name
		}
		literals = append(literals, literal)
	}
	return placeholder.ReplaceAllStringFunc(s.sql, func(p string) string {
		n, _ := strconv.Atoi(p[1:])
		return literals[n-1]
	}), nil
}

var tps = regexp.MustCompile(`tps = ([\d.]+)`)

// run measures a page. It returns 0 if there is nothing to ask. pgbench takes whole
// seconds, of which planning takes some of the first; in less than one it tries a
// transaction once.
func (p *pgbench) run(ctx context.Context, page string, lasts time.Duration) (float64, error) {
	if info, err := os.Stat(p.script(page)); err != nil || info.Size() == 0 {
		return 0, err
	}
	args := []string{"-n", "-M", "prepared", "-t", "1"}
	if lasts >= time.Second { // as many clients as the product has connections
		args = []string{"-n", "-M", "prepared", "-c", "4", "-j", "2", "-T", strconv.Itoa(max(2, int(lasts.Seconds())))}
	}
	out, err := exec.CommandContext(ctx, p.program, append(args, "-f", p.script(page), p.url)...).CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("pgbench for %s: %w: %s", page, err, out)
	}
	found := tps.FindSubmatch(out)
	if found == nil {
		return 0, nil // not one was done in that time
	}
	return strconv.ParseFloat(string(found[1]), 64)
}

func (p *pgbench) Close() error { return os.RemoveAll(p.dir) }
