-- +goose Up

-- Who has the form of a submission open, so that colleagues see each other. Open pages
-- renew it every half a minute. After a crash it may be empty.
create unlogged table open_forms (
    submission_id uuid not null,
    org_id        uuid not null,
    person_id     uuid not null references people on delete cascade,
    field         text not null,
    seen_at       timestamptz not null,
    primary key (submission_id, person_id),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);
