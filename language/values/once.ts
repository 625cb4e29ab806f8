/** A function of things that never change: its answer for each is worked out once, and kept as long as the thing itself. */
export function once<K extends WeakKey, V>(compute: (thing: K) => V): (thing: K) => V {
    const known = new WeakMap<K, { readonly answer: V }>();
    return thing => {
        const found = known.get(thing) ?? { answer: compute(thing) };
        known.set(thing, found);
        return found.answer;
    };
}
