import { settingsOf as readSettings, type Settings } from '../../review/policy/settings.js';
import { UsageError } from '../terminal.js';
import type { Sides } from './sides.js';

/** Reads the policy and the approvals of two revisions. Throws a `UsageError` where one of them cannot be understood. */
export function settingsOf({ before, after }: Sides): Settings {
    const settings = readSettings(
        { name: before.name.text, files: before.settings },
        { name: after.name.text, files: after.settings },
    );
    const [problem] = settings.problems;
    if (problem !== undefined) throw new UsageError(problem);
    return settings;
}
