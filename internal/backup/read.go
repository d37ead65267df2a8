package backup

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"

	"oinmanager/internal/postgres"
)

// Source is a backup that is read. Its checksum is right.
type Source struct {
	Header
	from io.ReadSeeker
	body int64 // where the tables begin
	size int64 // of all but the last line
}

// Open reads all of a file, and checks that it is a whole backup of a format that this program
// knows. Its errors say what is wrong in words.
func Open(from io.ReadSeeker) (*Source, error) {
	whole, err := from.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, fmt.Errorf("read the backup: %w", err)
	}
	s := &Source{from: from, size: whole - int64(sumSize)}
	if err := s.readHead(whole); err != nil {
		return nil, err
	}
	const cut = "the backup ends too early: it was cut off, or is still being written. Use another one"
	if s.size < s.body {
		return nil, errors.New(cut)
	}
	if _, err := from.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("read the backup: %w", err)
	}
	sum := sha256.New()
	if _, err := io.CopyN(sum, from, s.size); err != nil {
		return nil, fmt.Errorf("read the backup: %w", err)
	}
	last := make([]byte, sumSize)
	if _, err := io.ReadFull(from, last); err != nil {
		return nil, fmt.Errorf("read the backup: %w", err)
	}
	switch {
	case !bytes.HasPrefix(last, []byte(sumName)):
		return nil, errors.New(cut)
	case string(last) != sumName+hex.EncodeToString(sum.Sum(nil))+"\n":
		return nil, errors.New("the backup was changed or damaged: its checksum is wrong. Use another one")
	}
	return s, nil
}

// readHead reads the two lines of text.
func (s *Source) readHead(whole int64) error {
	if _, err := s.from.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	begin := make([]byte, min(whole, longest))
	if _, err := io.ReadFull(s.from, begin); err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	first, rest, _ := bytes.Cut(begin, []byte("\n"))
	number, ours := strings.CutPrefix(string(first), magic)
	n, err := strconv.Atoi(number)
	switch {
	case !ours || err != nil && len(rest) > 0:
		return errors.New("this isn't a backup of OIN Manager. Backups are written by “oinmanager backup”")
	case n > format:
		return fmt.Errorf("the backup has format %d, and this release reads %d at most. Restore it with the release that wrote it, or a newer one", n, format)
	}
	text, _, complete := bytes.Cut(rest, []byte("\n"))
	if !complete {
		return errors.New("the backup ends too early: it was cut off, or is still being written. Use another one")
	}
	if err := json.Unmarshal(text, &s.Header); err != nil {
		return errors.New("the backup was changed or damaged: its second line can't be read. Use another one")
	}
	s.body = int64(len(first) + len(text) + 2)
	return nil
}

// counted counts the bytes that are read.
type counted struct {
	from io.Reader
	n    int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n += int64(n)
	return n, err
}

// Each calls table with each table and its rows, which it must read to the end, and sequence
// with each sequence. The table returns the number of rows, or -1 if it left them out.
func (s *Source) Each(tell func(Progress), table func(postgres.StoredTable, io.Reader) (int64, error), sequence func(postgres.Sequence) error) error {
	if _, err := s.from.Seek(s.body, io.SeekStart); err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	read := &counted{io.LimitReader(s.from, s.size-s.body), s.body}
	body, err := zstd.NewReader(read, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(window))
	if err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	defer body.Close()
	lines := bufio.NewReaderSize(body, longest)
	p := Progress{Of: s.Tables}
	for {
		m, err := readMark(lines)
		switch {
		case err != nil:
			return err
		case m.Table != nil:
			p.Table, p.Bytes = m.Table.Name, read.n
			tell(p)
			n, err := table(*m.Table, &rows{from: lines})
			if err != nil {
				return err
			}
			if m, err = readMark(lines); err != nil {
				return err
			}
			if m.Rows == nil || n >= 0 && *m.Rows != n {
				return fmt.Errorf("the table %s has %d rows after the restore, but had others in the backup", p.Table, n)
			}
			p.Done, p.Rows = p.Done+1, p.Rows+max(n, 0)
		case m.Sequence != nil:
			if err := sequence(*m.Sequence); err != nil {
				return err
			}
		case m.End && p.Done == s.Tables:
			p.Table, p.Bytes = "", read.n
			tell(p)
			return nil
		default:
			return errDamaged
		}
	}
}

func readMark(lines *bufio.Reader) (mark, error) {
	var m mark
	text, err := lines.ReadSlice('\n')
	if err != nil || json.Unmarshal(text, &m) != nil {
		return m, errDamaged
	}
	return m, nil
}

// rows reads the pieces of a table.
type rows struct {
	from  *bufio.Reader
	left  int // of the piece
	ended bool
}

// Read implements [io.Reader].
func (r *rows) Read(p []byte) (int, error) {
	if r.left == 0 && !r.ended {
		text, err := r.from.ReadSlice('\n')
		if err != nil {
			return 0, errDamaged
		}
		if r.left, err = strconv.Atoi(string(text[:len(text)-1])); err != nil || r.left < 0 {
			return 0, errDamaged
		}
		r.ended = r.left == 0
	}
	if r.ended {
		return 0, io.EOF
	}
	n, err := r.from.Read(p[:min(len(p), r.left)])
	r.left -= n
	if err != nil {
		return n, errDamaged
	}
	return n, nil
}
