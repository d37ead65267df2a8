-- +goose Up

-- My App Integrations of an org with thousands of published integrations: those by name, a
-- page at a time, and those of them that wait for the ISV. Saving a draft touches neither.
create index submissions_catalogued on submissions (org_id, status, name_order, id) where status in ('PUBLISHED', 'REMOVED');
create index submissions_asked_isv on submissions (org_id) where isv_asked_at is not null and status = 'PUBLISHED';
