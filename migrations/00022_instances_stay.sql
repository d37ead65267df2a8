-- +goose Up

-- After a transfer, test instances stay with the org that they were created in, and the
-- new org neither sees nor uses them. Its own instances must not conflict with them,
-- since client IDs are unique only within an org. The index keeps its name for the
-- previous release.
create unique index instances_one_client_at_org on instances (submission_id, issuer, client_id) where revoked_at is null;
drop index instances_one_client;
alter index instances_one_client_at_org rename to instances_one_client;
