-- +goose Up

-- An email to a person is sent only while that person may have it: these are the
-- people whose address it goes to, several where they share one. Empty for the OIN
-- team's own address, and in emails of earlier releases.
alter table mails add column people uuid[] not null default '{}';

-- Whether a person hears of every submission of their org, and not only of those that
-- they have worked on.
alter table people add column every_submission boolean not null default false;
