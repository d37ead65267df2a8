-- +goose Up

-- The actions of a connector's version, as far as the org has listed them; empty for
-- not known. What is known lets a flow test suite be compared with it.
alter table connectors add column actions text[] not null default '{}';
