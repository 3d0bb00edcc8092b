package io.github.racelint.facts;

import java.util.List;
import java.util.Objects;

/**
 * Which object (or primitive) an expression denotes: a symbolic path from a root of the frame. Two
 * equal values of one frame denote the same object, unless a loop runs between them (see {@link
 * New#loop()}).
 */
public sealed interface Value {

  /** The longest path that is kept; what is longer becomes {@link Unknown}. */
  int MAX_DEPTH = 5;

  /** How many alternatives {@link OneOf} keeps. */
  int MAX_ALTERNATIVES = 4;

  /** Nothing is known of it. */
  Value UNKNOWN = new Unknown();

  /** The role of a {@link View}: an atomic variable that lets one thread in at a time. */
  String GATE = "gate";

  /** Not a lock, but as good: code that has asserted on which one thread it runs. */
  Value OWN_THREAD = new Constant("own-thread.class");

  /** A thread of which there is one in the program: the event dispatch thread. */
  static Value thread(String name) {
    return new Constant(name + " thread");
  }

  /** The value from which this path starts; itself for a root. */
  default Value root() {
    return this;
  }

  /** The number of steps from the root. */
  default int depth() {
    return 0;
  }

  /**
   * The instance of a class whose code runs, or of a class around it.
   *
   * @param type binary name of the class
   */
  record This(String type) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof This t && type.equals(t.type));
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  /** The parameter of a method, constructor or lambda; {@code index} from 0. */
  record Param(BodyId body, int index) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Param p && index == p.index && body.equals(p.body));
    }

    @Override
    public int hashCode() {
      return body.hashCode() + 17 * index + 1;
    }
  }

  /**
   * A local whose value is not known further: a primitive, a catch parameter, a loop variable.
   *
   * @param body the body that declares it
   * @param name its name
   * @param loop the innermost loop around the declaration (0 for none), so that a captured copy is
   *     known to differ from round to round
   */
  record Local(BodyId body, String name, int loop) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Local l
              && loop == l.loop
              && body.equals(l.body)
              && name.equals(l.name));
    }

    @Override
    public int hashCode() {
      return (body.hashCode() * 31 + name.hashCode()) * 31 + loop;
    }
  }

  /**
   * An object created here.
   *
   * @param body the body that creates it
   * @param offset the place of the expression in its file
   * @param type erased binary name of the class created (with {@code []} for arrays)
   * @param loop the innermost loop around the expression in its body (0 for none): each round
   *     creates another object
   */
  record New(BodyId body, int offset, String type, int loop) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof New n
              && offset == n.offset
              && loop == n.loop
              && body.equals(n.body)
              && type.equals(n.type));
    }

    @Override
    public int hashCode() {
      return body.hashCode() + 31 * offset + 7 * loop;
    }
  }

  /**
   * A lambda expression as an object.
   *
   * @param code the body that it runs
   * @param loop as in {@link New}
   */
  record Lambda(BodyId code, int loop) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Lambda l && loop == l.loop && code.equals(l.code));
    }

    @Override
    public int hashCode() {
      return code.hashCode() * 31 + loop;
    }
  }

  /**
   * A method reference as an object.
   *
   * @param method the method that it runs
   * @param receiver the object it is bound to; null when static or unbound
   * @param unbound whether the first argument becomes the receiver
   */
  record MethodRef(BodyId method, Value receiver, boolean unbound) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof MethodRef m
              && unbound == m.unbound
              && method.equals(m.method)
              && Objects.equals(receiver, m.receiver));
    }

    @Override
    public int hashCode() {
      return (method.hashCode() * 31 + Objects.hashCode(receiver)) * 31 + Boolean.hashCode(unbound);
    }
  }

  /** The object in a static field. */
  record Static(Field field) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Static s && field.equals(s.field));
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }
  }

  /** The object in a field of another. */
  record Member(Value base, Field field) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Member m && field.equals(m.field) && base.equals(m.base));
    }

    @Override
    public int hashCode() {
      return base.hashCode() * 31 + field.hashCode();
    }

    @Override
    public Value root() {
      return base.root();
    }

    @Override
    public int depth() {
      return base.depth() + 1;
    }
  }

  /** Any element of an array, or of a collection or the values of a map. */
  record Element(Value base) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Element e && base.equals(e.base));
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }

    @Override
    public Value root() {
      return base.root();
    }

    @Override
    public int depth() {
      return base.depth() + 1;
    }
  }

  /**
   * The element that a loop over an array or collection is at: another one in each round.
   *
   * @param base the array or collection
   * @param body the body that loops
   * @param loop the loop
   */
  record Each(Value base, BodyId body, int loop) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Each e
              && loop == e.loop
              && base.equals(e.base)
              && body.equals(e.body));
    }

    @Override
    public int hashCode() {
      return (base.hashCode() * 31 + body.hashCode()) * 31 + loop;
    }

    @Override
    public Value root() {
      return base.root();
    }

    @Override
    public int depth() {
      return base.depth() + 1;
    }
  }

  /**
   * What a call returned, as far as it is not known better.
   *
   * @param body the calling body
   * @param call the call's id in that body
   * @param loop as in {@link New}
   */
  record Result(BodyId body, int call, int loop) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Result r && call == r.call && loop == r.loop && body.equals(r.body));
    }

    @Override
    public int hashCode() {
      return body.hashCode() + 31 * call + 7 * loop + 3;
    }
  }

  /**
   * An object made of another by a library: the read half of a lock, a thread around a Runnable.
   *
   * @param base what it was made from
   * @param role a short name of the relation, such as {@code read-lock}
   */
  record View(Value base, String role) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof View v && base.equals(v.base) && role.equals(v.role));
    }

    @Override
    public int hashCode() {
      return base.hashCode() * 31 + role.hashCode();
    }

    @Override
    public Value root() {
      return base.root();
    }

    @Override
    public int depth() {
      return base.depth() + 1;
    }
  }

  /** A constant: a literal's text, or {@code C.class}. */
  record Constant(String text) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Constant c && text.equals(c.text));
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /** One of several, by the path taken; at most {@link #MAX_ALTERNATIVES}. */
  record OneOf(List<Value> alternatives) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof OneOf o && alternatives.equals(o.alternatives));
    }

    @Override
    public int hashCode() {
      return alternatives.hashCode();
    }

    public OneOf {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** See {@link #UNKNOWN}. */
  record Unknown() implements Value {}
}
