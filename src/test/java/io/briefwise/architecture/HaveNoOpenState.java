package io.briefwise.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A field that can change is private. */
final class HaveNoOpenState extends ArchCondition<JavaClass> {

    static final HaveNoOpenState INSTANCE = new HaveNoOpenState();

    private HaveNoOpenState() {
        super("keep their changing state private");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.PRIVATE)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .forEach(field -> events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " can be changed by others")));
    }
}
