package org.example.users;

import com.google.common.cache.CacheLoader;

/** Loads avatars for a cache; different keys load at the same time. */
public class AvatarLoader extends CacheLoader<String, byte[]> {
  private int loads;

  @Override
  public byte[] load(String user) {
    loads++; // expect: LostUpdate
    return user.getBytes();
  }
}
