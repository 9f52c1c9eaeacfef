-- Which hints of an open question a learner asked for, and when: they cost nothing, but say how an answer came about.
create table attempt_hint (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    hint integer not null,
    asked_at timestamp with time zone not null,
    primary key (attempt_id, version_id, hint)
);
