-- +goose Up

-- When an address has been sent its latest emails, so that it gets so many in an hour
-- and no more. It is a digest, because only equality matters.
create table emailed (
    address bytea primary key,
    at      timestamptz[] not null default '{}'
);

alter table mails
    -- The email that this one goes out with, or its own id if it goes out by itself;
    -- null as long as that is open.
    add column sent_with  uuid references mails on delete set null,
    -- Until when it waits because its address has had so many; it then goes out with
    -- the others that wait.
    add column held_until timestamptz;
create index mails_held on mails (lower(recipients[1]), written_at)
    where held_until is not null and sent_with is null and sent_at is null and kept_at is null;
create index mails_sent_with on mails (sent_with) where sent_with is not null;

-- A submission is late at the end of its due day in the team's time zone, even if the
-- zone has changed since the due date was set.
update turns t set late_at = (date_trunc('day', s.due_at at time zone z.zone) + interval '1 day') at time zone z.zone
from submissions s, team_settings z
where s.id = t.submission_id and t.ended_at is null and t.late_at is not null and s.due_at is not null
  and exists (select from pg_timezone_names n where n.name = z.zone);
