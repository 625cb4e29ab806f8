import type { Value } from '../values/value.js';
import type { Provenance } from './provenance.js';

/** Words for people: Markdown with values of the agreement in it. */
export interface Prose {
    readonly parts: readonly ProsePart[];
    readonly provenance: Provenance;
}

export type ProsePart =
    | { readonly kind: 'markdown'; readonly markdown: string; readonly provenance: Provenance }
    | {
          readonly kind: 'hole';
          readonly path: readonly string[];
          readonly value: HoleValue;
          readonly provenance: Provenance;
      };

/** What a hole shows. `missing`: the path leads nowhere, which is reported where it is written. */
export type HoleValue = { readonly kind: 'label'; readonly label: string } | Value | { readonly kind: 'missing' };
