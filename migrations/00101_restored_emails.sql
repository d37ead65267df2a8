-- +goose Up

-- Emails that were waiting in a backup when it was restored. They may have been sent since the
-- backup was made, so they are kept (kept_at) until an operator sends or discards them.
alter table mails add column restored_at timestamptz;
create index mails_restored on mails (written_at, id) where restored_at is not null;
