-- What learners review: one skill on one place in the text. A deck is made anew from the learner's log whenever the log or
-- the learner's pace is no longer what it was made from.
create table mastery_deck (
    learner_id uuid primary key,
    made_from text not null
);

create table mastery_card (
    learner_id uuid not null references mastery_deck (learner_id),
    number integer not null,
    brief_id uuid not null,
    skill varchar(60) not null,
    section integer not null,
    paragraph integer not null,
    span_start integer not null,
    span_end integer not null,
    asked_id uuid not null,
    stability double precision not null,
    difficulty double precision not null,
    reviewed_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    reviews integer not null,
    lapses integer not null,
    primary key (learner_id, number)
);

create index mastery_card_due on mastery_card (learner_id, due_at);
