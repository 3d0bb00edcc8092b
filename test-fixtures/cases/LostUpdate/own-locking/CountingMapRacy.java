import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

/** A map that counts its lookups. */
public class CountingMapRacy<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {
  private final Map<K, V> delegate;
  private long lookups;

  public CountingMapRacy(Map<K, V> delegate) {
    this.delegate = delegate;
  }

  public static <K, V> Map<K, V> empty() {
    return new CountingMapRacy<>(Map.of());
  }

  @Override
  public V get(Object key) {
    lookups++; // expect: LostUpdate
    return delegate.get(key);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return delegate.entrySet();
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return delegate.putIfAbsent(key, value);
  }

  @Override
  public boolean remove(Object key, Object value) {
    return delegate.remove(key, value);
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    return delegate.replace(key, oldValue, newValue);
  }

  @Override
  public V replace(K key, V value) {
    return delegate.replace(key, value);
  }
}
