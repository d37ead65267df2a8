-- +goose Up

-- The notices of which a person gets one email a day, instead of one each.
create table daily_notices (
    person_id uuid not null references people on delete cascade,
    notice    text not null,
    primary key (person_id, notice)
);

-- A daily email waits for its time, when it is sent together with the others to its
-- address (sent_with). Until then it also has held_until, which the previous release knows.
alter table mails add column daily boolean not null default false;
create index mails_daily on mails (written_at) where daily and sent_with is null and sent_at is null and kept_at is null;
