import MarkdownIt from 'markdown-it';

/** A reader of Markdown that trusts whatever it is given: HTML, and links to anywhere. */
export const withHtml = new MarkdownIt({ html: true });
withHtml.validateLink = () => true;

/** The same with links made of bare addresses, as GitHub and VS Code do it. */
export const asGitHub = new MarkdownIt({ html: true, linkify: true });
asGitHub.validateLink = () => true;
asGitHub.linkify.add('ftp:', null).add('//', null);
