-- +goose Up

-- Whose attention a submission needs. Whose turn its status makes it stands in turns;
-- what is said in issues between the steps asks for attention as well. An issue says
-- which side's answer it waits for, and since when; a step answers all.
alter table issues
    add column waits_for   text check (waits_for in ('isv', 'oin')),
    add column waits_since timestamptz,
    add constraint issues_wait_check check ((waits_for is null) = (waits_since is null));

-- The same for the submission as a whole, for lists: since when an answer of the OIN
-- team, or of the ISV, is waited for. Untold is when the first of the replies was
-- written that the other side has had no email about yet; a job is to write it.
alter table submissions
    add column oin_asked_at  timestamptz,
    add column isv_asked_at  timestamptz,
    add column oin_untold_at timestamptz,
    add column isv_untold_at timestamptz;
create index submissions_asked on submissions (queue_at, id) where oin_asked_at is not null;

-- Deleting a draft deletes the emails about it. Those of drafts that were deleted before.
delete from mails where submission_id is null;
