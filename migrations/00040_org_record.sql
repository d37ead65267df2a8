-- +goose Up

-- What reviewers note about an org. Its people never see it.
create table org_notes (
    id        uuid primary key default gen_random_uuid(),
    org_id    uuid not null references orgs on delete cascade,
    person_id uuid not null references people,
    at        timestamptz not null,
    text      text not null
);
create index org_notes_of_org on org_notes (org_id, at desc, id desc);

-- An org's submissions by when they were last submitted. A save doesn't touch it.
create index submissions_of_org_submitted on submissions (org_id, submitted_at desc, id desc) where submitted_at is not null;
