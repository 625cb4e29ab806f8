import { isAstNode, isReference, type AstNode, type ReferenceInfo } from 'langium';
import * as ast from '../generated/ast.js';
import { once } from '../values/once.js';

/** What stands below the root of a file. */
interface Contents {
    readonly nodes: AstNode[];
    readonly references: ReferenceInfo[];
}

/** Every node below the root of a file, in the order of the text. */
export function nodesOf(root: AstNode): readonly AstNode[] {
    return contentsOf(root).nodes;
}

/** Every reference below the root of a file, in the order of the text. */
export function referencesOf(root: AstNode): readonly ReferenceInfo[] {
    return contentsOf(root).references;
}

/**
 * Collects what stands below a node, once for the linker and all rules. A statement that the next tree of the file
 * reuses keeps its result. An agreement does not, because its statements may have been replaced.
 */
const contentsOf = once((node: AstNode): Contents => {
    const contents: Contents = { nodes: [], references: [] };
    collect(node, contents);
    return contents;
});

/** Recursion is safe: the grammar limits how deep a tree can be, whatever the text. */
function collect(container: AstNode, contents: Contents): void {
    for (const property in container) {
        if (property.startsWith('$')) continue;
        const value: unknown = container[property as keyof AstNode];
        if (!Array.isArray(value)) add(value, container, property, undefined, contents);
        else for (const [index, each] of value.entries()) add(each, container, property, index, contents);
    }
}

function add(
    value: unknown,
    container: AstNode,
    property: string,
    index: number | undefined,
    contents: Contents,
): void {
    if (isAstNode(value)) {
        contents.nodes.push(value);
        if (!ast.isAgreementDeclaration(container)) return collect(value, contents);
        const { nodes, references } = contentsOf(value);
        for (const node of nodes) contents.nodes.push(node);
        for (const reference of references) contents.references.push(reference);
    } else if (isReference(value)) {
        contents.references.push({ reference: value, container, property, ...(index !== undefined && { index }) });
    }
}
