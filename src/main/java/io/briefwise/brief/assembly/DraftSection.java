package io.briefwise.brief.assembly;

import io.briefwise.brief.WordCount;
import io.briefwise.brief.text.Traced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section that is being put together. */
record DraftSection(@Nullable String heading, int level, List<Traced> paragraphs) {

    int words() {
        return paragraphs.stream()
                .mapToInt(paragraph -> WordCount.of(paragraph.text()))
                .sum();
    }
}
