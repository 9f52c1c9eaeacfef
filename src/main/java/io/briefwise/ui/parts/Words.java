package io.briefwise.ui.parts;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says every visible text, by its key in the message bundles. */
@Component
public class Words {

    /** The language of the interface. */
    public static final Locale LANGUAGE = Locale.UK;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key with its places filled in; a key without a text is a defect and throws. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LANGUAGE);
    }
}
