-- +goose Up

-- What the OIN admins have set, in one row. A status that days does not name has
-- the number of business days that the program declares.
create table team_settings (
    one        boolean primary key default true check (one),
    days       jsonb not null default '{}', -- business days by status
    zone       text not null default 'UTC', -- IANA name; where a business day begins and ends
    show_names boolean not null default false, -- ISVs see reviewers' names
    revision   bigint not null default 1
);
insert into team_settings default values;

create table holidays (
    day  date primary key,
    name text not null
);

create index audit_of_settings on audit (id) where action = 'settings';

-- The periods in which a submission was in one status and waited for one side, for
-- statistics and reminders. The one that has not ended is the current one.
create table turns (
    id            bigint generated always as identity primary key,
    submission_id uuid not null,
    org_id        uuid not null,
    status        text not null check (status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL')),
    begun_at      timestamptz not null,
    ended_at      timestamptz,
    late_at       timestamptz, -- when the day is over by which the OIN team meant to act
    reminders     integer not null default 0, -- sent so far
    reminded_at   timestamptz,
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);
create unique index turns_one_open on turns (submission_id) where ended_at is null;
create index turns_of_submission on turns (submission_id, id);
create index turns_open on turns (status, begun_at, id) include (late_at) where ended_at is null;
create index turns_by_begin on turns (begun_at) where status in ('REVIEW', 'FINAL');
create index turns_by_end on turns (ended_at) include (status, begun_at) where ended_at is not null;
create index turns_by_late on turns (late_at) include (ended_at) where late_at is not null;

insert into turns (submission_id, org_id, status, begun_at, ended_at, late_at)
select h.submission_id, h.org_id, h.to_status, h.at, h.next_at,
       case when h.next_at is null then date_trunc('day', s.due_at at time zone 'UTC') at time zone 'UTC' + interval '1 day' end
from (
    select submission_id, org_id, to_status, at, lead(at) over (partition by submission_id order by id) as next_at
    from history
    where from_status is distinct from to_status
) h
join submissions s on s.id = h.submission_id
where h.to_status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL');

create index submissions_by_publication on submissions (published_at) where published_at is not null;
