package io.briefwise.generation.claim;

/** Forms of the present tense. */
final class FiniteVerb {

    private FiniteVerb() {}

    static String present(String base, boolean plural) {
        return switch (base) {
            case "be" -> plural ? "are" : "is";
            case "have" -> plural ? "have" : "has";
            default -> plural ? base : third(base);
        };
    }

    private static String third(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (base.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
    }
}
