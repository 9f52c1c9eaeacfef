package io.briefwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void every_package_says_what_it_is_for_and_treats_null_as_the_exception() {
        Stream<Path> packages = Sources.below(Sources.MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct();

        assertThat(packages).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as("%s exists", info).isTrue();
            assertThat(Sources.read(info)).as(info.toString()).startsWith("/**").contains("@NullMarked");
        });
    }

    /** The class path has room for one declaration of a package, and the tests' comes first: no module would be checked. */
    @Test
    void no_test_hides_what_a_package_declares() {
        assertThat(Sources.below(Sources.TEST, "package-info.java"))
                .allSatisfy(info -> assertThat(Sources.MAIN.resolve(Sources.TEST.relativize(info)))
                        .doesNotExist());
    }

    @Test
    void no_debts_are_left_in_the_code() {
        assertThat(Sources.below(Sources.MAIN, ".java"))
                .allSatisfy(file -> assertThat(Sources.read(file))
                        .as(file.toString())
                        .doesNotContainPattern("\\b(TODO|FIXME|XXX)\\b"));
    }
}
