// A git repository of agreements, to compare them with what they were.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { agreements } from './project.mjs';

/** What the house asks of changes: the client has to approve what is worse for it. */
const POLICY = {
    review: { approvals: { required: [{ match: '**', when: 'worse-for-client', roles: ['client-owner'] }] } },
};

/**
 * The complete example with a past: `main` has gone on after `work` was branched off, the version that was signed has a
 * tag, and the files have edits that are not committed. A policy names who approves. `kept/signed.msa` is a copy of what was signed.
 *
 * @returns `folder`; `git(...words)`; `read(name)`; `edit(name, from, to)`; `remove()`
 */
export function repositoryOfExample() {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'msa-review-'));
    const folder = path.join(home, 'managed-it-services');
    fs.cpSync(agreements('examples/managed-it-services'), folder, { recursive: true });
    return { ...withPast(folder), remove: () => fs.rmSync(home, { recursive: true, force: true }) };
}

/** What a test does in a repository that is at `folder`. */
export function repositoryAt(folder) {
    const at = name => path.join(folder, name);
    const git = (...words) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
    const read = name => fs.readFileSync(at(name), 'utf8');
    const edit = (name, from, to) => {
        const text = read(name);
        if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
        fs.writeFileSync(at(name), text.replace(from, to));
    };
    return { folder, git, read, edit };
}

function withPast(folder) {
    const repository = repositoryAt(folder);
    const { git, edit } = repository;
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Tom Baker');
    git('config', 'user.email', 'tom@northwind.example');
    const commit = message => {
        git('add', '--all');
        git('commit', '--quiet', '-m', message);
    };
    fs.writeFileSync(path.join(folder, 'msa.config.json'), `${JSON.stringify(POLICY, undefined, 2)}\n`);
    commit('First');
    git('tag', '-a', 'executed/2027-01-01', '-m', 'Signed');
    git('branch', 'work');
    edit('northwind.msa', 'target P2 respond 1 hour,', 'target P2 respond 45 min,');
    commit('On main alone');
    git('checkout', '--quiet', 'work');
    edit('northwind.msa', 'target P2 respond 1 hour,', 'target P2 respond 2 hours,');
    commit('On the branch');
    fs.cpSync(path.join(folder, 'library'), path.join(folder, 'kept/library'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'kept/signed.msa'), git('show', 'main~1:northwind.msa') + '\n');
    edit('northwind.msa', 'target P1 respond 15 min,', 'target P1 respond 30 min,');
    edit('northwind.msa', 'target P4 respond 8 hours,', 'target P4 respond 6 hours,');
    return repository;
}
