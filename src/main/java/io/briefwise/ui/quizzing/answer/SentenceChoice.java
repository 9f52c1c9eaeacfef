package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Which of some sentences is marked: the text and the sheet show the same one, wherever it was marked. */
public final class SentenceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;
    private final SerializableConsumer<Integer> listener;
    private SerializableConsumer<Integer> sheet = _ -> {};
    private SerializableConsumer<Integer> text = _ -> {};
    private int marked;

    /** A choice that calls {@code listener} with each sentence that is marked; {@code before} is below 0 for none. */
    SentenceChoice(List<String> sentences, int before, SerializableConsumer<Integer> listener) {
        this.sentences = List.copyOf(sentences);
        this.marked = before;
        this.listener = listener;
    }

    List<String> sentences() {
        return sentences;
    }

    /** Sentences stand as in the text. */
    List<Integer> order() {
        return IntStream.range(0, sentences.size()).boxed().toList();
    }

    /** Shows what is marked on the sheet, now and from now on. */
    void shownOnSheet(SerializableConsumer<Integer> shown) {
        sheet = shown;
        shown.accept(marked);
    }

    /** As {@link #shownOnSheet}, in the text; where it was shown in the text before is forgotten. */
    void shownInText(SerializableConsumer<Integer> shown) {
        text = shown;
        shown.accept(marked);
    }

    void mark(int sentence) {
        marked = sentence;
        sheet.accept(sentence);
        text.accept(sentence);
        listener.accept(sentence);
    }
}
