/** An element of XML, before it is text. */
export interface XmlElement {
    /** With the prefix of its namespace. */
    readonly name: string;
    readonly attributes: Attributes;
    readonly children: readonly XmlNode[];
}

/** A string is text, whatever it holds. */
type XmlNode = XmlElement | string;

/** Those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, children: readonly XmlNode[] = []): XmlElement {
    return { name, attributes, children };
}

/** An element of WordprocessingML (ECMA-376, part 1, chapter 17), whose attributes are in the same namespace. */
export function w(
    name: string,
    attributes: Attributes = {},
    children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
    const prefixed: Record<string, string | number | undefined> = {};
    for (const attribute in attributes) prefixed[`w:${attribute}`] = attributes[attribute];
    return element(
        `w:${name}`,
        prefixed,
        children.filter(child => child !== undefined),
    );
}

/** An element that holds one value: `<w:jc w:val="right"/>`. Nothing without a value. */
export function value(name: string, val: string | number | undefined): XmlElement | undefined {
    return val === undefined ? undefined : w(name, { val });
}

/** An element that switches something on: `<w:keepNext/>`. Nothing where it is off. */
export function flag(name: string, isOn: boolean | undefined): XmlElement | undefined {
    return isOn ? w(name) : undefined;
}

/** A whole file of XML. */
export function xmlFile(root: XmlElement): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`;
}

/** The element as text. This is the one place where text becomes XML. */
function xmlOf({ name, attributes, children }: XmlElement): string {
    let xml = `<${name}`;
    for (const attribute in attributes) {
        const each = attributes[attribute];
        if (each !== undefined) xml += ` ${attribute}="${escapeXml(String(each))}"`;
    }
    if (children.length === 0) return `${xml}/>`;
    xml += '>';
    for (const child of children) xml += typeof child === 'string' ? escapeXml(child) : xmlOf(child);
    return `${xml}</${name}>`;
}

/** What XML has no way to write: most controls, and half a character. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

// Most text needs no care, and a contract has much of it.
// eslint-disable-next-line no-control-regex
const NEEDS_CARE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

function escapeXml(text: string): string {
    if (!NEEDS_CARE.test(text)) return text;
    return text
        .replace(UNWRITABLE, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
