-- +goose Up

-- The audit log also has the role of the person, the person or org that it was about,
-- where it came from, and whether it was refused. For a refused sign-in, the person is
-- unknown.
alter table audit
    alter column person_id drop not null,
    alter column org_id drop not null,
    add column role text not null default '' check (role in ('', 'isv', 'reviewer', 'admin')),
    add column on_person_id uuid,
    add column on_org_id uuid,
    add column address text not null default '', -- of whoever asked; empty: the program itself
    add column request text not null default '', -- as the program's log names it
    add column refused text not null default ''; -- the code of the problem; empty: done

create index audit_by_time on audit (at, id);
create index audit_by_action on audit (action, at, id);
create index audit_by_person on audit (person_id, at, id) where person_id is not null;
create index audit_on_person on audit (on_person_id, at, id) where on_person_id is not null;
create index audit_by_org on audit (org_id, at, id) where org_id is not null;
create index audit_on_org on audit (on_org_id, at, id) where on_org_id is not null;
create index audit_on_submission on audit (submission_id, at, id) where submission_id is not null;
create index audit_of_refusals on audit (at, id) where refused <> '';
drop index audit_by_submission; -- audit_on_submission has its part

-- For those who look for somebody in the audit log.
create index people_by_email on people (lower(email));
