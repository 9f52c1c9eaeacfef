-- What was last taken from each folder of the library, so that a start reads only what has changed since.
create table library_volume (
    slug varchar(200) primary key,
    fingerprint varchar(64) not null,
    taken_at timestamp with time zone not null
);
