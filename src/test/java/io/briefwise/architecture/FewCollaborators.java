package io.briefwise.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class that needs many others does too much. */
final class FewCollaborators extends ArchCondition<JavaClass> {

    static final FewCollaborators AT_MOST_FOUR = new FewCollaborators(4);

    private final int most;

    private FewCollaborators(int most) {
        super("take at most " + most + " collaborators");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getConstructors().stream()
                .filter(constructor -> constructor.getParameters().size() > most)
                .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                        constructor,
                        "%s takes %d collaborators"
                                .formatted(
                                        type.getName(),
                                        constructor.getParameters().size()))));
    }
}
