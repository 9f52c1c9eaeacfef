package io.briefwise.language;

/**
 * A word or mark of a sentence.
 *
 * @param start first character in the paragraph, in UTF-16 units
 * @param end one past the last character
 * @param text the characters as the paragraph has them
 * @param lemma its dictionary form
 * @param tag its part of speech, a tag of the Penn treebank
 */
public record Token(int start, int end, String text, String lemma, String tag) {

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** A word that bears meaning of its own: noun, adjective, verb, adverb or number. */
    public boolean isContent() {
        return isNoun() || isVerb() || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("RB");
    }
}
