-- +goose Up

-- Who publishes: an org's display name, and the web domain that it has proven. Both may be
-- empty. publisher_key is what names that look alike have in common (oin.NameKey).
alter table orgs
    add column publisher      text not null default '' check (length(publisher) <= 64),
    add column publisher_key  text not null default '',
    add column proof_domain   text not null default '' check (length(proof_domain) <= 253), -- claimed, and proven from proven_at on
    add column proof_token    text not null default '', -- what the record or the file has to say
    add column proof_way      text not null default '' check (proof_way in ('', 'txt', 'file')),
    add column proven_at      timestamptz,
    add column proof_seen_at  timestamptz,
    add column proof_tried_at timestamptz,
    add column proof_due_at   timestamptz, -- when a proven one is looked for again
    add column proof_lost     text not null default '', -- why it was lost
    add check (proven_at is null or proof_domain <> '' and proof_due_at is not null);
create index orgs_by_publisher on orgs (publisher_key) where publisher_key <> '';
create index orgs_proof_due on orgs (proof_due_at) where proven_at is not null;

-- The catalog shows the publisher without reading the org.
alter table catalog
    add column publisher        text not null default '',
    add column publisher_domain text not null default '';
create or replace view catalog_rows as
    select s.id as submission_id, i.slug, s.version,
           coalesce(s.submitted->>'app_name', '') as name,
           coalesce(s.submitted->'app_icon'->>'sha256', '') as icon,
           coalesce(s.submitted->>'app_description', '') as description,
           array(select key from jsonb_each(s.submitted) where value = '"on"') as switches,
           array(select u->>'value' from jsonb_array_elements(s.submitted->'use_cases') u) as use_cases,
           s.published_at, o.publisher, case when o.proven_at is null then '' else o.proof_domain end as publisher_domain
    from submissions s
    join integrations i on i.id = s.integration_id
    join orgs o on o.id = s.org_id
    where s.status = 'PUBLISHED';

-- The row of the org is locked before the catalog's, so that a name or proof that changes at
-- the same time is either read here, or changes the row that is written here.
-- +goose StatementBegin
create or replace function keep_catalog() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform from orgs where id = new.org_id for share;
    if tg_op = 'UPDATE' and old.status = 'PUBLISHED' then
        delete from catalog where submission_id = old.id;
    end if;
    if new.status = 'PUBLISHED' then
        insert into catalog select * from catalog_rows where submission_id = new.id;
    end if;
    return null;
end
$$;
create function keep_catalog_publisher() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update catalog c set publisher = new.publisher, publisher_domain = case when new.proven_at is null then '' else new.proof_domain end
    from submissions s
    where s.org_id = new.id and s.status = 'PUBLISHED' and c.submission_id = s.id;
    return null;
end
$$;
create function keep_catalog_edition() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update catalog_state set edition = edition + 1 where exists (select from changed);
    return null;
end
$$;
-- +goose StatementEnd
drop trigger submissions_catalogued on submissions;
create trigger submissions_catalogued after update of status, submitted, org_id on submissions
    for each row when ('PUBLISHED' in (old.status, new.status) and (old.status, old.submitted, old.org_id) is distinct from (new.status, new.submitted, new.org_id))
    execute function keep_catalog();
create trigger orgs_published after update of publisher, proof_domain, proven_at on orgs
    for each row when ((old.publisher, old.proof_domain, old.proven_at) is distinct from (new.publisher, new.proof_domain, new.proven_at))
    execute function keep_catalog_publisher();
create trigger catalog_changed after update on catalog
    referencing new table as changed for each statement execute function keep_catalog_edition();
