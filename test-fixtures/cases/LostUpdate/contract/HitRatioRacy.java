package org.example.cache;

import com.google.common.cache.AbstractCache;
import com.google.common.cache.CacheStats;

/** Keeps the figures of a cache: only hits and misses are of interest here. */
public class HitRatioRacy implements AbstractCache.StatsCounter {
  private long hits;
  private long misses;

  @Override
  public void recordHits(int count) {
    hits += count; // expect: LostUpdate
  }

  @Override
  public void recordMisses(int count) {
    misses += count; // expect: LostUpdate
  }

  @Override
  public void recordLoadSuccess(long loadTime) {}

  @Override
  public void recordLoadException(long loadTime) {}

  @Override
  public void recordEviction() {}

  @Override
  public CacheStats snapshot() {
    return new CacheStats(hits, misses, 0, 0, 0, 0);
  }
}
