// node outputs.mjs FOLDER: prints the outputs of the action, a line each, from the review of a folder.
import path from 'node:path';
import { reviewOf, textOf } from './reports.mjs';

const [, , folder = '.'] = process.argv;
const review = reviewOf(folder);
const changes = review ? [...review.shared, ...review.agreements.flatMap(agreement => agreement.changes)] : [];
const page = path.join('redlines', 'redline.html');

const outputs = {
    worse_client: review?.counts.client.worse ?? 0,
    worse_provider: review?.counts.provider.worse ?? 0,
    review: review?.counts.groups.review ?? 0,
    approved: changes.filter(change => change.approval).length,
    verdict: review ? (review.gated ? 'stopped' : 'passed') : 'failed',
    // The redline where there is one page of it; several have names of their own.
    page: textOf(folder, page) === undefined ? '' : path.join(folder, page),
};
for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`);
