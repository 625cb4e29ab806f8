/** A font file in base64: the bundler and the test runner put it into the program. */
declare module '*.ttf' {
    const base64: string;
    export default base64;
}
