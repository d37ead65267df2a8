-- +goose Up

-- An Okta org that somebody has signed in with.
create table orgs (
    id           uuid primary key default gen_random_uuid(),
    -- The id in the org's /.well-known/okta-organization, which stays when its
    -- domain changes; the issuer where a provider has no such document.
    okta_id      text not null unique,
    issuer       text not null,
    name         text not null,
    -- How many submissions may be in progress; null is the product's own number.
    cap          integer check (cap >= 0),
    suspended_at timestamptz,
    created_at   timestamptz not null default now()
);

-- A person is known by (org, sub), never by email.
create table people (
    id           uuid primary key default gen_random_uuid(),
    org_id       uuid not null references orgs,
    sub          text not null,
    name         text not null,
    email        text not null,
    signed_in_at timestamptz not null default now(),
    unique (org_id, sub),
    unique (id, org_id)
);

create table sessions (
    token_hash bytea primary key, -- SHA-256 of the cookie's token
    person_id  uuid not null,
    org_id     uuid not null,
    role       text not null check (role in ('isv', 'reviewer', 'admin')),
    id_token   bytea not null,    -- sealed; shown to the org again at sign-out
    auth_time  timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null,
    foreign key (person_id, org_id) references people (id, org_id) on delete cascade
);
create index sessions_of_person on sessions (person_id);
create index sessions_by_end on sessions (expires_at);

-- An integration is what its versions have in common.
create table integrations (
    id         uuid primary key default gen_random_uuid(),
    org_id     uuid not null references orgs,
    slug       text unique, -- its place in the catalog, from the first publication on
    created_at timestamptz not null default now(),
    unique (id, org_id)
);

-- A submission is one version of an integration.
create table submissions (
    id             uuid primary key default gen_random_uuid(),
    org_id         uuid not null,
    integration_id uuid not null,
    version        integer not null check (version > 0),
    status         text not null check (status in
        ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL', 'PUBLISHED', 'SUPERSEDED', 'REMOVED')),
    answers        jsonb not null default '{}',
    -- The answers as they were when last submitted: what reviewers see, and what
    -- the catalog shows once they are published.
    submitted      jsonb,
    -- What the app name is compared by, and whether this submission holds it. One
    -- of an org's submissions in progress holds a name; the text of the others
    -- stays in their answers all the same.
    name_key       text not null default '',
    holds_name     boolean not null default false,
    revision       bigint not null default 1,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    changed_by     uuid not null references people,
    submitted_at   timestamptz,
    due_at         timestamptz, -- by when the OIN team means to act
    -- Its place in the queue: when it is due, or since when it has its status.
    queue_at       timestamptz not null,
    published_at   timestamptz,
    superseded_by  integer,
    foreign key (integration_id, org_id) references integrations (id, org_id),
    unique (integration_id, version),
    unique (id, org_id)
);
create unique index submissions_one_in_progress on submissions (integration_id)
    where status in ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');
create unique index submissions_one_published on submissions (integration_id)
    where status = 'PUBLISHED';
create unique index submissions_one_name on submissions (org_id, name_key)
    where holds_name and status in ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');
create index submissions_in_progress on submissions (org_id)
    where status in ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');
create index submissions_of_org on submissions (org_id, changed_at desc, id);
create index submissions_queue on submissions (status, queue_at, id);
create index submissions_waiting on submissions (queue_at, id) where status in ('REVIEW', 'QA', 'FINAL');
create index submissions_catalog on submissions (published_at desc, id) where status = 'PUBLISHED';

-- Uploaded bytes, each kept once, and who uses them.
create table blobs (
    sha256  bytea primary key,
    bytes   bytea not null check (length(bytes) <= 10485760),
    used_at timestamptz not null
);
create table files (
    submission_id uuid not null,
    org_id        uuid not null,
    field         text not null,
    sha256        bytea not null references blobs,
    primary key (submission_id, field, sha256),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade
);
create index files_by_blob on files (sha256);

-- Sealed secrets of submissions; the answers hold only their ids.
create table secrets (
    id            uuid primary key,
    submission_id uuid not null,
    org_id        uuid not null,
    sealed        bytea not null,
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade
);
create index secrets_of_submission on secrets (submission_id);

-- What happened to a submission; only ever added to.
create table history (
    id            bigint generated always as identity primary key,
    submission_id uuid not null,
    org_id        uuid not null,
    at            timestamptz not null,
    person_id     uuid not null references people,
    side          text not null check (side in ('isv', 'oin')),
    action        text not null,
    from_status   text,
    to_status     text not null,
    note          text not null default '',
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade
);
create index history_of_submission on history (submission_id, id);

-- What the OIN team asks the ISV to change.
create table issues (
    history_id bigint not null references history on delete cascade,
    position   integer not null,
    org_id     uuid not null references orgs,
    field      text not null default '', -- empty: the submission as a whole
    text       text not null,
    primary key (history_id, position)
);

-- Mails are written with the change that they tell about, and sent by a job.
create table mails (
    id            uuid primary key default gen_random_uuid(),
    submission_id uuid references submissions on delete set null,
    notice        text not null,
    sender        text not null,
    recipients    text[] not null,
    subject       text not null,
    body          text not null,
    written_at    timestamptz not null,
    sent_at       timestamptz
);
create index mails_by_time on mails (written_at desc, id);
create index mails_of_submission on mails (submission_id);

-- Who did what that must be answered for. Nothing is ever changed or removed here.
create table audit (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    person_id     uuid not null,
    org_id        uuid not null,
    action        text not null,
    submission_id uuid,
    detail        text not null default ''
);
create index audit_by_submission on audit (submission_id, id);

-- +goose StatementBegin
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
-- +goose StatementEnd
create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_change();
create trigger audit_is_never_emptied before truncate on audit
    for each statement execute function refuse_change();
