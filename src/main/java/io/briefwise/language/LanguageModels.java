package io.briefwise.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the one annotator of a process: made at the first call, by whoever calls first; others wait for it. */
public final class LanguageModels {

    private final Supplier<Annotator> maker;
    private @Nullable Annotator annotator;

    public LanguageModels() {
        this(CoreNlpAnnotator::new);
    }

    public LanguageModels(Supplier<Annotator> maker) {
        this.maker = maker;
    }

    public synchronized Annotator annotator() {
        Annotator ready = annotator;
        if (ready == null) {
            ready = maker.get();
            annotator = ready;
        }
        return ready;
    }
}
