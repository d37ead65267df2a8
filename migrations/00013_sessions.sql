-- +goose Up

-- A session that its person can recognise and end: a name for it that is no secret,
-- and from where it was begun. sid is the org's own name for its session, as the ID
-- token has it, for an org that tells us of its end.
alter table sessions
    add column id       uuid not null default gen_random_uuid(),
    add column begun_at timestamptz not null default now(),
    add column browser  text not null default '' check (length(browser) <= 100),
    add column address  text not null default '' check (length(address) <= 100),
    add column sid      text not null default '' check (length(sid) <= 255);
create unique index sessions_by_id on sessions (id);
create index sessions_of_org on sessions (org_id, sid);

-- Why an org or a person is suspended, as the admin who did it has said.
alter table orgs add column suspended_why text not null default '';
alter table people
    add column suspended_at  timestamptz,
    add column suspended_why text not null default '';
create index people_by_name on people (org_id, lower(name) collate "C", id);

-- Orgs are listed by name, and found by the beginning of their name or domain.
create index orgs_by_name on orgs (lower(name) collate "C", id);
create index orgs_by_issuer on orgs (issuer);
create index orgs_by_host on orgs (split_part(split_part(issuer, '://', 2), '/', 1) collate "C");

-- The signed requests of orgs that were accepted, until they expire, so that none is
-- accepted twice.
create table logout_requests (
    org_id uuid not null references orgs,
    jti    text not null, -- SHA-256 of the token's jti
    until  timestamptz not null,
    primary key (org_id, jti)
);
create index logout_requests_by_end on logout_requests (until);
