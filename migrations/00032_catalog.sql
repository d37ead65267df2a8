-- +goose Up

-- What the catalog's list shows and finds of each published version. The answers of a
-- version are wide and are kept with the drafts and the history of every org; this table
-- is narrow and holds the catalog alone, so that reading or searching it costs no more
-- when the rest grows. A trigger maintains it, so that statements that publish, replace, or
-- remove a version don't have to, also in the release that runs next to this one. Its
-- role may not have rights to this table yet, so the trigger's functions use their owner's.
create table catalog (
    submission_id uuid primary key references submissions on delete cascade,
    slug          text not null unique,
    version       int not null,
    name          text not null,
    icon          text not null, -- SHA-256 in hex, or empty
    description   text not null,
    switches      text[] not null, -- the switches of the form that are on
    use_cases     text[] not null,
    published_at  timestamptz not null
);

-- The number of integrations in the catalog, and an edition that changes with each change
-- of the catalog. Publications lock this row one after another, which is fine since they
-- are rare.
create table catalog_state (
    one       boolean primary key default true check (one),
    published int not null,
    edition   bigint not null
);

create view catalog_rows as
    select s.id as submission_id, i.slug, s.version,
           coalesce(s.submitted->>'app_name', '') as name,
           coalesce(s.submitted->'app_icon'->>'sha256', '') as icon,
           coalesce(s.submitted->>'app_description', '') as description,
           array(select key from jsonb_each(s.submitted) where value = '"on"') as switches,
           array(select u->>'value' from jsonb_array_elements(s.submitted->'use_cases') u) as use_cases,
           s.published_at
    from submissions s
    join integrations i on i.id = s.integration_id
    where s.status = 'PUBLISHED';

-- +goose StatementBegin
create function keep_catalog() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'UPDATE' and old.status = 'PUBLISHED' then
        delete from catalog where submission_id = old.id;
    end if;
    if new.status = 'PUBLISHED' then
        insert into catalog select * from catalog_rows where submission_id = new.id;
    end if;
    return null;
end
$$;
create function keep_catalog_state() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update catalog_state set edition = edition + 1,
        published = published + case tg_op when 'INSERT' then 1 else -1 end * (select count(*) from changed);
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_published after insert on submissions
    for each row when (new.status = 'PUBLISHED') execute function keep_catalog();
create trigger submissions_catalogued after update of status, submitted on submissions
    for each row when ('PUBLISHED' in (old.status, new.status) and (old.status, old.submitted) is distinct from (new.status, new.submitted))
    execute function keep_catalog();

insert into catalog select * from catalog_rows;
insert into catalog_state (published, edition) select count(*), 1 from catalog;
create trigger catalog_added after insert on catalog
    referencing new table as changed for each statement execute function keep_catalog_state();
create trigger catalog_removed after delete on catalog
    referencing old table as changed for each statement execute function keep_catalog_state();

-- Newest first; a text anywhere in name or description by its trigrams; the names that
-- come closest to a text, closest first.
create index catalog_newest on catalog (published_at desc, submission_id desc);
create index catalog_text on catalog using gin ((name || ' ' || description) gin_trgm_ops);
create index catalog_names on catalog using gist (name gist_trgm_ops);
analyze catalog;

-- These indexes are no longer used; the first one not since the queue reads each status
-- separately.
drop index submissions_waiting;
drop index submissions_catalog;
drop index submissions_catalog_text;
drop index submissions_catalog_name;
