-- What the role that serves may do. Two roles keep the audit log from whoever takes
-- over the program: the owner of the tables brings the schema up to date, the other one
-- serves, adds to the audit log and cannot change it.
--
-- 1. As a superuser, each role with a password of its own:
--        create role oinmanager_owner login;
--        create role oinmanager_serve login;
--        create database oinmanager owner oinmanager_owner; -- who may then add pg_trgm
-- 2. With the owner's DATABASE_URL: oinmanager migrate
-- 3. As the owner: psql "$DATABASE_URL" -f docs/roles.sql
-- 4. Serve with the DATABASE_URL of oinmanager_serve.
--
-- Each new release is step 2 and 3, then 4.

begin;
grant usage on schema public to oinmanager_serve;
grant select, insert, update, delete on all tables in schema public to oinmanager_serve;
grant usage on all sequences in schema public to oinmanager_serve;

revoke update, delete, truncate on audit from oinmanager_serve;
revoke insert, update, delete, truncate on goose_db_version, river_migration from oinmanager_serve;
commit;
