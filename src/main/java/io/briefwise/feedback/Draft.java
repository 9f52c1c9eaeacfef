package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.feedback.Vocabulary.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The draft of an answer, read.
 *
 * @param text its characters
 * @param lines its sentences
 * @param citations what it cites
 * @param copying what it copies
 */
record Draft(String text, List<Line> lines, Citations citations, Copying copying) {

    /** What comes after is not read: an answer has one or two paragraphs, and a book would take minutes. */
    private static final int LONGEST = 12_000;

    static Draft of(String text, Brief brief, Vocabulary vocabulary) {
        String read = text.substring(0, Math.min(LONGEST, text.length()));
        return new Draft(read, vocabulary.lines(read), Citations.of(read, brief), CopiedRuns.of(read, brief));
    }

    List<Word> words() {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    /** Every two sentences in a row; a thought rarely needs more. */
    List<Line> places() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.subList(i, Math.min(i + 2, lines.size())))
                .map(some -> new Line(
                        some.stream().map(Line::text).collect(Collectors.joining(" ")),
                        some.stream().flatMap(line -> line.words().stream()).toList()))
                .toList();
    }

    Moves moves() {
        return new Moves(Cue.POSITION.in(text), Cue.REASON.in(text), citations.any(), Cue.OTHER_SIDE.in(text));
    }
}
