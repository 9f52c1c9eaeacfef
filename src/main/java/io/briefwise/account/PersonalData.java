package io.briefwise.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one module keeps about people. Every module that does implements it, which a test checks against the columns of the
 * database; the exports and erasures of a person go through all of them.
 *
 * <p>Whatever a class's statistics rest on outlives its learner, but not under the learner's id: it goes over to an id that
 * belongs to nobody, made for this one erasure and written down nowhere else.
 */
public interface PersonalData {

    /** Every column that holds the id of a person. */
    List<PersonColumn> columns();

    /** What is kept about the person, by the name of the part, in rows of plain values. */
    Map<String, List<Map<String, @Nullable Object>>> export(PersonId person);

    /**
     * Takes the person out, within the transaction of the caller.
     *
     * @param nobody takes the person's place where a row has to stay
     */
    void erase(PersonId person, PersonId nobody);
}
