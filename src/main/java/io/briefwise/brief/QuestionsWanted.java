package io.briefwise.brief;

/** A brief was kept that has no questions yet, and somebody waits for them; published within the transaction that kept it. */
public record QuestionsWanted(BriefId brief) {}
