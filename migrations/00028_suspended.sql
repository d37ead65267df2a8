-- +goose Up

-- While an org is suspended, its submissions in review are not due. The paused due date is
-- here, and is moved by the business days of the suspension when that ends.
alter table submissions
    add column paused_due_at timestamptz,
    add column paused_at     timestamptz,
    add constraint submissions_paused_check check ((paused_due_at is null) = (paused_at is null) and (paused_at is null or due_at is null));
create index submissions_paused on submissions (org_id) where paused_at is not null;

-- What waits of orgs that are suspended already.
update submissions s set paused_due_at = s.due_at, paused_at = o.suspended_at, due_at = null
from orgs o where o.id = s.org_id and o.suspended_at is not null and s.due_at is not null and s.status in ('REVIEW', 'QA', 'FINAL');
update turns t set late_at = null
from orgs o where o.id = t.org_id and o.suspended_at is not null and t.ended_at is null;
