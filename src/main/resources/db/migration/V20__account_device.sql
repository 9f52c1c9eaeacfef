-- A browser that somebody stays signed in with. Series and tokens are secrets of the browser, so only their hashes are here.
create table account_device (
    id uuid primary key,
    person_id uuid not null references account_person (id),
    series_hash varchar(64) not null,
    -- the person's count when they signed in: with another role or password the device no longer lets anybody in
    admission integer not null,
    kept boolean not null,
    browser varchar(80) not null,
    signed_in_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    constraint account_device_series_once unique (series_hash)
);

create index account_device_by_person on account_device (person_id);

-- Several tokens of one device are good at once while its tabs come back at the same moment.
create table account_device_token (
    device_id uuid not null references account_device (id) on delete cascade,
    token_hash varchar(64) not null,
    issued_at timestamp with time zone not null,
    replaced_at timestamp with time zone,
    primary key (device_id, token_hash)
);
