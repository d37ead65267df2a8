-- +goose Up

-- How many submissions there are in each status, claimed or not, and with a reply of the
-- team that is waited for or not: what the queue shows beside its list, which is too many to
-- count each time. A change adds what it adds to and takes from each, so that no change waits
-- for another one; now and then a change adds up what is committed. The numbers are the sums.
create table queue_counts (
    id      bigint generated always as identity primary key,
    status  text not null,
    claimed boolean not null,
    replied boolean not null,
    n       bigint not null
);
alter table queue_counts set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

create view all_queue_counts as
    select status, claimed_by is not null as claimed, oin_asked_at is not null as replied, count(*) as n
    from submissions where status <> 'DRAFT' group by 1, 2, 3;

-- The role of the release that runs next to this one may not have rights to the table yet,
-- so the function uses its owner's.
-- +goose StatementBegin
create function keep_queue_counts() returns trigger language plpgsql security definer set search_path = public as $$
declare
    added bigint;
begin
    if tg_op <> 'INSERT' and old.status <> 'DRAFT' then
        insert into queue_counts (status, claimed, replied, n)
        values (old.status, old.claimed_by is not null, old.oin_asked_at is not null, -1) returning id into added;
    end if;
    if tg_op <> 'DELETE' and new.status <> 'DRAFT' then
        insert into queue_counts (status, claimed, replied, n)
        values (new.status, new.claimed_by is not null, new.oin_asked_at is not null, 1) returning id into added;
    end if;
    if added % 100 < 2 then -- a change adds two at most
        -- What another transaction has just changed or is adding up is left for the next time.
        with gone as (
            delete from queue_counts where id in (select id from queue_counts for update skip locked)
            returning status, claimed, replied, n)
        insert into queue_counts (status, claimed, replied, n)
        select status, claimed, replied, sum(n) from gone group by 1, 2, 3;
    end if;
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_counted after insert or delete on submissions
    for each row execute function keep_queue_counts();
create trigger submissions_recounted after update of status, claimed_by, oin_asked_at on submissions
    for each row when ((old.status, old.claimed_by is null, old.oin_asked_at is null) is distinct from (new.status, new.claimed_by is null, new.oin_asked_at is null))
    execute function keep_queue_counts();
insert into queue_counts (status, claimed, replied, n) select status, claimed, replied, n from all_queue_counts;

-- What is counted each time, because it depends on the day or on who asks, is counted by
-- indexes that have all of it.
create index submissions_due on submissions (status, queue_at, id) where due_at is not null and status in ('REVIEW', 'QA', 'FINAL');
drop index submissions_idle;
create index submissions_idle on submissions (status, worked_at) where claimed_by is not null and status in ('REVIEW', 'QA', 'FINAL');
analyze queue_counts;
