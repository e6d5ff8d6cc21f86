package gpr.organ;

import java.util.List;

/**
 * A name cut into its place and the rest.
 *
 * @param places the divisions that the words before the rest may mean; empty where none stands
 *     there, several where the name does not tell them apart
 * @param system the vertical system that the name begins with: 国家税务总局; empty for others
 * @param rest the name without both
 */
record PlacedName(List<DivisionBook.Entry> places, String system, String rest) {
  PlacedName {
    places = List.copyOf(places);
  }

  PlacedName withPlaces(List<DivisionBook.Entry> others) {
    return new PlacedName(others, system, rest);
  }
}
