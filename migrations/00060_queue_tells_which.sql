-- +goose Up

-- The notification of a change of the queue says which submission it is, so that a page that
-- is open about one hears of that one only. The release before doesn't read it.
-- +goose StatementBegin
create or replace function tell_queue() returns trigger language plpgsql as $$
begin
    perform pg_notify('queue', new.id::text);
    return null;
end
$$;
-- +goose StatementEnd
