-- How a learner wants to review; week holds a letter for each day from Monday: o ordinary, e easy, n none.
create table mastery_pace (
    learner_id uuid primary key,
    zone varchar(80) not null,
    day_start integer not null,
    retention double precision not null,
    week varchar(7) not null
);
