-- +goose NO TRANSACTION
-- +goose Up
-- Each statement commits by itself, so that what is submitted meanwhile has the words too.
-- They can be run again.

-- Reviewers also find a submission by the domain of its website, and of its contacts.
create or replace function search_of(org uuid, submitted jsonb) returns tsvector language sql stable
    return (select to_tsvector('simple', search_words(concat_ws(' ', submitted->>'app_name', o.name, split_part(o.issuer, '://', 2), submitted->>'app_description', submitted->>'connector',
                split_part(split_part(submitted->>'app_website', '://', 2), '/', 1), submitted->>'escalation_contact',
                case when jsonb_typeof(submitted->'support_contacts') = 'array' then
                    (select string_agg(regexp_replace(c->>'value', '^[a-z]+://', ''), ' ') from jsonb_array_elements(submitted->'support_contacts') c) end,
                case when jsonb_typeof(submitted->'api_scopes') = 'array' then (select string_agg(s->>'value', ' ') from jsonb_array_elements(submitted->'api_scopes') s) end)))
            from orgs o where o.id = org and submitted is not null);
update submissions set search = search_of(org_id, submitted) where submitted is not null;
