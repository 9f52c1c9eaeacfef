-- Where each person is in each brief.
create table reading_position (
    person           uuid                     not null,
    brief            uuid                     not null,
    section          integer                  not null,
    furthest_section integer                  not null,
    seconds_read     bigint                   not null,
    updated_at       timestamp with time zone not null,
    primary key (person, brief)
);
