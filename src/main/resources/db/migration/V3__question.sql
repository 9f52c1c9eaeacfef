create table question_item (
    id uuid primary key,
    brief_id uuid not null,
    origin varchar(20) not null,
    in_set boolean not null,
    position integer not null,
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone
);

create index question_item_brief on question_item (brief_id);

create table question_version (
    id uuid primary key,
    item_id uuid not null references question_item (id),
    number integer not null,
    edited boolean not null,
    family varchar(60) not null,
    rule varchar(100) not null,
    skill varchar(60) not null,
    process varchar(60) not null,
    form varchar(40) not null,
    section integer not null,
    content text not null,
    created_at timestamp with time zone not null,
    unique (item_id, number)
);
