package io.briefwise.generation.family.open;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Advice in the form of a command, where its paragraph shows that it is advice: "Put the inspection times in writing." */
final class Command {

    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:First|Second|Third|Fourth|Firstly|Secondly|Thirdly|Fourthly|Finally|Lastly|Instead|Meanwhile|Then), ");
    /** They ask the reader to think or look, not to change anything. */
    private static final Pattern THINKING = Pattern.compile(
            "(?i)(begin|start|take|consider|imagine|suppose|ask|look|stand|note|think|remember|add|compare|see|picture|let us|drain"
                    + "|load|multiply|count|walk|go|visit|read|say|call|recall|assume|divide|turn|leave aside|never mind|do)\\b.*");
    /** Verbs that are often taken for nouns at the head of a sentence. */
    private static final String DEEDS =
            "let|fund|replace|give|require|publish|end|stop|pay|set|make|create|build|train|allow|extend|put|renew|ban|cut|raise|move|open|close|write|keep"
                    + "|treat|tie|use|appoint|establish|introduce|adopt|invest|offer|support|reform|tax|charge|cap|limit|share|test|link|draw";

    private static final Pattern ADVISING = Pattern.compile(
            "(?is).*\\b(should|ought to|recommend\\w*|(two|three|four|five|several) (\\w+ )?(changes|steps|reforms|measures|things|proposals)"
                    + "|would (make|propose|do|begin|choose)|so let)\\b.*");

    private Command() {}

    static Optional<Advice> in(Passage passage, TextSentence sentence) {
        Sentence analysis = sentence.analysis();
        Matcher ordinal = ORDINAL.matcher(sentence.text());
        int skipped = ordinal.find() ? ordinal.end() : 0;
        int[] inside = IntStream.range(0, analysis.tokens().size())
                .filter(i -> analysis.token(i).start() - analysis.start() >= skipped)
                .toArray();
        boolean verb = inside.length > 0
                && (analysis.token(inside[0]).tag().matches("VB|VBP")
                        || analysis.token(inside[0])
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .matches(DEEDS));
        if (inside.length < 6
                || !verb
                || THINKING.matcher(sentence.text().substring(skipped)).matches()
                || passage.sentences().stream()
                        .filter(other -> other.number() == sentence.number())
                        .noneMatch(other -> ADVISING.matcher(other.text()).matches())) {
            return Optional.empty();
        }
        boolean root = skipped > 0
                || analysis.arrowTo(inside[0]).filter(arrow -> arrow.head() < 0).isPresent();
        String step = analysis.text(inside[0], inside[inside.length - 1])
                .replaceAll("[.]$", "")
                .replaceFirst("(?:;|, since|, because|, so that|, and (?:the|they|it)\\b) .*", "");
        String lower = step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
        boolean bare = inside.length > 1 && analysis.token(inside[1]).tag().matches("IN|RP");
        return root && !bare && Told.standsAlone(lower) && lower.split(" ").length <= 30
                ? Optional.of(new Advice(
                        Point.of(sentence, "to " + lower),
                        "the advice of the text in " + sentence.mark() + " is to " + lower,
                        "",
                        lower,
                        ""))
                : Optional.empty();
    }
}
