import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { Agreement } from '../agreement/model.js';
import type { SourceSpan } from '../agreement/provenance.js';
import { propertySpan } from '../agreement/resolve/spans.js';
import { resolveDocument } from '../agreement/resolve/agreement.js';
import { documentRoot, importClosure, importedUri } from '../references/imports.js';
import type { Problem, Rule, Sources } from '../rules/rule.js';
import { RULES } from '../rules/rules.js';
import { compareText } from '../values/text-order.js';
import { consequencesIn, type IsConsequence } from './consequences.js';
import type { Finding } from './finding.js';
import type { MissingPart } from './missing-part.js';

/** Where a document is checked: the files that are loaded, and the folders that imports may reach. */
export interface Project {
    readonly documents: LangiumDocuments;
    readonly folders: readonly URI[];
    /** The agreements of a file, from somebody who keeps them; without it they are resolved for the check. */
    readonly agreementsOf?: (document: LangiumDocument) => readonly Agreement[];
    /** What the contract of an agreement would mark as missing: from those who make contracts. */
    readonly missingPartsOf: (agreement: Agreement) => readonly MissingPart[];
    /** Learns of the error of a check that could not be completed, to log it or to throw it. */
    readonly onDefect?: (error: unknown, rule: Rule) => void;
}

/**
 * Everything that is wrong with one file, in the order of its text. A finding about a part that the file imports is
 * shown at the import, unless the imported file has the same finding by itself. `rules` are those that are asked, by
 * default all. Throws nothing but what `onDefect` throws.
 */
export function checkDocument(document: LangiumDocument, project: Project, rules: readonly Rule[] = RULES): Finding[] {
    const check = checkInSteps(document, project, rules);
    for (let step = check.next(); ; step = check.next()) if (step.done) return step.value;
}

/**
 * The same as {@link checkDocument}, but it pauses after each rule, so that the caller can do other work in between.
 */
export function* checkInSteps(
    document: LangiumDocument,
    project: Project,
    rules: readonly Rule[] = RULES,
): Generator<void, Finding[]> {
    const findings: Finding[] = [];
    for (const found of problemsOf(document, project, rules)) {
        for (const finding of found) {
            if (finding.span.uri === document.uri.toString()) findings.push(finding);
            else if (!isKnownThere(finding, project, rules)) findings.push(atImport(finding, document, project));
        }
        yield;
    }
    return distinct(findings).sort(
        (a, b) => a.span.offset - b.span.offset || a.span.end - b.span.end || compareText(a.code, b.code),
    );
}

/** The errors for which no contract is made of a file: its own, and those of all files that it imports. */
export function errorsForContract(document: LangiumDocument, project: Project): Finding[] {
    const files = [document, ...importClosure(document, project.documents)];
    return files.flatMap(file => checkDocument(file, project).filter(finding => finding.severity === 'error'));
}

/** What each rule finds, in its own file or in what that imports. */
function* problemsOf(
    document: LangiumDocument,
    project: Project,
    rules: readonly Rule[],
): Generator<readonly Finding[]> {
    const sources = sourcesOf(project);
    const agreements = project.agreementsOf?.(document) ?? resolveDocument(document, project.documents);
    const isConsequence = consequencesIn(document, project.documents);
    for (const rule of rules)
        yield run(rule, document, agreements, sources, isConsequence, project.onDefect).map(problem =>
            findingOf(rule, problem),
        );
}

/** The most findings of one rule in a file: more of them would tell the author nothing new. */
const MOST_FINDINGS_OF_A_RULE = 100;

function run(
    rule: Rule,
    document: LangiumDocument,
    agreements: readonly Agreement[],
    sources: Sources,
    isConsequence: IsConsequence,
    onDefect: Project['onDefect'],
): Problem[] {
    const problems: Problem[] = [];
    try {
        for (const problem of problemsFound(rule, document, agreements, sources)) {
            if (isConsequence(rule, problem)) continue;
            problems.push(problem);
            if (problems.length === MOST_FINDINGS_OF_A_RULE) break;
        }
    } catch (error) {
        // A defect of one rule must not take the findings of the others with it.
        onDefect?.(error, rule);
        const message = `The check ${rule.code} could not be completed for this file.`;
        problems.push({ message, span: startOf(document), severity: 'info' });
    }
    return problems;
}

function* problemsFound(
    { check }: Rule,
    document: LangiumDocument,
    agreements: readonly Agreement[],
    sources: Sources,
): Iterable<Problem> {
    switch (check.reads) {
        case 'source':
            yield* check.run(document, sources, agreements);
            break;
        case 'declarations':
            for (const agreement of agreements) yield* check.run(agreement, sources);
            break;
        case 'agreement':
            for (const agreement of agreements)
                if (agreement.kind === 'agreement') yield* check.run(agreement, sources);
            break;
    }
}

function findingOf(rule: Rule, problem: Problem): Finding {
    return {
        code: rule.code,
        slug: rule.slug,
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        help: problem.help,
        span: problem.span,
        related: problem.related ?? [],
        fixes: problem.fixes ?? [],
    };
}

function sourcesOf(project: Project): Sources {
    const texts = new Map<string, string>();
    const text = (uri: string): string => {
        const known = texts.get(uri) ?? project.documents.getDocument(URI.parse(uri))?.textDocument.getText() ?? '';
        texts.set(uri, known);
        return known;
    };
    return { ...project, text };
}

function isKnownThere(finding: Finding, project: Project, rules: readonly Rule[]): boolean {
    const there = project.documents.getDocument(URI.parse(finding.span.uri));
    if (!there) return true;
    return [...problemsOf(there, project, rules)]
        .flat()
        .some(own => own.code === finding.code && isSameSpan(own.span, finding.span));
}

function atImport(finding: Finding, document: LangiumDocument, project: Project): Finding {
    const statement = documentRoot(document)?.imports.find(each => {
        const uri = importedUri(document, each);
        const imported = uri && project.documents.getDocument(uri);
        if (!imported) return false;
        return [imported, ...importClosure(imported, project.documents)].some(
            file => file.uri.toString() === finding.span.uri,
        );
    });
    const related = [{ message: 'It concerns this place.', span: finding.span }, ...finding.related];
    return { ...finding, span: statement ? propertySpan(statement, 'path') : startOf(document), related };
}

function distinct(findings: readonly Finding[]): Finding[] {
    const seen = new Set<string>();
    return findings.filter(({ code, message, span }) => {
        const key = JSON.stringify([code, message, span]);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
    });
}

function isSameSpan(a: SourceSpan, b: SourceSpan): boolean {
    return a.uri === b.uri && a.offset === b.offset && a.end === b.end;
}

function startOf(document: LangiumDocument): SourceSpan {
    return { uri: document.uri.toString(), offset: 0, end: 0 };
}
