-- +goose Up

-- A question of the ISV to the OIN team, which a reviewer can turn into an issue.
alter table issues drop constraint issues_state_check;
alter table issues add constraint issues_state_check check (state in ('draft', 'asked', 'open', 'resolved', 'accepted', 'withdrawn')) not valid;
alter table issues validate constraint issues_state_check;
alter table remarks drop constraint remarks_action_check;
alter table remarks add constraint remarks_action_check check (action in ('ask', 'reply', 'resolve', 'reopen', 'accept', 'change', 'withdraw', 'raise')) not valid;
alter table remarks validate constraint remarks_action_check;
