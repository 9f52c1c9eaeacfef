package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.substitution.VerbForms;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one form can ask about the advice and the findings of a text, by their kinds. */
final class Asking {

    private static final Pattern FIGURE = Pattern.compile(
            "(?:[£$€]\\s?)?\\d[\\d,.]*(?: ?(?:per cent|percent|%|million|billion|thousand))?(?: (?:years?|months?|weeks?|days?|hours?|miles?"
                    + "|kilometres?|metres?|minutes?|centimetres?))?|\\b(?:two-thirds|three-quarters|a third|a quarter|a tenth|a fifth)(?= of\\b)|\\b(?:a|an|one|two|three"
                    + "|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (?:per cent|percent|years?|months?"
                    + "|weeks?|days?|hours?|miles?|kilometres?|metres?|minutes?)\\b");
    private static final Pattern DEADLINE = Pattern.compile(
            "\\bby (?:\\p{Lu}\\w+ |the end of )?20\\d\\d\\b|\\bwithin (?:a|an|one|two|three|four|five|six|ten|twelve|\\d+) (?:years?|months|weeks|days)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "(?:survey of|surveyed|polled|interviewed|asked) (?:the |some )?((?:\\d[\\d,]*|\\p{Ll}+) (?:\\p{Ll}+ )?(?:adults|people|residents|workers|respondents|parents|patients|hospitals|councils|schools"
                    + "|teachers|pupils|households|firms|farmers|nurses|users|drivers|businesses|owners|members|customers|companies|tenants|employers|librarians))\\b");

    private final OpenForm form;
    private final Argument argument;
    private final Skill skill;
    private final Bloom bloom;

    Asking(OpenForm form, Argument argument) {
        this.form = form;
        this.argument = argument;
        this.skill = form.skill();
        this.bloom = form.bloom();
    }

    /** By the kind that fits each best. */
    Stream<Candidate> ofAdvice() {
        return ofAdvice(Kind.OF_ADVICE);
    }

    /** By kinds that fit many a recommendation. */
    Stream<Candidate> ofAdviceOtherwise() {
        return ofAdvice(Kind.OF_ADVICE_OTHERWISE);
    }

    private Stream<Candidate> ofAdvice(List<Kind> kinds) {
        return Advice.in(argument.passage()).stream()
                .flatMap(advice -> kinds.stream()
                        .filter(kind -> fits(kind, advice))
                        .limit(1)
                        .filter(kind -> kind.form().equals(form.id()))
                        .flatMap(kind -> ask(advice, kind.outline()).stream()));
    }

    private static boolean fits(Kind kind, Advice advice) {
        return kind.outline().equals("goal")
                ? !advice.aim().isEmpty()
                : kind.words().matcher(advice.step()).matches()
                        && (!kind.outline().equals("figure") || figure(advice).isPresent());
    }

    private Optional<Candidate> ask(Advice advice, String outline) {
        Filling filling = new Filling(argument, advice.point())
                .put("recommends", advice.recommends())
                .put("said", advice.point().words())
                .put("costs", costs(advice));
        if (!advice.aim().isEmpty()) {
            filling.put("goal", advice.aim());
        }
        figure(advice).ifPresent(figure -> filling.put("figure", figure));
        Matcher deadline = DEADLINE.matcher(advice.step());
        if (deadline.find()) {
            filling.put("deadline", deadline.group());
        }
        if (!advice.who().isEmpty()) {
            filling.put("who", advice.who()).put("step", advice.step());
            doing(advice).ifPresent(doing -> filling.put("doing", doing));
        }
        return filling.ask(form, skill, bloom, Outline.of(outline));
    }

    private static Optional<String> figure(Advice advice) {
        Matcher figure = FIGURE.matcher(DEADLINE.matcher(advice.step()).replaceAll(""));
        return figure.results()
                .map(match -> match.group().strip().replaceAll("[,.]$", ""))
                .filter(text -> !text.matches("(19|20)\\d\\d|1"))
                .findFirst();
    }

    /** "ending waivers by 2027"; empty for what is to be suffered or left undone. */
    private static Optional<String> doing(Advice advice) {
        String verb = advice.step().split(" ")[0];
        return verb.matches("be|have|take|not|begin|lead|consider|depend|include|reflect|cover|peg")
                        || advice.step().matches(".* and (let|transfer|protect|\\p{Ll}+ (it|its|the|them)) .*")
                        || !verb.matches("\\p{Ll}{3,}")
                ? Optional.empty()
                : Optional.of(VerbForms.of(verb, "VBG") + advice.step().substring(verb.length()));
    }

    private String costs(Advice advice) {
        return argument.passage().sentences().stream()
                .filter(sentence ->
                        sentence.number() == advice.point().sentence().number())
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention ->
                        mention.type() == Mention.Type.MONEY && mention.text().matches(".*\\d.*"))
                .map(Mention::text)
                .findFirst()
                .map(sum -> "%s speaks of %s, but not of what this money would otherwise be used for."
                        .formatted(advice.point().sentence().mark(), sum))
                .orElse("%s names no sum.".formatted(advice.point().sentence().mark()));
    }

    Stream<Candidate> ofFindings() {
        return argument.passage().sentences().stream()
                .flatMap(sentence -> Kind.OF_FINDINGS.stream()
                        .flatMap(kind -> found(sentence, kind).stream())
                        .limit(1))
                .filter(found -> found.kind.form().equals(form.id()))
                .flatMap(found -> ask(found).stream());
    }

    /** The words of the sentence itself, or, where it points back, the two sentences to the letter. */
    private Optional<Found> found(TextSentence sentence, Kind kind) {
        Optional<Found> alone = Told.of(sentence, kind.words())
                .map(words -> new Found(
                        sentence,
                        kind,
                        words,
                        "the text says in %s%s that “%s”"
                                .formatted(sentence.mark(), Setting.of(argument.passage(), sentence), words)));
        String itself = sentence.text().strip();
        return alone.isPresent()
                        || !kind.words().matcher(itself.replaceAll("[.]$", "")).matches()
                        || itself.endsWith("?")
                ? alone
                : HeldUp.of(argument.passage(), sentence)
                        .or(() -> HeldUp.withBefore(argument.passage(), sentence))
                        .map(held -> new Found(
                                sentence,
                                kind,
                                itself.replaceAll("[.]$", ""),
                                "in %s we read: “%s”".formatted(sentence.mark(), held.quoted())));
    }

    private record Found(TextSentence sentence, Kind kind, String words, String reports) {}

    private Optional<Candidate> ask(Found found) {
        Matcher asked = ASKED.matcher(found.words);
        return new Filling(argument, Point.of(found.sentence, found.words))
                .put("asked", asked.find() ? "the " + asked.group(1) : "those who were asked")
                .put(
                        "turn",
                        found.words.matches(
                                        "(?s).*\\b(fell|dropped|declined|decreased|shrank|halved|down|fallen|fall of|drop of|decline of|followed by a (?:fall|drop|decline))\\b.*")
                                ? "fall"
                                : "rise")
                .put("reports", found.reports)
                .put("told", "“%s”".formatted(found.words))
                .put("finding", "“%s”".formatted(found.words))
                .ask(form, skill, bloom, Outline.of(found.kind.outline()));
    }
}
