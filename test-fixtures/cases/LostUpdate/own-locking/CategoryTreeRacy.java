package org.example.logging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Categories by their dotted names, each made with its parents when it is first asked for. */
public class CategoryTreeRacy {
  private final Category root = new Category("");
  private final Map<String, Category> known = new ConcurrentHashMap<>();
  private int size = 1;

  /** One category. */
  public static final class Category {
    private final String name;
    private final List<Category> children = new CopyOnWriteArrayList<>();

    private Category(String name) {
      this.name = name;
    }

    private Category child(String wanted) {
      for (Category child : children) {
        if (child.name.equals(wanted)) {
          return child;
        }
      }
      return null;
    }

    private Category grow(String childName) {
      Category child = new Category(childName);
      children.add(child);
      return child;
    }
  }

  public Category find(String name) {
    Category known = this.known.get(name);
    if (known != null) {
      return known;
    }
    Category parent = root;
    for (int dot = name.indexOf('.'); ; dot = name.indexOf('.', dot + 1)) {
      String part = dot < 0 ? name : name.substring(0, dot);
      Category child;
      synchronized (parent) {
        child = parent.child(part);
        if (child == null) {
          child = parent.grow(part);
          this.known.put(part, child);
          size++; // expect: LostUpdate
        }
      }
      if (dot < 0) {
        return child;
      }
      parent = child;
    }
  }

  public int size() {
    return size;
  }
}
