-- +goose Up

-- The catalog is searched for a text anywhere in a name or description, and where that
-- finds nothing, for names that are close to it: both by their trigrams. The extension
-- comes with PostgreSQL, and the owner of a database may add it.
create extension if not exists pg_trgm;

create index submissions_catalog_text on submissions
    using gin (((submitted->>'app_name') || ' ' || (submitted->>'app_description')) gin_trgm_ops) where status = 'PUBLISHED';
create index submissions_catalog_name on submissions
    using gin ((submitted->>'app_name') gin_trgm_ops) where status = 'PUBLISHED';
