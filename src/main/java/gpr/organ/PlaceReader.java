package gpr.organ;

import gpr.organ.DivisionBook.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the divisions at the beginning of an organ's name: 湖南省, 长沙市 and 长沙县 of 湖南省长沙市长沙县民政局. */
final class PlaceReader {
  /**
   * Names of divisions that are words too: 城区 is any town's centre, and several cities have a 滨海新区
   * that is no division. Of these the city must be named.
   */
  private static final Set<String> WORDS = Set.of("城区", "郊区", "矿区", "市区", "滨海新区");

  /** What begins with a place's name without rank and is none: 公安局, though there is a 公安县. */
  private static final String DEPARTMENT_ENDS = "局厅委办";

  /** Longest first part that is taken for a place without its rank: 黔东南. */
  private static final int LONGEST_STEM = 6;

  private final DivisionBook book;

  PlaceReader(DivisionBook book) {
    this.book = book;
  }

  /** Where the words of a chain end, and which divisions it may mean. */
  private static final class Longest {
    private int end;
    private final Map<String, Entry> places = new LinkedHashMap<>();

    void add(int at, Entry entry) {
      if (at > end) {
        end = at;
        places.clear();
      }
      if (at == end) {
        places.put(entry.code() + entry.name(), entry);
      }
    }
  }

  /** The divisions at the name's beginning, the longest words that are any, and the rest. */
  PlacedName read(String name) {
    Longest longest = new Longest();
    follow(name, 0, null, false, longest);
    String rest = name.substring(longest.end);
    List<Entry> places = new ArrayList<>(longest.places.values());
    return new PlacedName(places, "", rest);
  }

  /**
   * @param within the division that stands before; null at the beginning
   * @param isNamed whether a division stands before by its whole name
   */
  private void follow(
      String name, int from, @Nullable Entry within, boolean isNamed, Longest longest) {
    int most = Math.min(name.length(), from + book.longestName());
    for (int end = from + 2; end <= most; end++) {
      String words = name.substring(from, end);
      for (Entry entry : book.named(words)) {
        if (within == null ? !WORDS.contains(words) : entry.isWithin(within)) {
          longest.add(end, entry);
          follow(name, end, entry, true, longest);
        }
      }
      if (end - from <= LONGEST_STEM) {
        for (Entry entry : book.ofStem(words)) {
          // Without its rank a name may be anything; what lies in it says that it is the place.
          boolean mayHold = entry.isProvince() || entry.isPrefecture();
          if (mayHold && (within == null || entry.isWithin(within))) {
            follow(name, end, entry, isNamed, longest);
          }
        }
      }
    }
  }

  /**
   * Whether a rest begins with a place in one of the divisions, named without its rank: the 苏州 of
   * 江苏省苏州工业园区. Then the organ is of that place, or of one that has its name from it.
   */
  boolean beginsWithinPlace(PlacedName name) {
    String rest = name.rest();
    for (int end = 2; end <= Math.min(LONGEST_STEM, rest.length()); end++) {
      boolean isDepartment = end < rest.length() && DEPARTMENT_ENDS.indexOf(rest.charAt(end)) >= 0;
      if (isDepartment) {
        continue;
      }
      for (Entry entry : book.ofStem(rest.substring(0, end))) {
        if (name.places().stream().anyMatch(entry::isWithin)) {
          return true;
        }
      }
    }
    return false;
  }
}
