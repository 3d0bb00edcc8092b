package io.netty.channel;

public interface ChannelHandlerContext {
  ChannelHandlerContext fireChannelRead(Object message);
}
