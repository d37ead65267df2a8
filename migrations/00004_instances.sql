-- +goose Up

-- A test instance of an API service integration in an Okta org: where it is, and
-- what it was made with. Its client secret is kept nowhere.
create table instances (
    id            uuid primary key default gen_random_uuid(),
    submission_id uuid not null,
    org_id        uuid not null,
    issuer        text not null, -- of the org that it was made in
    client_id     text not null,
    name          text not null,
    scopes        text[] not null,
    by_hand       boolean not null, -- made by a person in the Admin Console, and noted here
    made_by       uuid not null references people,
    made_at       timestamptz not null,
    revoked_at    timestamptz,
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade
);
create index instances_of_submission on instances (submission_id, made_at desc, id);
create unique index instances_one_client on instances (submission_id, client_id) where revoked_at is null;
