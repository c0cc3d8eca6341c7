/** Longer ones are sentences, and rarely twice the same. */
const LONGEST = 40;
const MOST_REMEMBERED = 5_000;

/** A function of a short text that remembers its answers: the names of indicators repeat from project to project. */
export function byText<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (answer = find(text)));
    }
    return answer as T;
  };
}
