-- +goose Up

-- Since when the ISV is asked to wait, and why. Meanwhile the submission isn't due, as while
-- its org is suspended (see paused_at). Each change of the status ends it, whichever release
-- takes that step.
alter table submissions
    add column hold_at  timestamptz,
    add column hold_why text,
    add constraint submissions_hold_check check ((hold_at is null) = (hold_why is null)) not valid;
alter table submissions validate constraint submissions_hold_check;

-- +goose StatementBegin
create function end_hold() returns trigger language plpgsql as $$
begin
    new.hold_at := null;
    new.hold_why := null;
    return new;
end
$$;
-- +goose StatementEnd
create trigger submissions_end_hold before update of status on submissions
    for each row when (old.hold_at is not null and old.status is distinct from new.status) execute function end_hold();
create trigger submissions_hold_changed after update of hold_at on submissions
    for each row when (old.hold_at is distinct from new.hold_at) execute function tell_queue();
