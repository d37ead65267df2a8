package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// MeantWords returns a text with each word that no submission or org has replaced by the
// one that comes closest by [oin.Edits], or by the letters that follow each other. It returns
// "" if there is none for one of them. A word that is the beginning of one is kept.
//
// Looked at are the words that have most letters in common with the typed one, and those that
// begin like it with two letters swapped, which leaves few in common (index name_words_near).
func (db queries) MeantWords(ctx context.Context, text string) (string, error) {
	rows, err := db.q.Query(ctx, `
		select t.i, t.typed, t.known, coalesce(w.word, ''), coalesce(w.distance, 1) from (
			select i, typed, length(typed) < 3 or exists (select from name_words where word like typed || '%') as known
			from (select i, left(typed, 40) as typed from regexp_split_to_table(lower(trim(search_words($1))), '\s+') with ordinality s (typed, i)
			      where typed <> '' order by i limit $2) s) t
		left join lateral (
			(select word, word <-> t.typed as distance from name_words where not t.known order by word <-> t.typed limit $3)
			union all
			select s.word, s.word <-> t.typed from generate_series(1, length(t.typed) - 1) at
			cross join lateral (
				select word from name_words
				where not t.known and word like overlay(t.typed placing substr(t.typed, at + 1, 1) || substr(t.typed, at, 1) from at for 2) || '%'
				order by length(word), word limit 1) s) w on true
		order by t.i, 5, 4`, oin.SearchWords(text), typedWords, nearWords)
	if err != nil {
		return "", fmt.Errorf("find words that are meant: %w", err)
	}
	type near struct {
		word     string
		edits    int
		distance float32
	}
	var i int
	var typed, word string
	var known bool
	var distance float32
	var meant []string // for each typed word
	var best near
	if _, err := pgx.ForEachRow(rows, []any{&i, &typed, &known, &word, &distance}, func() error {
		if i > len(meant) {
			meant, best = append(meant, ""), near{edits: oin.MostEdits(typed) + 1, distance: farthest}
		}
		switch n := (near{word, oin.Edits(typed, word), distance}); {
		case known:
			meant[i-1] = typed
		case word != "" && (n.edits < best.edits || n.edits == best.edits && n.distance < best.distance || best.word == "" && n.distance <= farthest):
			best, meant[i-1] = n, word
		}
		return nil
	}); err != nil {
		return "", fmt.Errorf("find words that are meant: %w", err)
	}
	if slices.Contains(meant, "") {
		return "", nil
	}
	return strings.Join(meant, " "), nil
}

const (
	typedWords = 10 // of a text
	nearWords  = 20 // of which the closest one to each is chosen
	// farthest is the maximum word distance, from 0 to 1, of a word that is more edits away
	// than [oin.MostEdits].
	farthest = 0.7
)
