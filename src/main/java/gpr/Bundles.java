package gpr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The sentences for people: English in the bundle itself, Chinese in the one beside it.
 *
 * <p>They are read here, not by {@link ResourceBundle#getBundle(String)}: that one looks for
 * classes and services of other names first, for which every jar of the class path is opened at
 * every start; and asked for a language that it has not, it takes the machine's.
 */
public final class Bundles {
  private Bundles() {}

  /**
   * The bundle in that language, read anew; in English where there is no other. The language of the
   * machine does not matter.
   *
   * @param name the bundle's, with its package
   * @param locale the language
   * @throws MissingResourceException if there is no such bundle
   */
  public static ResourceBundle of(String name, Locale locale) {
    return read(name, isChinese(locale) ? "_zh" : "");
  }

  /** Whether that language is Chinese, of whatever country. */
  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  private static ResourceBundle read(String name, String language) {
    String resource = "/" + name.replace('.', '/') + language + ".properties";
    try (InputStream in = Bundles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new MissingResourceException("no " + resource, name, "");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
