package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Rule;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what a text gives into an outline; a line that asks for something it does not give is left out. */
final class Filling {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final int FEWEST_CRITERIA = 3;

    private final Argument argument;
    private final Point point;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Piece> pieces = new HashMap<>();

    /** Begins with the statement itself and what the text says beside it and against it. */
    Filling(Argument argument, Point point) {
        this.argument = argument;
        this.point = point;
        Piece itself = argument.piece(point);
        pieces.put("itself", itself);
        put("mark", itself.mark());
        put("told", itself.told());
        argument.close(point).ifPresent(piece -> put("beside", piece));
        argument.next(point).ifPresent(piece -> put("next", piece));
    }

    Filling put(String gap, String text) {
        words.put(gap, text);
        words.put(capital(gap), capital(text));
        return this;
    }

    Filling put(String gap, Piece piece) {
        pieces.put(gap, piece);
        return put(gap, piece.cited());
    }

    boolean has(String gap) {
        return words.containsKey(gap);
    }

    Optional<Candidate> ask(Rule rule, Skill skill, Bloom bloom, Outline outline) {
        Optional<String> stem = filled(outline.stem());
        Sheet sheet = new Sheet(argument.passage());
        List<Outline.Line> criteria = new ArrayList<>();
        for (Outline.Line line : outline.criteria()) {
            Optional<String> text = filled(line.text());
            Piece piece = pieces.get(line.on());
            if (text.isPresent() && piece != null) {
                criteria.add(line);
                sheet.expects(line.points(), text.get(), piece);
            }
        }
        outline.answers().forEach(answer -> filled(answer).ifPresent(sheet::answers));
        outline.hints().forEach(hint -> filled(hint).ifPresent(sheet::hints));
        return stem.isPresent() && criteria.size() >= FEWEST_CRITERIA
                ? sheet.ask(rule, skill, bloom, point, stem.get())
                : Optional.empty();
    }

    private Optional<String> filled(String text) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String given = words.get(gap.group(1));
            if (given == null) {
                return Optional.empty();
            }
            gap.appendReplacement(filled, Matcher.quoteReplacement(given));
        }
        return Optional.of(gap.appendTail(filled).toString());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
