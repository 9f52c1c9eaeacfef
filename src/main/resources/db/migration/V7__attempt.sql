-- open_for holds quiz, learner and assignment while no second attempt may be started, and is null afterwards:
-- unique columns of both databases allow any number of nulls.
create table attempt_attempt (
    id uuid primary key,
    quiz_id uuid not null,
    learner_id uuid not null,
    assignment_id uuid,
    open_for varchar(120) unique,
    questions integer not null,
    started_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    points double precision,
    possible integer,
    awaiting integer
);

create index attempt_attempt_learner on attempt_attempt (learner_id);
create index attempt_attempt_assignment on attempt_attempt (assignment_id);

create table attempt_answer (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    chosen integer,
    written text,
    certainty varchar(20),
    saved_at timestamp with time zone not null,
    fraction double precision,
    primary key (attempt_id, version_id)
);
