package io.briefwise.brief;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a text is not taken. Screens look the sentence up by key and arguments, the command line prints it. */
public sealed interface Refusal {

    /** There are no words in it. */
    record Empty() implements Refusal {}

    /** Too few words to ask about. */
    record TooShort(int needed, int words) implements Refusal {}

    /** More words than the limit allows. */
    record TooLong(int most, int words) implements Refusal {}

    /** A PDF of more pages than are read. */
    record TooManyPages(int most, int pages) implements Refusal {}

    /** More bytes than the limit allows, packed or unpacked. */
    record TooBig(int megabytes) implements Refusal {}

    /** Written in another language, or in none. */
    record NotEnglish() implements Refusal {}

    /** Not a text: a picture, a sound, an archive. */
    record Binary() implements Refusal {}

    /** A program. */
    record Program() implements Refusal {}

    /** Locked with a password. */
    record Encrypted() implements Refusal {}

    /** A PDF that cannot be opened. */
    record BrokenPdf() implements Refusal {}

    /** A PDF of pictures, without any text. */
    record ScannedPdf() implements Refusal {}

    /** A DOCX that cannot be opened. */
    record BrokenDocument() implements Refusal {}

    /** A format of a word processor that is not read: old Word, OpenDocument, rich text. */
    record OtherFormat(String format) implements Refusal {}

    /** The key of the sentence in the bundle {@code messages/brief}. */
    default String messageKey() {
        return "refusal." + getClass().getSimpleName();
    }

    /** What the sentence mentions. */
    default Object[] arguments() {
        return switch (this) {
            case TooShort(int needed, int words) -> new Object[] {needed, words};
            case TooLong(int most, int words) -> new Object[] {most, words};
            case TooManyPages(int most, int pages) -> new Object[] {most, pages};
            case TooBig(int megabytes) -> new Object[] {megabytes};
            case OtherFormat(String format) -> new Object[] {format};
            case Empty _, NotEnglish _, Binary _, Program _, Encrypted _, BrokenPdf _, ScannedPdf _, BrokenDocument _ ->
                new Object[] {};
        };
    }

    /** The sentence in English. */
    default String sentence() {
        String pattern = ResourceBundle.getBundle("messages.brief", Locale.ROOT).getString(messageKey());
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments());
    }
}
