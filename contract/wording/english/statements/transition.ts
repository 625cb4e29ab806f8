import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import {
    about,
    date,
    event,
    given,
    line,
    lines,
    number,
    Party,
    price,
    sentenceOf,
    time,
    within,
    Word,
} from './words.js';

export const onboardingWording: Wording<ast.OnboardingStatement> = {
    OnboardingStart: ({ date: day, event: name }) =>
        day ? say`Onboarding starts on ${date(day)}.` : say`Onboarding starts with ${event(name)}.`,
    OnboardingStep: {
        columns: [column('Step'), column('Content'), column('Completed within')],
        cells: ({ step, text, deadline }) => [[Word(step)], sentenceOf(text), [deadline ? time(deadline) : '–']],
    },
    OnboardingEnd: ({ deadline }) => say`Onboarding is completed within ${time(deadline)} after its start.`,
    Acceptance: ({ text, deadline }) =>
        about(
            'Acceptance',
            sentenceOf(text),
            given(deadline, limit => say` The time limit is ${time(limit)}.`),
        ),
    ServiceLevelStart: ({ fromStart, duration, event: name }) =>
        fromStart
            ? say`The service levels apply from the start of the services.`
            : duration
              ? say`The service levels apply after a period of stabilisation of ${time(duration)}; until then they are objectives.`
              : say`The service levels apply from ${event(name)}.`,
    OnboardingFee: ({ included, price: cost, multiple, hours }) => {
        const covers = given(hours, time_ => say`, which includes ${time(time_)}`);
        if (included) return say`Onboarding is included in the fees${covers}.`;
        return multiple
            ? say`Onboarding costs ${multiple?.exact.eq(1) ? '' : say`${number(multiple)} times `}the monthly fees${covers}.`
            : say`Onboarding costs ${price(cost)}${covers}.`;
    },
    Responsibility: ({ party: who, value }) => say`${Party(who)} is responsible for: ${line(value)}.`,
};

export const offboardingWording: Wording<ast.OffboardingStatement> = {
    TransitionPeriod: ({ duration, event: after }) =>
        about('Transition', say`The Provider helps the Client to move for ${time(duration)} after ${event(after)}.`),
    TransitionAssistance: ({ included, price: cost }) =>
        say`${included ? say`The fees include ${time(included)} of assistance` : say`No assistance is included in the fees`}${given(cost, each => say`; further assistance costs ${price(each)}`)}.`,
    Deliverable: {
        columns: [column('Deliverable'), column('Content'), column('Time limit')],
        cells: ({ item, text, formats, deadline, event: after }) => [
            [Word(item)],
            formats.length > 0 ? say`${within(text)}; formats: ${lines(formats)}.` : sentenceOf(text),
            deadline ? say`${time(deadline)}${given(after, name => say` after ${event(name)}`)}` : ['–'],
        ],
    },
    OffboardingRevocation: ({ deadline, event: after }) =>
        say`All access of the Provider ends within ${time(deadline)} after ${event(after)}.`,
    OffboardingDeletion: ({ deadline, event: after, certified }) =>
        say`The Provider deletes the data of the Client within ${time(deadline)} after ${event(after)}${certified ? ' and confirms this in writing' : ''}.`,
    OffboardingFees: ({ text }) => about('Fees', sentenceOf(text)),
    OffboardingCondition: ({ text }) => about('Condition', sentenceOf(text)),
    Cooperation: ({ text }) => about('Cooperation', sentenceOf(text)),
    RecordsKept: ({ value, duration }) => say`The Provider keeps for ${time(duration)}: ${line(value)}.`,
    Responsibility: ({ party: who, value }) => say`${Party(who)} is responsible for: ${line(value)}.`,
};
