package io.briefwise.library;

import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Looks through the shelves when the server starts and takes in what is new. A bad file never stops the start. */
@Service
@Order(1)
public class Library implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final List<Shelf> shelves;
    private final Importer importer;
    private final Shelving shelving;

    Library(List<Shelf> shelves, Importer importer, Shelving shelving) {
        this.shelves = List.copyOf(shelves);
        this.importer = importer;
        this.shelving = shelving;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        scan();
    }

    /** Takes in what has changed; of two volumes under one name the one in the configured folder. */
    public void scan() {
        Map<String, Volume> volumes = new LinkedHashMap<>();
        shelves.forEach(shelf -> shelf.volumes().forEach(volume -> volumes.put(volume.slug(), volume)));
        volumes.values().stream().filter(volume -> !shelving.has(volume)).forEach(this::take);
    }

    private void take(Volume volume) {
        try {
            switch (importer.read(volume.file(), volume.text())) {
                case Import.Imported imported -> {
                    shelving.keep(volume, imported);
                    LOG.info(
                            "{}: \"{}\" is in the library",
                            volume.file(),
                            imported.brief().title());
                }
                case Import.Refused(var refusal) -> LOG.warn("{} is not taken: {}", volume.file(), refusal.sentence());
            }
        } catch (RuntimeException defect) {
            LOG.error("{} is not taken", volume.file(), defect);
        }
    }
}
