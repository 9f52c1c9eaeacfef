-- What a person made of an open answer: points holds what each criterion of the rubric was given, in its order, "2 0 1".
create table attempt_marking (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    marker_id uuid not null,
    points varchar(60) not null,
    remark text not null,
    marked_at timestamp with time zone not null,
    primary key (attempt_id, version_id)
);
