-- +goose NO TRANSACTION
-- +goose Up

-- Each event that goes with a deleted draft is looked for in the inbox.
drop index concurrently if exists inbox_of_event;
create index concurrently inbox_of_event on inbox (event_id) where event_id is not null;
