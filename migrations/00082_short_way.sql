-- +goose Up

-- Whether the version takes the short way: it is an update of little, and published when it
-- passes its first review. It is decided with each submission.
alter table submissions add column short_way boolean not null default false;
