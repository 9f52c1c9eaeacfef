package io.briefwise.generation.family.open;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.argument.Modality;
import java.util.Optional;

/**
 * How far a piece of support carries.
 *
 * @param flaw what is wanting in it, as a clause
 * @param need what would make it good, as a noun
 * @param assumed what has to be taken for granted to rest on it, to follow "that"
 */
record Limit(String flaw, String need, String assumed) {

    static Limit of(Piece piece) {
        Optional<String> figure = figure(piece);
        if (piece.modality() == Modality.REPORTED) {
            return reported(piece);
        }
        if (figure.isPresent()) {
            return new Limit(
                    "the figure of %s shows how much, but not why, and it is not set beside another"
                            .formatted(figure.get()),
                    "a comparison with a place or a time in which the cause was absent",
                    "the figure of %s would be much the same elsewhere and in other years".formatted(figure.get()));
        }
        return switch (piece.modality()) {
            case LIKELY, APPARENT, POSSIBLE, ARGUABLE, DOUBTFUL ->
                new Limit(
                        "the text itself calls this no more than "
                                + piece.modality().id(),
                        "something firmer than what " + piece.mark() + " calls "
                                + piece.modality().id(),
                        "what " + piece.mark() + " calls " + piece.modality().id() + " is indeed so");
            case EXPECTED ->
                new Limit(
                        "this has not happened yet, so that it is itself a forecast",
                        "a case in which the same has happened already",
                        "what " + piece.mark() + " expects will come about");
            case FACT ->
                new Limit(
                        "this is one event, and one event does not show a pattern",
                        "further cases of the same kind",
                        "the event told in " + piece.mark() + " was no exception");
            case ASSERTED, REPORTED, ADVISED, ASKED ->
                new Limit(
                        piece.mark() + " gives neither a figure nor a source for this",
                        "a figure or a named source for what " + piece.mark() + " says",
                        "what " + piece.mark() + " says is so, although no source is given for it");
        };
    }

    private static Limit reported(Piece piece) {
        boolean named = !piece.holder().matches("others|reports");
        return named
                ? new Limit(
                        "this is the word of %s, and %s names nobody who confirms it"
                                .formatted(piece.holder(), piece.mark()),
                        "a source that does not depend on " + piece.holder(),
                        "the word of %s can be relied on".formatted(piece.holder()))
                : new Limit(
                        piece.mark() + " does not name who says so",
                        "a source that is named",
                        "those whom " + piece.mark() + " leaves unnamed can be relied on");
    }

    private static Optional<String> figure(Piece piece) {
        TextSentence sentence = piece.sentence();
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.PERCENT
                        || mention.type() == Mention.Type.MONEY
                        || mention.type() == Mention.Type.NUMBER)
                .map(Mention::text)
                .filter(text -> text.matches(".*\\d.*") && piece.text().contains(text))
                .findFirst();
    }
}
