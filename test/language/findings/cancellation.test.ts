import { Cancellation, OperationCancelled } from 'langium';
import { expect, test } from 'vitest';
import { load } from '../check.js';
import { ACME, LIBRARY } from '../examples.js';

/** Asks to stop when it has been looked at so many times. */
function tokenStoppingAfter(looks: number): { readonly token: Cancellation.CancellationToken; looked: () => number } {
    let looked = 0;
    const token = Object.create(Cancellation.CancellationToken.None, {
        isCancellationRequested: { get: () => ++looked > looks },
    }) as Cancellation.CancellationToken;
    return { token, looked: () => looked };
}

test('a check stops between two rules when a newer edit has come', async () => {
    const { document, services } = await load({ 'acme.msa': ACME, 'library/northwind-standard.msa': LIBRARY });
    const { DocumentValidator } = services.msa.validation;
    const whole = tokenStoppingAfter(Number.MAX_SAFE_INTEGER);
    const before = await DocumentValidator.validateDocument(document, {}, whole.token);
    expect(whole.looked()).toBeGreaterThan(50);

    const stopped = tokenStoppingAfter(20);
    await expect(DocumentValidator.validateDocument(document, {}, stopped.token)).rejects.toBe(OperationCancelled);
    expect(stopped.looked()).toBe(21);
    expect(await DocumentValidator.validateDocument(document)).toEqual(before);
});
