import { compareDecimals, type Decimal } from '../../../../language/values/decimal.js';

/** What else stands in the block of a statement. */
export type Neighbours = readonly { readonly kind: string }[];

/** The statements of a block that are of the kind of one of them, itself included. */
export function alike<S extends { readonly kind: string }>(statement: S, block: Neighbours): readonly S[] {
    // Statements of one kind have one type.
    return block.filter((each): each is S => each.kind === statement.kind);
}

/** The nearest value of a scale above one: there the next step takes over. */
export function nextAbove(value: Decimal | undefined, scale: readonly (Decimal | undefined)[]): Decimal | undefined {
    return nearest(value, scale, 1);
}

/** The nearest value of a scale below one. */
export function nextBelow(value: Decimal | undefined, scale: readonly (Decimal | undefined)[]): Decimal | undefined {
    return nearest(value, scale, -1);
}

function nearest(
    value: Decimal | undefined,
    scale: readonly (Decimal | undefined)[],
    direction: 1 | -1,
): Decimal | undefined {
    if (!value) return undefined;
    return scale
        .filter(each => each !== undefined)
        .filter(each => compareDecimals(each, value) * direction > 0)
        .sort((a, b) => compareDecimals(a, b) * direction)[0];
}
