package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Connectors returns the registered connectors of an org, at most [oin.MaxConnectors], in
// the order of [oin.SortConnectors] (unique index on org, key, and version).
func (db queries) Connectors(ctx context.Context, org oin.OrgID) ([]oin.RegisteredConnector, error) {
	rows, err := db.q.Query(ctx, `
		select id, key, version, name, source, created_at, actions
		from connectors
		where org_id = $1`, org)
	if err != nil {
		return nil, fmt.Errorf("list connectors: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[oin.RegisteredConnector])
	if err != nil {
		return nil, fmt.Errorf("list connectors: %w", err)
	}
	oin.SortConnectors(all)
	return all, nil
}

// AddConnectors registers connectors of an org. The transaction must have locked the org
// ([Tx.LockOrg]), so that the maximum holds. A connector that is already registered gets
// the new actions, and the new name if there is one.
func (tx *Tx) AddConnectors(ctx context.Context, org oin.OrgID, all []oin.RegisteredConnector, now time.Time) error {
	var batch pgx.Batch
	for _, c := range all {
		batch.Queue(`
			insert into connectors (org_id, key, version, name, source, created_at, actions)
			values ($1, $2, $3, $4, $5, $6, coalesce($7::text[], '{}'))
			on conflict (org_id, key, version) do update
			set actions = excluded.actions, name = coalesce(nullif(excluded.name, ''), connectors.name)`,
			org, c.Key, c.Version, c.Name, c.Source, now, c.Actions)
	}
	if err := tx.tx.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("register connectors: %w", err)
	}
	return nil
}

// RemoveConnector removes a connector of an org. It returns [ErrNotFound] if the org has no
// such connector.
func (tx *Tx) RemoveConnector(ctx context.Context, org oin.OrgID, id oin.ConnectorID) error {
	tag, err := tx.q.Exec(ctx, `delete from connectors where id = $1 and org_id = $2`, id, org)
	return requireRow(tag.RowsAffected(), err, "remove connector")
}
