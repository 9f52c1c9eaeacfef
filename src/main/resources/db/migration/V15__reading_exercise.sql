-- What a person found of the argument of a section, each time they looked for it.
create table reading_exercise (
    person   uuid                     not null,
    brief    uuid                     not null,
    section  integer                  not null,
    claim    text                     not null,
    found    integer                  not null,
    wanted   integer                  not null,
    done_at  timestamp with time zone not null,
    primary key (person, brief, section, done_at)
);
