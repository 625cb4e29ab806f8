// Part of `npm run generate`: writes the JSON Schemas of what the program reads and writes to schemas/, or to a named folder.
// They are made of types, as the compiler understands them, because many of those follow from the grammar.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { parseCardinality, describeCardinality } from '../language/statements/cardinality.ts';
import { hyphenated } from '../language/statements/kind-names.ts';

/** Each schema: the type that it is of, and the files that hold this type and its parts. */
const SCHEMAS = [
    {
        output: 'agreement.schema.json',
        title: 'Managed service agreement',
        root: 'Agreement',
        files: ['agreement-json.ts', 'statement-json.ts', 'value-json.ts'].map(name => `contract/json/${name}`),
    },
    {
        output: 'review.schema.json',
        title: 'Review of managed service agreements',
        root: 'Review',
        files: ['review/reports/review-json.ts'],
    },
    {
        output: 'config.schema.json',
        title: 'Settings of a project: msa.config.json',
        root: 'Config',
        files: ['review/policy/policy-file.ts'],
    },
    {
        output: 'approval.schema.json',
        title: 'Approval of a change of an agreement',
        root: 'Approval',
        files: ['review/policy/approvals.ts'],
    },
];
const ADDRESS = 'https://raw.githubusercontent.com/agreements-as-code/msa/main/schemas';
/** Types are named after what they describe, with what they are of: `TierJson`, `PolicyFile`. */
const TYPE_OF_FILES = /(Json|File)$/;
const GRAMMAR = 'language/grammar';
const folder = process.argv[2] ?? 'schemas';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const program = ts.createProgram(
    SCHEMAS.flatMap(({ files }) => files),
    ts.parseJsonConfigFileContent(config, ts.sys, '.').options,
);
const checker = program.getTypeChecker();
const meanings = statementMeanings();

for (const schema of SCHEMAS) {
    const text = await format(JSON.stringify(schemaFile(schema)), { parser: 'json', printWidth: 120 });
    writeFileSync(path.join(folder, schema.output), text);
}

function schemaFile({ output, title, root: rootName, files }) {
    const named = namedTypes(files, rootName);
    const definitions = {};
    const root = named.find(({ name }) => name === rootName);
    const described = describedObject(root);
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${ADDRESS}/${output}`,
        title,
        ...described,
        $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
    };

    /** What a type allows: a reference to its definition if it has a name, else the schema itself. */
    function schemaOf(type) {
        const known = named.find(each => isSame(each.type, type));
        if (known) return reference(known.name, () => describedObject(known));
        // The statements are the only objects of which the types are computed one property at a time.
        const isStatement = type.objectFlags & ts.ObjectFlags.Mapped && checker.getPropertyOfType(type, 'kind');
        if (!isStatement) return structureOf(type);
        const kind = propertyOf(type, 'kind').value;
        return reference(kind, () => ({ description: meanings.get(kind), ...structureOf(type) }));
    }

    function reference(name, definition) {
        if (!(name in definitions)) {
            definitions[name] = {}; // A type may hold itself.
            definitions[name] = definition();
        }
        return { $ref: `#/$defs/${name}` };
    }

    /** What the tags of a property say is more exact than its type. */
    function propertySchema({ symbol, type }) {
        const { description, ...tags } = documentationOf(symbol);
        return { ...(description && { description }), ...schemaOf(type), ...tags };
    }

    function describedObject({ symbol, type }) {
        return { ...documentationOf(symbol), ...structureOf(type) };
    }

    function structureOf(type) {
        if (type.flags & ts.TypeFlags.String) return { type: 'string' };
        if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
        if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
        if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
        if (type.isLiteral()) return { const: type.value };
        if (type.isUnion()) return unionOf(type);
        if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
        if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type);
        throw new Error(`JSON Schema has no words for the type ${checker.typeToString(type)}.`);
    }

    function unionOf(type) {
        if (isLiteralUnion(type)) return { enum: type.types.map(each => each.value).sort() };
        const isBoolean = each => each.flags & ts.TypeFlags.BooleanLiteral;
        const choices = type.types.filter(each => !isBoolean(each)).map(schemaOf);
        if (type.types.some(isBoolean)) choices.push({ type: 'boolean' });
        return { anyOf: choices.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
    }

    function objectOf(type) {
        const [index] = checker.getIndexInfosOfType(type);
        if (index) return { type: 'object', additionalProperties: schemaOf(index.type) };
        const properties = checker.getPropertiesOfType(type).map(symbol => {
            const stated = checker.getTypeOfSymbol(symbol);
            const isRequired = !(symbol.flags & ts.SymbolFlags.Optional) && !includesUndefined(stated);
            return { symbol, isRequired, type: withoutUndefined(stated) };
        });
        return {
            type: 'object',
            properties: Object.fromEntries(properties.map(each => [each.symbol.name, propertySchema(each)])),
            required: properties.filter(each => each.isRequired).map(each => each.symbol.name),
            additionalProperties: false,
        };
    }
}

