// The differences of two JSON files, as jsondiffpatch finds them: node json-differences.mjs BEFORE AFTER
import { readFileSync } from 'node:fs';
import { differences } from './keyed-json.mjs';

const [before, after] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, 'utf8')));
process.stdout.write(`${JSON.stringify(differences.diff(before, after), undefined, 2)}\n`);
