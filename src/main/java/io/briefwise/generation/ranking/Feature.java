package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Candidate;

/** Something countable about a question that its chance of being usable may depend on. */
sealed interface Feature permits StemFeature, SourceFeature {

    String name();

    /** What is counted; 0 where it does not apply. */
    double of(Candidate candidate);
}
