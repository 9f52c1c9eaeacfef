package io.briefwise.generation.people;

import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons whom a text names in full. A name counts only if something shows that it is a person's: a given name, a
 * title, an age, "who" or a verb of saying. Two bearers of one surname are left out, since the surname alone would not
 * tell them apart.
 */
public final class Cast {

    private final Passage passage;
    private final Map<String, Person> bySurname = new LinkedHashMap<>();

    private Cast(Passage passage) {
        this.passage = passage;
    }

    public static Cast of(Passage passage) {
        Cast cast = new Cast(passage);
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                String full = mention.type() == Mention.Type.PERSON ? Names.full(mention.text()) : "";
                if (!full.isEmpty()) {
                    names.computeIfAbsent(Names.surname(full), _ -> new LinkedHashSet<>())
                            .add(full);
                }
            }
        }
        names.forEach((surname, full) -> cast.enter(surname, full));
        return cast;
    }

    private void enter(String surname, Set<String> full) {
        Set<String> given = new LinkedHashSet<>();
        full.forEach(name -> given.add(name.substring(0, name.indexOf(' '))));
        String longest = full.stream().max((a, b) -> a.length() - b.length()).orElseThrow();
        Evidence evidence = evidence(surname, List.of(longest.split(" ")));
        if (given.size() == 1 && evidence.human()) {
            bySurname.put(surname, new Person(longest, surname, evidence.gender()));
        }
    }

    private record Evidence(boolean human, Gender gender) {}

    /** What the places where the name stands show of its bearer. */
    private Evidence evidence(String surname, List<String> name) {
        String given = name.getFirst();
        boolean human = Names.isGiven(given);
        boolean place = false;
        Set<Gender> genders = new LinkedHashSet<>();
        name.subList(0, name.size() - 1).stream()
                .map(Names::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .limit(1)
                .forEach(genders::add);
        for (TextSentence sentence : passage.sentences()) {
            Sentence analysis = sentence.analysis();
            for (int at : places(sentence, surname)) {
                int first = opening(analysis, at, name);
                String before = first > 0 ? analysis.token(first - 1).text() : "";
                String opening = analysis.token(first).text();
                human |= Names.isTitle(opening)
                        || introduced(analysis, at)
                        || speaks(analysis, at)
                        || described(analysis, at);
                place |= before.matches("(?i)in|at|near|from|around|outside");
                genders.add(Names.gender(opening));
            }
        }
        genders.remove(Gender.UNKNOWN);
        return new Evidence(
                human && (!place || Names.isGiven(given)),
                genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN);
    }

    private static boolean introduced(Sentence sentence, int at) {
        return at + 2 < sentence.tokens().size()
                && sentence.token(at + 1).text().equals(",")
                && (sentence.token(at + 2).text().equals("who")
                        || sentence.token(at + 2).text().matches("\\d{2}"));
    }

    /** "its director, Anna Brown". */
    private static boolean described(Sentence sentence, int at) {
        return sentence.arrowTo(at)
                .filter(arrow -> arrow.is("appos") && arrow.head() >= 0)
                .filter(arrow -> PersonNouns.isOne(sentence.token(arrow.head())))
                .isPresent();
    }

    private static boolean speaks(Sentence sentence, int at) {
        return sentence.arrowTo(at)
                .filter(arrow -> arrow.is("nsubj") && arrow.head() >= 0)
                .filter(arrow -> SpeechVerbs.reports(sentence.token(arrow.head())))
                .isPresent();
    }

    /** The persons, in the order in which their full names come up. */
    public List<Person> persons() {
        return List.copyOf(bySurname.values());
    }

    /** Where a sentence names them, in its order. */
    public List<Sighting> in(TextSentence sentence) {
        List<Sighting> sightings = new ArrayList<>();
        for (Person person : bySurname.values()) {
            for (int at : places(sentence, person.surname())) {
                int first =
                        opening(sentence.analysis(), at, List.of(person.name().split(" ")));
                boolean other = first > 0
                        && first == at
                        && sentence.analysis().token(first - 1).text().matches("\\p{Lu}\\p{L}+")
                        && sentence.analysis().token(first - 1).isName();
                if (!other && !goesOn(sentence.analysis(), at)) {
                    sightings.add(new Sighting(person, sentence, first, at));
                }
            }
        }
        sightings.sort((one, two) -> one.first() - two.first());
        return sightings;
    }

    public Optional<Sighting> at(TextSentence sentence, int token) {
        return in(sentence).stream().filter(sighting -> sighting.covers(token)).findFirst();
    }

    /** "Tolman’s Drugs", "Tolman Farm": then the name is that of something else. */
    private static boolean goesOn(Sentence sentence, int at) {
        int next = at + 1;
        if (next < sentence.tokens().size() && sentence.token(next).tag().equals("POS")) {
            next++;
        }
        return next < sentence.tokens().size()
                && sentence.token(next).isName()
                && sentence.token(next).text().matches("\\p{Lu}.*");
    }

    /** The first token of a name that ends at a surname: its given names and titles are taken in. */
    private static int opening(Sentence sentence, int surname, List<String> name) {
        int first = surname;
        while (first > 0
                && (Names.isTitle(sentence.token(first - 1).text())
                        || sentence.token(first - 1).text().matches("\\p{Lu}[.]?")
                        || name.contains(sentence.token(first - 1).text()))) {
            first--;
        }
        return first;
    }

    private static List<Integer> places(TextSentence sentence, String surname) {
        Matcher matcher =
                Pattern.compile("(?U)\\b" + Pattern.quote(surname) + "\\b").matcher(sentence.text());
        List<Integer> places = new ArrayList<>();
        Sentence analysis = sentence.analysis();
        while (matcher.find()) {
            int end = matcher.end() + analysis.start();
            for (int i = 0; i < analysis.tokens().size(); i++) {
                if (analysis.token(i).end() == end) {
                    places.add(i);
                }
            }
        }
        return places;
    }
}
