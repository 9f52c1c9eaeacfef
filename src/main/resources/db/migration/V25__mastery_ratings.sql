-- How hard questions have turned out and how able learners, from first answers, and how far the log has been taken.
-- All of it can be counted anew from the log.
create table mastery_question (
    version_id uuid primary key,
    difficulty double precision not null,
    answers integer not null
);

create table mastery_learner (
    learner_id uuid primary key,
    ability double precision not null,
    answers integer not null
);

create table mastery_taken (
    name varchar(20) primary key,
    answers integer not null,
    until timestamp with time zone not null
);
