package gpr.cli;

import gpr.Message;

/** Says a fault of gpr itself in one line. */
final class Faults {
  private Faults() {}

  /** The fault with the place in the code where it arose; too little memory with what helps. */
  static Message message(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return Message.of("fault.memory", Runtime.getRuntime().maxMemory() >> 20);
    }
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return Message.of("fault", fault + place);
  }
}
