-- +goose Up

-- Webhooks have a scope of their own. What could write keeps what it could do.
update api_tokens set scopes = scopes || '{webhooks}'::text[] where 'write' = any (scopes) and not 'webhooks' = any (scopes) and ended_at is null;
update trusted_publishers set scopes = scopes || '{webhooks}'::text[] where 'write' = any (scopes) and not 'webhooks' = any (scopes) and ended_at is null;

-- A program can create a webhook under a key of its own, as it can a submission.
alter table created_once add column if not exists webhook_id uuid references webhooks on delete set null;
create index if not exists created_once_of_webhook on created_once (webhook_id);
