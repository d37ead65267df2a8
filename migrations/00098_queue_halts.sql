-- +goose Up

-- Open pages hear also that a review was paused or resumed, and that an org was suspended or
-- its access restored. That concerns all of the org's submissions, so all pages ask.
create or replace trigger submissions_queue_changed after update of status, claimed_by, oin_asked_at, isv_asked_at, hold_at on submissions
    for each row when ((old.status, old.claimed_by, old.oin_asked_at, old.isv_asked_at, old.hold_at) is distinct from (new.status, new.claimed_by, new.oin_asked_at, new.isv_asked_at, new.hold_at))
    execute function tell_queue();
-- +goose StatementBegin
create function tell_queue_all() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform nextval('queue_changes');
    perform pg_notify('queue', '');
    return null;
end
$$;
-- +goose StatementEnd
create trigger orgs_queue_changed after update of suspended_at on orgs
    for each row when ((old.suspended_at is null) <> (new.suspended_at is null))
    execute function tell_queue_all();
