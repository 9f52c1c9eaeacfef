-- For how many days something is kept; what has no row is kept for good.
create table account_retention (
    what varchar(40) primary key,
    days integer not null
);

-- When the person last came in, by password or by a known device.
alter table account_person add column seen_at timestamp with time zone;
