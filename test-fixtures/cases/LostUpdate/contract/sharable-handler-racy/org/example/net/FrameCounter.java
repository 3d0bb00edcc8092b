package org.example.net;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** One handler for all channels, or one for each: then its event loop is the only thread. */
@Sharable
public class FrameCounter extends ChannelInboundHandlerAdapter {
  private long frames;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    frames++; // expect: LostUpdate
    context.fireChannelRead(message);
  }
}
