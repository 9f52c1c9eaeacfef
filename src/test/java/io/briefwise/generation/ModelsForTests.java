package io.briefwise.generation;

import io.briefwise.language.Annotator;
import io.briefwise.language.LanguageModels;

/** One set of models for all tests of a process: loading takes seconds. */
public final class ModelsForTests {

    private static final LanguageModels MODELS = new LanguageModels();

    private ModelsForTests() {}

    public static Annotator annotator() {
        return MODELS.annotator();
    }
}
