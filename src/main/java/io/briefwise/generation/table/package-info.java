/** Tables and word lists that lie beside the classes that read them. */
@NullMarked
package io.briefwise.generation.table;

import org.jspecify.annotations.NullMarked;
