-- +goose Up

-- A reviewer looks for a text in what is in review. An index of that alone is an eighth of
-- the one over everything that was ever submitted, and leads to no row of another status.
create index submissions_search_open on submissions using gin (search) where status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');
