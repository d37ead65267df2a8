-- +goose Up

-- The scopes that a published version requests and the one before it didn't, for feeds, emails,
-- and the list of versions. Null: none, or it was published before this was noted.
alter table submissions add column added_scopes jsonb;

-- +goose StatementBegin
create function note_added_scopes() returns trigger language plpgsql as $$
begin
    new.added_scopes := (
        with before as (
            select s.submitted from submissions s
            where s.integration_id = new.integration_id and s.version < new.version and s.published_at is not null
            order by s.version desc limit 1)
        select jsonb_agg(x.item->>'value' order by x.n)
        from before, jsonb_array_elements(new.submitted->'api_scopes') with ordinality x (item, n)
        where new.submitted->>'api_support' = 'on'
          and not (before.submitted->>'api_support' = 'on'
              and coalesce(before.submitted->'api_scopes', '[]') @> jsonb_build_array(jsonb_build_object('value', x.item->>'value'))));
    return new;
end
$$;
-- +goose StatementEnd
create trigger submissions_added_scopes before update of status on submissions
    for each row when (new.status = 'PUBLISHED' and old.status <> 'PUBLISHED')
    execute function note_added_scopes();
