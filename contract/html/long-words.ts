import { element, type Node } from './element.js';

/** A word of so many characters would make its column wider than a phone. */
const LONG_WORD = /\S{19,}/gu;

/** Where a line may end within a long word: behind the signs of an address, or else after some letters. */
const PART = /[^@./_-]{1,12}[@./_-]*|[@./_-]+/gu;

/** The node with places at which the lines of a narrow cell may end within a long word. */
export function breakable(node: Node): readonly Node[] {
    if (typeof node !== 'string') return [{ ...node, children: node.children.flatMap(breakable) }];
    const nodes: Node[] = [];
    let end = 0;
    for (const { 0: word, index } of node.matchAll(LONG_WORD)) {
        nodes.push(node.slice(end, index));
        for (const [part] of word.matchAll(PART)) nodes.push(part, element('wbr', {}));
        end = index + word.length;
    }
    return end === 0 ? [node] : [...nodes, node.slice(end)].filter(each => each !== '');
}
