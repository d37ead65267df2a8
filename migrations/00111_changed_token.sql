-- +goose Up

-- The token with which a submission was changed last, or empty for a browser. It is of the change
-- at changed_token_at: the release before this one changes submissions without it.
alter table submissions
    add column changed_token text not null default '',
    add column changed_token_at timestamptz;
