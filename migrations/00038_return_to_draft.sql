-- +goose Up

-- A turn of the ISV that lasts too long ends by itself: the submission returns to draft at
-- return_at, which is set with the first of the warnings about it.
alter table turns
    add column return_at timestamptz,
    add column return_warnings integer not null default 0; -- sent so far
