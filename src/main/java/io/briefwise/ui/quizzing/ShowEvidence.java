package io.briefwise.ui.quizzing;

import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.Words;

/** Brings the lit sentence into view; {@code desk.js} does it in the browser. */
final class ShowEvidence {

    private ShowEvidence() {}

    static KeyedButton button(Words words) {
        KeyedButton button = new KeyedButton(words.say("quizzing.show"), "E", _ -> {});
        button.getElement().setAttribute("data-show-evidence", true);
        return button;
    }
}
