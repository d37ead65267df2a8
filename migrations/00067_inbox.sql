-- +goose Up

-- The notifications of each person in the product: the same notices as the emails, written
-- with them, whether or not the person gets the email. They go with the submission that
-- they are about, and a job deletes old ones.
create table inbox (
    id            uuid primary key default gen_random_uuid(),
    person_id     uuid not null references people on delete cascade,
    submission_id uuid references submissions on delete cascade,
    event_id      bigint references history on delete set null,
    notice        text not null,
    occasion      text not null default '', -- as in mails
    for_team      boolean not null,         -- to a reviewer, and not to an ISV
    outlasts      boolean not null,         -- is shown although its reader can no longer see the submission
    subject       text not null,
    place         text not null,            -- path that it leads to
    at            timestamptz not null,
    read_at       timestamptz
);
create unique index inbox_once on inbox (person_id, event_id, notice, occasion);
create index inbox_of_person on inbox (person_id, at desc, id desc);
create index inbox_unread on inbox (person_id) where read_at is null;
create index inbox_of_submission on inbox (submission_id);
