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

-- A thousand rows at a time, so that no one's change waits for all of them.
-- +goose StatementBegin
do $$
declare
    ids  uuid[];
    last uuid := '00000000-0000-0000-0000-000000000000';
begin
    loop
        ids := array(select id from submissions where id > last and submitted is not null order by id limit 1000);
        exit when cardinality(ids) = 0;
        update submissions set search = search_of(org_id, submitted) where id = any (ids);
        commit;
        last := ids[cardinality(ids)];
    end loop;
end
$$;
-- +goose StatementEnd
