package gpr.generator;

import gpr.form.Form;
import gpr.form.Forms;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that settles a generated report, so that a line of a test's output makes it again.
 *
 * @param form the form
 * @param renderer the converter
 * @param blanks what the organ writes for zero
 * @param noises what changes the looks
 * @param damages what is lost
 * @param seed where the draws begin
 */
public record Recipe(
    Form form,
    Renderer renderer,
    Blanks blanks,
    List<Noise> noises,
    List<Damage> damages,
    long seed) {
  public Recipe {
    noises = List.copyOf(noises);
    damages = List.copyOf(damages);
  }

  /** The recipe without noise or damage. */
  public static Recipe plain(Form form, Renderer renderer, Blanks blanks, long seed) {
    return new Recipe(form, renderer, blanks, List.of(), List.of(), seed);
  }

  /** The same with that noise. */
  public Recipe with(Noise noise) {
    return new Recipe(form, renderer, blanks, and(noises, noise), damages, seed);
  }

  /** The same with that damage. */
  public Recipe with(Damage damage) {
    return new Recipe(form, renderer, blanks, noises, and(damages, damage), seed);
  }

  private static <T> List<T> and(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  /** The recipe that {@link #toString()} wrote. */
  public static Recipe parse(String text) {
    String[] fields = text.split(" ");
    return new Recipe(
        Forms.of(fields[0]),
        Renderers.of(fields[1]),
        Blanks.valueOf(fields[2]),
        names(fields[3]).stream().map(Noises::of).toList(),
        names(fields[4]).stream().map(Damages::of).toList(),
        Long.parseLong(fields[5]));
  }

  private static List<String> names(String field) {
    return field.equals("-") ? List.of() : List.of(field.split("\\+"));
  }

  /** The recipe as a line of six fields. */
  @Override
  public String toString() {
    return String.join(
        " ",
        form.template(),
        renderer.name(),
        blanks.name(),
        joined(noises.stream().map(Noise::name).toList()),
        joined(damages.stream().map(Damage::name).toList()),
        Long.toString(seed));
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? "-" : String.join("+", names);
  }
}
