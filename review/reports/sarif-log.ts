import packageJson from '../../package.json' with { type: 'json' };
import { jsonText } from '../../contract/text/terminal-text.js';
import type { Location } from '../change.js';
import { encodedPath } from './context.js';

/** One run of SARIF 2.1.0: the findings of one kind about one thing. */
export interface SarifRun {
    readonly rules: readonly object[];
    readonly results: readonly object[];
    /** Tells the runs of one file from each other. */
    readonly automationId?: string;
    /** What the reader should know of the run itself, as a sentence. */
    readonly note?: string | undefined;
}

/** SARIF 2.1.0, as code scanning takes it: lines and columns from 1, columns in UTF-16 units. */
export function sarifLog(runs: readonly SarifRun[]): string {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: runs.map(({ rules, results, automationId, note }) => ({
            tool: {
                driver: {
                    name: 'msa',
                    version: packageJson.version,
                    informationUri: 'https://github.com/agreements-as-code/msa',
                    rules,
                },
            },
            ...(automationId === undefined ? {} : { automationDetails: { id: automationId } }),
            ...(note === undefined
                ? {}
                : {
                      invocations: [
                          {
                              executionSuccessful: true,
                              toolExecutionNotifications: [{ level: 'note', message: { text: note } }],
                          },
                      ],
                  }),
            columnKind: 'utf16CodeUnits',
            results,
        })),
    };
    return jsonText(log);
}

/** A stretch of a file. */
export function sarifLocation({ file, ...place }: Location): object {
    return { artifactLocation: sarifArtifact(file), region: sarifRegion(place) };
}

export function sarifArtifact(file: string): object {
    return { uri: encodedPath(file) };
}

export function sarifRegion({ line, column, endLine, endColumn }: Omit<Location, 'file'>): object {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
