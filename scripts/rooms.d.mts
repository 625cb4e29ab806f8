interface Room {
    readonly imports: readonly string[];
    readonly packages: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>>;
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>>;
export function targetOf(file: string, imported: string): string;
export function mayImport(file: string, target: string): boolean;
