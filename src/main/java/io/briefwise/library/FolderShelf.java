package io.briefwise.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The folder that {@code briefwise.library} names, where anyone may drop texts: files as they are, or folders with a
 * {@code brief.md} and, beside it, {@code questions.yaml}.
 */
@Component
@Order(2)
class FolderShelf implements Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(FolderShelf.class);
    private static final Set<String> ENDINGS = Set.of("md", "txt", "html", "htm", "docx", "pdf");

    private final String folder;

    FolderShelf(@Value("${briefwise.library:}") String folder) {
        this.folder = folder;
    }

    @Override
    public List<Volume> volumes() {
        List<Volume> volumes = new ArrayList<>();
        if (folder.isBlank()) {
            return volumes;
        }
        try (var entries = Files.list(Path.of(folder))) {
            for (Path entry : entries.sorted().toList()) {
                add(entry, volumes);
            }
        } catch (IOException e) {
            LOG.warn("The library folder {} cannot be read: {}", folder, e.toString());
        }
        return volumes;
    }

    private static void add(Path entry, List<Volume> volumes) {
        String name = entry.getFileName().toString();
        try {
            if (Files.isRegularFile(entry.resolve("brief.md"))) {
                volumes.add(volume(name, entry.resolve("brief.md"), questions(entry)));
            } else if (Files.isRegularFile(entry) && ENDINGS.contains(ending(name))) {
                volumes.add(volume(name, entry, null));
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", entry, e.toString());
        }
    }

    private static Volume volume(String slug, Path text, @Nullable String questions) throws IOException {
        return new Volume(slug, text.toString(), Files.readAllBytes(text), questions);
    }

    private static @Nullable String questions(Path folder) throws IOException {
        Path file = folder.resolve("questions.yaml");
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
