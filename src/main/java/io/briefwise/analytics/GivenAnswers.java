package io.briefwise.analytics;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.TypedQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts what a class gave as answers to one question. */
final class GivenAnswers {

    private final List<ClassTables.Answer> answers;
    private final int all;

    private GivenAnswers(List<ClassTables.Answer> answers) {
        this.answers = answers;
        this.all = answers.stream().mapToInt(ClassTables.Answer::count).sum();
    }

    static Given to(Question question, List<ClassTables.Answer> answers) {
        GivenAnswers given = new GivenAnswers(answers);
        return switch (question) {
            case ClosedQuestion closed -> given.choices(closed.options(), false);
            case MultipleChoice several -> given.choices(several.options(), true);
            case Matching matching -> given.matches(matching);
            case Ordering ordering -> given.order(ordering);
            case TypedQuestion _, OpenQuestion _ -> new Given.Writing();
        };
    }

    private Given choices(List<Option> options, boolean several) {
        List<Given.Choice> counts = new ArrayList<>();
        for (Option option : options) {
            int index = counts.size();
            int count = count(response -> chose(response, index));
            counts.add(new Given.Choice(option.text(), option.role(), option.why(), count, share(count)));
        }
        return new Given.Choices(counts, several);
    }

    private Given matches(Matching question) {
        List<Given.Match> counts = new ArrayList<>();
        for (Matching.Prompt prompt : question.prompts()) {
            int index = counts.size();
            int right = count(response -> gave(response, index, prompt.answer()));
            Optional<Given.Mistake> instead = IntStream.range(
                            0, question.answers().size())
                    .filter(answer -> answer != prompt.answer())
                    .mapToObj(answer -> new Given.Mistake(
                            question.answers().get(answer), count(response -> gave(response, index, answer))))
                    .filter(mistake -> mistake.count() > 0)
                    .max(Comparator.comparingInt(Given.Mistake::count));
            counts.add(new Given.Match(
                    prompt.text(), question.answers().get(prompt.answer()), right, share(right), instead));
        }
        return new Given.Matches(counts);
    }

    private Given order(Ordering question) {
        List<Integer> right = IntStream.range(0, question.steps().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        step -> question.steps().get(step).place()))
                .toList();
        int exact = count(new Response.Ordered(right)::equals);
        List<Given.Placed> placed = new ArrayList<>();
        for (int step : right) {
            int place = placed.size();
            int count = count(
                    response -> response instanceof Response.Ordered(List<Integer> steps) && steps.get(place) == step);
            placed.add(new Given.Placed(question.steps().get(step).text(), count, share(count)));
        }
        return new Given.Order(exact, share(exact), placed);
    }

    /** Whether an option was chosen, alone or with others. */
    static boolean chose(Response response, int option) {
        return switch (response) {
            case Response.Chosen(int chosen) -> chosen == option;
            case Response.ChosenSeveral(List<Integer> chosen) -> chosen.contains(option);
            case Response.Matched _, Response.Ordered _, Response.Written _ -> false;
        };
    }

    private static boolean gave(Response response, int prompt, int answer) {
        return response instanceof Response.Matched(List<Integer> answers) && answers.get(prompt) == answer;
    }

    private int count(Predicate<Response> wanted) {
        return answers.stream()
                .filter(answer -> wanted.test(answer.response()))
                .mapToInt(ClassTables.Answer::count)
                .sum();
    }

    private double share(int count) {
        return all == 0 ? 0 : (double) count / all;
    }
}
