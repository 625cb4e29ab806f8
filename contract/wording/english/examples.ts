import type { Agreement, WorkedExample } from '../../../language/agreement/model.js';
import type * as ast from '../../../language/generated/ast.js';
import { evaluate, isSupported, trueExamples, type Outcome } from '../../../language/evaluation/evaluate.js';
import { clause, list, missing, paragraph, say, section, strong } from '../../tree/building.js';
import type { Block, Content, Section } from '../../tree/document.js';
import { sayStep } from './example-steps.js';
import { fullStop } from './terms.js';
import { metricName } from './metrics.js';
import { sayDetails } from './choice.js';
import { plainText } from './reading.js';
import { sayContents } from './enumerations.js';
import { word } from './statements/choices.js';
import { line, names, priorities, quoted } from './statements/names.js';
import { date, money, number, percent, quantity, time, timeOfDay } from './statements/stated-values.js';

/** Worked examples: what is given, what follows, and how that is computed from the agreement. */
export function examples(agreement: Agreement): Section | undefined {
    const shown = trueExamples(agreement);
    const [first] = shown;
    if (!first) return undefined;
    return section({
        id: 'examples',
        heading: 'Worked examples',
        body: [
            paragraph(
                say`The following examples show how this Agreement is applied. They are part of it.`,
                first.provenance.span,
            ),
        ],
        sections: shown.map((example, index) => exampleClause(example, index, agreement)),
        source: first.provenance.span,
    });
}

function exampleClause(example: WorkedExample, index: number, agreement: Agreement): Section {
    const { label, given: facts, provenance } = example;
    const outcomes = evaluate(example, agreement);
    const opening = say`${strong(fullStop(label.value))} `;
    const chosen = takesTheChoice(example, agreement) ? [say`what the Client has chosen`] : [];
    const conditions = [...chosen, ...facts.map(sayGiven)];
    const results = sayExpectations(outcomes);
    const source = provenance.span;
    const body: Block[] = [
        paragraph(
            say`${opening}${conditions.length > 0 ? say`Given ${sayContents(conditions)}: ` : 'Then '}${results.length > 0 ? sayContents(results) : line(undefined)}.`,
            source,
        ),
    ];
    const steps = distinct(outcomes.flatMap(stepsOf));
    if (steps.length > 0) body.push(list('letters', steps, source));
    return clause(`examples.${index + 1}`, body, source);
}

/** Whether a price or a time is that of what the agreement chooses, which an example without a tier takes. */
function takesTheChoice({ given, expected }: WorkedExample, { choices }: Agreement): boolean {
    return (
        choices.length > 0 && expected.some(({ price, metric }) => price ?? metric) && given.every(({ tier }) => !tier)
    );
}

interface SaidStep {
    readonly content: Content;
    readonly source: WorkedExample['provenance']['span'];
}

function stepsOf(outcome: Outcome): readonly SaidStep[] {
    if (outcome.kind !== 'holds') return [];
    return outcome.steps.map(step => ({ content: sayStep(step), source: outcome.expectation.provenance.span }));
}

/** Two expectations that follow from one calculation show it once. */
function distinct(steps: readonly SaidStep[]): readonly SaidStep[] {
    const words = steps.map(({ content }) => plainText(content));
    return steps.filter((_, index) => words.indexOf(words[index] ?? '') === index);
}

const TICKETS: Readonly<Record<ast.TicketKind, string>> = {
    incident: 'an incident',
    request: 'a request',
    change: 'a change',
    problem: 'a problem',
    'security-incident': 'a security incident',
    question: 'a question',
};

function sayGiven(fact: WorkedExample['given'][number]): Content {
    const {
        indicator,
        value,
        score,
        uptime,
        availability,
        fees,
        tier,
        category,
        chosen,
        quantities,
        period,
        priority,
        ticket,
        delivery,
        service,
        team,
        environment,
        client,
        date: day,
        time: receivedAt,
        quantity: count,
        axis,
        answer,
        item,
        amount,
        worked,
    } = fact;
    if (indicator) return say`${names([indicator])} at ${value ? percent(value) : number(score)}`;
    if (uptime) return say`an availability of ${percent(uptime)} for ${names(availability ? [availability] : [])}`;
    if (fees) return say`fees of ${money(fees)}`;
    if (tier) return say`the Service Tier ${names([tier])}${sayDetails(quantities, period)}`;
    if (category) return say`the Services of ${names([category])}`;
    if (chosen) return say`the choice of ${names([chosen])}`;
    if (priority) return say`${priorities([priority])}`;
    if (ticket) return [TICKETS[ticket]];
    if (delivery) return [delivery === 'on-site' ? 'work on site' : 'remote work'];
    if (service) return say`the Service ${names([service])}`;
    if (environment) return say`the environment ${names([environment])}`;
    if (client) return say`the Client ${names([client])}`;
    if (team) return say`the team ${names([team])}`;
    if (day) return say`a Ticket that is received on ${date(day)} at ${timeOfDay(receivedAt)}`;
    if (amount) return say`${money(amount)} for ${quoted(item)}`;
    if (worked) return say`${time(worked)} of ${quoted(item)}`;
    if (item !== undefined) return [quoted(item)];
    return count ? say`${quantity(count)}` : say`${word(axis)} “${word(answer)}”`;
}

/** What follows. A credit that is given both as a share and as an amount is one result. */
function sayExpectations(outcomes: readonly Outcome[]): readonly Content[] {
    const shares = outcomes.filter(each => each.expectation.share);
    const amounts = outcomes.filter(each => each.expectation.credit);
    const [share, amount] = [shares[0], amounts[0]];
    if (!share || !amount || shares.length + amounts.length > 2) return outcomes.map(sayExpectation);
    // Both follow from one calculation, so nothing is missing twice.
    const isMissing = !isSupported(share) && !isSupported(amount);
    const both = isMissing ? sayExpectation(share) : say`${sayExpectation(share)}, which is ${resultOf(amount)}`;
    return outcomes.flatMap(each => (each === amount ? [] : [each === share ? both : sayExpectation(each)]));
}

function sayExpectation(outcome: Outcome): Content {
    const { credit, share, price, priority, metric } = outcome.expectation;
    const result = resultOf(outcome);
    if (share ?? credit) return say`the Service Credit is ${result}`;
    if (price) return say`the fee is ${result}`;
    if (priority) return say`the Ticket has ${result}`;
    return say`the ${metric ? metricName(metric).toLowerCase() : word(metric)} is due by ${result}`;
}

/** The result that an example states, where something supports it: nobody may rely on another one. */
function resultOf(outcome: Outcome): Content {
    if (!isSupported(outcome)) return [missing('result that follows from this Agreement', undefined, 'A14')];
    const { credit, share, price, priority, date: day, time: dueAt } = outcome.expectation;
    if (share) return say`${percent(share)} of the fees`;
    const amount = credit ?? price;
    if (amount) return [money(amount)];
    return priority ? say`${priorities([priority])}` : say`${timeOfDay(dueAt)} on ${date(day)}`;
}
