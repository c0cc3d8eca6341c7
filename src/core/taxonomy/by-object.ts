/** A function of an object that works its answer out once: what follows from a pack, a row or the details of a sheet. */
export function byObject<Key extends object, T>(find: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly answer: T }>();
  return (key) => {
    let remembered = known.get(key);
    if (!remembered) known.set(key, (remembered = { answer: find(key) }));
    return remembered.answer;
  };
}
