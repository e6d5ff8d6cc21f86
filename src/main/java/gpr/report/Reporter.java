package gpr.report;

/**
 * Who reports, and about which year.
 *
 * @param organization the organ; null where the report does not say
 * @param year the year; null where the report does not say
 */
record Reporter(String organization, Integer year) {
  /** Whether the organ speaks for a whole place. */
  boolean isGovernment() {
    return OrganNames.isGovernment(organization);
  }

  /** Whether a year is the report's, or may be. */
  boolean isOwnYear(int other) {
    return year == null || year == other;
  }

  /**
   * Whether words may be a short name of the organ: 市科委 for 云海市科学技术委员会. A government is also meant
   * by its office's report. 局 alone is the end of another's name, and 市公安局 is not its own 交警支队.
   */
  boolean isNamedBy(CharSequence text, int from, int to) {
    if (organization == null || to - from < 2) {
      return false;
    }
    String whole = organization;
    int bracket = Math.max(whole.indexOf('('), whole.indexOf('（'));
    whole = bracket > 0 ? whole.substring(0, bracket) : whole;
    boolean sameEnd = text.charAt(to - 1) == whole.charAt(whole.length() - 1);
    boolean ofOffice = whole.contains("政府办公") && text.charAt(to - 1) == '府';
    return (sameEnd || ofOffice || endsInPlaceOf(text, to, whole))
        && OrganNames.mayStandFor(text, from, to, organization);
  }

  /** 云山县 for its government: 云山县共收到…. */
  private boolean endsInPlaceOf(CharSequence text, int to, String whole) {
    return isGovernment() && "省市区县镇乡旗州盟".indexOf(text.charAt(to - 1)) >= 0;
  }
}
