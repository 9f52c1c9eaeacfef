package io.briefwise.attempt;

/** What became of an answer that was handed over. */
public sealed interface Saved permits Receipt, Superseded, AnswerRefused {}
