package io.briefwise.quality.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks through a file of questions for breaches of the rules of item writing. */
public final class FlawChecker {

    private static final List<Flaw> FLAWS = Stream.of(StemFlaws.all(), OptionFlaws.all(), LanguageFlaws.all())
            .flatMap(List::stream)
            .toList();

    private FlawChecker() {}

    /**
     * What was found.
     *
     * @param questions how many closed questions were looked at
     * @param breaches every breach of a rule
     */
    public record Report(int questions, List<Breach> breaches) {

        public Report {
            breaches = List.copyOf(breaches);
        }

        /** How many of the questions break a rule. */
        public long flawed() {
            return breaches.stream().map(Breach::item).distinct().count();
        }
    }

    /**
     * One breach.
     *
     * @param item the question's id in the file
     * @param flaw the rule
     * @param what what is wrong
     * @param stem what is asked
     */
    public record Breach(String item, String flaw, String what, String stem) {}

    static List<Flaw> flaws() {
        return FLAWS;
    }

    /** Looks through what {@code generate} writes: the set and the reserve, open questions left out. */
    public static Report check(String json) {
        JsonNode file = JsonMapper.builder().build().readTree(json);
        List<String> text = file.path("brief")
                .path("sections")
                .valueStream()
                .flatMap(section -> section.path("paragraphs").valueStream())
                .map(JsonNode::asString)
                .toList();
        List<WrittenItem> items = Stream.of("questions", "reserve")
                .flatMap(list -> file.path(list).valueStream())
                .filter(question -> !question.path("form").asString().equals("open-answer"))
                .map(question -> WrittenItem.of(question, text))
                .toList();
        List<Breach> breaches = new ArrayList<>();
        for (WrittenItem item : items) {
            for (Flaw flaw : FLAWS) {
                flaw.in(item).ifPresent(what -> breaches.add(new Breach(item.id(), flaw.id(), what, item.stem())));
            }
        }
        return new Report(items.size(), breaches);
    }
}
