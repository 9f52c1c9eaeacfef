create table generation_job (
    id uuid primary key,
    brief_id uuid not null,
    state varchar(20) not null,
    share double precision not null,
    stage varchar(200) not null,
    questions integer not null,
    reason varchar(1000),
    submitted_at timestamp with time zone not null,
    beat_at timestamp with time zone not null
);

create index generation_job_state on generation_job (state, submitted_at);
