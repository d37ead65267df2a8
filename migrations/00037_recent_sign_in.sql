-- +goose Up

-- Until when a sign-in counts as recent. It moves on while the person works. The release
-- that runs next to this one doesn't set it; its sessions count from their sign-in.
alter table sessions add column recent_until timestamptz;
