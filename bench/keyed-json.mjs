// jsondiffpatch as somebody would set it up for agreements.
import { create } from 'jsondiffpatch';

/** What tells the entries of a list apart: their names, and for promises for which tickets they are made. */
const keyOf = entry => {
    if (entry.metric !== undefined) return JSON.stringify([entry.metric, entry.scope]);
    return entry.name ?? entry.service?.name ?? JSON.stringify(entry);
};

/** Finds the differences of two agreements as JSON, with a key for the entries of lists. */
export const differences = create({ objectHash: keyOf });
