-- +goose Up

-- Reviewers look for a submission by whatever they have: also the org's domain, the
-- connector, and scopes.
create or replace function search_of(org uuid, submitted jsonb) returns tsvector language sql stable
    return (select to_tsvector('simple', search_words(concat_ws(' ', submitted->>'app_name', o.name, split_part(o.issuer, '://', 2), submitted->>'app_description', submitted->>'connector',
                case when jsonb_typeof(submitted->'api_scopes') = 'array' then (select string_agg(s->>'value', ' ') from jsonb_array_elements(submitted->'api_scopes') s) end)))
            from orgs o where o.id = org and submitted is not null);
drop trigger orgs_search on orgs;
create trigger orgs_search after update of name, issuer on orgs
    for each row when ((old.name, old.issuer) is distinct from (new.name, new.issuer)) execute function keep_search_of_org();
update submissions set search = search_of(org_id, submitted) where submitted is not null;

-- The distinct words of what was submitted and of its orgs, to find the one that was meant by
-- a mistyped one: a far smaller table than that of the names, and no slower when there are
-- more submissions with the same words. Words stay when what had them is gone; then nothing
-- is found by them.
create table name_words (
    word text primary key
);

-- In order, so that two transactions that add the same words never wait for each other. The
-- role of the release that runs next to this one may not have rights to the table yet, so
-- the functions use their owner's.
-- +goose StatementBegin
create function words_of(name text) returns setof text language sql immutable parallel safe as $$
    select distinct w from regexp_split_to_table(lower(search_words(coalesce(left(name, 200), ''))), '\s+') w where length(w) between 3 and 40
$$;
create function keep_name_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into name_words select w from words_of(new.submitted->>'app_name') w
        union select w from orgs o, words_of(o.name) w where o.id = new.org_id
        order by 1 on conflict do nothing;
    return null;
end
$$;
create function keep_name_words_of_org() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into name_words select w from words_of(new.name) w order by 1 on conflict do nothing;
    return null;
end
$$;
-- +goose StatementEnd
create trigger submissions_words after insert or update of submitted on submissions
    for each row when (new.submitted is not null) execute function keep_name_words();
create trigger orgs_words after update of name on orgs
    for each row when (old.name is distinct from new.name) execute function keep_name_words_of_org();
create view all_name_words as
    select w as word from submissions s, words_of(s.submitted->>'app_name') w where s.submitted is not null
    union select w from orgs o, words_of(o.name) w where exists (select from submissions s where s.org_id = o.id and s.submitted is not null);
insert into name_words select word from all_name_words;
create index name_words_near on name_words using gist (word gist_trgm_ops);
