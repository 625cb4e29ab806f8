import { paragraph } from '../../contract/tree/building.js';
import type { Block, Content, ContractDocument, Fact } from '../../contract/tree/document.js';
import { accepted, isRevisedContent } from '../../contract/tree/revisions.js';
import { contentText } from '../../contract/tree/text.js';
import type { ChangeWording } from '../../contract/wording/amendment-wording.js';

/** What changes at the head of a contract, line by line: its title, its parties and the facts about it. */
export function headChanges(
    redline: ContractDocument,
    former: ContractDocument,
    wording: ChangeWording,
): readonly Block[] {
    const { title: later } = accepted(redline);
    const changed = (content: Content | undefined): boolean => isRevisedContent(content ?? []);
    const line = (before: Content | undefined, after: Content | undefined): Block => {
        // What is gone reads as it did there.
        const was = before && [contentText(before, former)];
        return paragraph(wording.headLine(was, after), undefined);
    };
    const { title, subtitle, facts } = redline.title;
    return [
        ...(changed(title) ? [line(former.title.title, later.title)] : []),
        ...(changed(subtitle) ? [line(former.title.subtitle, later.subtitle)] : []),
        ...facts
            .filter(({ revision, value }) => revision !== undefined || changed(value))
            .map(({ label }) => line(factNamed(former.title.facts, label), factNamed(later.facts, label))),
    ];
}

function factNamed(facts: readonly Fact[], label: string): Content | undefined {
    const fact = facts.find(each => each.label === label);
    return fact && [`${fact.label}: `, ...fact.value];
}