/** The types that files export under a name of their own, and the root: each is one definition. */
function namedTypes(files, rootName) {
    return files
        .flatMap(file => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))))
        .map(symbol => ({
            symbol,
            type: checker.getDeclaredTypeOfSymbol(symbol),
            name: symbol.name.replace(TYPE_OF_FILES, ''),
        }))
        .filter(
            ({ symbol, name, type }) =>
                (TYPE_OF_FILES.test(symbol.name) || name === rootName) &&
                !type.aliasTypeArguments &&
                !isLiteralUnion(type),
        );
}

/** The comment over a type or a property, and what its tags say in the words of JSON Schema. */
function documentationOf(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
    const tags = symbol.getJsDocTags(checker).map(tag => [tag.name, tagValue(ts.displayPartsToString(tag.text))]);
    return { ...(text && { description: text }), ...Object.fromEntries(tags) };
}

/** What a tag says: a number, true or false, else a text. */
function tagValue(text) {
    return /^(\d+|true|false)$/.test(text) ? JSON.parse(text) : text;
}

/** What the comments in the grammar say of each kind of statement. */
function statementMeanings() {
    const commentedRule = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\s*:/g;
    const texts = readdirSync(GRAMMAR).map(name => readFileSync(`${GRAMMAR}/${name}`, 'utf8'));
    return new Map(
        texts
            .flatMap(text => [...text.matchAll(commentedRule)])
            .map(([, comment, rule]) => [
                hyphenated(rule),
                meaningOf(comment.split('\n').map(line => line.replace(/^\s*\*?\s*/, ''))),
            ]),
    );
}

/** What a comment of the grammar says in words, and how often the statement may stand. */
function meaningOf(lines) {
    const words = lines.filter(line => !line.startsWith('@')).join(' ');
    const often = lines.map(line => line.startsWith('@') && parseCardinality(line.slice(1))).find(Boolean);
    return `${words.trim()} ${often && !isNamed(often) ? describeCardinality(often) : ''}`.trim();
}

/** Declarations are told from each other by their names, which says nothing new. */
function isNamed({ forms }) {
    return forms?.some(([{ path }]) => path[0] === 'name');
}

function propertyOf(type, name) {
    return checker.getTypeOfSymbol(checker.getPropertyOfType(type, name));
}

function isLiteralUnion(type) {
    return type.isUnion() && type.types.every(each => each.isStringLiteral());
}

function includesUndefined(type) {
    return type.isUnion() && type.types.some(each => each.flags & ts.TypeFlags.Undefined);
}

function withoutUndefined(type) {
    return includesUndefined(type) ? checker.getNonNullableType(type) : type;
}

/** A union loses its name where `undefined` is added to it, so unions are compared by what they allow. */
function isSame(a, b) {
    if (a === b) return true;
    return (
        a.isUnion() && b.isUnion() && a.types.length === b.types.length && a.types.every(each => b.types.includes(each))
    );
}
