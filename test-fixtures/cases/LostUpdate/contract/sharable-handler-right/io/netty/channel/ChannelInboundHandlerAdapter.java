package io.netty.channel;

public class ChannelInboundHandlerAdapter implements ChannelHandler {
  public void channelRead(ChannelHandlerContext context, Object message) {
    context.fireChannelRead(message);
  }
}
