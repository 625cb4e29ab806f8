import { sayList } from './enumerations.js';

/** Names of countries and regions that go with an article. */
const WITH_ARTICLE =
    /^(?:United (?:Kingdom|States|Arab Emirates)|European (?:Union|Economic Area|Community)|Netherlands|Czech Republic|Republic of|Federal Republic of|Isle of|Channel Islands|Bahamas|Philippines|Federal State|State of|EU|EEA|UK|USA?|UAE)\b/;

/** `the United Kingdom`, `Germany` */
export function withArticle(place: string): string {
    const name = place.trim();
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const PREPOSITION = /^(?:at|in|inside|on|outside|under|within)\s/i;

/** Where something is: `in Germany and the European Economic Area`; places that say how they lie stand by themselves. */
export function inPlaces(places: readonly string[]): string {
    return places.some(place => PREPOSITION.test(place))
        ? `in the following places: ${places.join('; ')}`
        : `in ${sayList(places.map(withArticle))}`;
}
