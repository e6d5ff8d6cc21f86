package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** The paths of all forms' cells as JSON strings, encoded once: what is missing names many. */
final class CellPaths {
  private final Map<FormCell, SerializableString> paths = new IdentityHashMap<>();

  CellPaths() {
    for (Form form : Forms.all()) {
      for (FormCell cell : form.cells()) {
        paths.put(cell, new SerializedString(cell.path()));
      }
    }
  }

  /** Writes the path of a cell; of one that is of no form of gpr, too. */
  void write(JsonGenerator json, FormCell cell) throws IOException {
    SerializableString path = paths.get(cell);
    if (path == null) {
      json.writeString(cell.path());
    } else {
      json.writeString(path);
    }
  }
}
