package io.briefwise.ui.quizzing.answer;

import io.briefwise.attempt.Answer;
import io.briefwise.attempt.Certainty;
import io.briefwise.question.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the script {@code attempt.js} keeps it while the server is away, and as it recognises that the server has it:
 * {@code one:2|SURE}, {@code several:0,2|}, {@code match:1,-1|}, {@code order:2,0,1|GUESS}. Of what is written it says only
 * the hash code, so that a text is not sent back with each receipt; the script sends the text beside it.
 */
public final class KeptAnswer {

    private KeptAnswer() {}

    /** Says an answer that is stored. */
    static String say(Response response, @Nullable Certainty certainty) {
        String said = switch (response) {
            case Response.Chosen(int option) -> "one:" + option;
            case Response.ChosenSeveral(List<Integer> options) -> "several:" + joined(options);
            case Response.Matched(List<Integer> answers) -> "match:" + joined(answers);
            case Response.Ordered(List<Integer> steps) -> "order:" + joined(steps);
            case Response.Written(String text) -> "write:" + text.hashCode();
        };
        return said + "|" + (certainty == null ? "" : certainty);
    }

    /**
     * Reads an answer that was kept.
     *
     * @param text what was written, where that is the answer
     * @param base the edition that its page had shown
     * @throws IllegalArgumentException if it is none
     */
    public static Answer read(String said, String text, int base) {
        int form = said.indexOf(':');
        int end = said.indexOf('|');
        if (form < 0 || end < form) {
            throw new IllegalArgumentException("no answer: " + said);
        }
        String parts = said.substring(form + 1, end);
        Response response = switch (said.substring(0, form)) {
            case "one" -> new Response.Chosen(Integer.parseInt(parts));
            case "several" -> new Response.ChosenSeveral(numbers(parts));
            case "match" -> new Response.Matched(numbers(parts));
            case "order" -> new Response.Ordered(numbers(parts));
            case "write" -> new Response.Written(text);
            default -> throw new IllegalArgumentException("no answer: " + said);
        };
        String sure = said.substring(end + 1);
        return new Answer(response, sure.isEmpty() ? null : Certainty.valueOf(sure), base);
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Integer::valueOf).toList();
    }
}
