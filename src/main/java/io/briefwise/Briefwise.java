package io.briefwise;

import io.briefwise.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The entry point: of a command, where the arguments name one, otherwise of the server. Beans carry the full names of
 * their classes, so that two modules may use one word each in its own sense.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Briefwise {

    static void main(String[] args) {
        if (Commands.name(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Briefwise.class, args);
    }
}
