package postgres

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// AddDevice adds a command line that asks for a token, by the hash of what it keeps for
// itself. It forgets those whose time is over. It returns [ErrConflict] if there is another one
// with its code, or if as many wait as can.
func (tx *Tx) AddDevice(ctx context.Context, hash []byte, d oin.Device, most int) error {
	if _, err := tx.q.Exec(ctx, `delete from sign_in_codes where expires_at < $1`, d.Made); err != nil {
		return fmt.Errorf("forget sign-in codes: %w", err)
	}
	tag, err := tx.q.Exec(ctx, `
		insert into sign_in_codes (device_hash, code, name, address, made_at, expires_at)
		select $1, $2, $3, $4, $5, $6 where (select count(*) from (select from sign_in_codes limit $7) waiting) < $7
		on conflict do nothing`, hash, d.Code, d.Name, d.Address, d.Made, d.Expires, most)
	if err != nil {
		return fmt.Errorf("add sign-in code: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	return nil
}

// Device returns the command line that shows a code and that no one has decided on yet. It
// returns [ErrNotFound] if there is none. The unique index on the code serves it.
func (db queries) Device(ctx context.Context, code string, now time.Time) (d oin.Device, err error) {
	err = db.q.QueryRow(ctx, `
		select code, name, address, made_at, expires_at from sign_in_codes where code = $1 and expires_at > $2 and person_id is null`, code, now).
		Scan(&d.Code, &d.Name, &d.Address, &d.Made, &d.Expires)
	return d, wrapNoRows(err, "find sign-in code")
}

// DecideDevice notes what a person gives a command line: scopes, or nil if they refuse. It
// returns [ErrNotFound] if none with the code waits.
func (tx *Tx) DecideDevice(ctx context.Context, who oin.Person, code string, scopes []oin.TokenScope, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		update sign_in_codes set person_id = $2, org_id = $3, scopes = $4 where code = $1 and expires_at > $5 and person_id is null`,
		code, who.ID, who.Org.ID, scopes, now)
	if err != nil {
		return fmt.Errorf("decide on sign-in code: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}

// DecidedDevice is what became of a command line that asks for a token.
type DecidedDevice struct {
	oin.Device
	Who     oin.Person // zero while no one has decided
	Scopes  []oin.TokenScope
	Blocked bool // the person or the org was suspended since, or is no ISV any more
}

// TakeDevice returns what became of a command line. Once someone has decided, it removes it,
// so that there is one token. It returns [ErrNotFound] if there is none, or its time is over.
// The primary key serves it.
func (tx *Tx) TakeDevice(ctx context.Context, hash []byte, now time.Time) (d DecidedDevice, err error) {
	p := &d.Who
	err = tx.q.QueryRow(ctx, `
		select c.code, c.name, c.address, c.made_at, c.expires_at, coalesce(c.person_id::text, ''), coalesce(c.org_id::text, ''), c.scopes, coalesce(p.name, ''), coalesce(p.role, 'isv'),
		       coalesce(p.suspended_at is not null or o.suspended_at is not null or p.role <> 'isv', false)
		from sign_in_codes c left join people p on p.id = c.person_id left join orgs o on o.id = c.org_id
		where c.device_hash = $1 and c.expires_at > $2 for update of c`, hash, now).
		Scan(&d.Code, &d.Name, &d.Address, &d.Made, &d.Expires, &p.ID, &p.Org.ID, &d.Scopes, &p.Name, &p.Role, &d.Blocked)
	if err != nil || p.ID == "" {
		return d, wrapNoRows(err, "find sign-in code")
	}
	if _, err := tx.q.Exec(ctx, `delete from sign_in_codes where device_hash = $1`, hash); err != nil {
		return d, fmt.Errorf("take sign-in code: %w", err)
	}
	return d, nil
}
