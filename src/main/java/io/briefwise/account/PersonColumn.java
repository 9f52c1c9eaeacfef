package io.briefwise.account;

/** A column that holds the id of a person, and what becomes of its rows when the person is erased. */
public record PersonColumn(String table, String column, Fate fate) {

    public enum Fate {
        /** The row goes. */
        ERASED,
        /** The row stays, under an id that belongs to nobody. */
        UNNAMED
    }

    public static PersonColumn erased(String table, String column) {
        return new PersonColumn(table, column, Fate.ERASED);
    }

    public static PersonColumn unnamed(String table, String column) {
        return new PersonColumn(table, column, Fate.UNNAMED);
    }
}
