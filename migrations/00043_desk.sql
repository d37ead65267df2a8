-- +goose Up

-- The role that a person had when they last signed in: who of the OIN team can be assigned
-- a submission. A person of the release that runs next to this one has none until they
-- sign in again, and can't be assigned one until then.
alter table people add column role text check (role in ('isv', 'reviewer', 'admin'));
update people p set role = s.role from (
    select distinct on (person_id) person_id, role from sessions order by person_id, begun_at desc) s
where s.person_id = p.id;
update people p set role = 'reviewer'
where role is null and exists (select from submissions s where s.claimed_by = p.id); -- claims end with the role
create index people_of_team on people (org_id, signed_in_at desc, id) where role in ('reviewer', 'admin') and suspended_at is null;

-- What the queue is sorted by besides due dates. The org's name is in another table; the
-- triggers that keep the words of a submission keep both.
alter table submissions
    add column name_order text collate "C",
    add column org_order  text collate "C";
create function order_of(name text) returns text language sql immutable parallel safe
    return lower(left(coalesce(name, ''), 80));

-- +goose StatementBegin
create or replace function keep_search() returns trigger language plpgsql as $$
begin
    new.search := search_of(new.org_id, new.submitted);
    if new.submitted is not null then
        new.name_order := order_of(new.submitted->>'app_name');
        new.org_order := (select order_of(name) from orgs where id = new.org_id);
    end if;
    return new;
end
$$;
create or replace function keep_search_of_org() returns trigger language plpgsql as $$
begin
    update submissions set search = search_of(org_id, submitted), org_order = order_of(new.name)
    where org_id = new.id and submitted is not null;
    return null;
end
$$;
-- +goose StatementEnd
update submissions s set name_order = order_of(s.submitted->>'app_name'), org_order = order_of(o.name)
from orgs o where o.id = s.org_id and s.submitted is not null;

create index submissions_by_name on submissions (status, name_order, id) where status <> 'DRAFT';
create index submissions_by_org_name on submissions (status, org_order, id) where status <> 'DRAFT';
create index submissions_by_round on submissions (status, submitted_at, id) where status <> 'DRAFT';

-- The columns of the queue that a reviewer has hidden.
create table queue_columns (
    person_id uuid primary key references people on delete cascade,
    hidden    text[] not null
);
