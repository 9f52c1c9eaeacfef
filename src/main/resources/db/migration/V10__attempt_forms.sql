-- An answer that takes several choices, as a word and zero-based indices: "several 0 2", "matched 1 - 0", "ordered 2 0 1".
alter table attempt_answer add column composed varchar(400);
