import type { Agreement, RecoveryTest, Subject } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import { timesPerYear } from '../../values/period.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { servicesOf } from '../subjects.js';
import { exampleBackup } from './example-backup.js';

export const restoreTestsMissingOrRare: Rule = {
    code: 'I08',
    slug: 'restore-tests-missing-or-rare',
    severity: 'warning',
    profile: 'practice',
    summary: 'No restore test is scheduled, or restore tests take place less than quarterly.',
    explanation:
        'A backup that was never restored is a hope. Most failures of backups are found when they are needed; a test every quarter finds them before (CIS Controls 11.5). The test of a `recovery` that protects all of these services counts as well.',
    example: {
        fails: exampleBackup({ test: '' }),
        passes: exampleBackup(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkTests },
};

function* checkTests(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, tests, subjects, provenance } of agreement.backups) {
        const all = [...tests, ...testsOfPlans(subjects, agreement)];
        if (all.some(isFrequentRestore)) continue;
        const rare = tests.find(isRestore);
        yield {
            message: all.some(isRestore)
                ? `The restore of "${label?.value ?? name.value}" is tested less than once a quarter, so a broken backup can stay unnoticed for long.`
                : `The restore of "${label?.value ?? name.value}" is never tested, so nobody knows whether it works.`,
            help: 'Write `test restore quarterly`.',
            span: rare?.provenance.span ?? name.provenance.span,
            fixes: [
                {
                    title: 'Test the restore every quarter',
                    edits: [
                        rare
                            ? { span: rare.provenance.span, newText: `test ${rare.value.kind} quarterly` }
                            : insertStatement(provenance.span, 'test restore quarterly', sources),
                    ],
                },
            ],
        };
    }
}

function isFrequentRestore(test: Fact<RecoveryTest>): boolean {
    return isRestore(test) && timesPerYear(test.value.cadence) >= 4;
}

function isRestore({ value }: Fact<RecoveryTest>): boolean {
    return value.kind === 'restore' || value.kind === 'full';
}

/** The tests of the plans for the loss of all systems whose data is backed up. */
function testsOfPlans(subjects: readonly Fact<Subject>[], { recoveries }: Agreement): readonly Fact<RecoveryTest>[] {
    const services = [...servicesOf(subjects)];
    return recoveries
        .filter(plan => services.length > 0 && services.every(service => servicesOf(plan.subjects).has(service)))
        .flatMap(plan => plan.tests);
}
