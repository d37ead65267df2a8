-- +goose Up

-- What reviewers ask for becomes a conversation: an issue has a state and a thread.
-- A draft is the OIN team's own until it is sent; then it has a number, in the order
-- of the entries.
alter table issues
    add column id            uuid not null default gen_random_uuid(),
    add column submission_id uuid,
    add column number        integer check (number > 0),
    add column severity      text not null default 'must' check (severity in ('must', 'should', 'question')),
    add column state         text not null default 'accepted' check (state in ('draft', 'open', 'resolved', 'accepted')),
    add column written_by    uuid references people,
    add column written_at    timestamptz;

update issues i
set submission_id = h.submission_id, written_by = h.person_id, written_at = h.at,
    state = case when s.status in ('CHANGES', 'BUGS')
        and not exists (select from history l where l.submission_id = h.submission_id and l.id > h.id)
        then 'open' else 'accepted' end
from history h
join submissions s on s.id = h.submission_id
where h.id = i.history_id;

update issues i set number = n.number
from (select history_id, position, row_number() over (partition by submission_id order by history_id, position) as number
      from issues) n
where n.history_id = i.history_id and n.position = i.position;

-- What was said about an issue, and what became of it; only ever added to. An issue
-- is asked with an event of the history, perhaps again with a later one.
create table remarks (
    id         bigint generated always as identity primary key,
    issue_id   uuid not null,
    org_id     uuid not null references orgs,
    at         timestamptz not null,
    person_id  uuid not null references people,
    side       text not null check (side in ('isv', 'oin')),
    action     text not null check (action in ('ask', 'reply', 'resolve', 'reopen', 'accept')),
    text       text not null default '',
    history_id bigint references history on delete cascade
);

alter table issues drop constraint issues_pkey;
insert into remarks (issue_id, org_id, at, person_id, side, action, history_id)
select id, org_id, written_at, written_by, 'oin', 'ask', history_id from issues order by history_id, position;

alter table issues
    add primary key (id),
    alter column submission_id set not null,
    alter column written_by set not null,
    alter column written_at set not null,
    alter column state drop default,
    alter column severity drop default,
    add unique (submission_id, number),
    add foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade,
    add check ((state = 'draft') = (number is null)),
    drop column history_id,
    drop column position,
    add column entry bigint generated always as identity;
alter table remarks add foreign key (issue_id) references issues on delete cascade;
create index remarks_of_issue on remarks (issue_id, id);
create index remarks_of_event on remarks (history_id) where history_id is not null;

-- What reviewers tell each other about a submission. Nothing of it ever reaches an ISV.
create table notes (
    id            uuid primary key default gen_random_uuid(),
    submission_id uuid not null,
    org_id        uuid not null,
    person_id     uuid not null references people,
    at            timestamptz not null,
    text          text not null,
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);
create index notes_of_submission on notes (submission_id, at, id);

-- What reviewers have looked at, by stage. A tick from before the submission was
-- last sent in no longer counts.
create table ticks (
    submission_id uuid not null,
    org_id        uuid not null,
    stage         text not null check (stage in ('REVIEW', 'QA', 'FINAL')),
    point         text not null,
    person_id     uuid not null references people,
    at            timestamptz not null,
    primary key (submission_id, stage, point),
    foreign key (submission_id, org_id) references submissions (id, org_id) on delete cascade on update cascade
);

-- Texts for issues that come up again and again, kept by the reviewers.
create table canned_texts (
    id         uuid primary key default gen_random_uuid(),
    title      text not null,
    field      text not null default '', -- empty: the submission as a whole
    severity   text not null check (severity in ('must', 'should', 'question')),
    text       text not null,
    changed_by uuid references people,   -- null: it came with the product
    changed_at timestamptz not null
);
create unique index canned_texts_by_title on canned_texts (lower(title));
insert into canned_texts (title, field, severity, text, changed_at) values
    ('Description only repeats the name', 'app_description', 'must',
     'The description says little more than the name. Say in two or three sentences what somebody can do with your product and Okta together.', now()),
    ('Icon has a background', 'app_icon', 'should',
     'The icon stands on a background of its own. Upload it with a transparent background, so that it looks right on a light and on a dark page.', now()),
    ('Test account does not sign in', 'test_password', 'must',
     'We could not sign in with the test account. Check that it is active, asks for no second factor that we do not have, and enter its password again.', now()),
    ('Documentation needs a sign-in', 'user_docs', 'must',
     'The documentation asks for a sign-in. Give us a page that everybody can open, or add an account for it to the instructions.', now()),
    ('Scope wider than needed', 'api_scopes', 'must',
     'One of the scopes lets the app change more than your description needs. Take the narrower one, or say at the scope what it is for.', now()),
    ('Test suite leaves out actions', 'test_suite', 'must',
     'The test suite does not use every action of the connector. Add a flow for each of those that are missing.', now());
