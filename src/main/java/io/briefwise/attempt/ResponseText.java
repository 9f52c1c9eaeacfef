package io.briefwise.attempt;

import io.briefwise.question.ComposedText;
import io.briefwise.question.Response;

/** A response of any form as one text: a word, then what was answered. */
final class ResponseText {

    private static final String CHOSEN = "chosen ";
    private static final String WRITTEN = "written ";

    private ResponseText() {}

    static String write(Response response) {
        return switch (response) {
            case Response.Chosen(int option) -> CHOSEN + option;
            case Response.Written(String text) -> WRITTEN + text;
            case Response.Composed composed -> ComposedText.write(composed);
        };
    }

    static Response read(String text) {
        if (text.startsWith(CHOSEN)) {
            return new Response.Chosen(Integer.parseInt(text.substring(CHOSEN.length())));
        }
        return text.startsWith(WRITTEN)
                ? new Response.Written(text.substring(WRITTEN.length()))
                : ComposedText.read(text);
    }
}
