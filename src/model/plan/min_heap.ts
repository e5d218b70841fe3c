// A queue by key, ties by node: key and node packed into one double, so that a comparison is one of numbers.

/** Keys are integers of less than 2^53 / nodes either way. */
export class MinHeap {
  readonly #nodes: number;
  readonly #share: number;
  #items = new Float64Array(64);
  #size = 0;

  constructor(nodes: number) {
    // A power of two, so that packing and unpacking are exact and quick.
    this.#nodes = 2 ** Math.ceil(Math.log2(Math.max(2, nodes)));
    this.#share = 1 / this.#nodes;
  }

  push(key: number, node: number): void {
    if (this.#size === this.#items.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    const item = key * this.#nodes + node;
    let at = this.#size++;
    for (let up = (at - 1) >> 1; at > 0 && this.#items[up]! > item; at = up, up = (at - 1) >> 1)
      this.#items[at] = this.#items[up]!;
    this.#items[at] = item;
  }

  get size(): number {
    return this.#size;
  }

  /** Infinity where nothing waits. */
  leastKey(): number {
    return this.#size === 0 ? Infinity : Math.floor(this.#items[0]! * this.#share);
  }

  /** The node that `pop` would take. */
  leastNode(): number {
    const first = this.#items[0]!;
    return first - Math.floor(first * this.#share) * this.#nodes;
  }

  /** Takes the node with the least key; undefined behaviour where nothing waits. */
  pop(): number {
    const node = this.leastNode();
    const last = this.#items[--this.#size]!;
    let at = 0;
    for (let down = 1; down < this.#size; at = down, down = 2 * at + 1) {
      if (down + 1 < this.#size && this.#items[down + 1]! < this.#items[down]!) down++;
      if (this.#items[down]! >= last) break;
      this.#items[at] = this.#items[down]!;
    }
    this.#items[at] = last;
    return node;
  }

  clear(): void {
    this.#size = 0;
  }
}
