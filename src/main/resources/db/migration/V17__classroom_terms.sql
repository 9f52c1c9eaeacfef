-- How an assignment is taken, as JSON: always read whole. Null: as the purpose of its quiz says, no limit, late work taken.
alter table classroom_assignment add column settings text;

-- What somebody is granted in a class; for_whom is a learner's id, or the id of the class where all of them are meant.
create table classroom_accommodation (
    class_id uuid not null references classroom_class (id),
    for_whom uuid not null,
    extra_time integer not null,
    extra_attempts integer not null,
    larger_type boolean not null,
    reduced_distraction boolean not null,
    read_aloud boolean not null,
    primary key (class_id, for_whom)
);

-- By how much later one assignment closes for one learner.
create table classroom_extension (
    assignment_id uuid not null references classroom_assignment (id),
    person_id uuid not null,
    seconds bigint not null,
    primary key (assignment_id, person_id)
);
