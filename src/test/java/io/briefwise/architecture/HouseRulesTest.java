package io.briefwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final JavaClasses BRIEFWISE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.briefwise");

    @Test
    void vaadin_stays_in_the_screens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.briefwise.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(BRIEFWISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statistics..",
                "language..",
                "feedback..",
                "grading..",
                "mastery.memory..",
                "mastery.ability..",
                "generation.family..",
                "generation.check.."
            })
    void pure_packages_know_no_spring(String pure) {
        noClasses()
                .that()
                .resideInAPackage("io.briefwise." + pure)
                .and(not(nameMatching(".*package-info")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(BRIEFWISE);
    }

    @Test
    void learners_are_never_analysed_by_language_processing() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.briefwise.quiz..",
                        "io.briefwise.attempt..",
                        "io.briefwise.classroom..",
                        "io.briefwise.reading..",
                        "io.briefwise.mastery..",
                        "io.briefwise.analytics.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.briefwise.language..", "io.briefwise.generation..")
                .check(BRIEFWISE);
    }

    @Test
    void views_are_package_private() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(BRIEFWISE);
    }

    @Test
    void time_comes_from_the_clock() {
        for (Class<?> source : List.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Year.class)) {
            noClasses().should().callMethod(source, "now").check(BRIEFWISE);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(BRIEFWISE);
        noClasses().should().callConstructor(Date.class).check(BRIEFWISE);
    }

    @Test
    void styles_stand_in_style_sheets() {
        noClasses().should().callMethod(HasStyle.class, "getStyle").check(BRIEFWISE);
        noClasses().should().callMethod(Element.class, "getStyle").check(BRIEFWISE);
        noClasses()
                .that()
                .resideInAPackage("io.briefwise..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.dom.Style")
                .check(BRIEFWISE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Dto|DTO|Impl)")
                .check(BRIEFWISE);
    }

    @Test
    void fields_are_final_or_private() {
        classes().that().areNotEnums().should(HaveNoOpenState.INSTANCE).check(BRIEFWISE);
    }

    @Test
    void services_take_at_most_four_collaborators() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .or()
                .areAnnotatedWith("org.springframework.stereotype.Component")
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should(FewCollaborators.AT_MOST_FOUR)
                .check(BRIEFWISE);
    }
}
