package io.briefwise.generation.passage;

import io.briefwise.language.Gazetteer;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every name of a thing the same id: countries by the gazetteer, persons by the surname, organisations by the
 * abbreviation that the text puts in brackets after the full name.
 */
final class Aliases {

    private static final Pattern ABBREVIATED =
            Pattern.compile("((?:[A-Z][\\w’'-]*[ ]?(?:of |for |and |the )*){2,8})\\(([A-Z]{2,8})\\)");
    private static final Pattern TITLE =
            Pattern.compile("^(?:the|mr|mrs|ms|dr|prof|professor|president|sir|lord)\\.? ", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> fullNames;
    private final Map<String, String> persons;

    private Aliases(Map<String, String> fullNames, Map<String, String> persons) {
        this.fullNames = fullNames;
        this.persons = persons;
    }

    static Aliases in(List<TextSentence> sentences) {
        Map<String, String> fullNames = new HashMap<>();
        Map<String, String> persons = new HashMap<>();
        for (TextSentence sentence : sentences) {
            Matcher matcher = ABBREVIATED.matcher(sentence.text());
            while (matcher.find()) {
                fullNames.put(matcher.group(2).toLowerCase(Locale.ROOT), plain(matcher.group(1)));
            }
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == Type.PERSON) {
                    persons.put(plain(mention.text()), surname(mention.text()));
                }
            }
        }
        return new Aliases(fullNames, persons);
    }

    String id(Mention mention) {
        return id(mention.text());
    }

    String id(String name) {
        String plain = plain(name);
        String bare = TITLE.matcher(name.strip()).replaceFirst("");
        return Gazetteer.shared()
                .find(bare)
                .map(entry -> "country:" + entry.country())
                .orElseGet(() -> persons.containsKey(plain) ? "person:" + persons.get(plain) : "name:" + full(plain));
    }

    /** The full name that an abbreviation, or a part the recogniser cut off, belongs to. */
    private String full(String plain) {
        return fullNames.containsKey(plain)
                ? fullNames.get(plain)
                : fullNames.values().stream()
                        .filter(name -> name.endsWith(" " + plain))
                        .findFirst()
                        .orElse(plain);
    }

    private static String plain(String name) {
        String plain = TITLE.matcher(name.strip())
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.replaceAll("[’']s?$", "").replace("organization", "organisation");
    }

    private static String surname(String name) {
        String plain = plain(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
