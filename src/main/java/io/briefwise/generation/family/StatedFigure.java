package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Figure;
import io.briefwise.generation.candidate.Statement;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.question.Cloze;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that a statement of the text turns on.
 *
 * @param mention the figure in its sentence
 * @param figure the same, read
 * @param statement what is said with it
 */
record StatedFigure(Mention mention, Figure figure, Statement statement) {

    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost");
    private static final String BOUND = "than|least|most|to|over|under|between|and|above|below|past|or|maximum|minimum"
            + "|“|no|number|route|aged|age|until|at|line|article|section|every|another";
    private static final String MEASURE =
            "total|cost|population|area|average|region|height|length|depth|distance|speed|rate|maximum|budget|income|sum";

    static Optional<StatedFigure> in(Passage passage, TextSentence sentence, Mention mention, int longest) {
        return switch (mention.type()) {
            case NUMBER, PERCENT, MONEY ->
                exact(sentence.analysis(), mention)
                        ? Figure.read(mention.text(), "", "")
                                .flatMap(figure -> Statement.around(passage, sentence, mention, longest)
                                        .map(statement -> new StatedFigure(mention, figure, statement)))
                                .filter(StatedFigure::isFit)
                        : Optional.empty();
            case PERSON, ORGANISATION, COUNTRY, CAPITAL, PLACE, NATIONALITY, DATE, DURATION, ORDINAL, OTHER ->
                Optional.empty();
        };
    }

    /** The statement with a gap for the figure. */
    String gapped() {
        return statement.with(mention.first(), mention.last(), Cloze.GAP);
    }

    /** "Fourteen million containers pass through Antwerp" asks for its subject: "How many containers pass …?". */
    String stem() {
        String rest = opens() ? gapped().replaceFirst("^.*?" + Cloze.GAP, "").strip() : "";
        String asking = mention.type() == Mention.Type.NUMBER && rest.matches("\\p{L}.*")
                ? "How many "
                : mention.type() == Mention.Type.PERCENT && rest.startsWith("of ") ? "What percentage " : "";
        return asking.isEmpty()
                ? "Which figure belongs in the gap: “%s”?"
                        .formatted(gapped().replace('“', '‘').replace('”', '’'))
                : asking + rest + "?";
    }

    /** Whether the statement begins with the figure, or with a word that makes it a rough one. */
    private boolean opens() {
        return mention.first() <= statement.first() + (about().isEmpty() ? 0 : 1);
    }

    private String about() {
        String before = word(statement.sentence().analysis(), mention.first() - 1);
        return mention.first() - 1 == statement.first() && ABOUT.contains(before) ? before : "";
    }

    /** The figure as options give it: a rough one that the stem begins with stays rough. */
    Figure asked() {
        return stem().contains(Cloze.GAP) ? figure : figure.roughly(about());
    }

    private boolean isFit() {
        return !gapped().contains(mention.text())
                && (!opens() || !stem().contains(Cloze.GAP))
                && !statement.words().matches(".*\\bones\\b.*");
    }

    /** Neither a bound ("more than 60") nor part of a range, a ratio, a name or a time of day; and more than a handful. */
    private static boolean exact(Sentence sentence, Mention mention) {
        String normal = mention.normal() == null ? "" : mention.normal();
        String before = word(sentence, mention.first() - 1);
        String second = word(sentence, mention.first() - 2);
        String after = word(sentence, mention.last() + 1);
        boolean number = mention.type() == Mention.Type.NUMBER;
        boolean bound = normal.matches(".*[<>≤≥].*")
                || before.matches(BOUND) && !(before.equals("to") && second.equals("close"))
                || second.matches("from|between|upwards?")
                || number && before.matches("the|from")
                || before.equals("of") && (number && !second.matches(MEASURE) || second.matches("upwards?"))
                || after.matches(
                        "and|to|in|or|-|–|times?|o'clock|”|\\)|years?-old|degrees?|bus|class|th|st|nd|points?|percentage");
        boolean counts = !number
                || sentence.token(Math.min(mention.last() + 1, sentence.tokens().size() - 1))
                        .tag()
                        .matches("NNS?|JJ|VBN");
        return !bound
                && counts
                && !mention.text().matches("(?i)zero|one|two|three|[0-3]|half|1%|100%|hundred|million|dozen");
    }

    private static String word(Sentence sentence, int token) {
        return token < 0 || token >= sentence.tokens().size()
                ? ""
                : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
