import { Uri, type Webview } from 'vscode';
import { embeddedStyle } from '../../contract/html/embedded-style.js';

/** A panel that follows the editors, or an editor that stays with its file. */
export type PanelKind = 'preview' | 'editor';

/** The page around the contract: nothing may run or load but its own script and style, and the style of the house. */
export function pageHtml(webview: Webview, extension: Uri, kind: PanelKind, houseStyle: string | undefined): string {
    const nonce = newNonce();
    const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'preview.js')).toString();
    const style = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'preview-style.css')).toString();
    const policy = [
        "default-src 'none'",
        `style-src ${webview.cspSource} 'nonce-${nonce}'`,
        'img-src data:',
        'font-src data:',
        `script-src 'nonce-${nonce}'`,
        "form-action 'none'",
        "base-uri 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Contract</title>
<link rel="stylesheet" href="${style}">
${houseStyle === undefined ? '' : `<style nonce="${nonce}">${embeddedStyle(houseStyle)}</style>`}
</head>
<body data-kind="${kind}">
<header>
<div id="toolbar" role="toolbar" aria-label="Preview"></div>
<div id="notice" role="status" hidden></div>
</header>
<main id="contract"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** 128 bits that nobody can guess, new for each page. */
function newNonce(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
