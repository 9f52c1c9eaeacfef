package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Figure;
import io.briefwise.generation.candidate.Figures;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure that can be taken out of its sentence, so that another could stand there in its place.
 *
 * @param quoted the sentence
 * @param mention the figure, with "per cent" and without what it counts
 * @param figure the same, read
 */
record GapFigure(Quoted quoted, Mention mention, Figure figure) {

    private static final String NAMING =
            "no|number|route|aged|age|article|section|chapter|line|page|act|level|class|type|“|the"
                    + "|another|car|every|from|between|by the|grade|platform|channel|room|version|covid|group|phase|stage|tier|year";
    private static final String NOTHING_COUNTED =
            "-|–|—|times?|o'clock|o’clock|a\\.?m\\.?|p\\.?m\\.?|years?-old|degrees?|bus|class|th|st|nd|points?|percentage|”|\\)|:|/|x";

    /** What goes on counting where the figure stops: "four anthems, and part of a fifth". */
    private static final Pattern LEADING_ON = Pattern.compile(
            ".*_____.*\\b(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b.*");

    static List<GapFigure> in(TextSentence sentence) {
        return sentence.mentions().stream()
                .flatMap(mention -> bare(sentence.analysis(), mention).stream())
                .filter(mention -> isFree(sentence.analysis(), mention))
                .flatMap(mention -> Stream.of(mention)
                        .flatMap(bare -> Figure.read(bare.text(), "", "").stream())
                        .filter(figure -> tells(figure, mention))
                        .flatMap(figure -> Quoted.around(sentence, mention.first())
                                .filter(quoted -> isWhole(quoted.gapped(mention.first(), mention.last()), mention))
                                .map(quoted -> new GapFigure(quoted, mention, figure))
                                .stream()))
                .toList();
    }

    String gapped() {
        return quoted.gapped(mention.first(), mention.last());
    }

    /** "_____km" and "_____–22" show too much of what is missing, and the figure stands nowhere else in the quotation. */
    private static boolean isWhole(String gapped, Mention mention) {
        return !gapped.contains(mention.text())
                && !gapped.matches(".*(?:[–-]_____|_____[\\p{L}–-]).*")
                && !LEADING_ON.matcher(gapped).matches();
    }

    /** The figure alone: of "18 months" the 18, of "85" before "per cent" both. */
    private static Optional<Mention> bare(Sentence sentence, Mention mention) {
        return switch (mention.type()) {
            case NUMBER, PERCENT, MONEY -> Optional.of(Figures.withUnit(sentence, mention));
            case DURATION ->
                mention.text().matches("[\\p{L}\\d.,]+ (?:years|months|weeks|days|hours|minutes|seconds|decades)")
                        ? Optional.of(new Mention(
                                Mention.Type.NUMBER,
                                mention.first(),
                                mention.first(),
                                sentence.token(mention.first()).text(),
                                null))
                        : Optional.empty();
            case PERSON, ORGANISATION, COUNTRY, CAPITAL, PLACE, NATIONALITY, DATE, ORDINAL, OTHER -> Optional.empty();
        };
    }

    /** Neither part of a range, a ratio, a name or a time of day, and followed by what it counts. */
    private static boolean isFree(Sentence sentence, Mention mention) {
        String before = word(sentence, mention.first() - 1);
        String second = word(sentence, mention.first() - 2);
        String after = word(sentence, mention.last() + 1);
        boolean number = mention.type() == Mention.Type.NUMBER;
        boolean paired = before.matches("and|or|to|in|–|-|,") && isFigure(sentence, mention.first() - 2)
                || before.equals("to") && isFigure(sentence, mention.first() - 3)
                || after.matches("and|or|to|in|out|of|–|-|,|per")
                        && isFigure(sentence, mention.last() + (after.equals("out") ? 3 : 2))
                || second.matches("from|between") && after.matches("to|and");
        boolean counts = !number
                || sentence.token(Math.min(mention.last() + 1, sentence.tokens().size() - 1))
                        .tag()
                        .matches("NNS|JJ|VBN|NN");
        return counts
                && !paired
                && !(number ? before.matches(NAMING) : before.matches("from|between"))
                && !after.matches(NOTHING_COUNTED);
    }

    /** More than a handful, no year, and no share that anybody would guess. */
    private static boolean tells(Figure figure, Mention mention) {
        boolean bare = figure.currency().isEmpty() && figure.unit().isEmpty();
        boolean year = bare && !mention.text().contains(",") && figure.value() >= 1000 && figure.value() <= 2100;
        boolean handful = bare && figure.value() < 4;
        boolean whole = figure.isShare() && (figure.value() <= 1 || figure.value() >= 99);
        return !year && !handful && !whole;
    }

    private static boolean isFigure(Sentence sentence, int token) {
        return token >= 0
                        && token < sentence.tokens().size()
                        && sentence.token(token).tag().matches("CD|[$]|#")
                || token >= 0
                        && token < sentence.tokens().size()
                        && sentence.token(token).text().equals("%");
    }

    private static String word(Sentence sentence, int token) {
        return token < 0 || token >= sentence.tokens().size()
                ? ""
                : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
