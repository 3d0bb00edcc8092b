package io.github.racelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** JSON with the few shapes that reports are made of. */
final class JsonText implements AutoCloseable {
  private final JsonGenerator json;

  /** Something that writes fields or elements. */
  interface Body {
    void write() throws IOException;
  }

  JsonText(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
  }

  void object(Body fields) throws IOException {
    json.writeStartObject();
    fields.write();
    json.writeEndObject();
  }

  void object(String name, Body fields) throws IOException {
    json.writeFieldName(name);
    object(fields);
  }

  void array(String name, Body elements) throws IOException {
    json.writeArrayFieldStart(name);
    elements.write();
    json.writeEndArray();
  }

  void list(Body elements) throws IOException {
    json.writeStartArray();
    elements.write();
    json.writeEndArray();
  }

  void string(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void element(String value) throws IOException {
    json.writeString(value);
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
