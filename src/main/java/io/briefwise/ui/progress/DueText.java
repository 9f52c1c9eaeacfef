package io.briefwise.ui.progress;

import io.briefwise.mastery.DueCard;
import java.util.List;

/**
 * What is due in one text.
 *
 * @param title what it is called
 * @param cards the one most likely to be forgotten first
 */
record DueText(String title, List<DueCard> cards) {

    DueText {
        cards = List.copyOf(cards);
    }
}
