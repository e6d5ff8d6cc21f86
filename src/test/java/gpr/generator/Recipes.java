package gpr.generator;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.generator.Renderer.Trait;
import java.util.ArrayList;
import java.util.List;

/** The recipes that the properties are shown over. */
public final class Recipes {
  private Recipes() {}

  /** With one seed: each form, with each noise by itself; or with each damage by itself. */
  public static List<Recipe> of(Renderer renderer, int seed, boolean damaged) {
    List<Recipe> recipes = new ArrayList<>();
    for (Form form : Forms.all()) {
      Recipe plain = Recipe.plain(form, renderer, blanks(renderer, seed), seed);
      if (damaged) {
        for (Damage damage : Damages.all()) {
          if (damage.suits(renderer)) {
            recipes.add(plain.with(damage));
          }
        }
      } else {
        for (Noise noise : Noises.all()) {
          if (noise.suits(renderer)) {
            recipes.add(plain.with(noise));
          }
        }
      }
    }
    return recipes;
  }

  /**
   * That damage with each converter that it can befall and each form, with other seeds for each.
   */
  public static List<Recipe> eachWith(Damage damage, int seeds) {
    List<Recipe> recipes = new ArrayList<>();
    for (Recipe plain : plain(seeds, Damages.all().indexOf(damage))) {
      if (damage.suits(plain.renderer())) {
        recipes.add(plain.with(damage));
      }
    }
    return recipes;
  }

  /** That noise with each converter that it suits and each form, with other seeds for each. */
  public static List<Recipe> eachWith(Noise noise, int seeds) {
    List<Recipe> recipes = new ArrayList<>();
    for (Recipe plain : plain(seeds, Noises.all().indexOf(noise))) {
      if (noise.suits(plain.renderer())) {
        recipes.add(plain.with(noise));
      }
    }
    return recipes;
  }

  /** With one seed a converter has one form, another with the next kind of noise or damage. */
  private static List<Recipe> plain(int seeds, int kind) {
    List<Recipe> recipes = new ArrayList<>();
    int at = kind;
    for (Renderer renderer : Renderers.all()) {
      at++;
      for (Form form :
          seeds > 1 ? Forms.all() : List.of(Forms.all().get(at % Forms.all().size()))) {
        for (int i = 0; i < seeds; i++) {
          int seed = Seeds.first() + recipes.size();
          recipes.add(Recipe.plain(form, renderer, blanks(renderer, seed), seed));
        }
      }
    }
    return recipes;
  }

  /** With one seed: a converter, a form, up to two kinds of noise and up to three of damage. */
  public static Recipe any(int seed) {
    Chance chance = new Chance(seed);
    Renderer renderer = chance.pick(Renderers.all());
    Recipe recipe =
        Recipe.plain(chance.pick(Forms.all()), renderer, blanks(renderer, chance.below(99)), seed);
    for (int i = chance.below(3); i > 0; i--) {
      Noise noise = chance.pick(Noises.all());
      boolean again = recipe.noises().contains(noise);
      recipe = noise.suits(renderer) && !again ? recipe.with(noise) : recipe;
    }
    for (int i = chance.between(1, 3); i > 0; i--) {
      Damage damage = chance.pick(Damages.all());
      recipe = damage.suits(renderer) ? recipe.with(damage) : recipe;
    }
    return recipe;
  }

  /**
   * With one seed: a converter, a form and so many different kinds of damage, in any order; one
   * text of four has a kind of noise too.
   */
  public static Recipe combined(long seed, int damages) {
    Chance chance = new Chance(seed);
    Renderer renderer = chance.pick(Renderers.all());
    Recipe recipe =
        Recipe.plain(chance.pick(Forms.all()), renderer, blanks(renderer, chance.below(99)), seed);
    if (chance.onceIn(4)) {
      recipe = recipe.with(chance.pick(suiting(Noises.all(), renderer)));
    }
    List<Damage> left = new ArrayList<>(Damages.all());
    left.removeIf(damage -> !damage.suits(renderer));
    for (int i = 0; i < damages; i++) {
      Damage damage = left.remove(chance.below(left.size()));
      left.removeIf(other -> Damages.hides(damage, other) || Damages.hides(other, damage));
      recipe = recipe.with(damage);
    }
    return recipe;
  }

  private static List<Noise> suiting(List<Noise> noises, Renderer renderer) {
    return noises.stream().filter(noise -> noise.suits(renderer)).toList();
  }

  /** Zeros in most reports, and each of the other signs in turn, where the converter keeps it. */
  public static Blanks blanks(Renderer renderer, int seed) {
    if (seed % 3 != 2) {
      return Blanks.ZERO;
    }
    Blanks blanks = Blanks.values()[1 + seed / 3 % (Blanks.values().length - 1)];
    return blanks.areEmpty() && renderer.has(Trait.LOSES_BLANKS) ? Blanks.ZERO : blanks;
  }
}
