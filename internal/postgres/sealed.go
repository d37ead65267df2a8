package postgres

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// SealedKind is one column of sealed texts. Each text is sealed for a place that
// names its row, so that it opens nowhere else.
type SealedKind struct {
	One     string // what one of them is, in words
	Table   string
	Column  string
	place   string // what the place of each begins with; its key comes after
	first   string // a key before all others
	batch   string // those after a key, by the primary key
	replace string // one, if it is still the old one
}

// SealedKinds are all that is sealed in the database: what has to be sealed anew
// when keys change. A test knows of a column that is missing here.
var SealedKinds = []SealedKind{passwords, idTokens, clientSecrets}

var passwords = SealedKind{
	One: "test account password", Table: "secrets", Column: "sealed",
	place: "submission secret ", first: "00000000-0000-0000-0000-000000000000",
	batch:   `select id::text, sealed from secrets where id > $1::uuid order by id limit $2`,
	replace: `update secrets set sealed = $3 where id = $1::uuid and sealed = $2`,
}

var idTokens = SealedKind{
	One: "session", Table: "sessions", Column: "id_token",
	place: "session ",
	batch: `select encode(token_hash, 'hex'), id_token from sessions
		where token_hash > decode($1, 'hex') order by token_hash limit $2`,
	replace: `update sessions set id_token = $3 where token_hash = decode($1, 'hex') and id_token = $2`,
}

var clientSecrets = SealedKind{
	One: "client secret", Table: "org_clients", Column: "sealed",
	place: "client secret of org ", first: "00000000-0000-0000-0000-000000000000",
	batch:   `select org_id::text, sealed from org_clients where org_id > $1::uuid order by org_id limit $2`,
	replace: `update org_clients set sealed = $3 where org_id = $1::uuid and sealed = $2`,
}

// ClientPlace is the place that the client secret of an org is sealed for.
func ClientPlace(org oin.OrgID) string { return clientSecrets.place + string(org) }

// SecretPlace is the place that a submission's secret with that id is sealed for.
func SecretPlace(id string) string { return passwords.place + id }

// SessionPlace is the place that the ID token of a session is sealed for.
func SessionPlace(tokenHash []byte) string { return idTokens.place + hex.EncodeToString(tokenHash) }

// SealedText is one sealed text.
type SealedText struct {
	Key    string // of its row
	Place  string
	Sealed []byte
}

// SealedTexts are sealed texts of one kind, of all orgs: those that come after a
// key, at most limit of them. The empty key is before all others.
func (db queries) SealedTexts(ctx context.Context, kind SealedKind, after string, limit int) ([]SealedText, error) {
	if after == "" {
		after = kind.first
	}
	rows, err := db.q.Query(ctx, kind.batch, after, limit)
	if err != nil {
		return nil, fmt.Errorf("read sealed texts: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (SealedText, error) {
		var t SealedText
		err := row.Scan(&t.Key, &t.Sealed)
		t.Place = kind.place + t.Key
		return t, err
	})
	if err != nil {
		return nil, fmt.Errorf("read sealed texts: %w", err)
	}
	return all, nil
}

// UpdateSealedText puts a text that was sealed anew in the place of the old one. It
// does nothing, and says so, when that has gone or was replaced meanwhile.
func (db *DB) UpdateSealedText(ctx context.Context, kind SealedKind, old SealedText, sealed []byte) (bool, error) {
	tag, err := db.q.Exec(ctx, kind.replace, old.Key, old.Sealed, sealed)
	if err != nil {
		return false, fmt.Errorf("replace sealed text: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
