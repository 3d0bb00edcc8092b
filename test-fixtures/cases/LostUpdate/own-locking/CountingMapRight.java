import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** A map that counts its lookups. */
public class CountingMapRight<K, V> extends AbstractMap<K, V> implements Map<K, V> {
  private final Map<K, V> delegate;
  private long lookups;

  public CountingMapRight(Map<K, V> delegate) {
    this.delegate = delegate;
  }

  public static <K, V> Map<K, V> empty() {
    return new CountingMapRight<>(Map.of());
  }

  @Override
  public V get(Object key) {
    lookups++;
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
