-- +goose Up

-- The connectors of an org's Workflows Connector Builder environment, as far as the
-- org has registered them: Okta has no public API that lists them. The unique index
-- serves every question that is asked: all of an org, and one version of one.
create table connectors (
    id         uuid primary key default gen_random_uuid(),
    org_id     uuid not null references orgs,
    key        text not null,
    version    text not null,
    name       text not null default '', -- as people call it; empty for none given
    source     text not null check (source in ('hand', 'suite')),
    created_at timestamptz not null,
    unique (org_id, key, version)
);
