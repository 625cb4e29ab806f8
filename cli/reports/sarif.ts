import packageJson from '../../package.json' with { type: 'json' };
import type { Fix, Severity } from '../../language/findings/finding.js';
import { rulePage } from '../../language/findings/findings-validator.js';
import { RULES } from '../../language/rules/rules.js';
import { jsonText } from '../../contract/terminal-text.js';
import type { Location, Range, Report } from './report.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code scanning takes it: lines and columns from 1, columns in UTF-16 units. */
export function sarifReport({ findings, locate }: Report): string {
    const used = new Set(findings.map(({ finding }) => finding.code));
    const rules = RULES.filter(rule => used.has(rule.code)).map(rule => ({
        id: rule.code,
        name: rule.slug,
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.explanation },
        help: { text: rule.explanation, markdown: rule.explanation },
        helpUri: rulePage(rule.code),
        defaultConfiguration: { level: LEVELS[rule.severity] },
        properties: { profile: rule.profile },
    }));
    const results = findings.map(({ finding, location }) => ({
        ruleId: finding.code,
        ruleIndex: rules.findIndex(rule => rule.id === finding.code),
        level: LEVELS[finding.severity],
        message: { text: finding.help === undefined ? finding.message : `${finding.message} ${finding.help}` },
        locations: [{ physicalLocation: physical(location) }],
        relatedLocations: finding.related.map(({ message, span }) => ({
            physicalLocation: physical(locate(span)),
            message: { text: message },
        })),
        fixes: finding.fixes.map(fix => ({ description: { text: fix.title }, artifactChanges: changes(fix, locate) })),
    }));
    const driver = {
        name: 'msa',
        version: packageJson.version,
        informationUri: 'https://github.com/agreements-as-code/msa',
        rules,
    };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return jsonText(log);
}

/** SARIF wants each file once in a fix, with all that is replaced in it. */
function changes(fix: Fix, locate: Report['locate']): object[] {
    const edits = fix.edits.map(({ span, newText }) => ({ ...locate(span), newText }));
    return [...new Set(edits.map(edit => edit.file))].map(file => ({
        artifactLocation: artifact(file),
        replacements: edits
            .filter(edit => edit.file === file)
            .map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    }));
}

function physical({ file, range }: Location): object {
    return { artifactLocation: artifact(file), region: region(range) };
}

function artifact(file: string): object {
    return { uri: file.split('/').map(encodeURIComponent).join('/') };
}

function region({ start, end }: Range): object {
    return {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}
