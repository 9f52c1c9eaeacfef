package io.briefwise.question;

/** Where the questions of a bank come from. */
public enum Origin {
    /** Made by the generator from the text. */
    GENERATED,
    /** Read from a file of questions of the library. */
    LIBRARY
}
