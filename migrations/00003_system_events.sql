-- +goose Up

-- Some things happen to a submission without a person who does them, such as the
-- erasure of a test account's password when its time is over.
alter table history
    alter column person_id drop not null,
    drop constraint history_side_check,
    add constraint history_side_check check (side in ('isv', 'oin', 'system')),
    add constraint history_person_check check ((person_id is null) = (side = 'system'));
