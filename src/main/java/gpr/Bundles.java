package gpr;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences for people: English in the bundle itself, Chinese in the one beside it. */
public final class Bundles {
  private Bundles() {}

  /**
   * The bundle in that language; in English where there is no other. The language of the machine
   * does not matter.
   *
   * @param name the bundle's, with its package
   * @param locale the language
   */
  public static ResourceBundle of(String name, Locale locale) {
    // Asked for a language that it has not, the library takes the machine's; and the control that
    // forbids it is itself
    // forbidden in modules.
    boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return ResourceBundle.getBundle(name, isChinese ? Locale.CHINESE : Locale.ROOT);
  }
}
