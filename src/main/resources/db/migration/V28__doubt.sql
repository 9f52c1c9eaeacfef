-- A learner's word that a question is wrong, and what was answered; no verdict while it waits. A question is doubted once by each.
create table doubt_doubt (
    id uuid primary key,
    assignment_id uuid not null,
    attempt_id uuid not null,
    version_id uuid not null,
    learner_id uuid not null,
    reason varchar(20) not null,
    said varchar(500) not null,
    raised_at timestamp with time zone not null,
    verdict varchar(20),
    reply varchar(1000),
    settled_by uuid,
    settled_at timestamp with time zone,
    constraint doubt_doubt_once unique (learner_id, version_id)
);

create index doubt_doubt_by_assignment on doubt_doubt (assignment_id);
