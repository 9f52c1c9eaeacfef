package io.briefwise.quality.open;

/**
 * An open question to be rated.
 *
 * @param id the same in all files, telling nothing of the origin
 * @param text the name of its text: the topic up to the first hyphen
 * @param origin where it comes from
 * @param form the rule that made it, empty if none did
 * @param stem what is asked
 */
record OpenItem(String id, String text, Origin origin, String form, String stem) {

    /** Where a question comes from; raters are not told. */
    enum Origin {
        GENERATED,
        /** Written by a person on this text: a rater who finds too few of these useful judges too harshly to count. */
        HUMAN,
        /** Of a text on something else, or one to be asked of any text: a rater who finds these useful does not count. */
        PLANTED
    }

    static OpenItem of(String text, Origin origin, String form, String stem) {
        return new OpenItem("o%06x".formatted((text + stem).hashCode() & 0xffffff), text, origin, form, stem);
    }

    String topic() {
        return text.replaceFirst("-.*", "");
    }
}
