-- +goose Up

-- The stage of review that a saved text is for. Empty: any stage.
alter table canned_texts add column stage text not null default '' check (stage in ('', 'REVIEW', 'QA', 'FINAL'));
