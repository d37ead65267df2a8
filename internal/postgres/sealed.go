package postgres

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// SealedKind is a column of encrypted texts. Each text is bound to a place, which names its
// row, so that it cannot be decrypted in another row.
type SealedKind struct {
	One     string // name of one text, for people
	Table   string
	Column  string
	key     string // column that names the row, in the form of the place
	place   string // prefix of each place; the key follows
	first   string // a key before all others
	batch   string // reads texts after a key, by the primary key
	replace string // replaces a text if it is still the old one
}

// SealedKinds are all encrypted columns of the database, which have to be encrypted again
// when keys change. A test fails if one is missing.
var SealedKinds = []SealedKind{passwords, idTokens, clientSecrets, webhookSecrets}

var passwords = SealedKind{
	One: "test account password", Table: "secrets", Column: "sealed", key: "id",
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
	One: "client secret", Table: "org_clients", Column: "sealed", key: "org_id",
	place: "client secret of org ", first: "00000000-0000-0000-0000-000000000000",
	batch:   `select org_id::text, sealed from org_clients where org_id > $1::uuid order by org_id limit $2`,
	replace: `update org_clients set sealed = $3 where org_id = $1::uuid and sealed = $2`,
}

var webhookSecrets = SealedKind{
	One: "webhook secret", Table: "webhook_secrets", Column: "sealed", key: "id",
	place: "webhook secret ", first: "00000000-0000-0000-0000-000000000000",
	batch:   `select id::text, sealed from webhook_secrets where id > $1::uuid order by id limit $2`,
	replace: `update webhook_secrets set sealed = $3 where id = $1::uuid and sealed = $2`,
}

// WebhookSecretPlace returns the place of a secret that signs a webhook.
func WebhookSecretPlace(id string) string { return webhookSecrets.place + id }

// ClientPlace returns the place of an org's client secret.
func ClientPlace(org oin.OrgID) string { return clientSecrets.place + string(org) }

// SecretPlace returns the place of a submission's secret.
func SecretPlace(id string) string { return passwords.place + id }

// SessionPlace returns the place of a session's ID token.
func SessionPlace(tokenHash []byte) string { return idTokens.place + hex.EncodeToString(tokenHash) }

// SealedText is an encrypted text.
type SealedText struct {
	Key    string // of its row
	Place  string
	Sealed []byte
}

// SealedTexts returns encrypted texts of one kind, of all orgs: at most limit of them,
// after a key. The empty key is before all others.
func (db queries) SealedTexts(ctx context.Context, kind SealedKind, after string, limit int) ([]SealedText, error) {
	if after == "" {
		after = kind.first
	}
	rows, err := db.q.Query(ctx, kind.batch, after, limit)
	return collect(rows, err, "read sealed texts", func(row pgx.CollectableRow) (SealedText, error) {
		var t SealedText
		err := row.Scan(&t.Key, &t.Sealed)
		t.Place = kind.place + t.Key
		return t, err
	})
}

// UpdateSealedText replaces an encrypted text, and reports whether it did. It does not if
// the old text was deleted or changed meanwhile.
func (db *DB) UpdateSealedText(ctx context.Context, kind SealedKind, old SealedText, sealed []byte) (bool, error) {
	tag, err := db.q.Exec(ctx, kind.replace, old.Key, old.Sealed, sealed)
	if err != nil {
		return false, fmt.Errorf("replace sealed text: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
