-- +goose Up

-- Orgs whose data is to be deleted: asked for by one of its people, or scheduled by an admin,
-- or both. A row goes with the last of the data.
create table org_deletions (
    org_id        uuid primary key references orgs on delete cascade,
    asked_at      timestamptz,
    asked_by      uuid references people on delete set null,
    reason        text not null default '' check (length(reason) <= 2000), -- of the one who asked
    scheduled_at  timestamptz,
    scheduled_by  uuid references people on delete set null,
    due_at        timestamptz, -- until then it can be canceled
    was_suspended boolean not null default false, -- before it was scheduled
    began_at      timestamptz,
    check (asked_at is not null or scheduled_at is not null),
    check ((scheduled_at is null) = (due_at is null)),
    check (began_at is null or scheduled_at is not null)
);
create index org_deletions_due on org_deletions (due_at) where due_at is not null;
create index org_deletions_asked_by on org_deletions (asked_by);
create index org_deletions_scheduled_by on org_deletions (scheduled_by);

-- What is left of an org and of a person is an ID, without anything that says who it was. The
-- row of a person is only kept if something of another org refers to it.
alter table orgs add column deleted_at timestamptz;
alter table people add column deleted_at timestamptz;

-- What entries of the audit log say of a person (the address, the token, the detail) can be
-- forgotten, once the deletion of the data of the person's org has begun. Nothing else of them
-- ever changes, and none is removed.
-- +goose StatementBegin
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and to_jsonb(new) - '{address,token,detail}'::text[] = to_jsonb(old) - '{address,token,detail}'::text[]
        and new.address in ('', old.address) and new.token in ('', old.token) and new.detail in ('', old.detail)
        and exists (select from org_deletions d where d.org_id in (old.org_id, old.on_org_id) and d.began_at is not null) then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name;
end
$$;
-- The role that serves can't change the audit log, so the function uses its owner's. Entries
-- about the deletion itself stay as they are, unless someone of the org wrote them.
create function forget_in_audit(org uuid, most integer) returns integer language plpgsql security definer set search_path = public as $$
declare
    forgotten integer;
begin
    update audit a set address = case when a.org_id = org then '' else a.address end, token = case when a.org_id = org then '' else a.token end, detail = ''
    where a.id in (
        select id from audit where org_id = org and (address <> '' or token <> '' or detail <> '')
        union all
        select id from audit where on_org_id = org and org_id is distinct from org and detail <> '' and action <> 'delete-org'
        limit most);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
-- +goose StatementEnd
drop trigger audit_is_append_only on audit;
create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_audit_change();
