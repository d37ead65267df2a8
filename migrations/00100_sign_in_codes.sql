-- +goose Up

-- Command lines that ask a person, in a browser, for a token.
create table sign_in_codes (
    device_hash bytea primary key, -- SHA-256 of what the command line keeps for itself
    code        text not null unique check (length(code) = 8), -- that it shows
    name        text not null check (length(name) between 1 and 60), -- of the token
    address     text not null default '' check (length(address) <= 100), -- where it asks from
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    -- Who has decided, or no one yet. Without scopes, they have refused.
    person_id   uuid,
    org_id      uuid,
    scopes      text[],
    foreign key (person_id, org_id) references people (id, org_id) on delete cascade
);
create index sign_in_codes_by_end on sign_in_codes (expires_at);
create index sign_in_codes_of_person on sign_in_codes (person_id) where person_id is not null;
