-- +goose Up

-- Repositories whose CI gets short tokens for the org, each named by a person.
create table trusted_publishers (
    id            uuid primary key default gen_random_uuid(),
    org_id        uuid not null,
    person_id     uuid not null,
    ci            text not null check (ci in ('github', 'gitlab')),
    issuer        text not null,
    repository    text not null check (length(repository) <= 200),
    ref           text not null check (length(ref) <= 200),
    environment   text not null default '' check (length(environment) <= 255),
    workflow      text not null default '' check (length(workflow) <= 200),
    scopes        text[] not null check (cardinality(scopes) > 0),
    made_at       timestamptz not null,
    repository_id text not null default '', -- of the first run, as the next one
    owner_id      text not null default '',
    used_at       timestamptz,
    used_by       text not null default '',
    ended_at      timestamptz, -- null: it works
    ended_why     text not null default '',
    foreign key (person_id, org_id) references people (id, org_id) on delete cascade
);
create index trusted_publishers_of_org on trusted_publishers (org_id, made_at desc, id);
create index trusted_publishers_of_person on trusted_publishers (person_id) where ended_at is null;
create index trusted_publishers_by_end on trusted_publishers (ended_at) where ended_at is not null;

-- Tokens of CIs that were exchanged, until they expire: each is good for one.
create table trusted_uses (
    trusted_id uuid not null references trusted_publishers on delete cascade,
    jti        bytea not null, -- SHA-256
    until      timestamptz not null,
    primary key (trusted_id, jti)
);
create index trusted_uses_by_end on trusted_uses (until);

-- A token that a run got has the run as its name.
alter table api_tokens
    add column trusted_id uuid references trusted_publishers on delete cascade,
    drop constraint api_tokens_name_check,
    add constraint api_tokens_name_check check (length(name) between 1 and 300);
create index api_tokens_of_trusted on api_tokens (trusted_id) where trusted_id is not null;
