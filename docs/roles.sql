-- Grants for the serving role. Two roles protect the audit log even if the program is
-- compromised: the owner of the tables updates the schema. The serving role can add to
-- the audit log, but can't change it.
--
-- 1. As a superuser, with a password for each role:
--        create role oinmanager_owner login;
--        create role oinmanager_serve login;
--        create database oinmanager owner oinmanager_owner; -- can then add pg_trgm
-- 2. With the owner's DATABASE_URL: oinmanager migrate
-- 3. As the owner: psql "$DATABASE_URL" -f docs/roles.sql
-- 4. Serve with the DATABASE_URL of oinmanager_serve.
--
-- For each new release, repeat steps 2 to 4.

begin;
grant usage on schema public to oinmanager_serve;
grant select, insert, update, delete on all tables in schema public to oinmanager_serve;
grant usage on all sequences in schema public to oinmanager_serve;

revoke update, delete, truncate on audit from oinmanager_serve;
revoke insert, update, delete, truncate on goose_db_version, river_migration from oinmanager_serve;
commit;
