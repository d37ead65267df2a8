package portal_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// statements counts the statements of a database, each of which is a round trip.
type statements struct{ n atomic.Int64 }

func (s *statements) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	s.n.Add(1)
	return ctx
}

func (*statements) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// BenchmarkSaveField measures the save at a pause in typing, with a complete form.
func BenchmarkSaveField(b *testing.B) {
	var asked statements
	db, err := postgres.Open(b.Context(), postgres.Address{URL: pgtest.URL(b)}, &asked)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(db.Close)
	w := worldOn(b, db)
	id := w.complete("Benchmark")
	seen := w.version(id).Answers[oin.AppDescription].Fingerprint()
	before := asked.n.Load()
	n := 0
	for b.Loop() {
		n++
		text := oin.Value{Text: fmt.Sprintf("What it does, in its version %d.", n)}
		saved, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{
			Edits: []oin.FieldEdit{{Key: oin.AppDescription, Value: text, Seen: seen}},
		})
		if err != nil || len(saved.Clashes)+len(saved.Refused) > 0 {
			b.Fatalf("%v, %+v", err, saved)
		}
		seen = text.Fingerprint()
	}
	b.ReportMetric(float64(asked.n.Load()-before)/float64(n), "round-trips/op")
}
