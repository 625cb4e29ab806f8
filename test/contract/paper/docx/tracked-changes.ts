import type { ReadElement } from '../../reading-docx.js';

/**
 * A document after somebody has accepted or refused all its tracked changes, as Word does it (ECMA-376, part 1, 17.13.5): a
 * paragraph without its end goes on in the next one, which keeps its own properties, and rows and cells go whole.
 */
export function settled(part: ReadElement, answer: 'accept' | 'refuse'): ReadElement {
    const [kept, gone] = answer === 'accept' ? ['ins', 'del'] : ['del', 'ins'];
    const goneCell = answer === 'accept' ? 'cellDel' : 'cellIns';

    const isGone = (element: ReadElement): boolean => {
        const properties = childOf(element, element.name === 'tr' ? 'trPr' : 'tcPr');
        return properties !== undefined && has(properties, element.name === 'tr' ? gone : goneCell);
    };

    function contents(children: readonly (ReadElement | string)[]): readonly (ReadElement | string)[] {
        const settledChildren: (ReadElement | string)[] = [];
        let open: readonly (ReadElement | string)[] = [];
        for (const child of children) {
            if (typeof child === 'string') settledChildren.push(child);
            else if (child.name === gone || ((child.name === 'tr' || child.name === 'tc') && isGone(child))) continue;
            else if (child.name === kept) settledChildren.push(...contents(child.children));
            else if (child.name === 'p') {
                const own = contents(child.children.filter(each => !isProperties(each)));
                const end = childOf(child, 'pPr');
                const mark = end && childOf(end, 'rPr');
                if (mark && has(mark, gone)) open = [...open, ...own];
                else {
                    const properties = child.children.filter(isProperties);
                    settledChildren.push({ ...child, children: [...properties, ...open, ...own] });
                    open = [];
                }
            } else {
                const inside = contents(child.children);
                if (child.name === 'tbl' && !inside.some(each => typeof each !== 'string' && each.name === 'tr'))
                    continue;
                settledChildren.push({ ...child, children: child.name === 'pPr' ? child.children : inside });
            }
        }
        if (open.some(each => typeof each === 'string' || !/^(bookmark|commentRange)/.test(each.name)))
            throw new Error('Words are left without the end of a paragraph.');
        return settledChildren;
    }

    return { ...part, children: contents(part.children) };
}

function isProperties(child: ReadElement | string): boolean {
    return typeof child !== 'string' && child.name === 'pPr';
}

function childOf(element: ReadElement, name: string): ReadElement | undefined {
    return element.children.filter(child => typeof child !== 'string').find(child => child.name === name);
}

function has(element: ReadElement, name: string): boolean {
    return childOf(element, name) !== undefined;
}
