-- +goose Up

-- Whose attention a submission needs. The side whose turn it is, is in turns. Remarks in
-- issues between steps need attention too: an issue has the side whose reply it waits
-- for, and since when. A step clears all of them.
alter table issues
    add column waits_for   text check (waits_for in ('isv', 'oin')),
    add column waits_since timestamptz,
    add constraint issues_wait_check check ((waits_for is null) = (waits_since is null));

-- The same for the whole submission, for lists: since when a reply of the OIN team, or of
-- the ISV, is waited for. Untold is the time of the first reply that the side has had no
-- email about yet; a job will send it.
alter table submissions
    add column oin_asked_at  timestamptz,
    add column isv_asked_at  timestamptz,
    add column oin_untold_at timestamptz,
    add column isv_untold_at timestamptz;
create index submissions_asked on submissions (queue_at, id) where oin_asked_at is not null;

-- Deleting a draft deletes the emails about it. Those of drafts that were deleted before.
delete from mails where submission_id is null;
