// The servers that are compared: how each is started, and which text it reads.
import { fileURLToPath } from 'node:url';
import { V8_START_OPTIONS } from '../node/v8-options.ts';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

/** Our server, as it is bundled for users and started by the extension. */
export function msaServer(bundle = path('../dist/server.cjs')) {
    return {
        name: 'msa',
        languageId: 'msa',
        text: texts => texts.msa,
        command: [process.execPath, ...V8_START_OPTIONS, bundle, '--stdio'],
    };
}

/** The YAML server with a schema for the same agreements, and with nothing else to do. */
export const YAML = {
    name: 'yaml-language-server',
    languageId: 'yaml',
    text: texts => texts.yaml,
    command: [process.execPath, path('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    settings: {
        yaml: {
            validate: true,
            hover: true,
            completion: true,
            format: { enable: true },
            schemaStore: { enable: false },
            schemas: { [new URL('agreement.schema.json', import.meta.url).href]: '*.yaml' },
        },
    },
};
