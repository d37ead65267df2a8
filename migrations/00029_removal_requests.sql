-- +goose Up

-- What ISVs ask to have taken out of the catalog. A request is its org's and stays with
-- it when the integration goes to another; closed says how it ended.
create table removal_requests (
    id             bigint generated always as identity primary key,
    integration_id uuid not null references integrations on delete cascade,
    org_id         uuid not null references orgs,
    person_id      uuid not null references people,
    reason         text not null,
    asked_at       timestamptz not null,
    due_at         timestamptz not null, -- by when the OIN team means to act
    reminders      integer not null default 0,
    reminded_at    timestamptz,
    closed_at      timestamptz,
    closed         text check (closed in ('drop-removal', 'remove', 'hand-over')),
    constraint removal_requests_close_check check ((closed_at is null) = (closed is null))
);
create unique index removal_requests_open on removal_requests (integration_id) where closed_at is null;
create index removal_requests_due on removal_requests (due_at, id) where closed_at is null;

-- The business days within which the team means to act on one; the product's own where
-- it is null.
alter table team_settings add column removal_days integer check (removal_days > 0);

-- The notices that a person has chosen to get, of those that no one gets unasked.
create table chosen_notices (
    person_id uuid not null references people on delete cascade,
    notice    text not null,
    primary key (person_id, notice)
);
create index chosen_notices_by_notice on chosen_notices (notice);

-- What is asked for now: the last word on it in the history of an integration's
-- versions, and no hand-over since. It is due five business days after it was asked.
insert into removal_requests (integration_id, org_id, person_id, reason, asked_at, due_at)
select last.integration_id, last.org_id, last.person_id, last.note, last.at, due.at
from (
    select distinct on (s.integration_id) s.integration_id, s.org_id, h.person_id, h.note, h.at, h.action
    from history h
    join submissions s on s.id = h.submission_id
    where h.action in ('ask-for-removal', 'drop-removal', 'remove', 'hand-over')
    order by s.integration_id, h.id desc
) last
cross join lateral (
    select last.at + n * interval '1 day' as at
    from generate_series(1, 400) n, team_settings t
    where extract(isodow from (last.at + n * interval '1 day') at time zone t.zone) < 6
      and not exists (select from holidays x where x.day = ((last.at + n * interval '1 day') at time zone t.zone)::date)
    order by n offset 4 limit 1
) due
where last.action = 'ask-for-removal' and last.person_id is not null
  and exists (select from submissions p where p.integration_id = last.integration_id and p.status = 'PUBLISHED');
