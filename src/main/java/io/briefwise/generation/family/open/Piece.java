package io.briefwise.generation.family.open;

import io.briefwise.brief.Span;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.discourse.Understood;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.Modality;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stretch of the text that an answer can bring in.
 *
 * @param sentence where it stands
 * @param span its characters
 * @param holder whose it is
 * @param modality how surely it is said
 */
record Piece(TextSentence sentence, Span span, String holder, Modality modality) {

    private static final int QUOTED = 26;

    static Piece of(TextSentence sentence, ArgumentNode node) {
        return new Piece(sentence, node.evidence().getFirst().span(), node.holder(), node.modality());
    }

    /** A sentence that has no place in the map: who says it and how surely, as far as its clauses tell. */
    static Piece of(TextSentence sentence) {
        Optional<String> source = sentence.clauses().stream()
                .filter(clause -> clause.source() != null)
                .map(clause -> clause.text(Objects.requireNonNull(clause.source())))
                .filter(words -> !words.matches("(?i)i|we|who|which|that|it"))
                .findFirst();
        if (source.isPresent()) {
            boolean named = !source.get().matches("(?i)(he|she|they|some|others|many|most|few)\\b.*");
            return new Piece(sentence, sentence.span(), named ? source.get() : "others", Modality.REPORTED);
        }
        boolean past = sentence.clauses().stream()
                .anyMatch(clause -> clause.standing() == Standing.MAIN
                        && sentence.analysis()
                                .token(clause.verbs().finite())
                                .tag()
                                .equals("VBD"));
        boolean dated = sentence.text().matches("(?s).*\\d.*");
        boolean open = sentence.text().matches("(?s).*\\b(may|might|could|perhaps|probably|likely)\\b.*");
        return new Piece(
                sentence,
                sentence.span(),
                ArgumentNode.AUTHOR,
                past && dated ? Modality.FACT : open ? Modality.POSSIBLE : Modality.ASSERTED);
    }

    /** A part of it. */
    Piece within(Span part) {
        return new Piece(sentence, part, holder, modality);
    }

    /** Whether it tells something, instead of advising, asking or turning to something else. */
    boolean informs() {
        return modality != Modality.ADVISED
                && modality != Modality.ASKED
                && !text().matches(
                                "(?s)(However|But|Yet|Still|None of|Nothing|Nevertheless|Even so|Perhaps)\\b.*|.*\\b(two|three|four) (steps|conditions|things|reasons)\\b.*");
    }

    String mark() {
        return sentence.mark();
    }

    String text() {
        int offset = sentence.analysis().start();
        return sentence.text().substring(span.start() - offset, span.end() - offset);
    }

    /** "that …" where the words can be taken into a sentence; else quoted. */
    String told() {
        Sentence analysis = sentence.analysis();
        int[] inside = IntStream.range(0, analysis.tokens().size())
                .filter(i -> analysis.token(i).start() >= span.start()
                        && analysis.token(i).end() <= span.end())
                .filter(i -> !analysis.token(i).text().matches("[.;:]"))
                .toArray();
        return Understood.of(analysis, inside[0], inside[inside.length - 1])
                .map(words -> "that " + words)
                .orElseGet(this::quoted);
    }

    /** "¶4 reports that …". */
    String cited() {
        String verb = modality == Modality.FACT || modality == Modality.REPORTED ? " reports" : " says";
        String told = told();
        return mark() + verb + (told.startsWith("“") ? ": " : " ") + told;
    }

    private String quoted() {
        String words =
                text().strip().replaceAll("[.,;:–]$", "").replace('“', '‘').replace('”', '’');
        String[] all = words.split(" ");
        if (all.length <= QUOTED) {
            return "“" + words + "”";
        }
        String start = String.join(" ", Arrays.copyOf(all, QUOTED));
        int comma = start.lastIndexOf(", ");
        return "“" + (comma > start.length() / 2 ? start.substring(0, comma) : start) + " …”";
    }
}
