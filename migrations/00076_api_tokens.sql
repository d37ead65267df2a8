-- +goose Up

-- Tokens with which programs use the API, for the org of the person who made them.
create table api_tokens (
    id         uuid primary key default gen_random_uuid(),
    token_hash bytea not null unique, -- SHA-256; the token itself is nowhere
    person_id  uuid not null,
    org_id     uuid not null,
    role       text not null check (role in ('isv', 'reviewer', 'admin')), -- of the person when it was made
    name       text not null check (length(name) between 1 and 100),
    scopes     text[] not null check (cardinality(scopes) > 0),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz, -- written at most once a minute
    used_from  text not null default '' check (length(used_from) <= 100),
    ended_at   timestamptz, -- null: it works until it expires
    ended_why  text not null default '',
    warned_at  timestamptz, -- when its person was told that it expires soon
    foreign key (person_id, org_id) references people (id, org_id) on delete cascade
);
create index api_tokens_of_org on api_tokens (org_id, made_at desc, id);
create index api_tokens_of_person on api_tokens (person_id) where ended_at is null;
create index api_tokens_by_end on api_tokens (expires_at);

-- The name of the token with which something was done, or empty for a browser.
alter table history add column token text not null default '';
alter table remarks add column token text not null default '';
alter table audit add column token text not null default '';
