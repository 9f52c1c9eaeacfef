-- What the pseudonyms of a class are made with, so that one learner has the same one in each file of the class and nobody
-- can work it out without the database.
create table exchange_secret (
    class_id uuid primary key,
    secret varchar(64) not null,
    made_at timestamp with time zone not null
);
