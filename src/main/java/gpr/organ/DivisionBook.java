package gpr.organ;

import gpr.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The divisions by their names, from the resource that tools/divisions makes. Read once, when a
 * name is first looked up: a few milliseconds that help and rules need not wait for.
 */
final class DivisionBook {
  private static final String RESOURCE = "divisions.tsv";

  /**
   * One division at one time.
   *
   * @param code its code
   * @param name its name
   * @param since the year of reports before which it was not yet there; 0: it always was
   * @param until the year of reports after which it was not there any more; 9999: it still is
   * @param successor the code of what it became; empty: it did not change
   */
  record Entry(String code, String name, int since, int until, String successor) {
    boolean isProvince() {
      return code.endsWith("0000");
    }

    boolean isPrefecture() {
      return code.endsWith("00") && !isProvince();
    }

    /** Whether it lies in that one. */
    boolean isWithin(Entry other) {
      return !code.equals(other.code)
          && (other.isProvince() && code.startsWith(other.code.substring(0, 2))
              || other.isPrefecture() && code.startsWith(other.code.substring(0, 4)));
    }
  }

  private static final class Holder {
    static final DivisionBook BOOK = new DivisionBook();
  }

  private final Map<String, Entry> byCode = new TreeMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>(8192);
  private final Map<String, List<Entry>> byStem = new HashMap<>(8192);
  private int longestName;

  private DivisionBook() {
    try (InputStream in = DivisionBook.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  static DivisionBook get() {
    return Holder.BOOK;
  }

  private void read(BufferedReader lines) throws IOException {
    List<String> dates = List.of();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields[0].equals("dates")) {
        dates = List.of(fields).subList(1, fields.length);
      } else {
        add(entry(fields, dates));
      }
    }
  }

  private static Entry entry(String[] fields, List<String> dates) {
    String first = fields.length > 2 ? fields[2] : "";
    String last = fields.length > 3 ? fields[3] : "";
    // It began and ended at some day between two dates; only what is surely outside counts.
    int since = first.isEmpty() ? 0 : year(dates.get(dates.indexOf(first) - 1));
    int until = last.isEmpty() ? 9999 : year(dates.get(dates.indexOf(last) + 1));
    return new Entry(fields[0], fields[1], since, until, fields.length > 4 ? fields[4] : "");
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private void add(Entry entry) {
    byCode.put(entry.code(), entry);
    put(byName, entry.name(), entry);
    String alias = PlaceNames.alias(entry.name());
    if (!alias.isEmpty()) {
      put(byName, alias, entry);
    }
    String stem = PlaceNames.stem(entry.name());
    if (stem.length() > 1) {
      put(byStem, stem, entry);
    }
    longestName = Math.max(longestName, entry.name().length());
  }

  private static void put(Map<String, List<Entry>> map, String name, Entry entry) {
    // Names are looked up in common characters, in which 乾县 is 干县.
    map.computeIfAbsent(Folding.common(name), any -> new ArrayList<>(1)).add(entry);
  }

  int longestName() {
    return longestName;
  }

  /** The divisions of that whole name, or of a short one in use: 延边州. */
  List<Entry> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The divisions of that name without its rank: 西城. */
  List<Entry> ofStem(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** The entry as it goes now. */
  Entry latest(Entry entry) {
    Entry successor = entry.successor().isEmpty() ? null : byCode.get(entry.successor());
    return successor == null ? entry : latest(successor);
  }

  /** The division with its path. */
  Division division(Entry entry) {
    List<String> path = new ArrayList<>(3);
    addName(path, entry.code().substring(0, 2) + "0000", entry);
    addName(path, entry.code().substring(0, 4) + "00", entry);
    path.add(entry.name());
    DivisionLevel level =
        entry.isProvince()
            ? DivisionLevel.PROVINCIAL
            : entry.isPrefecture() ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
    return new Division(entry.code(), latest(entry).code(), entry.name(), path, level);
  }

  private void addName(List<String> path, String code, Entry below) {
    Entry above = byCode.get(code);
    if (above != null && above != below) {
      path.add(above.name());
    }
  }

  /** Whether a prefecture has no counties, so that its towns are its own: 东莞市. */
  boolean hasNoCounties(Entry prefecture) {
    return byCode.values().stream().noneMatch(entry -> entry.isWithin(prefecture));
  }
}
