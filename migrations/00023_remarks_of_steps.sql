-- A remark that a step has made refers to its event, as those of sent issues already
-- do. Those of issues that a passed review accepted only have the same time.

-- +goose Up
update remarks r set history_id = h.id
from issues i, history h
where i.id = r.issue_id and h.submission_id = i.submission_id and h.at = r.at
    and r.action = 'accept' and r.history_id is null;
