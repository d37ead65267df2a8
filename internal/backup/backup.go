// Package backup writes everything in the database to one file, and restores it. Operators run
// it as “oinmanager backup” and “oinmanager restore”.
//
// It needs no other program, because the product's image has none: pg_dump would have to be there,
// in the version of the server. And it knows the product: which schema the rows belong to, which
// keys their secrets need, what must not come back (sessions), and what must not happen twice
// (emails).
//
// A file begins with two lines of text, so that “head -n 2” says what it is: the format, and a
// [Header] in JSON. Tables and sequences follow, compressed with Zstandard, and a line with the
// SHA-256 of all before it. Secrets stay encrypted as they are in the database. Keys aren't in it.
package backup

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"time"

	"github.com/klauspost/compress/zstd"

	"oinmanager/internal/postgres"
)

const (
	magic  = "OIN Manager backup "
	format = 1 // the number after magic

	sumName = "\nsha256 " // begins the last line; the sum in hex and a line end follow
	sumSize = len(sumName) + 2*sha256.Size + 1

	chunk   = 256 << 10 // rows are written in pieces of this size
	longest = 1 << 20   // the header, or a mark, is shorter
	window  = 8 << 20   // of the compression, which bounds the memory that reading takes
)

// Header says what is in a backup.
type Header struct {
	At      time.Time               `json:"at"`
	Release string                  `json:"release"` // that wrote it
	Schema  postgres.SchemaVersion  `json:"schema"`
	Tables  int                     `json:"tables"`
	Sealed  []postgres.SealedSample `json:"sealed"` // what keys have to decrypt
}

// mark is a line between the rows: the beginning or end of a table, a sequence, or the end.
type mark struct {
	Table    *postgres.StoredTable `json:"table,omitempty"` // its rows follow, in pieces
	Rows     *int64                `json:"rows,omitempty"`  // of the table that ends here
	Sequence *postgres.Sequence    `json:"sequence,omitempty"`
	End      bool                  `json:"end,omitempty"`
}

// Progress is how far a backup or a restore has come.
type Progress struct {
	Table    string // that comes next; empty at the end
	Done, Of int    // tables
	Rows     int64  // so far
	Bytes    int64  // of the file, so far
}

// Write writes the database of one moment, at a time. It calls tell before each table, and at the
// end.
func Write(ctx context.Context, db *postgres.DB, release string, at time.Time, to io.Writer, tell func(Progress)) error {
	return db.InSnapshot(ctx, func(s *postgres.Snapshot) error {
		head := Header{At: at.UTC(), Release: release}
		var err error
		if head.Schema, err = s.Version(ctx); err != nil {
			return err
		}
		tables, err := s.Tables(ctx)
		if err != nil {
			return err
		}
		head.Tables = len(tables)
		if head.Sealed, err = s.SealedSamples(ctx); err != nil {
			return err
		}
		f := &file{to: to, sum: sha256.New()}
		if err := f.begin(head); err != nil {
			return err
		}
		var rows int64
		for i, t := range tables {
			tell(Progress{Table: t.Name, Done: i, Of: len(tables), Rows: rows, Bytes: f.written})
			n, err := f.table(t, func(to io.Writer) (int64, error) { return s.Copy(ctx, t, to) })
			if err != nil {
				return err
			}
			rows += n
		}
		sequences, err := s.Sequences(ctx)
		if err != nil {
			return err
		}
		for _, q := range sequences {
			if err := f.mark(mark{Sequence: &q}); err != nil {
				return err
			}
		}
		if err := f.end(); err != nil {
			return err
		}
		tell(Progress{Done: len(tables), Of: len(tables), Rows: rows, Bytes: f.written})
		return nil
	})
}

// file writes the format.
type file struct {
	to      io.Writer
	sum     hash.Hash
	written int64

	body *zstd.Encoder
	rows *bufio.Writer // pieces of one table
}

// Write writes what counts for the sum.
func (f *file) Write(p []byte) (int, error) {
	n, err := f.to.Write(p)
	f.sum.Write(p[:n])
	f.written += int64(n)
	if err != nil {
		return n, fmt.Errorf("write the backup: %w", err)
	}
	return n, nil
}

func (f *file) begin(head Header) error {
	text, err := json.Marshal(head)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(f, "%s%d\n%s\n", magic, format, text); err != nil {
		return err
	}
	if f.body, err = zstd.NewWriter(f, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(window)); err != nil {
		return err
	}
	f.rows = bufio.NewWriterSize(pieces{f.body}, chunk)
	return nil
}

func (f *file) mark(m mark) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	_, err = f.body.Write(append(text, '\n'))
	return err
}

func (f *file) table(t postgres.StoredTable, write func(io.Writer) (int64, error)) (int64, error) {
	if err := f.mark(mark{Table: &t}); err != nil {
		return 0, err
	}
	rows, err := write(f.rows)
	if err != nil {
		return 0, err
	}
	if err := f.rows.Flush(); err != nil {
		return 0, err
	}
	if _, err := fmt.Fprint(f.body, "0\n"); err != nil {
		return 0, err
	}
	return rows, f.mark(mark{Rows: &rows})
}

func (f *file) end() error {
	if err := f.mark(mark{End: true}); err != nil {
		return err
	}
	if err := f.body.Close(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(f, "%s%s\n", sumName, hex.EncodeToString(f.sum.Sum(nil)))
	return err
}

// pieces writes each piece after a line with its length. A length of 0 ends the rows of a table.
type pieces struct{ to io.Writer }

func (p pieces) Write(piece []byte) (int, error) {
	if len(piece) == 0 {
		return 0, nil
	}
	if _, err := fmt.Fprintf(p.to, "%d\n", len(piece)); err != nil {
		return 0, err
	}
	return p.to.Write(piece)
}

var errDamaged = errors.New("the rows can't be read, although its checksum is right: it wasn't written by this program")
