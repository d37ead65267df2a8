-- +goose Up

-- The version in which a finding was dismissed, if an update has taken the dismissal over
-- from an earlier version, or null.
alter table dismissals add column carried_from integer;
