package io.briefwise.exchange;

import java.util.List;

/**
 * A table, whatever the format of its file.
 *
 * @param head what the columns are called; a title of a text may be among them, so that it is an entry too
 * @param rows each as long as the head
 */
record Sheet(List<Entry.Text> head, List<List<Entry>> rows) {

    Sheet {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        for (List<Entry> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(row.size() + " entries under " + head.size() + " columns");
            }
        }
    }
}
