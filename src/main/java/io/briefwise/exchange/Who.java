package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import java.util.List;

/** How learners stand in a sheet: by name and address, or by a pseudonym. */
sealed interface Who {

    List<Entry.Text> head();

    List<Entry> of(PersonId learner, String name, String email);

    /** By name. */
    record Named() implements Who {

        @Override
        public List<Entry.Text> head() {
            return List.of(new Entry.Text("learner"), new Entry.Text("email"));
        }

        @Override
        public List<Entry> of(PersonId learner, String name, String email) {
            return List.of(new Entry.Text(name), new Entry.Text(email));
        }
    }

    /** By pseudonym. */
    record Hidden(Pseudonyms pseudonyms) implements Who {

        @Override
        public List<Entry.Text> head() {
            return List.of(new Entry.Text("pseudonym"));
        }

        @Override
        public List<Entry> of(PersonId learner, String name, String email) {
            return List.of(new Entry.Text(pseudonyms.of(learner)));
        }
    }
}
