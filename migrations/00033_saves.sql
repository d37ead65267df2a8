-- +goose Up

-- Saving a field touches no index any longer, so that PostgreSQL can write the new row
-- next to the old one and leave all indexes as they are (a HOT update), where its page has
-- room for that. An org's list sorts its rows when it is read; an org has few.
create index submissions_by_org on submissions (org_id);
drop index submissions_of_org;
alter table submissions set (fillfactor = 70);

-- By default, autovacuum would process a table of a million submissions only after two
-- hundred thousand changes, and until then counts by an index would have to read rows.
alter table submissions set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
