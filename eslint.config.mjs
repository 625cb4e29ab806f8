import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// What each folder may import: the table of docs/architecture.md.
const langiumServer = {
    group: ['langium/lsp', 'langium/node', 'vscode*', 'node:*'],
    message: 'Keep this folder free of editors and of the machine.',
};
const inner = folder => ({ group: [`**/${folder}/**`], message: `This folder may not import ${folder}/.` });

export default tseslint.config(
    { ignores: ['dist/**', '.vscode-test/**', 'language/generated/**', 'language/tables/**', '**/node_modules/**'] },
    js.configs.recommended,
    {
        files: ['**/*.ts'],
        extends: [tseslint.configs.strict, tseslint.configs.stylistic],
        rules: {
            '@typescript-eslint/no-namespace': 'off',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': 'off',
            '@typescript-eslint/no-empty-function': 'off',
        },
    },
    {
        files: ['language/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                { patterns: [langiumServer, ...['contract', 'review', 'server', 'cli', 'client'].map(inner)] },
            ],
        },
    },
    {
        files: ['contract/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                { patterns: [langiumServer, ...['review', 'server', 'cli', 'client'].map(inner)] },
            ],
        },
    },
    {
        files: ['review/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                { patterns: [langiumServer, ...['server', 'cli', 'client'].map(inner)] },
            ],
        },
    },
    {
        files: ['server/**/*.ts'],
        rules: { 'no-restricted-imports': ['error', { patterns: ['cli', 'client'].map(inner) }] },
    },
    {
        files: ['cli/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        {
                            group: ['langium/lsp', 'vscode', 'vscode-languageclient*'],
                            message: 'The command line has no editor.',
                        },
                        inner('client'),
                    ],
                },
            ],
        },
    },
    {
        files: ['client/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        { group: ['langium*', 'node:*'], message: 'The client holds no language knowledge.' },
                        ...['language', 'review', 'cli'].map(inner),
                    ],
                },
            ],
        },
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
                TextEncoder: 'readonly',
                TextDecoder: 'readonly',
            },
        },
    },
);
