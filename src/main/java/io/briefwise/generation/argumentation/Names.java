package io.briefwise.generation.argumentation;

import io.briefwise.brief.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the statements of a map are called: by their kind and their number in the text, "claim-3". */
final class Names {

    private final Map<Span, String> names = new HashMap<>();

    /**
     * @param statements in the order of the text
     */
    Names(List<Statement> statements) {
        statements.forEach(
                statement -> names.put(statement.span(), statement.kind().id() + "-" + (names.size() + 1)));
    }

    /** The name of a statement that is in the map. */
    String of(Statement statement) {
        return Objects.requireNonNull(names.get(statement.span()), statement::text);
    }
}
