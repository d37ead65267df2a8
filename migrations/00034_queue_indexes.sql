-- +goose Up

-- A reviewer looks for a text in what is in review. An index of that alone is an eighth of
-- the one over everything that was ever submitted, and leads to no row of another status.
create index submissions_search_open on submissions using gin (search) where status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');

-- What is with the ISV and waits for a reply of the team. That both go together is more than
-- PostgreSQL can guess, so it read all that is with an ISV to count these few.
create index submissions_replied on submissions (queue_at, id) where oin_asked_at is not null and status in ('CHANGES', 'BUGS');
