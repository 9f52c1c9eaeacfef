-- People and how they get in. Addresses are stored in lower case, so the plain unique constraint is enough.
create table account_person (
    id uuid primary key,
    name varchar(120) not null,
    email varchar(254) not null,
    role varchar(20) not null,
    active boolean not null,
    password_hash varchar(200),
    -- counts the changes after which a session begun earlier must end
    admission integer not null,
    created_at timestamp with time zone not null,
    constraint account_person_email_once unique (email)
);

create index account_person_by_name on account_person (name);

-- At most one row: the token that makes the first administrator. Two visitors race for the change of used_at.
create table account_setup (
    id integer primary key,
    token_hash varchar(64) not null,
    used_at timestamp with time zone,
    constraint account_setup_once check (id = 1)
);

create table account_reset (
    token_hash varchar(64) primary key,
    person_id uuid not null references account_person (id),
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index account_reset_by_person on account_reset (person_id);

-- Acts outlive the people in them, so nothing here refers to account_person.
create table account_audit (
    id uuid primary key,
    actor_id uuid,
    act varchar(40) not null,
    subject_id uuid not null,
    detail varchar(200) not null,
    done_at timestamp with time zone not null
);

create index account_audit_by_subject on account_audit (subject_id, done_at);
