-- +goose Up

-- How many submissions on the OIN team's turn are due in each hour, and how many were last
-- worked on in it: what is overdue, due this week or idle is too much to count each time. It
-- changes with the time alone, so hours are added up when the queue is read. A day of the team
-- begins in another hour in each time zone, and where it begins within one, or a claim becomes
-- idle, the rest of that hour is counted. A change adds rows, as in queue_counts, so that no
-- change waits for another one; now and then a change adds up what is committed.
create table queue_hours (
    id   bigint generated always as identity primary key,
    what text not null, -- due or worked
    hour timestamptz not null,
    n    bigint not null
);
alter table queue_hours set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
create index queue_hours_in_order on queue_hours (what, hour) include (n);

create function due_hour(s submissions) returns timestamptz language sql immutable as $$
    select date_bin('1 hour', s.queue_at, 'epoch') where s.status in ('REVIEW', 'QA', 'FINAL') and s.due_at is not null
$$;
create function worked_hour(s submissions) returns timestamptz language sql immutable as $$
    select date_bin('1 hour', s.worked_at, 'epoch') where s.status in ('REVIEW', 'QA', 'FINAL') and s.claimed_by is not null
$$;

create view all_queue_hours as
    select 'due' as what, due_hour(s) as hour, count(*) as n
    from submissions s where status in ('REVIEW', 'QA', 'FINAL') and due_at is not null group by 2
    union all
    select 'worked', worked_hour(s), count(*)
    from submissions s where status in ('REVIEW', 'QA', 'FINAL') and claimed_by is not null and worked_at is not null group by 2;

-- The role of the release that runs next to this one may not have rights to the table yet,
-- so the function uses its owner's.
-- +goose StatementBegin
create function keep_queue_hours() returns trigger language plpgsql security definer set search_path = public as $$
declare
    added bigint;
begin
    with changes as (
        insert into queue_hours (what, hour, n)
        select what, hour, sum(n) from (values
            ('due', due_hour(old), -1), ('worked', worked_hour(old), -1), ('due', due_hour(new), 1), ('worked', worked_hour(new), 1)) c (what, hour, n)
        where hour is not null group by 1, 2 having sum(n) <> 0
        returning id)
    select max(id) into added from changes;
    if added % 200 < 4 then -- a change adds four at most
        -- What another transaction has just changed or is adding up is left for the next time.
        with gone as (
            delete from queue_hours where id in (
                select id from queue_hours where (what, hour) in (select what, hour from queue_hours group by 1, 2 having count(*) > 1)
                for update skip locked)
            returning what, hour, n)
        insert into queue_hours (what, hour, n)
        select what, hour, sum(n) from gone group by 1, 2 having sum(n) <> 0;
    end if;
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_in_hours after insert or delete on submissions
    for each row execute function keep_queue_hours();
create trigger submissions_in_other_hours after update of status, due_at, queue_at, claimed_by, worked_at on submissions
    for each row when ((due_hour(old), worked_hour(old)) is distinct from (due_hour(new), worked_hour(new)))
    execute function keep_queue_hours();
insert into queue_hours (what, hour, n) select what, hour, n from all_queue_hours;
analyze queue_hours;
