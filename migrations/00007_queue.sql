-- +goose Up

-- Which reviewer has a submission in hand, and since when.
alter table submissions
    add column claimed_by uuid references people,
    add column claimed_at timestamptz,
    -- The words that the queue finds it by; see below.
    add column search     tsvector,
    add constraint submissions_claim_check check ((claimed_by is null) = (claimed_at is null));

-- Punctuation separates words, so that "acme" finds acme.example, Acme-Vault and
-- okta@acme.example: PostgreSQL's own parser would take each as one word. The same
-- is done to what one searches for.
create function search_words(text) returns text language sql immutable parallel safe
    return regexp_replace($1, '[!-/:-@[-`{-~]+', ' ', 'g');

-- The words are in a column of the submission, although the org's name is in another
-- table, so that one index finds words of both, without reading answers or joining.
-- Triggers maintain it, so that statements that submit, rename an org, or transfer an
-- integration don't have to, also in the release that runs next to this one.
--
-- The configuration is "simple": names are not English, and are not to be stemmed.
create function search_of(org uuid, submitted jsonb) returns tsvector language sql stable
    return (select to_tsvector('simple', search_words(concat_ws(' ', submitted->>'app_name', o.name, submitted->>'app_description')))
            from orgs o where o.id = org and submitted is not null);

-- +goose StatementBegin
create function keep_search() returns trigger language plpgsql as $$
begin
    new.search := search_of(new.org_id, new.submitted);
    return new;
end
$$;
create function keep_search_of_org() returns trigger language plpgsql as $$
begin
    update submissions set search = search_of(org_id, submitted) where org_id = new.id and submitted is not null;
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_search before insert or update of submitted, org_id on submissions
    for each row execute function keep_search();
create trigger orgs_search after update of name on orgs
    for each row when (old.name is distinct from new.name) execute function keep_search_of_org();
update submissions set search = search_of(org_id, submitted) where submitted is not null;

-- The queue reads each status separately, in the order of submissions_queue, and applies
-- the filter. These indexes serve filters that match few rows. They exclude drafts, so
-- that saving answers does not write them.
create index submissions_search on submissions using gin (search) where status <> 'DRAFT';
create index submissions_claimed on submissions (claimed_by, status, queue_at, id) where claimed_by is not null;
create index submissions_unclaimed on submissions (status, queue_at, id)
    where claimed_by is null and status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');
create index submissions_waiting_since on submissions (status, submitted_at) where status in ('REVIEW', 'QA', 'FINAL');
create index submissions_connectors on submissions (status, queue_at, id)
    where status <> 'DRAFT' and submitted->>'connector_support' = 'on';
create index submissions_api_services on submissions (status, queue_at, id)
    where status <> 'DRAFT' and submitted->>'api_support' = 'on';

-- Views of the queue that a reviewer keeps: its filters under a name of their own.
create table views (
    id         uuid primary key default gen_random_uuid(),
    person_id  uuid not null references people on delete cascade,
    name       text not null,
    filter     text not null, -- as it stands in the address
    created_at timestamptz not null
);
create unique index views_one_name on views (person_id, lower(name));
