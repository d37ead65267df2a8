-- +goose Up

-- The number of the round that was submitted last; 0 before the first. Whoever decides
-- names the round that they saw, so each page of a submission shows it. A trigger keeps
-- it, not the statement that submits, so that it is right beside the previous release too.
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
