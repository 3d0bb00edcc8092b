package io.netty.channel;

public interface ChannelHandler {
  @interface Sharable {}
}
