package io.briefwise.command;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file named on the command line, read as a brief. */
final class InputFile {

    private InputFile() {}

    static Brief read(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput("cannot read " + file + ": no such file, or no right to read it");
        }
        String name = Objects.toString(file.getFileName(), "");
        return switch (Importer.usual().read(name, content)) {
            case Import.Imported imported -> imported.brief();
            case Import.Refused refused ->
                throw new BadInput(file + ": " + refused.refusal().sentence());
        };
    }
}
