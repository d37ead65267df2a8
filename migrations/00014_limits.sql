-- +goose Up

-- What is counted for all replicas together, such as sign-ins from one address: a
-- bucket of tokens each, of which all that has to be known is when it is full again. A
-- crash may empty the table, so it is not logged. There is no index on full_at, so that
-- counting writes no index; the hourly job that drops what is over reads a small table.
create unlogged table limits (
    kind    text not null,
    who     bytea not null, -- a digest of the address, person or org
    full_at timestamptz not null,
    primary key (kind, who)
) with (fillfactor = 70);
