package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What some figures mean, in plain words. */
final class FigureWords extends Div {

    /** The names stand under {@code key.name}, the meanings under {@code key.name.meaning}. */
    FigureWords(Words words, String key, List<String> names) {
        addClassName("meanings");
        DescriptionList meanings = new DescriptionList();
        for (String name : names) {
            meanings.add(
                    new DescriptionList.Term(words.say(key + "." + name)),
                    new DescriptionList.Description(words.say(key + "." + name + ".meaning")));
        }
        add(new H3(words.say(key + "s")), meanings);
    }
}
