package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.discourse.Link;
import io.briefwise.generation.discourse.Links;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sentence is to what comes just before it; the connective that tells is left out of the quotation. */
final class HowItBears implements Rule {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 5;
    private static final Pattern JOINT =
            Pattern.compile("because|although|though|while|whereas|which|who|where|when|if|unless|but");
    /** Opposition is the easiest to find and would crowd the others out: half as many of it. */
    private static final int PER_THOUSAND = 2;

    @Override
    public String id() {
        return "role-relation";
    }

    @Override
    public Family family() {
        return Family.ROLE_IN_ARGUMENT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Bearing, Integer> seen = new EnumMap<>(Bearing.class);
        int most = Math.max(PER_THOUSAND, passage.brief().words() * PER_THOUSAND / 1000);
        int opposed = Math.max(1, most / 2);
        for (Link link : Links.in(passage)) {
            Optional<Bearing> bearing = Bearing.of(link.connective())
                    .filter(_ -> !Voice.isQuoted(passage, link.sentence()))
                    .filter(_ -> link.rest().split(" ").length > SHORTEST)
                    .filter(step -> step != Bearing.ADDITION || addsPlainly(link))
                    .filter(_ -> !link.rest().matches("(… )?(?i:it|they|he|she|this|these|that|those|we|i|you) .*"));
            bearing.filter(step -> seen.merge(step, 1, Integer::sum) <= (step == Bearing.OPPOSITION ? opposed : most))
                    .ifPresent(step -> candidates.add(ask(passage, link, step)));
        }
        return candidates;
    }

    /** "A different explanation is also possible" adds and opposes at once; at the head of a paragraph "also" reaches far back. */
    private static boolean addsPlainly(Link link) {
        return link.sentence().analysis().start() > 0
                && !link.rest()
                        .matches("(?s).*\\b(different|other|another|alternative|but|yet|unlike|although|not)\\b.*");
    }

    private Candidate ask(Passage passage, Link link, Bearing bearing) {
        String mark = link.sentence().mark();
        return Draft.by(id(), family(), passage.brief(), link.sentence())
                .exercising(Skill.ROLE_IN_THE_ARGUMENT, Bloom.ANALYSE)
                .explaining("“%s” in %s shows it: the sentence %s."
                        .formatted(link.connective().words(), mark, bearing.does()))
                .scale(
                        "How does the sentence “%s” in %s relate to the %s before?"
                                .formatted(
                                        quoted(link.rest()),
                                        mark,
                                        link.sentence().analysis().start() == 0 ? "paragraph" : "sentence"),
                        bearing.options(link.connective(), mark));
    }

    /** The sentence whole, or up to the last comma or link that leaves a statement long enough to be known by. */
    private static String quoted(String rest) {
        String whole = rest.replaceAll("[.!]$", "");
        List<String> words = List.of(whole.split(" "));
        if (words.size() <= LONGEST) {
            return whole;
        }
        for (int end = LONGEST; end >= LONGEST / 2; end--) {
            if (words.get(end - 1).endsWith(",")
                    || JOINT.matcher(words.get(end)).matches()) {
                return String.join(" ", words.subList(0, end)).replaceAll(",$", "") + " …";
            }
        }
        return String.join(" ", words.subList(0, LONGEST)).replaceAll("[,;:]$", "") + " …";
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Most of the railways had been closed by then. However, the two lines in the valley remained open.",
                        "How does the sentence “… the two lines in the valley remained open” in ¶1 relate to the"
                                + " sentence before?",
                        "It sets something against it"),
                new Example(
                        "Small towns suffer most. In Norway, for instance, nine of them have lost their only bank.",
                        "How does the sentence “In Norway … nine of them have lost their only bank” in ¶1 relate to"
                                + " the sentence before?",
                        "It gives an example of it"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "However, the two lines in the valley remained open.",
                "Few trains run. So far, the two lines in the valley have remained open.");
    }
}
