-- The argument of a brief as JSON, beside the bank of its questions.
create table question_argument (
    brief_id uuid primary key,
    content text not null
);
