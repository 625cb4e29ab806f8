import type * as ast from '../../../../language/generated/ast.js';
import { column, missing, say } from '../../../tree/building.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import type { Content } from '../../../tree/document.js';
import type { Wording } from './statements.js';
import { responsibility } from './responsibility.js';
import { heading } from '../phrasing.js';
import { event, Word } from './choices.js';
import { quoted, quotedLines } from './names.js';
import { about, followedBy, given, sentences } from './sentences.js';
import { date, number, price, time } from './stated-values.js';

/** Only where a step has a deadline is there a time that runs from the start. */
function steps(block: readonly Statement<ast.OnboardingStatement>[]): string {
    return block.some(each => each.kind === 'OnboardingStep' && each.deadline)
        ? 'The Provider shall carry out the following steps within these times from the start of the onboarding:'
        : 'The Provider shall carry out the following steps of the onboarding:';
}

export const onboardingWording: Wording<ast.OnboardingStatement> = {
    OnboardingStart: ({ date: day, event: name }) =>
        day
            ? say`The Provider shall begin the onboarding on ${date(day)}.`
            : say`The Provider shall begin the onboarding with ${event(name)}.`,
    OnboardingStep: {
        lead: block => [steps(block as readonly Statement<ast.OnboardingStatement>[])],
        columns: [column('Step'), column('Content'), column('Completed within')],
        cells: ({ step, text, deadline }) => [[Word(step)], sentences(text), [deadline ? time(deadline) : '–']],
    },
    OnboardingEnd: ({ deadline }) =>
        say`The Provider shall complete the onboarding within ${time(deadline)} after its start.`,
    Acceptance: ({ text, deadline }) =>
        followedBy(
            heading('Acceptance'),
            text,
            given(deadline, limit => say`The time limit for acceptance is ${time(limit)}.`),
        ),
    ServiceLevelStart: ({ fromStart, duration, event: name }) =>
        fromStart
            ? say`The service levels apply from the start of the Services.`
            : duration
              ? say`The service levels apply after a period of stabilisation of ${time(duration)}.`
              : say`The service levels apply from ${event(name)}.`,
    OnboardingFee: ({ included, price: cost, multiple, hours }) => {
        const covers = given(hours, span => say`, which includes ${time(span)} of work`);
        if (included) return say`The fees include the onboarding${covers}.`;
        return multiple
            ? say`The Client shall pay ${multiple.exact.eq(1) ? '' : say`${number(multiple)} times `}the monthly fees for the onboarding${covers}.`
            : say`The Client shall pay ${price(cost)} for the onboarding${covers}.`;
    },
    Responsibility: responsibility,
};

/** A time limit has to run from something: where the statement names no event, from that of the transition. */
function deliverables(block: readonly Statement<ast.OffboardingStatement>[]): Content {
    const lead = 'The Provider shall hand over or carry out the following:';
    const open = block.some(each => each.kind === 'Deliverable' && each.deadline && each.event === undefined);
    if (!open) return [lead];
    const transition = block.find(each => each.kind === 'TransitionPeriod');
    const start = transition
        ? event(transition.event)
        : missing('event from which time limits run', 'transition 90 days after notice-of-termination');
    return say`The Provider shall hand over or carry out the following. A time limit that names no event runs from ${start}:`;
}

export const offboardingWording: Wording<ast.OffboardingStatement> = {
    TransitionPeriod: ({ duration, event: after }) =>
        about(
            'Transition',
            say`The Provider shall help the Client to move to another provider for ${time(duration)} after ${event(after)}.`,
        ),
    TransitionAssistance: ({ included, price: cost }) =>
        say`${included ? say`The fees include ${time(included)} of assistance with the transition.` : say`The fees include no assistance with the transition.`}${given(cost, more => say` The Client shall pay ${price(more)} for ${included ? 'further assistance' : 'assistance'}.`)}`,
    Deliverable: {
        lead: block => deliverables(block as readonly Statement<ast.OffboardingStatement>[]),
        columns: [column('Deliverable'), column('Content'), column('Time limit')],
        cells: ({ item, text, formats, deadline, event: after }) => [
            [Word(item)],
            say`${sentences(text)}${given(formats, names => say` Formats: ${quotedLines(names)}.`)}`,
            deadline ? say`${time(deadline)}${given(after, name => say` after ${event(name)}`)}` : ['–'],
        ],
    },
    OffboardingRevocation: ({ deadline, event: after }) =>
        say`The Provider shall end all of its access within ${time(deadline)} after ${event(after)}.`,
    OffboardingDeletion: ({ deadline, event: after, certified }) =>
        say`The Provider shall delete the data of the Client within ${time(deadline)} after ${event(after)}${certified ? ' and shall confirm this in writing' : ''}.`,
    OffboardingFees: ({ text }) => followedBy(heading('Fees'), text),
    OffboardingCondition: ({ text }) =>
        followedBy(about('Condition', say`The assistance of the Provider depends on the following condition.`), text),
    Cooperation: ({ text }) =>
        followedBy(about('Cooperation', say`The Provider shall cooperate with its successor.`), text),
    RecordsKept: ({ value, duration }) =>
        say`The Provider shall keep records of the kind ${quoted(value)} for ${time(duration)}.`,
    Responsibility: responsibility,
};
