-- +goose Up

-- A hand-over leaves test instances at the org in which they were made, and the org
-- that has the submission now neither sees nor uses them. What it lists itself must
-- not clash with them: client IDs differ within an org, not between two. The index
-- keeps its name, by which the previous release knows it too.
create unique index instances_one_client_at_org on instances (submission_id, issuer, client_id) where revoked_at is null;
drop index instances_one_client;
alter index instances_one_client_at_org rename to instances_one_client;
