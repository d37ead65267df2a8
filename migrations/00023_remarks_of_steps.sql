-- A remark that a step has made belongs to its event, as what was asked does. What
-- was accepted with a passed review was only of the same moment.

-- +goose Up
update remarks r set history_id = h.id
from issues i, history h
where i.id = r.issue_id and h.submission_id = i.submission_id and h.at = r.at
    and r.action = 'accept' and r.history_id is null;
