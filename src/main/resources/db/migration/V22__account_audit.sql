-- Room for what a mark was and became.
alter table account_audit alter column detail set data type varchar(400);
create index account_audit_by_time on account_audit (done_at);
