-- +goose Up

-- The number of the last round; 0 before the first. A decision has to include the round
-- that the person saw, so each page of a submission has it. A trigger sets it, so that it
-- is right while the previous release still runs.
alter table submissions add column round integer not null default 0 check (round >= 0);

-- +goose StatementBegin
create function keep_round() returns trigger language plpgsql as $$
begin
    update submissions set round = new.number where id = new.submission_id and org_id = new.org_id;
    return null;
end
$$;
-- +goose StatementEnd
create trigger rounds_count after insert on rounds for each row execute function keep_round();

update submissions s set round = r.number
from (select submission_id, max(number) as number from rounds group by submission_id) r
where r.submission_id = s.id;
