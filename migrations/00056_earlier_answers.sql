-- +goose Up

-- Values that a field of the form had before somebody replaced them, the last few of each,
-- so that they can be taken back. They are deleted when the version is published, and when
-- the integration goes to another org.
create table earlier_answers (
    id            bigint generated always as identity,
    submission_id uuid not null,
    org_id        uuid not null,
    field         text not null,
    value         jsonb not null,
    written_by    uuid references people,
    written_at    timestamptz,
    replaced_by   uuid not null references people,
    replaced_at   timestamptz not null,
    primary key (submission_id, field, id),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);
