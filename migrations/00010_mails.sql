-- +goose Up

-- Each mail goes to one person, as plain text and as HTML, and tells of one entry of
-- the history: the same notice of it never goes to the same person twice on one occasion.
alter table mails
    add column html      text not null default '', -- empty: plain text only
    add column event_id  bigint references history on delete set null,
    -- What tells apart several mails of one notice about one event, such as the
    -- reminders while something waits.
    add column occasion  text not null default '',
    -- Why it could not be sent when that was last tried.
    add column fault     text not null default '',
    add column failed_at timestamptz,
    -- Since when it is kept and not to be sent, because there was nowhere to send it.
    add column kept_at   timestamptz;
create unique index mails_once on mails (event_id, notice, occasion, recipients);
create index mails_unsent on mails (written_at, id) where sent_at is null and kept_at is null;

-- Unsent emails from before are left to their jobs, if they have any. They must not be
-- sent weeks later because a mail server has been configured meanwhile.
update mails set kept_at = now() where sent_at is null;

-- The mails that a person has chosen not to get. Whatever is not here is sent.
create table declined_notices (
    person_id uuid not null references people on delete cascade,
    notice    text not null,
    primary key (person_id, notice)
);
