package gpr.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself: its title, organ and year.
 *
 * @param title the title, its lines joined, without spaces beside Chinese characters; null where
 *     the text has none
 * @param organization the organ; null where nothing says it
 * @param year the year that the report is about; null where nothing says it
 * @param line the line of the title, from 1; 0 where the text has none
 * @param column the place of the title on its line, from 1; 0 where the text has none
 * @param stated the year that the title says, with its place; empty where it says none
 * @param fromFileName whether only the file's name says the organ or the year
 */
record Title(
    @Nullable String title,
    @Nullable String organization,
    @Nullable Integer year,
    int line,
    int column,
    Optional<StatedYear> stated,
    boolean fromFileName) {}
