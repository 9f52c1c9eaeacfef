package io.briefwise.generation.people;

/**
 * Somebody whom the text gives a full name.
 *
 * @param name without title: "Helen Mistry"
 * @param surname what the text may call the person after that: "Mistry"
 * @param gender from the title or the given name
 */
public record Person(String name, String surname, Gender gender) {

    public Person {
        if (!name.endsWith(" " + surname)) {
            throw new IllegalArgumentException("\"" + name + "\" does not end in \"" + surname + '"');
        }
    }

    /** Whether words name the person. */
    public boolean isNamedIn(String words) {
        return words.contains(surname);
    }
}
