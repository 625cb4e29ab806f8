import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CONTRACT_FORMATS } from '../../contract/formats.js';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = new URL('../../', import.meta.url).pathname;
const { contributes } = manifest;

test('every file that the manifest names is there, or built', () => {
    const icons = contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]);
    const schemas = contributes.jsonValidation.map(({ url }) => url);
    const named = [manifest.icon, ...icons, ...schemas, ...contributes.grammars.map(grammar => grammar.path)];
    expect(named.filter(name => !existsSync(path.join(ROOT, name)))).toEqual([]);
    const build = readFileSync(path.join(ROOT, 'scripts/build.mjs'), 'utf8');
    for (const bundle of [manifest.main, manifest.browser, manifest.bin.msa]) {
        expect(build).toMatch(new RegExp(`['{ ]${path.basename(bundle).replace(/\.c?js$/, '')}'?:`));
    }
});

test('a task knows every format of the contract', () => {
    const [task] = contributes.taskDefinitions;
    expect(task?.properties.format.enum).toEqual(CONTRACT_FORMATS.map(format => format.name).sort());
});

test('the schema of agreements as JSON ships with the program', () => {
    expect(manifest.files).toContain('schemas');
    expect(existsSync(path.join(ROOT, 'schemas/agreement.schema.json'))).toBe(true);
});

test('every command has a category, a title and code, and the palette lists it where it works', () => {
    const code = globSync('client/**/*.ts', { cwd: ROOT })
        .map(file => readFileSync(path.join(ROOT, file), 'utf8'))
        .join('');
    for (const { command, category, title } of contributes.commands) {
        expect([category, title.length > 0]).toEqual(['MSA', true]);
        expect(code).toContain(`'${command}'`);
    }
    const always = ['msa.newAgreement', 'msa.restartServer', 'msa.showOutput'];
    const limited = contributes.menus.commandPalette.map(({ command }) => command);
    expect([...limited, ...always].sort()).toEqual(contributes.commands.map(({ command }) => command).sort());
});

test('every menu names commands and menus that there are', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const menus = new Set(contributes.submenus.map(({ id }) => id));
    const entries: readonly { readonly command?: string; readonly submenu?: string }[] = Object.values(
        contributes.menus,
    ).flat();
    const unknown = entries.filter(({ command, submenu }) => !commands.has(command ?? '') && !menus.has(submenu ?? ''));
    expect(unknown).toEqual([]);
    const linked = contributes.viewsWelcome.flatMap(({ contents }) => [...contents.matchAll(/\(command:([^)]+)\)/g)]);
    for (const [, command] of linked) expect(commands).toContain(command);
});

test('every key has its twin on a Mac', () => {
    for (const { key, mac } of contributes.keybindings) expect(mac).toBe(key.replace('ctrl', 'cmd'));
});

test('the editor title has one icon', () => {
    expect(contributes.menus['editor/title'].filter(({ group }) => group.startsWith('navigation'))).toHaveLength(1);
});

test('nothing needs a proposed API or a disk, and in a workspace without trust only its style sheet is left out', () => {
    expect(manifest).not.toHaveProperty('enabledApiProposals');
    // The form with a choice for diffs of its own is a proposal.
    expect(contributes.customEditors.map(({ priority }) => priority)).toEqual(['option']);
    expect(manifest.capabilities).toMatchObject({
        untrustedWorkspaces: { supported: 'limited', restrictedConfigurations: ['msa.contract.style'] },
        virtualWorkspaces: true,
    });
    expect(manifest.activationEvents).not.toContain('*');
});
