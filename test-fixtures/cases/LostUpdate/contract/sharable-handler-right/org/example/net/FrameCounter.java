package org.example.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** One handler for all channels, or one for each: then its event loop is the only thread. */
public class FrameCounter extends ChannelInboundHandlerAdapter {
  private long frames;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    frames++;
    context.fireChannelRead(message);
  }
}
