package gpr.report;

record Title(
    String title, String organization, Integer year, int line, int column, boolean fromFileName) {}
