-- +goose NO TRANSACTION
-- +goose Up

-- An integration can be transferred to another org. One change of its org_id cascades to
-- all that belongs to it. Each new constraint replaces the old one at once and is
-- validated afterwards, while others read and write. So each statement runs on its own
-- and can be repeated.
alter table submissions
    drop constraint if exists submissions_integration_id_org_id_fkey,
    add constraint submissions_integration_id_org_id_fkey
        foreign key (integration_id, org_id) references integrations (id, org_id) on update cascade not valid;
alter table submissions validate constraint submissions_integration_id_org_id_fkey;

alter table files
    drop constraint if exists files_submission_id_org_id_fkey,
    add constraint files_submission_id_org_id_fkey
        foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade not valid;
alter table files validate constraint files_submission_id_org_id_fkey;

alter table secrets
    drop constraint if exists secrets_submission_id_org_id_fkey,
    add constraint secrets_submission_id_org_id_fkey
        foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade not valid;
alter table secrets validate constraint secrets_submission_id_org_id_fkey;

alter table history
    drop constraint if exists history_submission_id_org_id_fkey,
    add constraint history_submission_id_org_id_fkey
        foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade not valid;
alter table history validate constraint history_submission_id_org_id_fkey;

alter table instances
    drop constraint if exists instances_submission_id_org_id_fkey,
    add constraint instances_submission_id_org_id_fkey
        foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade not valid;
alter table instances validate constraint instances_submission_id_org_id_fkey;
