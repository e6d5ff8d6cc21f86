package gpr.table;

/** Which words of a head stand over the totals, where offices add sums of some columns: 小计, 合计. */
enum TotalWords {
  /** Those of the form, in any of its wordings. */
  OF_FORM,
  /** The form's own, 总计; another wording of it, 合计 under 法人或其他组织, is an office's own sum. */
  OWN,
  /** 小计: the form's words are not there, or stand over an office's own sum. */
  SUBTOTAL
}
