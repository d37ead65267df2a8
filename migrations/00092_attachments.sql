-- +goose Up

-- The pictures, documents and texts that either side sends along with an issue or a reply.
-- They go with the issue. Their bytes are in blobs, as those of all files.
create table attachments (
    id         uuid primary key default gen_random_uuid(),
    issue_id   uuid not null references issues on delete cascade,
    remark_id  bigint references remarks on delete cascade, -- the reply that it came with; null: the issue itself
    org_id     uuid not null references orgs,
    sha256     bytea not null references blobs,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    width      integer not null default 0, -- of a picture
    height     integer not null default 0,
    added_at   timestamptz not null
);
create index attachments_of_issue on attachments (issue_id, added_at, id);
create index attachments_of_remark on attachments (remark_id) where remark_id is not null;
create index attachments_of_org on attachments (org_id);
create index attachments_by_blob on attachments (sha256);
