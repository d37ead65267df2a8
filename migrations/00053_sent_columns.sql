-- +goose NO TRANSACTION
-- +goose Up
-- Each statement commits by itself, so that the table is locked for a moment only. They can
-- be run again.

-- What lists show of what was submitted, so that they don't have to read all of it for each
-- row. The trigger that keeps the words of a submission keeps these as well.
alter table submissions
    add column if not exists sent_name     text,
    add column if not exists sent_icon     text,
    add column if not exists sent_switches text[];
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
    end if;
    return new;
end
$$;
-- +goose StatementEnd
update submissions set sent_name = submitted->>'app_name', sent_icon = submitted->'app_icon'->>'sha256',
    sent_switches = array(select key from jsonb_each(submitted) where value = '"on"')
where submitted is not null;
