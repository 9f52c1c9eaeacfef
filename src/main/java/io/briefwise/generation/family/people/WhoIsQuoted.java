package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.people.Speech;
import io.briefwise.question.Family;
import java.util.List;
import java.util.Optional;

/** "“Nobody asked the farmers,” she said": whose words these are, among the persons of the text. */
final class WhoIsQuoted implements Rule {

    @Override
    public String id() {
        return "attribution-quoted";
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return new Speaking(id(), passage)
                .ask(speech -> speech.form() == Speech.Form.QUOTED
                        ? Optional.of("Whom does the text quote as saying “%s” (%s)?"
                                .formatted(speech.words(), speech.sentence().mark()))
                        : Optional.empty());
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "“Nobody asked the farmers before building a dam,” said Anna Brown. Peter Smith stayed at home. Mary Jones"
                                + " left the town. Paul Miller came back.",
                        "Whom does the text quote as saying “Nobody asked the farmers before building a dam” (¶1)?",
                        "Anna Brown"),
                new Example(
                        "Peter Smith stayed at home. Paul Miller came back. Thomas Young left the town. Anna Brown owns a farm by"
                                + " the river. “Nobody asked the farmers before building a dam,” she said.",
                        "Whom does the text quote as saying “Nobody asked the farmers before building a dam” (¶1)?",
                        "Anna Brown"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "“It was built before he had asked the farmers about water,” said Anna Brown. Peter Smith stayed. Mary Jones"
                        + " left. Paul Miller came back.",
                "Peter Smith stayed. Mary Jones left the town. Anna Brown owns a farm. Paul Miller came back. “Nobody asked the"
                        + " farmers before building a dam,” she said.",
                "“Nobody asked the farmers before building a dam,” said a man. Peter Smith stayed. Mary Jones left.");
    }
}
