-- +goose Up

-- The OIDC client that an org has brought for us. The OIN team's org is in the
-- configuration and never here.
create table org_clients (
    org_id       uuid primary key references orgs,
    -- Where people sign in. It follows the org when its domain changes.
    issuer       text not null unique,
    client_id    text not null check (length(client_id) between 1 and 200),
    sealed       bytea not null, -- the client secret
    connected_at timestamptz not null,
    connected_by uuid not null references people
);
