-- +goose Up

-- Counts the changes of the queue, for programs that a pooler keeps from hearing notifications:
-- they ask whether it has grown. A sequence, because a row would make all transactions that
-- change the queue wait for each other. The function is the owner's, so that it counts also
-- before the serving role may use the new sequence.
create sequence queue_changes;
-- +goose StatementBegin
create or replace function tell_queue() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform nextval('queue_changes');
    perform pg_notify('queue', new.id::text);
    return null;
end
$$;
-- +goose StatementEnd
