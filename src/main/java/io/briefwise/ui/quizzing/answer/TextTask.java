package io.briefwise.ui.quizzing.answer;

import io.briefwise.brief.Section;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;

/** What a question has a learner do in the text beside it. */
public sealed interface TextTask extends Serializable {

    /** Nothing but read. */
    record Read() implements TextTask {}

    /** Mark one of some sentences of the question's own section. */
    record Mark(SentenceChoice sentences) implements TextTask {}

    /** Cite sentences of any section. */
    record Cite() implements TextTask {}

    /** Makes the text of a section ready for it; {@code own} tells whether it is the question's section. */
    default void offer(Words words, Section section, int index, PassageText text, boolean own) {
        switch (this) {
            case Read() -> {}
            case Mark(SentenceChoice sentences) -> {
                if (own) {
                    SentenceTargets.offer(words, section, text, sentences);
                }
            }
            case Cite() -> CitableText.offer(words, section, index, text);
        }
    }
}
