package io.briefwise.question;

import io.briefwise.brief.BriefId;

/** The bank of a brief was filled or refilled; published within the transaction that did it. */
public record BankFilled(BriefId brief) {}
