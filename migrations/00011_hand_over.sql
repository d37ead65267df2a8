-- +goose NO TRANSACTION
-- +goose Up

-- An integration can go to another org. One change of its org_id then carries all
-- that belongs to it along. Each new constraint comes in the place of the old one at
-- once, and is checked afterwards, while others read and write: so each statement
-- stands for itself, and can be run again.
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
