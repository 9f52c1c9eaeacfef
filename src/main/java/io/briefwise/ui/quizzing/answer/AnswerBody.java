package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.ShownQuestion;
import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a question is answered, how its answer counts, and how sure the learner is. */
public final class AnswerBody extends Div {

    /** Told what the learner answers, and how sure they are of it. */
    @FunctionalInterface
    public interface Listener extends Serializable {
        void answered(Response response, @Nullable Certainty certainty);
    }

    private final transient Words words;
    private final CertaintyChoice certainty;
    private transient @Nullable Response response;
    private TextTask inText = new TextTask.Read();
    private SerializableConsumer<Integer> point = _ -> {};

    /** The body of a question with what was answered before; {@code answered} is told each answer by the learner. */
    public AnswerBody(
            Words words, ShownQuestion question, @Nullable GivenAnswer before, WritingHelp help, Listener answered) {
        this.words = words;
        response = before == null ? null : before.response();
        certainty = new CertaintyChoice(words, before == null ? null : before.certainty(), sure -> {
            if (response != null) {
                answered.answered(response, sure);
            }
        });
        add(form(question, help, given -> {
            response = given;
            answered.answered(given, certainty.chosen());
        }));
        add(certainty);
        addClassName("answer-body");
        getElement()
                .setAttribute("data-question", question.id().toString())
                .setAttribute("data-form", form(question.task()));
    }

    /** Lets the browser know which answer the server has, and as which edition; null where nothing is answered. */
    public void stored(@Nullable GivenAnswer answer, int edition) {
        getElement()
                .setAttribute("data-edition", Integer.toString(edition))
                .setAttribute(
                        "data-stored", answer == null ? "" : KeptAnswer.say(answer.response(), answer.certainty()));
    }

    /** Nobody is asked how sure they are. */
    public AnswerBody withoutCertainty() {
        certainty.setVisible(false);
        return this;
    }

    /** Told the number of a paragraph that the learner wants to see. */
    public AnswerBody onPoint(SerializableConsumer<Integer> listener) {
        point = listener;
        return this;
    }

    /** What the question has the learner do in the text. */
    public TextTask inText() {
        return inText;
    }

    private Component form(ShownQuestion question, WritingHelp help, SerializableConsumer<Response> give) {
        return switch (question.task()) {
            case Task.ChooseOne(List<String> options) -> {
                OptionList list = new OptionList(
                        question.stem(), options, question.order(), index -> give.accept(new Response.Chosen(index)));
                list.mark(chosen());
                yield list;
            }
            case Task.ChooseSeveral several ->
                explained(
                        words.say("quizzing.several.how", several.wanted()),
                        new SeveralOptions(words, question.stem(), several, question.order(), response, give));
            case Task.MarkOne(List<String> all) -> {
                SentenceChoice choice =
                        new SentenceChoice(all, chosen(), index -> give.accept(new Response.Chosen(index)));
                inText = new TextTask.Mark(choice);
                yield explained(words.say("quizzing.mark.how"), new SentenceList(words, question.stem(), choice));
            }
            case Task.Match match ->
                explained(
                        words.say("quizzing.match.how"),
                        new MatchingBoard(words, match, question.order(), response, give));
            case Task.Order order ->
                explained(words.say("quizzing.order.how"), new StepList(words, order, response, give));
            case Task.Type(boolean number) ->
                explained(
                        words.say(number ? "quizzing.number.how" : "quizzing.short.how"),
                        new OpenAnswer(words, written(), typed -> give.accept(new Response.Written(typed))));
            case Task.Write(int all) -> {
                inText = new TextTask.Cite();
                DraftFeedback feedback =
                        new DraftFeedback(words, help, written(), paragraph -> point.accept(paragraph));
                OpenAnswer sheet = new OpenAnswer(words, written(), typed -> {
                    give.accept(new Response.Written(typed));
                    feedback.drafted(typed);
                });
                yield new Div(sheet, feedback, new HintList(words, all, help));
            }
        };
    }

    /** How the script in the browser reads what is answered. */
    private static String form(Task task) {
        return switch (task) {
            case Task.ChooseOne _, Task.MarkOne _ -> "one";
            case Task.ChooseSeveral _ -> "several";
            case Task.Match _ -> "match";
            case Task.Order _ -> "order";
            case Task.Type _, Task.Write _ -> "write";
        };
    }

    private String written() {
        return response instanceof Response.Written(String text) ? text : "";
    }

    private int chosen() {
        return response instanceof Response.Chosen(int option) ? option : -1;
    }

    private static Div explained(String how, Component form) {
        Paragraph said = new Paragraph(how);
        said.addClassName("how");
        return new Div(said, form);
    }
}
