-- +goose Up

-- A search of the catalog lists what has the text in its name before what has it only in
-- its description, and first what begins with it, so the names have indexes of their own.
create index catalog_name_begin on catalog (lower(name) text_pattern_ops);
create index catalog_name_text on catalog using gin (name gin_trgm_ops);

-- The distinct words of its names, to find the one that was meant by a mistyped one. There
-- are far fewer of them than names. Words stay when what had them is gone; then nothing is
-- found by them.
create table catalog_words (
    word text primary key
);

-- In order, so that two publications that add the same words never wait for each other.
-- Like those of the other tables that triggers keep, the function uses its owner's rights.
-- +goose StatementBegin
create function keep_catalog_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into catalog_words select w from words_of(new.name) w order by 1 on conflict do nothing;
    return null;
end
$$;
-- +goose StatementEnd
create trigger catalog_named after insert on catalog for each row execute function keep_catalog_words();
create view all_catalog_words as select distinct w as word from catalog, words_of(name) w;
insert into catalog_words select word from all_catalog_words;
create index catalog_words_parts on catalog_words using gin (show_trgm(word));
analyze catalog, catalog_words;

-- The distance to all names is computed no longer.
drop index catalog_names;
