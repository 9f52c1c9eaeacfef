package io.briefwise.brief.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English prose from other languages by its commonest words: they are a third of any English text and nearly
 * absent from others. Letters of another script decide at once.
 */
public final class English {

    private static final double LEAST_SHARE = 0.15;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Set<String> ENGLISH =
            words("the of and to in a is that for it as was with be by on not he i this"
                    + " are or his from at which but have an had they you were their one all we can her has there been if more"
                    + " when will would who so no its than into would could should may about what");
    private static final List<Set<String>> OTHERS = List.of(
            words("le la les de des du et à un une en que qui est pour dans ce il pas sur au plus par ne se avec sont"),
            words(
                    "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"),
            words("el la los las de y que en un una por con no del se al es lo su para como más pero sus o este"),
            words("il la le di e che è un una per in con non del della si da sono dei al come più anche gli"),
            words("o a os as de e que do da em um uma para com não por no na se dos mais ao como mas foi"),
            words("de het een en van in is dat op te met voor zijn niet aan er die om ook als dan door bij"),
            words("och att det som en på är av för den med till inte har de ett om var jag men sig från vi"),
            words("og i det at en den til er som på de med han av ikke der var for et har vi men om"),
            words("w i na z do nie się że to jest o jak ale za od po przez dla był oraz tym są ten"),
            words("dan yang di untuk dari dengan pada ini tidak dalam itu akan adalah oleh juga ke karena"),
            words("ve bir bu da de için ile olarak çok daha olan gibi ne o kadar ama en var sonra"),
            words("și de la în a cu pe nu că este un o din mai sunt pentru ce care au prin se"));

    private English() {}

    /** Whether the text is long enough to tell, and not English. */
    public static boolean isOther(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (letters < 60) {
            return false;
        }
        if (latin * 3 < letters * 2) {
            return true;
        }
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .limit(20_000)
                .toList();
        double english = share(words, ENGLISH);
        return words.size() >= 20
                && (english < LEAST_SHARE || OTHERS.stream().anyMatch(other -> share(words, other) > english));
    }

    private static double share(List<String> words, Set<String> common) {
        return (double) words.stream().filter(common::contains).count() / Math.max(1, words.size());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(new java.util.HashSet<>(List.of(list.split(" "))));
    }
}
