-- +goose Up

-- Whether another reviewer than the one who passed the first review has to publish.
alter table team_settings add column second_reviewer boolean not null default false;
