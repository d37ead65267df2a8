-- +goose Up

-- When the reviewer who has claimed a submission last worked on it, or it last came back to
-- them. What is idle for some business days is offered to others. A claim of the release
-- that runs next to this one has no such time, and isn't offered until someone works on it.
alter table submissions add column worked_at timestamptz;
update submissions set worked_at = greatest(claimed_at, changed_at) where claimed_by is not null;
alter table team_settings add column idle_days integer; -- business days; null is the product's own number
create index submissions_idle on submissions (status, worked_at) where worked_at is not null and status in ('REVIEW', 'QA', 'FINAL');
