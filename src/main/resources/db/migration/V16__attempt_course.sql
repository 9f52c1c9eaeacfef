-- How an attempt goes on: its state (OVERDUE is told by the clock, never stored), the seed that fixes what is drawn and in
-- which order, how it is taken (JSON, null: as the purpose of its quiz says), until when it may go on, what lateness cost.
alter table attempt_attempt add column state varchar(20);
alter table attempt_attempt add column seed bigint default 0 not null;
alter table attempt_attempt add column conduct text;
alter table attempt_attempt add column deadline_at timestamp with time zone;
alter table attempt_attempt add column ends_at timestamp with time zone;
alter table attempt_attempt add column deduction double precision default 0 not null;

update attempt_attempt set state = case when submitted_at is null then 'IN_PROGRESS'
                                        when awaiting > 0 then 'SUBMITTED'
                                        else 'MARKED' end;
alter table attempt_attempt alter column state set not null;

-- open_for is held while an attempt goes on; how often a quiz may be taken is counted.
update attempt_attempt set open_for = null where submitted_at is not null;

-- What is due is found by this; ends_at is null for what is closed or has no end.
create index attempt_attempt_ends on attempt_attempt (ends_at);

-- What a question of an attempt has besides its answer. The edition counts how often the answer was changed, also when it
-- was taken back; settled: no further try, its feedback is given.
create table attempt_place (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    edition integer not null,
    flagged boolean not null,
    settled boolean not null,
    primary key (attempt_id, version_id)
);

insert into attempt_place (attempt_id, version_id, edition, flagged, settled)
select g.attempt_id, g.version_id, 1, false, z.purpose = 'SECTION_CHECK'
from attempt_answer g
join attempt_attempt a on a.id = g.attempt_id
join quiz_quiz z on z.id = a.quiz_id;

-- Each try at a question that was checked: what was answered, how sure, and what it would be worth as the first try.
create table attempt_try (
    attempt_id uuid not null references attempt_attempt (id),
    version_id uuid not null,
    number integer not null,
    response text not null,
    certainty varchar(20),
    fraction double precision not null,
    tried_at timestamp with time zone not null,
    primary key (attempt_id, version_id, number)
);
