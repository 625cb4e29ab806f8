/**
 * A value of the model as text: equal texts for equal values, wherever they stand. Places and labels are not part of it:
 * a link is its name. Numbers are exact, so that 99.90 equals 99.9. The kind of a value counts: `none` is no `best effort`.
 */
export function canonicalOf(value: unknown): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
    if (Array.isArray(value)) return value.map(canonicalOf).join(', ');
    if (typeof value !== 'object') return JSON.stringify(value);
    const record = value as Readonly<Record<string, unknown>>;
    if ('exact' in record) return String(record['exact']);
    if ('path' in record && 'provenance' in record)
        return `{{${canonicalOf(record['path'])}=${canonicalOf(record['value'])}}}`;
    if ('markdown' in record) return canonicalOf(record['markdown']);
    if ('name' in record && 'label' in record) return canonicalOf(nameOf(record['name']));
    if ('parts' in record && Array.isArray(record['parts'])) return record['parts'].map(canonicalOf).join('');
    return Object.keys(record)
        .filter(property => property !== 'provenance' && record[property] !== undefined)
        .sort()
        .map(property => canonicalOf(record[property]))
        .filter(part => part !== '')
        .join(' ');
}

/** The name of a declaration, or of a link to one. */
function nameOf(name: unknown): unknown {
    return typeof name === 'object' && name !== null && 'value' in name ? name.value : name;
}
