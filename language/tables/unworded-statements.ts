/**
 * The elements of an agreement, by their rules in the grammar, that have no sentences of their own in the contract: they
 * fill cells of tables, or parts of sentences that other statements share. So nobody can word them alone.
 */
const UNWORDED: ReadonlySet<string> = new Set([
    // Cells of the tables of tiers, prices and service levels.
    ...['CoverageStatement', 'Coverage', 'Withholding', 'TargetRow', 'Commitment', 'TierPrice'],
    ...['UpperPriceBand', 'LastPriceBand', 'CreditBase'],
    // Rows of tables and items of lists: services, terms, priorities, what is backed up.
    ...['Service', 'Meaning', 'DefinedTerm', 'Priority', 'PriorityExample'],
    ...['BackupInterval', 'RecoveryPoint', 'RecoveryTime'],
    // The parties, how to reach them, and when.
    ...['Provider', 'Client', 'Address', 'LegalForm', 'Registration', 'Representative', 'PartyZone'],
    ...['Contact', 'Channel', 'ContactHours', 'ContactRole', 'Calendar', 'TimeZone', 'Opening', 'Closing'],
    // The parts of an indicator.
    ...['IndicatorMeaning', 'IndicatorClass', 'IndicatorFormula', 'IndicatorTarget', 'IndicatorMinimum'],
    ...['IndicatorPeriod', 'IndicatorWeight', 'IndicatorSource', 'IndicatorExclusion'],
    ...['WorkedExample', 'Given', 'Expectation'],
]);

/** Whether an element of that kind has a clause of the contract that an agreement may word. */
export function isWorded(rule: string): boolean {
    return !UNWORDED.has(rule);
}
