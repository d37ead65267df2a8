-- +goose Up

-- What programs have created under a key of their own, for a day: a request that is sent
-- again creates nothing else.
create table created_once (
    org_id        uuid not null references orgs,
    key           bytea not null, -- SHA-256 of the program's key
    print         bytea not null, -- SHA-256 of the request
    submission_id uuid references submissions on delete set null, -- null: it was deleted
    at            timestamptz not null,
    primary key (org_id, key)
);
create index created_once_by_time on created_once (at);
create index created_once_of_submission on created_once (submission_id);
