-- +goose Up

-- The release notes of what was submitted, so that the catalog's list of versions and its feeds
-- don't have to read all answers of each version. Null: none. There are none yet.
alter table submissions add column sent_notes jsonb;
-- +goose StatementBegin
create or replace function keep_search() returns trigger language plpgsql as $$
begin
    new.search := search_of(new.org_id, new.submitted);
    if new.submitted is not null then
        new.name_order := order_of(new.submitted->>'app_name');
        new.org_order := (select order_of(name) from orgs where id = new.org_id);
        new.sent_name := new.submitted->>'app_name';
        new.sent_icon := new.submitted->'app_icon'->>'sha256';
        new.sent_switches := array(select key from jsonb_each(new.submitted) where value = '"on"');
        new.sent_notes := new.submitted->'release_notes';
    end if;
    return new;
end
$$;
-- +goose StatementEnd
