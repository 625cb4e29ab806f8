/** A style sheet as it may stand in an element of a page: nothing in it ends the element. */
export function embeddedStyle(style: string): string {
    return style.replaceAll('<', '\\3C ').replaceAll('\r', '');
}
