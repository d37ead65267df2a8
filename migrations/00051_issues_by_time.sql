-- +goose Up

-- What submissions were sent back for in a period.
create index issues_by_time on issues (written_at, id) include (field, submission_id) where state <> 'draft';
