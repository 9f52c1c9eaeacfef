package io.briefwise.doubt;

/**
 * A doubt as the instructors of the class find it.
 *
 * @param doubt what is doubted, and why
 * @param learner the name of whoever doubts
 * @param quiz the title of the quiz
 * @param stem what the question asks
 */
public record RaisedDoubt(Doubt doubt, String learner, String quiz, String stem) {}
