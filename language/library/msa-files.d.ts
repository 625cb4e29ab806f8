/** The text of an agreement file: the bundler and the test runner put it into the program. */
declare module '*.msa' {
    const text: string;
    export default text;
}
