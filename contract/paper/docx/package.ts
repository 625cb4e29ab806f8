import { strToU8, zipSync } from 'fflate';
import { element, xmlFile, type Attributes, type XmlElement } from './xml.js';

/** A file of the package: where it lies, what it holds, and by which relation the document finds it. */
interface Part {
    readonly path: string;
    readonly root: XmlElement;
    /** The end of its media type, and of the name of the relation to it. */
    readonly type: string;
    /** The identifier of that relation, for the parts that the document speaks of. */
    readonly relation?: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = 'docProps/core.xml';

/** The namespaces that the parts of the document use. */
const NAMESPACES: Attributes = {
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'xmlns:r': RELATIONSHIPS,
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/**
 * The files of a Word document in one (Open Packaging Conventions, ECMA-376, part 2).
 *
 * @param parts beside the document itself
 * @param links where the document leads, by the identifiers that it uses
 */
export function packed(
    document: XmlElement,
    parts: readonly Part[],
    core: XmlElement,
    links: readonly { readonly id: string; readonly address: string }[],
): Uint8Array {
    const files: Readonly<Record<string, XmlElement>> = {
        '[Content_Types].xml': contentTypes(parts),
        '_rels/.rels': relationships([
            { Id: 'document', Type: `${RELATIONSHIPS}/officeDocument`, Target: 'word/document.xml' },
            { Id: 'core', Type: `${PACKAGE}/relationships/metadata/core-properties`, Target: CORE },
        ]),
        [CORE]: core,
        'word/document.xml': named(document),
        'word/_rels/document.xml.rels': relationships([
            ...parts.map(({ path, type, relation = type }) => ({
                Id: relation,
                Type: `${RELATIONSHIPS}/${type}`,
                Target: path,
            })),
            ...links.map(({ id, address }) => ({
                Id: id,
                Type: `${RELATIONSHIPS}/hyperlink`,
                Target: address,
                TargetMode: 'External',
            })),
        ]),
        ...Object.fromEntries(parts.map(({ path, root }) => [`word/${path}`, named(root)])),
    };
    const bytes = Object.entries(files).map(([path, root]) => [path, strToU8(xmlFile(root))] as const);
    // A zip file cannot hold an earlier time, and the same contract gives the same bytes.
    return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

function named(root: XmlElement): XmlElement {
    return { ...root, attributes: NAMESPACES };
}

function contentTypes(parts: readonly Part[]): XmlElement {
    const override = (path: string, type: string): XmlElement =>
        element('Override', { PartName: `/${path}`, ContentType: type });
    return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
        element('Default', {
            Extension: 'rels',
            ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('word/document.xml', `${OFFICE}.document.main+xml`),
        override(CORE, 'application/vnd.openxmlformats-package.core-properties+xml'),
        ...parts.map(({ path, type }) => override(`word/${path}`, `${OFFICE}.${type}+xml`)),
    ]);
}

function relationships(all: readonly Attributes[]): XmlElement {
    return element(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        all.map(each => element('Relationship', each)),
    );
}
