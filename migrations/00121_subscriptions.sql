-- +goose Up

-- Email addresses that want to know what happens to an integration of the catalog. They are
-- visitors', and belong to no org. The ID is in the links that end a subscription.
create table subscriptions (
    id             uuid primary key default gen_random_uuid(),
    integration_id uuid not null references integrations on delete cascade,
    email          text not null check (length(email) between 3 and 254),
    asked_at       timestamptz not null,
    confirm_hash   bytea, -- SHA-256 of the token that confirms it, until it is confirmed
    confirmed_at   timestamptz,
    told_at        timestamptz -- the last change of the integration that the address was told
);
create unique index subscriptions_once on subscriptions (integration_id, lower(email));
create unique index subscriptions_confirm on subscriptions (confirm_hash) where confirm_hash is not null;
create index subscriptions_of_address on subscriptions (lower(email)) where confirmed_at is not null;
create index subscriptions_to_tell on subscriptions (integration_id, told_at, id) where confirmed_at is not null;
create index subscriptions_unconfirmed on subscriptions (asked_at) where confirmed_at is null;

-- An email to a subscriber goes with the subscription, and so does the address in it.
alter table mails add column subscription_id uuid references subscriptions on delete cascade;
create index mails_of_subscription on mails (subscription_id) where subscription_id is not null;
