-- +goose Up

-- Integrations that were removed from the catalog and aren't in it again, for its feeds and for
-- sites that show their badge. The trigger that maintains the catalog maintains this as well.
create table catalog_removals (
    integration_id   uuid primary key references integrations on delete cascade,
    slug             text not null unique,
    version          int not null, -- the one that was removed
    name             text not null,
    publisher        text not null,
    publisher_domain text not null,
    removed_at       timestamptz not null
);
create index catalog_removals_newest on catalog_removals (removed_at desc, slug);

create view catalog_removal_rows as
    select s.id as submission_id, s.integration_id, i.slug, s.version, coalesce(s.submitted->>'app_name', '') as name,
           o.publisher, case when o.proven_at is null then '' else o.proof_domain end as publisher_domain,
           s.changed_at as removed_at
    from submissions s
    join integrations i on i.id = s.integration_id
    join orgs o on o.id = s.org_id
    where s.status = 'REMOVED' and i.slug is not null;

-- +goose StatementBegin
create or replace function keep_catalog() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform from orgs where id = new.org_id for share;
    if tg_op = 'UPDATE' and old.status = 'PUBLISHED' then
        delete from catalog where submission_id = old.id;
        if new.status = 'REMOVED' then
            insert into catalog_removals
            select integration_id, slug, version, name, publisher, publisher_domain, removed_at
            from catalog_removal_rows where submission_id = new.id
            on conflict (integration_id) do update set version = excluded.version, name = excluded.name,
                publisher = excluded.publisher, publisher_domain = excluded.publisher_domain, removed_at = excluded.removed_at;
        end if;
    end if;
    if new.status = 'PUBLISHED' then
        delete from catalog_removals where integration_id = new.integration_id;
        insert into catalog select * from catalog_rows where submission_id = new.id;
    end if;
    return null;
end
$$;
-- +goose StatementEnd

insert into catalog_removals
select distinct on (r.integration_id) r.integration_id, r.slug, r.version, r.name, r.publisher, r.publisher_domain,
       coalesce((select max(h.at) from history h where h.submission_id = r.submission_id and h.to_status = 'REMOVED'), s.changed_at)
from catalog_removal_rows r
join submissions s on s.id = r.submission_id
where not exists (select from submissions x where x.integration_id = r.integration_id and x.status = 'PUBLISHED')
order by r.integration_id, r.version desc
on conflict do nothing;
analyze catalog_removals;
