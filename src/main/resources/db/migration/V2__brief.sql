-- Briefs: what lists show in columns, the whole brief as JSON, and the original it was made from.
create table brief_text (
    id         uuid primary key,
    owner      uuid,
    slug       varchar(200) unique,
    title      text                     not null,
    author     text,
    published  date,
    about      text,
    words      integer                  not null,
    sections   integer                  not null,
    content    text                     not null,
    original   text                     not null,
    created_at timestamp with time zone not null
);

create index brief_text_owner on brief_text (owner);
