package gpr.report;

import java.time.LocalDate;

record Closing(String signatory, LocalDate signedOn, int line, int column) {}
