create table quiz_quiz (
    id uuid primary key,
    brief_id uuid not null,
    purpose varchar(20) not null,
    section integer,
    title text not null,
    created_at timestamp with time zone not null,
    superseded_at timestamp with time zone
);

create index quiz_quiz_brief on quiz_quiz (brief_id);

create table quiz_question (
    quiz_id uuid not null references quiz_quiz (id),
    position integer not null,
    version_id uuid not null,
    primary key (quiz_id, position)
);
