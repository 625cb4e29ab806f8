import type { AstReflection, ScopeProvider } from 'langium';
import { currencyCodes } from './literals.js';
import { agreeing } from './units.js';
import type { Place } from './place.js';
import { mostFrequent, timesAt, wordsAt } from './ranking.js';
import type { Choices } from './snippets.js';
import { namesUsed } from './used-names.js';

/** Reads off the model what the stops of a snippet may hold at a place. */
export function choicesAt(place: Place, scopes: ScopeProvider, reflection: AstReflection): Choices {
    const { block, document, blockRule } = place;
    const root = document.parseResult.value;
    return {
        names(path) {
            const [type = '', property = ''] = path.split('.');
            const container = { $type: type, $container: block ?? root };
            if (!(property in reflection.getTypeMetaData(type).properties)) return { unused: [], used: [] };
            const scope = scopes.getScope({ reference: { $refText: '', ref: undefined }, container, property });
            const names = [...new Set(scope.getAllElements().map(({ name }) => name))];
            const used = namesUsed(place, type, property);
            return { unused: names.filter(name => !used.has(name)), used: names.filter(name => used.has(name)) };
        },
        words(rule) {
            if (rule === 'Currency') return currencyCodes(place);
            const known = mostFrequent(wordsAt(blockRule, rule));
            return rule === 'Unit' ? [...new Set(known.map(word => agreeing(word, undefined)))] : known;
        },
        times: timesAt,
    };
}
