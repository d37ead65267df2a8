-- +goose Up

-- What was gathered about the answers of a submission: what its links respond, what is in
-- its files, and so on. It is derived, so a row can be deleted and is gathered again.
create table facts (
    submission_id uuid primary key,
    org_id        uuid not null,
    body          jsonb not null,
    gathered_at   timestamptz not null,
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);

-- Findings that the ISV has dismissed, with the reason. A finding with other evidence has
-- another fingerprint.
create table dismissals (
    submission_id uuid not null,
    org_id        uuid not null,
    fingerprint   text not null,
    check_id      text not null,
    reason        text not null,
    person_id     uuid not null references people,
    at            timestamptz not null,
    primary key (submission_id, fingerprint),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);
create index dismissals_by_check on dismissals (check_id);

-- The findings of what was submitted, as they were then. A reviewer sees what has changed
-- since.
alter table rounds add column findings jsonb not null default '[]';

-- The check that an issue was drafted from, or null.
alter table issues add column check_id text;
create index issues_from_checks on issues (check_id) where check_id is not null;
