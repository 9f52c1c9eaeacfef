package io.briefwise.account;

import java.util.List;

/**
 * A page of the people found.
 *
 * @param page from zero
 * @param total of people found, on all pages
 */
public record PeoplePage(List<Person> people, int page, int total) {

    public static final int SIZE = 25;

    public PeoplePage {
        people = List.copyOf(people);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
