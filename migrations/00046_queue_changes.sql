-- +goose Up

-- Open pages of the queue hear that something in it has changed, whichever release or replica
-- changed it. The notification says nothing else: whoever hears of it reads the queue again.
-- +goose StatementBegin
create function tell_queue() returns trigger language plpgsql as $$
begin
    perform pg_notify('queue', '');
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_queue_changed after update of status, claimed_by, oin_asked_at, isv_asked_at on submissions
    for each row when ((old.status, old.claimed_by, old.oin_asked_at, old.isv_asked_at) is distinct from (new.status, new.claimed_by, new.oin_asked_at, new.isv_asked_at))
    execute function tell_queue();
