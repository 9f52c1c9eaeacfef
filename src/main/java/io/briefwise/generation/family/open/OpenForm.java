package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.List;

/** One form of open question. What it could ask is planned together with the other forms, so that none asks the same again. */
interface OpenForm extends Rule {

    /** All it could ask, the best first. */
    List<Candidate> asked(Argument argument);

    /** What it could ask where too little else can be asked: good of its kind, but less tied to the text. */
    default List<Candidate> otherwise(Argument argument) {
        return new Asking(this, argument).ofAdviceOtherwise().toList();
    }

    Skill skill();

    Bloom bloom();

    @Override
    default String id() {
        return family().id();
    }

    @Override
    default List<Candidate> candidates(Passage passage) {
        return Plan.of(passage).of(this);
    }
}
