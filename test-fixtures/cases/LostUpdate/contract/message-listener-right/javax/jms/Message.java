package javax.jms;

public interface Message {
  boolean getJMSRedelivered();
}
