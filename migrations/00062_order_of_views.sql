-- +goose Up

-- Reviewers arrange their saved views. Views of the same place are ordered by name, as are
-- all that the release that runs next to this one adds.
alter table views add column place integer not null default 0;
