-- +goose Up

-- What was submitted, each time: the answers as they were frozen then. The last
-- round of a submission is what its column "submitted" holds as well; those before
-- it say what has changed since.
create table rounds (
    submission_id uuid not null,
    org_id        uuid not null,
    number        integer not null check (number > 0),
    answers       jsonb not null,
    submitted_at  timestamptz not null,
    primary key (submission_id, number),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);

-- Of what was submitted before, only the last round is still known.
insert into rounds (submission_id, org_id, number, answers, submitted_at)
select id, org_id, 1, submitted, coalesce(submitted_at, changed_at)
from submissions
where submitted is not null;
