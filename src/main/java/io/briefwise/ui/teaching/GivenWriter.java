package io.briefwise.ui.teaching;

import io.briefwise.analytics.Given;
import io.briefwise.question.Role;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a class gave as answers to one question, line by line. */
public final class GivenWriter {

    private final Words words;

    public GivenWriter(Words words) {
        this.words = words;
    }

    public List<Element> write(Given given) {
        return switch (given) {
            case Given.Choices(List<Given.Choice> choices, boolean several) ->
                several
                        ? List.of(remark(words.say("teaching.questions.several")), choices(choices))
                        : List.of(choices(choices));
            case Given.Matches(List<Given.Match> matches) -> List.of(matches(matches));
            case Given.Order order ->
                List.of(
                        remark(words.say("teaching.questions.order", order.exact(), Percent.of(order.share()))),
                        steps(order.steps()));
            case Given.Writing _ -> List.of(remark(words.say("teaching.questions.open")));
        };
    }

    private static Element remark(String text) {
        return new Element("p").text(text);
    }

    private Element choices(List<Given.Choice> choices) {
        Element list = list("ul");
        for (Given.Choice choice : choices) {
            Element item = counted(list, choice.count());
            Element what = item.appendElement("span").text(choice.text());
            if (choice.role() == Role.KEY) {
                item.addClass("key");
                item.appendElement("span").addClass("tag").text(words.say("teaching.questions.key"));
            } else {
                what.appendElement("small")
                        .text(words.say(
                                "teaching.questions.misconception",
                                words.say("teaching.role." + choice.role()),
                                choice.why()));
            }
        }
        return list;
    }

    private Element matches(List<Given.Match> matches) {
        Element list = list("ul");
        for (Given.Match match : matches) {
            Element what = counted(list, match.right()).appendElement("span");
            what.text(words.say("teaching.questions.match", match.prompt(), match.answer()));
            match.instead()
                    .ifPresent(mistake -> what.appendElement("small")
                            .text(words.say("teaching.questions.instead", mistake.answer(), mistake.count())));
        }
        return list;
    }

    private Element steps(List<Given.Placed> steps) {
        Element list = list("ol");
        steps.forEach(step -> counted(list, step.right()).appendElement("span").text(step.step()));
        return list;
    }

    private static Element list(String tag) {
        return new Element(tag).addClass("options");
    }

    private Element counted(Element list, int count) {
        Element item = list.appendElement("li");
        item.appendElement("span")
                .addClass("num")
                .addClass("count")
                .text(words.say("teaching.questions.chosen", count));
        return item;
    }
}
