-- +goose Up

-- Rate limits across replicas, such as of sign-ins from one address. Each is a token
-- bucket, whose whole state is when it is full again. The table is unlogged, because a
-- crash may empty it. It has no index on full_at, so that counting writes no index. The
-- hourly job that deletes full buckets reads a small table.
create unlogged table limits (
    kind    text not null,
    who     bytea not null, -- a digest of the address, person or org
    full_at timestamptz not null,
    primary key (kind, who)
) with (fillfactor = 70);
