-- +goose Up

-- Webhooks of an org or, with for_team, of the OIN team, whose people belong to that org.
create table webhooks (
    id          uuid primary key default gen_random_uuid(),
    org_id      uuid not null references orgs on delete cascade,
    for_team    boolean not null,
    name        text not null check (length(name) between 1 and 100),
    url         text not null check (length(url) between 1 and 1000),
    format      text not null check (format in ('standard', 'slack')),
    events      text[] not null check (cardinality(events) between 1 and 100),
    edition     bigint not null default 1, -- counts changes, so that none is overwritten unseen
    made_by     uuid references people on delete set null,
    made_at     timestamptz not null,
    paused_at   timestamptz,
    paused_why  text not null default '' check (length(paused_why) <= 500),
    accepted_at timestamptz -- when the receiver last took one
);
create index webhooks_of_org on webhooks (org_id, for_team, made_at, id);
create index webhooks_of_team on webhooks (made_at) where for_team;
create index webhooks_made_by on webhooks (made_by);

-- Secrets that sign a webhook, encrypted: the current one, and those that it replaced until
-- they end.
create table webhook_secrets (
    id         uuid primary key,
    webhook_id uuid not null references webhooks on delete cascade,
    sealed     bytea not null,
    made_at    timestamptz not null,
    ends_at    timestamptz
);
create index webhook_secrets_of on webhook_secrets (webhook_id, made_at desc);

-- What a webhook has to tell, once for each event.
create table webhook_deliveries (
    id            uuid primary key default gen_random_uuid(),
    webhook_id    uuid not null references webhooks on delete cascade,
    submission_id uuid references submissions on delete set null,
    event_id      bigint references history on delete set null,
    type          text not null,
    occasion      text not null default '', -- as in mails
    title         text not null check (length(title) <= 500),
    body          text not null check (octet_length(body) <= 65536), -- the same in each attempt
    at            timestamptz not null,
    state         text not null check (state in ('pending', 'accepted', 'failed')),
    by_hand       boolean not null default false, -- a test: it is sent once
    tries         integer not null default 0, -- of the back-off; what people send again doesn't count
    first_at      timestamptz, -- of the first of these
    next_at       timestamptz, -- of the next one, while it is pending
    taken_until   timestamptz  -- while it is being sent
);
create unique index webhook_deliveries_once on webhook_deliveries (webhook_id, event_id, type, occasion);
create index webhook_deliveries_of on webhook_deliveries (webhook_id, at desc, id desc);
create index webhook_deliveries_pending on webhook_deliveries (webhook_id, next_at) where state = 'pending';
create index webhook_deliveries_by_time on webhook_deliveries (at);
create index webhook_deliveries_about on webhook_deliveries (submission_id) where submission_id is not null;
create index webhook_deliveries_event on webhook_deliveries (event_id) where event_id is not null;

create table webhook_attempts (
    delivery_id uuid not null references webhook_deliveries on delete cascade,
    n           integer not null,
    at          timestamptz not null,
    by_person   text not null default '', -- who sent it by hand
    signature   text not null default '', -- of the header
    status      integer not null, -- of the response; 0 without one
    fault       text not null check (length(fault) <= 500), -- empty if it was accepted
    answer      text not null check (octet_length(answer) <= 16384),
    took_ms     integer not null,
    primary key (delivery_id, n)
);
