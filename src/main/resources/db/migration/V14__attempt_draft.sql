-- The drafts of open answers on which a learner asked for feedback, and when: they cost nothing, but say how an answer came about.
create table attempt_draft (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    draft integer not null,
    asked_at timestamp with time zone not null,
    primary key (attempt_id, version_id, draft)
);
