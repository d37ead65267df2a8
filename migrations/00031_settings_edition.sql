-- +goose Up

-- Each change of the settings or the holidays increments the edition. Programs cache the
-- settings, and read them again if they see a newer edition.
alter table team_settings add column edition bigint not null default 1;

-- +goose StatementBegin
create function count_edition() returns trigger language plpgsql as $$
begin
    new.edition := old.edition + 1;
    return new;
end $$;
-- +goose StatementEnd
create trigger team_settings_edition before update on team_settings
    for each row execute function count_edition();

-- +goose StatementBegin
create function holidays_changed() returns trigger language plpgsql as $$
begin
    update team_settings set edition = edition; -- the trigger above counts
    return null;
end $$;
-- +goose StatementEnd
create trigger holidays_edition after insert or update or delete on holidays
    for each statement execute function holidays_changed();
