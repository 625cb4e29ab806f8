// The list of changes in the source control view.
import { until } from './browser.mjs';

const pane = page => page.locator('.pane').filter({ has: page.locator('.pane-header', { hasText: 'MSA Changes' }) });

/** Whether the list is there. */
export const isListShown = page => pane(page).isVisible();

/** The rows on screen, as a person reads them: name and what stands behind it. */
export const changeRows = page =>
    pane(page)
        .locator('.monaco-list-row')
        .evaluateAll(rows =>
            rows.map(row =>
                ['.label-name', '.label-description']
                    .map(part => row.querySelector(part)?.textContent ?? '')
                    .join(' ')
                    .trim(),
            ),
        );

/** Waits for rows that pass. */
export const changeRowsThat = (page, passes) => until(() => changeRows(page), passes);

/** The row whose text holds these words. */
export const changeRow = (page, words) => pane(page).locator('.monaco-list-row').filter({ hasText: words }).first();

/** What the view says above its rows. */
export const changesMessage = page => pane(page).locator('.message').innerText();

/** What the view says in place of rows. */
export const changesWelcome = page => pane(page).locator('.welcome-view-content').innerText();

/** Presses a button at the head of the view. */
export async function pressInChanges(page, title) {
    await pane(page).locator('.pane-header').hover();
    await pane(page).locator('.pane-header').getByRole('button', { name: title }).click();
}

/** Presses a button of a row. */
export async function pressInRow(page, words, title) {
    await changeRow(page, words).hover();
    await changeRow(page, words).getByRole('button', { name: title }).click();
}
