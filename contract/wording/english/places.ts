import { inSentence } from './in-sentence.js';
import { sayList } from './values.js';

/** Names of countries and regions that go with an article. */
const WITH_ARTICLE =
    /^(?:United (?:Kingdom|States|Arab Emirates)|European (?:Union|Economic Area|Community)|Netherlands|Czech Republic|Republic of|Federal Republic of|Isle of|Channel Islands|Bahamas|Philippines|Federal State|State of|EU|EEA|UK|USA?|UAE)\b/;

const PREPOSITION = /^(?:at|in|inside|on|outside|under|within)\s/i;

/** `the United Kingdom`, `Germany` */
export function withArticle(place: string): string {
    const name = place.trim();
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Where something is: `in Germany and the European Economic Area`, `on the premises of the Client`. */
export function inPlaces(places: readonly string[]): string {
    const names = places.map(place => inSentence(place).replace(/\.$/, ''));
    const bare = names.every(name => !PREPOSITION.test(name));
    return bare
        ? `in ${sayList(names.map(withArticle))}`
        : sayList(names.map(name => (PREPOSITION.test(name) ? name : `in ${withArticle(name)}`)));
}
