import js from '@eslint/js';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { mayImport, targetOf } from './scripts/rooms.mjs';

/** The import table, where the editor shows it at once. */
const rooms = {
    rules: {
        imports: {
            create(context) {
                const file = path.relative(import.meta.dirname, context.filename).replaceAll(path.sep, '/');
                const check = ({ source }) => {
                    if (typeof source?.value !== 'string') return;
                    const target = targetOf(file, source.value);
                    if (mayImport(file, target)) return;
                    const message = `This file may not import ${target}: see scripts/rooms.mjs and docs/architecture.md.`;
                    context.report({ node: source, message });
                };
                return {
                    ImportDeclaration: check,
                    ImportExpression: check,
                    ExportNamedDeclaration: check,
                    ExportAllDeclaration: check,
                };
            },
        },
    },
};

export default tseslint.config(
    { ignores: ['dist/**', '.vscode-test/**', 'language/generated/**', 'language/tables/**', '**/node_modules/**'] },
    js.configs.recommended,
    {
        files: ['**/*.ts'],
        extends: [tseslint.configs.strict, tseslint.configs.stylistic],
        plugins: { rooms },
        rules: {
            'rooms/imports': 'error',
            '@typescript-eslint/no-namespace': 'off',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-empty-function': 'off',
        },
    },
    {
        // TypeScript lets an object into a template string and into a join, where a value of the contract would be lost.
        files: ['contract/**/*.ts', 'server/features/hover/**/*.ts'],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            '@typescript-eslint/no-base-to-string': 'error',
            '@typescript-eslint/restrict-plus-operands': 'error',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        },
    },
    {
        // A kind of block or of inline that is new is an error in every place that forgets it.
        files: ['contract/*.ts', 'contract/{tree,html,markdown,text,paper}/**/*.ts'],
        rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
    },
    {
        files: ['**/*.mjs'],
        languageOptions: {
            globals: {
                process: 'readonly',
                console: 'readonly',
                URL: 'readonly',
                fetch: 'readonly',
                setTimeout: 'readonly',
                clearTimeout: 'readonly',
                Buffer: 'readonly',
                performance: 'readonly',
                document: 'readonly',
                window: 'readonly',
                MutationObserver: 'readonly',
                NodeFilter: 'readonly',
                TextEncoder: 'readonly',
                TextDecoder: 'readonly',
            },
        },
    },
);
