package io.briefwise.quality;

/** Where an item on a rating sheet comes from; raters are not told. */
enum Origin {
    GENERATED,
    /** Written by a person: a rater who does not accept these judges too harshly to count. */
    HUMAN,
    /** Spoilt on purpose: a rater who accepts these does not look closely enough to count. */
    PLANTED
}
