/**
 * Sorted maps that are never changed in place: a new version shares all but a path of nodes with the old one. The state
 * of the office is made of them, so that the server can drop what was decided but not committed by keeping the old
 * version, and the next visitor is found in logarithmic time.
 */
import * as sortedBtree from 'sorted-btree';
import type BTreeType from 'sorted-btree';

// The package is CommonJS: under Node the class is one `default` deeper than its types say.
type Module = { default: typeof BTreeType | { default: typeof BTreeType } };
const outer = (sortedBtree as unknown as Module).default;
const BTree = 'default' in outer ? outer.default : outer;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export class SortedMap<K, V> {
  readonly #tree: BTreeType<K, V>;

  private constructor(tree: BTreeType<K, V>) {
    this.#tree = tree;
  }

  /** An empty map ordered by the comparison. */
  static ordered<K, V>(compare: (a: K, b: K) => number): SortedMap<K, V> {
    return new SortedMap(new BTree<K, V>(undefined, compare));
  }

  /** An empty map by text. */
  static byText<V>(): SortedMap<string, V> {
    return SortedMap.ordered<string, V>(compareText);
  }

  get size(): number {
    return this.#tree.size;
  }

  get(key: K): V | undefined {
    return this.#tree.get(key);
  }

  has(key: K): boolean {
    return this.#tree.has(key);
  }

  /** The smallest key. */
  minKey(): K | undefined {
    return this.#tree.minKey();
  }

  keys(): IterableIterator<K> {
    return this.#tree.keys();
  }

  values(): IterableIterator<V> {
    return this.#tree.values();
  }

  /** @param from only those from this key on, the key itself included whether it is there or not */
  entries(from?: K): IterableIterator<[K, V]> {
    return this.#tree.entries(from);
  }

  /** A version in which the key has this value, whether it was there or not. */
  with(key: K, value: V): SortedMap<K, V> {
    return new SortedMap<K, V>(this.#tree.with(key, value, true));
  }

  /** A version without the key. */
  without(key: K): SortedMap<K, V> {
    return new SortedMap(this.#tree.without(key));
  }
}
