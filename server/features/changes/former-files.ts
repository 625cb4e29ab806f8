import { EmptyFileSystemProvider, type URI } from 'langium';

/** Asks the editor for a file of an earlier revision; `null` where there is none. */
export type ReadFormerFile = (uri: string) => Promise<{ readonly text: string } | null>;

/** The files of an earlier revision at their addresses of today, each asked for once. */
export class FormerFiles extends EmptyFileSystemProvider {
    private readonly texts = new Map<string, Promise<string | undefined>>();

    constructor(private readonly read: ReadFormerFile) {
        super();
    }

    override async readFile(uri?: URI): Promise<string> {
        const text = await this.textOf(uri);
        if (text === undefined) throw new Error('The revision has no such file.');
        return text;
    }

    override async exists(uri?: URI): Promise<boolean> {
        return (await this.textOf(uri)) !== undefined;
    }

    private async textOf(uri: URI | undefined): Promise<string | undefined> {
        if (!uri) return undefined;
        const address = uri.toString();
        const known = this.texts.get(address);
        if (known) return known;
        const text = this.read(address).then(
            file => file?.text,
            // What could not be read now may be readable later.
            () => void this.texts.delete(address),
        );
        this.texts.set(address, text);
        return text;
    }
}
