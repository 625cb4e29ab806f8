import type { Fix, Severity } from '../../language/findings/finding.js';
import { rulePage } from '../../language/findings/findings-validator.js';
import { RULES } from '../../language/rules/rules.js';
import { sarifArtifact, sarifLog, sarifRegion } from '../../review/reports/sarif-log.js';
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
    return sarifLog([{ rules, results }]);
}

/** SARIF wants each file once in a fix, with all that is replaced in it. */
function changes(fix: Fix, locate: Report['locate']): object[] {
    const edits = fix.edits.map(({ span, newText }) => ({ ...locate(span), newText }));
    return [...new Set(edits.map(edit => edit.file))].map(file => ({
        artifactLocation: sarifArtifact(file),
        replacements: edits
            .filter(edit => edit.file === file)
            .map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    }));
}

function physical({ file, range }: Location): object {
    return { artifactLocation: sarifArtifact(file), region: region(range) };
}

/** Editors count lines and columns from 0, SARIF from 1. */
function region({ start, end }: Range): object {
    return sarifRegion({
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    });
}
