package gpr.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Classes that a page's own style sheets hide, {@code .old{display:none}}. Within the cells of
 * tables they are marked as hidden; elsewhere a script may show them again, a menu's or a tab's.
 */
final class HidingClasses {
  /** Rules for printing and for narrow screens hide what everybody else sees. */
  private static final Pattern MEDIA =
      Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern CLASS = Pattern.compile("\\w*\\.([\\w-]+)");

  private HidingClasses() {}

  /** Marks what stands in the cells of tables and is of such a class. */
  static void markIn(Document document) {
    Set<String> classes = new HashSet<>();
    for (Element style : document.select("style")) {
      addHiding(style.data(), classes);
    }
    for (String name : classes) {
      for (Element hidden : document.getElementsByClass(name)) {
        if (hidden.closest("td, th") != null) {
          hidden.attr("hidden", true);
        }
      }
    }
  }

  private static void addHiding(String sheet, Set<String> classes) {
    String rules = MEDIA.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
    Matcher rule = RULE.matcher(rules);
    while (rule.find()) {
      if (Elements.hides(rule.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))) {
        for (String selector : rule.group(1).split(",")) {
          Matcher name = CLASS.matcher(selector.strip());
          if (name.matches()) {
            classes.add(name.group(1));
          }
        }
      }
    }
  }
}
