-- +goose Up

-- Who changed a draft of an issue last, and when: it is saved while it is typed, so a teammate
-- who is about to send it asks first. Null if only its writer has saved it, once.
alter table issues
    add column changed_by uuid references people,
    add column changed_at timestamptz;

-- Open pages about a submission hear of what reviewers do before they decide: of ticks, notes,
-- and new or discarded drafts, not of each save of a draft. The queue shows nothing of that, so
-- its pages don't hear of it, and it has a count of its own (see 00080).
create sequence review_changes;
-- +goose StatementBegin
create function tell_review() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform nextval('review_changes');
    perform pg_notify('review', (case tg_op when 'DELETE' then old.submission_id else new.submission_id end)::text);
    return null;
end
$$;
-- +goose StatementEnd
create trigger ticks_review_changed after insert or update or delete on ticks
    for each row execute function tell_review();
create trigger notes_review_changed after insert or delete on notes
    for each row execute function tell_review();
create trigger issues_drafted after insert on issues
    for each row when (new.state = 'draft') execute function tell_review();
create trigger issues_discarded after delete on issues
    for each row when (old.state = 'draft') execute function tell_review();
