-- +goose Up

-- Who changed each field of the form last, and when: {"app_name": {"by": a person's id, "at": a time}}.
-- A field that two people change at once is shown with it.
alter table submissions add column edited jsonb not null default '{}';
