-- People and quizzes belong to other modules: their ids are kept, their tables are not referred to.
create table classroom_class (
    id uuid primary key,
    name varchar(120) not null,
    join_code varchar(8) not null,
    created_at timestamp with time zone not null,
    constraint classroom_class_code_once unique (join_code)
);

create table classroom_instructor (
    class_id uuid not null references classroom_class (id),
    person_id uuid not null,
    primary key (class_id, person_id)
);

create index classroom_instructor_by_person on classroom_instructor (person_id);

create table classroom_learner (
    class_id uuid not null references classroom_class (id),
    person_id uuid not null,
    joined_at timestamp with time zone not null,
    primary key (class_id, person_id)
);

create index classroom_learner_by_person on classroom_learner (person_id);

create table classroom_assignment (
    id uuid primary key,
    class_id uuid not null references classroom_class (id),
    quiz_id uuid not null,
    opens_at timestamp with time zone,
    due_at timestamp with time zone,
    assigned_at timestamp with time zone not null
);

create index classroom_assignment_by_class on classroom_assignment (class_id, assigned_at);
