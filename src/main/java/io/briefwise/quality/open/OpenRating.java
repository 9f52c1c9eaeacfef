package io.briefwise.quality.open;

/** What one rater said of one item. */
record OpenRating(String rater, OpenItem item, OpenVerdict verdict) {}
