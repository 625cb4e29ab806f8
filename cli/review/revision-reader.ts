import { URI } from 'langium';
import type { Agreement } from '../../language/agreement/model.js';
import type { Finding } from '../../language/findings/finding.js';
import { AgreementReader, type ReadFiles } from '../../review/agreement-reader.js';
import { withImports } from './imports.js';
import { addressOf, pathOf, RevisionFiles } from './revision-files.js';
import type { Side } from './sides.js';

/** The agreements of a file of a revision. */
export interface ReadAgreement {
    readonly file: string;
    readonly agreement: Agreement;
}

/** What stands in a revision and cannot be read. */
export interface Unreadable {
    readonly side: Side;
    readonly errors: readonly Finding[];
}

/** Reads agreements of one revision, then of another, some files at a time. */
export class RevisionReader {
    private readonly files = new RevisionFiles();
    private readonly reader = new AgreementReader(this.files);
    private readonly checked = new Map<Side, Set<string>>();
    readonly unreadable: Unreadable[] = [];

    /** The agreements in some files of a revision; what in them, or in what they import, cannot be read is kept as unreadable. */
    async read(side: Side, paths: readonly string[]): Promise<ReadAgreement[]> {
        this.files.side = side;
        const wanted = withImports(side.files, paths);
        const addresses = paths.map(path => addressOf(side, path));
        const read = await this.reader.read(addresses, [URI.file(side.root)], uri =>
            wanted.has(pathOf(side, uri) ?? ''),
        );
        this.check(side, read);
        return paths.flatMap(file => {
            const document = read.loaded.getDocument(addressOf(side, file));
            const agreements = document ? read.agreementsOf(document) : [];
            return agreements.map(agreement => ({ file, agreement }));
        });
    }

    /** Each file of a revision once, however many agreements import it. */
    private check(side: Side, { documents, errorsIn }: ReadFiles): void {
        const checked = this.checked.get(side) ?? new Set();
        this.checked.set(side, checked);
        const unchecked = documents.filter(({ uri }) => !checked.has(uri.toString()));
        for (const { uri } of unchecked) checked.add(uri.toString());
        const errors = unchecked.flatMap(errorsIn);
        if (errors.length > 0) this.unreadable.push({ side, errors });
    }
}
